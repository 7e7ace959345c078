/** Widths of letters in tenths of a digit, from Calibri's own table; letters that it does not list are taken for wide ones. */
const tenths: Readonly<Record<number, string>> = {
  4: "'",
  5: ' \u00A0Іі,.:;Iijl’·',
  6: '!()-J[]`f{}',
  7: 'гғrt',
  8: 'ГзстҒ"/L\\csz“”',
  9: 'Завкухчьэяұүһ?FSZagkvxy|',
  10: 'ЕЁРТУХЬеёлопрҰҮәқө#$*+0123456789<=>EKPTXY^_bdehnopqu~«»–',
  11: 'АБВКСЧЭЯбдийнцъҚҺңABCRV',
  12: 'ЛНПЪфDGH',
  13: 'ДИЙОЦмыӘҢӨ&NOQU',
  14: 'Фжшю%w…',
  15: 'Ыщ',
  16: 'Жm',
  17: 'МШЮM',
  18: 'Щ@W—',
  20: '№',
};
const widths = new Map(Object.entries(tenths).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width) / 10] as const)));

/** In digits of the same size. */
export const widthOfText = (text: string): number => [...text].reduce((sum, character) => sum + (widths.get(character) ?? 1.3), 0);

/** Digits that fit across columns so many characters wide: a column has five pixels more than its characters of seven; a cell keeps a margin, and print has wider digits than the screen. */
export const roomAcross = (columns: readonly number[]): number => (columns.reduce((sum, width) => sum + 7 * width + 5, 0) - 6) / 7.43;

/** Lines that a text takes in a cell so many digits wide, broken between words and behind hyphens; a word that is wider than the cell is cut. */
export function linesOf(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Infinity;
    for (const [, before = '', word = ''] of paragraph.matchAll(/([ \t]*)([^ \t-]*-+|[^ \t-]+)/gu)) {
      const [gap, width] = [widthOfText(before), widthOfText(word)];
      if (used + gap + width <= room) used += gap + width;
      else {
        lines += Math.max(1, Math.ceil(width / room));
        used = width % room;
      }
    }
    if (used === Infinity) lines++;
  }
  return lines;
}

/** How wide letters are against a digit of Calibri, from its own tables: enough to know how many lines a text takes. */
function widthOfCharacter(character: string): number {
  if (/[шщюжмфыШЩЮЖМФЫЪmwMW№%]/u.test(character)) return 1.4;
  if (/\p{Lu}/u.test(character)) return 1.2;
  if (/[ .,:;'"()!іilj|·«»\u00A0]/u.test(character)) return 0.6;
  return 1.05;
}

export const widthOfText = (text: string): number => [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);

/** Lines that a text takes in a cell so many digits wide, broken between words; a word that is wider than the cell is cut. */
export function linesOf(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = Infinity;
    for (const word of paragraph.split(/[ \t]+/u)) {
      const width = widthOfText(word);
      if (used + 0.5 + width <= room) used += 0.5 + width;
      else {
        lines += Math.max(1, Math.ceil(width / room));
        used = width % room;
      }
    }
  }
  return lines;
}

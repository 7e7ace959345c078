/** Latin letters that look like Cyrillic ones in capitals or in small letters, in single letters too: «7A» is «7А», «O.» is «О.». */
const cyrillic: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У', Ə: 'Ә', Ɵ: 'Ө',
  a: 'а', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', ə: 'ә', ɵ: 'ө',
};
const kazakh: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е' };

const words = /[\p{L}\p{M}]+/gu;
const hidden = /[\u00AD\u200B-\u200D\uFEFF]/gu;

/** Another Latin letter shows that the word is a Latin one: «Smith», «STEM». */
const toCyrillic = (word: string): string => {
  const mended = word.replace(/[A-Za-zƏəƟɵ]/gu, (letter) => cyrillic[letter] ?? letter);
  return /[A-Za-z]/u.test(mended) && !/[\u0400-\u052F]/u.test(word) ? word : mended;
};

/** As written, without what nobody sees and without number signs, with strokes of one kind and single spaces; line breaks stay. */
export const plainText = (text: string): string => text.replace(/№/gu, ' ').normalize('NFKC').replace(/[\u2044\u2215\\]/gu, '/').replace(hidden, '').replace(/[^\S\n]+/gu, ' ').trim();

/** Small letters of one script; Kazakh letters stay apart from the Russian ones: 1А and 1Ә are two classes. */
export const lettersOf = (text: string): string => (/[A-Za-zƏəƟɵ]/u.test(text) ? text.replace(words, toCyrillic) : text).toLowerCase().replace(/ё/gu, 'е');

/** The same, with Kazakh letters as a Russian keyboard writes them: Қажымұратова is Кажымуратова. */
export const foldedLettersOf = (text: string): string => lettersOf(text).replace(/[әғқңөұүһі]/gu, (letter) => kazakh[letter]!);

/** Nothing is said: blanks, dashes, stars, question marks, dots. */
export const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const vacancy = /^(?:вакан|вак\.?$|бос (?:орын|жумыс)|бос$|vacan|не назначен|нет учител|нет педагог|тагайындалма|жок$|нет$|tba$|б\/о$)/u;

/** A post that nobody holds. */
export const isVacancy = (text: string): boolean => vacancy.test(foldedLettersOf(plainText(text)).replace(/[«»"()]/gu, ''));

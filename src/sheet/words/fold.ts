/**
 * Folding for comparison only; what is shown is always the text as it stands.
 * Folds case, spaces, Latin look-alikes, Kazakh letters typed on a Russian
 * keyboard (зерттеуші = зерттеуши).
 */
const lookAlikes: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У', I: 'І',
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', k: 'к', m: 'м', t: 'т', i: 'і', h: 'һ', b: 'ь',
};

const kazakhToRussian: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е',
};

const word = /\p{L}+/gu;
const bothScripts = (letters: string) => /[A-Za-z]/u.test(letters) && /\p{Script=Cyrillic}/u.test(letters);
const kazakhLetters = /[әғқңөұүһіё]/gu;

/** A number sign and the like stay; words are kept apart by one space. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\u00AD\u200B-\u200D\uFEFF]/gu, '');
  const cyrillic = /[A-Za-z]/u.test(plain)
    ? plain.replace(word, (letters) => (bothScripts(letters) ? letters.replace(/[A-Za-z]/gu, (letter) => lookAlikes[letter] ?? letter) : letters))
    : plain;
  return cyrillic
    .toLowerCase()
    .replace(kazakhLetters, (letter) => kazakhToRussian[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** No name, heading or category is longer; what a longer text holds behind this is not compared. */
const longest = 400;

/** The words and numbers of a text, folded: `Педагог -сарапшы/ Магистр` → педагог, сарапшы, магистр. */
export const wordsOf = (text: string): string[] => fold(text.slice(0, longest)).match(/\p{L}+|\d+/gu) ?? [];

/** A person's or a school's name for comparison: the same words, the punctuation aside. */
export const nameKey = (text: string): string => wordsOf(text).join(' ');

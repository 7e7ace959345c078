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
export function wordsOf(text: string): string[] {
  const key = plainKey(text);
  return key === undefined ? slowWords(text) : key === '' ? [] : key.split(' ');
}

/** A person's or a school's name for comparison: the same words, the punctuation aside. */
export const nameKey = (text: string): string => plainKey(text) ?? slowWords(text).join(' ');

const slowWords = (text: string): string[] => fold(text.slice(0, longest)).match(/\p{L}+|\d+/gu) ?? [];

/** What becomes of each Cyrillic letter and digit; a sign sets words apart, and anything else is left to the slow way. */
const [apart, unusual] = [0, 1];
const lastPlain = 0x52f;
const plain = Uint16Array.from({ length: lastPlain + 1 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (code < 0x80) return /[A-Za-z]/u.test(letter) ? unusual : /\d/u.test(letter) ? code : apart;
  if ('\u00A0«»'.includes(letter)) return apart;
  return code >= 0x400 && /\p{L}/u.test(letter) ? fold(letter).charCodeAt(0) : unusual;
});
const otherSigns = new Set([...'–—‘’“”'].map((sign) => sign.charCodeAt(0)));
const room = new Uint16Array(2 * longest + 2);

/** `wordsOf` joined by spaces, for texts of Cyrillic letters, digits and common signs: hundreds of thousands of names come this way. */
function plainKey(text: string): string | undefined {
  const length = Math.min(text.length, longest);
  let [at, before] = [0, 0];
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    const folded = code <= lastPlain ? plain[code]! : otherSigns.has(code) ? apart : unusual;
    if (folded === unusual) return undefined;
    const kind = folded === apart ? 0 : folded < 0x80 ? 1 : 2;
    if (kind !== 0) {
      if (kind !== before && at > 0) room[at++] = 32;
      room[at++] = folded;
    }
    before = kind;
  }
  return String.fromCharCode.apply(null, room.subarray(0, at) as unknown as number[]);
}

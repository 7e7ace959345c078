/** Latin letters that look like Cyrillic ones, to the eye and in print. */
const cyrillic: Readonly<Record<string, string>> = {
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
  a: 'а', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', ə: 'ә', Ə: 'Ә', ɵ: 'ө', Ɵ: 'Ө',
};

export interface LookAlike {
  readonly word: string;
  readonly mended: string;
  readonly from: number;
  readonly to: number;
}

const words = /[\p{L}\p{M}]+/gu;
const latin = /[A-Za-zəƏɵƟ]/gu;
/** Cyrillic letters and Latin ones, and nothing besides. */
const mixed = /^(?=.*[\u0400-\u052F])[\u0400-\u052FA-Za-zəƏɵƟ]{2,60}$/u;
/** «ITті», «PDFке»: a foreign word with a Kazakh ending; «ХХI»: a Roman numeral. */
const foreign = /^(?:[A-Z]{2,}|[A-Za-z]{3,})\p{Script=Cyrillic}{1,5}$|^[IVXLCDMІХСМ]+$/u;

/**
 * Takes    any text
 * Returns  its words of Cyrillic letters into which Latin ones got that look the same, and how they should stand
 * Refuses  nothing: a word with another Latin letter is left alone
 */
export function lookAlikes(text: string): LookAlike[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const letters = word.match(latin);
    if (!letters || !mixed.test(word) || foreign.test(word) || letters.some((letter) => cyrillic[letter] === undefined)) return [];
    return [{ word, mended: word.replace(latin, (letter) => cyrillic[letter]!), from: index, to: index + word.length }];
  });
}

/** The text with every such word as it should stand. */
export const withoutLookAlikes = (text: string): string => (/[A-Za-zəƏɵƟ]/u.test(text) ? mend(text) : text);

const mend = (text: string): string => lookAlikes(text).reduceRight((whole, { mended, from, to }) => whole.slice(0, from) + mended + whole.slice(to), text);

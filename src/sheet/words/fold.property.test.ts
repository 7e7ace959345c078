import fc from 'fast-check';
import { fold, nameKey, wordsOf } from './fold.ts';

const letters = fc.constantFrom(...'АБӘҒҚҢӨҰҮҺІЙЁаәғқңөұүһійёьъ', ...'0159', ...' .,-–—«»()/№', '\u00A0', '\u00AD', '\u0301', 'A', 'b', 'c', 'І', 'ѣ', '\n', '\t', '’');
const slowly = (text: string) => fold(text.slice(0, 400)).match(/\p{L}+|\d+/gu) ?? [];

describe('the words of a text', () => {
  it('are the same whether it is taken the quick way or the slow one', () => {
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
        expect(wordsOf(text)).toEqual([...slowly(text)]);
        expect(nameKey(text)).toBe(slowly(text).join(' '));
      }),
    );
  });

  it('are compared as far as 400 letters', () => {
    fc.assert(fc.property(fc.string({ unit: letters, minLength: 380, maxLength: 420 }), (text) => expect(wordsOf(text)).toEqual([...slowly(text)])));
  });

  it('are found in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => expect(wordsOf(text)).toEqual([...slowly(text)])));
  });
});

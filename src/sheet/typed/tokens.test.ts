import fc from 'fast-check';
import { tokensOf } from './tokens.ts';

const plain = (text: string) => tokensOf(text).flatMap(({ kind, text: piece }) => (kind === 'space' ? [] : [`${kind}:${piece}`]));

describe('the pieces of a text', () => {
  it('are digits, words, dashes and signs', () => {
    expect(plain('Педагог - 9 /530%')).toEqual(['word:Педагог', 'dash:-', 'digits:9', 'sign:/', 'digits:530', 'sign:%']);
    expect(plain('1-№ 29 ЖББМ')).toEqual(['digits:1', 'dash:-', 'sign:№', 'digits:29', 'word:ЖББМ']);
    expect(plain('03–07. 10')).toEqual(['digits:03', 'dash:–', 'digits:07', 'sign:.', 'digits:10']);
  });

  it('put together are the text again, each at its place, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokensOf(text);
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        for (const token of tokens) expect(text.slice(token.from, token.to)).toBe(token.text);
      }),
    );
  });
});

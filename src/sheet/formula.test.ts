import fc from 'fast-check';
import { parseCall } from './formula.ts';

const parsed = (formula: string) => {
  const call = parseCall(formula);
  return call.ok ? call.value : call.problem.code;
};

describe('a formula', () => {
  it('is one call with literals and ranges, apart by commas', () => {
    expect(parsed('=TIREK.SHARE(17, 1.9e1, "а ""б"", в", TRUE, , 50%)')).toEqual({
      name: 'TIREK.SHARE',
      args: [17, 19, 'а "б", в', true, null, 0.5].map((value) => ({ kind: 'literal', value })),
    });
  });

  it('names sheets plainly or in apostrophes', () => {
    const area = { top: 0, left: 0, bottom: 3, right: 1 };
    expect(parsed("=tirek.qualification('Тізім, 2023 - ''А'''!$A$1:$B$4,Тізім!A1:B4,A1:B4)")).toEqual({
      name: 'TIREK.QUALIFICATION',
      args: [
        { kind: 'area', sheet: "Тізім, 2023 - 'А'", area },
        { kind: 'area', sheet: 'Тізім', area },
        { kind: 'area', sheet: undefined, area },
      ],
    });
  });

  it.each(['', '=', 'TIREK.SHARE', '=TIREK.SHARE(17;19)', '=TIREK.SHARE(17,19', '=TIREK.SHARE(TIREK.SHARE(1,2),3)', '=1+1', '=TIREK.SHARE(A1+1,2)', '=TIREK.SHARE({1,2},3)', '=TIREK.SHARE("а,19)'])(
    '«%s» is not read, and says so',
    (formula) => {
      expect(parsed(formula)).toBe('formula-unreadable');
    },
  );

  it('of any text is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(parsed(`=TIREK.SHARE(${text})`)).toBeDefined()));
  });
});

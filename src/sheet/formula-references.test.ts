import fc from 'fast-check';
import { formulaPieces, movedFormula } from './formula-references.ts';
import type { Area } from './cells/address.ts';

const cells = (formula: string) => formulaPieces(formula).flatMap((piece) => (piece.kind === 'cells' ? [piece.text] : []));
const down = (by: number) => ({ top, left, bottom, right }: Area): Area => ({ top: top + by, left, bottom: bottom + by, right });

describe('the cells that a formula speaks of', () => {
  it.each([
    ['SUM(B5:B20)', ['B5:B20']],
    ['IF(C7=0,"",SUBSTITUTE(FIXED(100*B7/C7,2,TRUE),".",",")&"%")', ['C7', 'B7', 'C7']],
    ['B5+$C$6*D$7', ['B5', '$C$6', 'D$7']],
    ['"B5 мен ""C6"" екеуі "&A1', ['A1']],
    ['LOG10(A1)+ATAN2(B2,C3)', ['A1', 'B2', 'C3']],
    ["'Тізім A1'!B5+Баптау!C6:C9+D7", ['D7']],
    ["'Б''1'!A1:B2+C3", ['C3']],
    ['Tirek_Schools[A1]+B2', ['B2']],
    ['SUM(B:B)+SUM(3:5)', []],
    ['RIGHT(1000+MOD(D9,1000),3)&1E5', ['D9']],
    ['XFE1+A1048577', []],
    ['_A1+A1_b+A1.b', []],
  ])('are read from %s', (formula, expected) => expect(cells(formula)).toEqual(expected));

  it('are all that moving changes', () => {
    expect(movedFormula('IF($B5=0,"B5",SUM(C$5:$D7)/Басқа!B5)', down(2))).toBe('IF($B7=0,"B5",SUM(C$7:$D9)/Басқа!B5)');
    expect(movedFormula('A1+B2', ({ top, ...area }) => (top === 0 ? undefined : { top, ...area }))).toBe('#REF!+B2');
  });

  it('leave every other sign as it is, whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(formulaPieces(text).map((piece) => piece.text).join('')).toBe(text);
    }));
    const piece = fc.constantFrom('A1', '$B$2', 'C3:D4', '"A1 ""x"""', "'A1'!B2", 'Ә!B2', 'SUM(', ')', '+', ',', '&', '10', '_', ' ', '.');
    fc.assert(fc.property(fc.array(piece), fc.integer({ min: 1, max: 9 }), (parts, by) => {
      const formula = parts.join('');
      expect(movedFormula(movedFormula(formula, down(by)), down(-by))).toBe(formula);
    }));
  });
});

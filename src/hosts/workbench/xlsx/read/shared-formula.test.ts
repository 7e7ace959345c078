import { shiftFormula } from './shared-formula.ts';

describe('a formula that cells share', () => {
  it.each([
    ['=A1+B$1+$C1+$D$1', 2, 1, '=B3+C$1+$C3+$D$1'],
    ['=SUM(A1:B2,C:C,3:3)', 1, 1, '=SUM(B2:C3,D:D,4:4)'],
    ["='Пән A1'!A1&\"A1\"&Парақ1!A1", 1, 0, "='Пән A1'!A2&\"A1\"&Парақ1!A2"],
    ['=LOG10(A1)+AB1!A1+A1.5+Үлес_A1', 1, 0, '=LOG10(A2)+AB1!A2+A1.5+Үлес_A1'],
    ['=A1', -1, 0, '=#REF!'],
    ['=XFD1+A1', 0, 1, '=#REF!+B1'],
  ])('%s reads %i lower and %i to the right as %s', (formula, down, across, expected) => {
    expect(shiftFormula(formula, down, across)).toBe(expected);
  });
});

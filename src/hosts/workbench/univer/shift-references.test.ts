import type { Area } from '../../../sheet/cells/address.ts';
import { shiftReferences } from './shift-references.ts';

/** As if a row had been put in before the third. */
const inserted = (area: Area): Area => ({ ...area, top: area.top >= 2 ? area.top + 1 : area.top, bottom: area.bottom >= 2 ? area.bottom + 1 : area.bottom });

it.each([
  ['$A$2:$A$9', '$A$2:$A$10'],
  ['=A1+$B3*C$4', '=A1+$B4*C$5'],
  ["='Баптау'!A3+'Тізім бір'!A3+Тізім!A3", "='Баптау'!A3+'Тізім бір'!A3+Тізім!A4"],
  ['=INDIRECT("A3")&"Тізім!A3"&A3', '=INDIRECT("A3")&"Тізім!A3"&A4'],
  ['=SUM(2:5)+LOG10(A3)+A3_x+Units[A3]', '=SUM(2:6)+LOG10(A4)+A3_x+Units[A3]'],
])('%s reads %s after a row was put in before the third', (formula, expected) => {
  expect(shiftReferences(formula, 'Тізім', 'тізім', inserted)).toBe(expected);
});

it('says where the cells of a reference are gone', () => {
  expect(shiftReferences("='Т'!A3+A1", 'Т', 'Т', (area) => (area.top === 2 ? undefined : area))).toBe("='Т'!#REF!+A1");
});

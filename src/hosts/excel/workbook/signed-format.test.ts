import { SSF } from '@e965/xlsx';
import fc from 'fast-check';
import { signedFormat } from './signed-format.ts';

it.each([
  ['General', '"! "General;"! "-General;"! "General;"! "@'],
  ['@', '"! "General;"! "-General;"! "General;"! "@'],
  ['', '"! "General;"! "-General;"! "General;"! "@'],
  ['0%', '"! "0%;"! "-0%;"! "0%;"! "@'],
  ['dd.mm.yyyy;@', '"! "dd.mm.yyyy;"! "-dd.mm.yyyy;"! "dd.mm.yyyy;"! "@'],
  ['[$-419]d mmmm yyyy', '[$-419]"! "d mmmm yyyy;[$-419]"! "-d mmmm yyyy;[$-419]"! "d mmmm yyyy;"! "@'],
  ['0;[Red]-0', '"! "0;[Red]"! "-0;"! "0;"! "@'],
  ['0;-0;;@', '"! "0;"! "-0;;"! "@'],
  ['"жыл; "0', '"! ""жыл; "0;"! "-"жыл; "0;"! ""жыл; "0;"! "@'],
])('%j gets its sign in every section', (format, signed) => {
  expect(signedFormat(format, '!')).toBe(signed);
});

it.each(['[>100]0;0.0', '[$-F800]dddd, mmmm dd, yyyy', '0;0;0;0;0', '@" бала"', '0'.repeat(100)])('%j is left alone: the sign would change what it shows', (format) => {
  expect(signedFormat(format, '!')).toBeUndefined();
});

it('shows of every value what was shown before, behind the sign', () => {
  const format = fc.constantFrom('General', '0', '0%', '0.0%', '#,##0.00', 'dd/mm/yyyy', '0;-0', '0;[Red]-0;"–"', '"№ "0', '0.00E+00', '#,##0" балл"', '@');
  const value = fc.oneof(fc.integer({ min: -99999, max: 99999 }), fc.double({ min: -999, max: 999, noNaN: true }).map((number) => Math.round(number * 100) / 100), fc.constantFrom('53 %', 'Аққұдық ОМ'));
  fc.assert(
    fc.property(format, value, (code, shown) => {
      if (code === 'dd/mm/yyyy' && typeof shown === 'number') fc.pre(shown >= 1);
      // This library puts a second minus before General, which Excel does not.
      if (code === 'General' || code === '@') fc.pre(typeof shown === 'string' || shown >= 0);
      expect(SSF.format(signedFormat(code, '‼')!, shown)).toBe(`‼ ${code === '@' ? shown : SSF.format(code, shown)}`);
    }),
  );
});

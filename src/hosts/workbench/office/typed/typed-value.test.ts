import fc from 'fast-check';
import { cultureOf } from '../culture.ts';
import { serial } from './dates.ts';
import { formatForApi, formatForBook, showsDate } from './number-format.ts';
import { shownText } from './shown-text.ts';
import { typedInput } from './typed-value.ts';

const [kazakh, russian, english] = ['kk-KZ', 'ru-RU', 'en-US'].map(cultureOf);
const today = new Date(2026, 9, 21);
const typed = (text: unknown, culture = kazakh, format = 'General') => typedInput(text, format, { culture: culture!, today });
const day = (year: number, month: number, date: number) => serial(new Date(Date.UTC(year, month - 1, date)));

describe('A text is understood in the language of the document', () => {
  test.each([
    ['17,5', 17.5, '17,5'],
    ['1.9', day(2026, 9, 1), 1.9],
    ['1.234', '1.234', 1.234],
    ['1,234', 1.234, 1234],
    ['9/1', day(2026, 1, 9), day(2026, 9, 1)],
    ['21.10.2026', day(2026, 10, 21), '21.10.2026'],
    ['10/21/2026', '10/21/2026', day(2026, 10, 21)],
    ['7-11', day(2026, 11, 7), day(2026, 7, 11)],
    ['1 мая', '1 мая', '1 мая'],
    ['15-Feb', '15-Feb', day(2026, 2, 15)],
    ['12:30', 0.5208333333333334, 0.5208333333333334],
    ['36:00', 1.5, 1.5],
  ])('%s is %s in Kazakh and %s in English', (text, inKazakh, inEnglish) => {
    expect([typed(text)?.value, typed(text, english)?.value]).toEqual([inKazakh, inEnglish]);
  });

  test.each([['1 мая', 5, 1], ['3 марта', 3, 3], ['15 сентября 2025', 9, 15], ['2-май', 5, 2]])('months have their Russian names: %s', (text, month, date) => {
    expect(typed(text, russian)?.value).toBe(day(text.includes('2025') ? 2025 : 2026, month, date));
  });

  test('a year of two digits is of this century up to 29', () => {
    expect([typed('1.1.29')?.value, typed('1.1.30')?.value]).toEqual([day(2029, 1, 1), day(1930, 1, 1)]);
  });

  test.each(['29.2.2026', '31.4.2026', '0.1.2026', '1.13.2026', '1.1.1899', '1-1/2026', '12:60', '1.1.202', '7-011'])('%s is no day', (text) => {
    expect(typed(text)?.value).toBe(text);
  });

  test.each([['(5)', -5], ['-5', -5], ['+5', 5], ['(5', '(5'], ['5)', '5)'], ['--5', '--5'], ['1 23', '1 23'], ['12 345 678', 12345678], ['1e3', 1000], ['5%', 0.05], ['1,1%', 0.011], ['%5', '%5'], ['1,2,3', '1,2,3']])(
    'the number %s is %s',
    (text, value) => {
      expect(typed(text)?.value).toBe(value);
    },
  );

  test('of long numbers fifteen digits remain', () => {
    expect(typed('1234567890123456789')?.value).toBe(1234567890123450000);
    expect(typed('0,1234567890123456789')?.value).toBe(0.123456789012345);
  });

  test.each([['ИСТИНА', true], ['ложь', false], ['TRUE', true], ['False', false]])('%s is a truth value in Russian', (text, value) => {
    expect(typed(text, russian)?.value).toBe(value);
  });

  test('errors are errors in any case, and only where they stand alone', () => {
    expect([typed('#n/a')?.value, typed('#DIV/0!')?.value, typed('#N/A бар')?.value]).toEqual([{ error: '#N/A' }, { error: '#DIV/0!' }, '#N/A бар']);
  });

  test.each([['=A1', '=A1'], ['+A1', '=+A1'], ['-A1+2', '=-A1+2'], ['=', undefined], ['- бар', '=- бар'], ['--', undefined], ['–5', undefined]])('the formula in %s is %s', (text, formula) => {
    expect(typed(text)?.formula).toBe(formula);
  });

  test('numbers survive being typed as their language writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
        const value = Number(`${whole}.${String(thousandths).padStart(3, '0')}`);
        const written = String(value).replace('.', ',');
        expect(typed(written)?.value).toBe(value);
        expect(typed(String(value), english)?.value).toBe(value);
      }),
    );
  });

  test('every day survives being typed', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(Date.UTC(1930, 0, 1)), max: new Date(Date.UTC(2199, 11, 31)), noInvalidDate: true }), (date) => {
        const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const expected = { value: day(year, month, dayOfMonth) };
        expect(typed(`${dayOfMonth}.${month}.${year}`)).toMatchObject(expected);
        expect(typed(`${month}/${dayOfMonth}/${year}`, english)).toMatchObject(expected);
        expect(typed(`${year}-${month}-${dayOfMonth}`, english)).toMatchObject(expected);
      }),
    );
  });

  test('a cell for texts takes anything as a text', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => expect(typed(text, kazakh, '@')).toEqual({ value: text })));
  });
});

test('The days of Excel begin in 1900, with a 29 February that never was', () => {
  expect([day(1900, 1, 1), day(1900, 2, 28), day(1900, 3, 1), day(2026, 10, 21)]).toEqual([1, 59, 61, 46316]);
});

test('The short date travels as that of en-US and is held as the language writes it', () => {
  expect([formatForBook('m/d/yyyy', kazakh!), formatForApi('dd.mm.yyyy', kazakh!)]).toEqual(['dd.mm.yyyy', 'm/d/yyyy']);
  expect([formatForBook('', kazakh!), formatForApi(undefined, kazakh!), formatForBook('0%', kazakh!), formatForApi('yyyy-mm-dd', kazakh!)]).toEqual(['General', 'General', '0%', 'yyyy-mm-dd']);
  expect([formatForBook('M/D/YYYY', english!), formatForApi('m/d/yyyy', english!)]).toEqual(['m/d/yyyy', 'm/d/yyyy']);
});

test.each([['dd.mm.yyyy', true], ['h:mm', true], ['[h]:mm', true], ['0.00', false], ['General', false], ['0" дана"', false], ['#,##0 [$₸-43F]', false], ['0.00E+00', false], [undefined, false]])('The format %s shows a date: %s', (format, date) => {
  expect(showsDate(format)).toBe(date);
});

describe('A number in a narrow column', () => {
  test.each([
    [123.456, '123.456', undefined, 5, '123.5'],
    [123.456, '123.456', 'General', 3, '123'],
    [1234.5, '1234.50', '0.00', 5, '#####'],
    [1234.5, '1234.50', '0.00', 7, '1234.50'],
    [123456789, '123456789', undefined, 8, '1.23E+08'],
    [123456789, '123456789', undefined, 4, '####'],
    [0.1 + 0.2, '0.30000000000000004', undefined, 30, '0.3'],
    [123456789012, '123456789012', undefined, 30, '1.23457E+11'],
    [12345678901, '12345678901', undefined, 30, '12345678901'],
    [123456789012, '123456789012', '0', 30, '123456789012'],
    [-0.000123456, '-0.000123456', undefined, 8, '-0.00012'],
    [46316, '21.10.2026', 'dd.mm.yyyy', 9, '#########'],
  ])('%s, shown as %s under %s with room for %s, is %s…', (value, text, format, room, shown) => {
    expect(shownText(value, text, format, room)).toBe(shown);
  });

  test('texts are never cut, and a hidden column shows what it has', () => {
    expect([shownText('мұғалім', 'мұғалім', undefined, 3), shownText(12345, '12345', undefined, 0)]).toEqual(['мұғалім', '12345']);
  });
});

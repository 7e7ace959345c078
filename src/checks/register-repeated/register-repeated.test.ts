import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { registerRepeated } from './register-repeated.ts';
import { strings } from './strings.ts';

const find = (...sheets: Values[]) => registerRepeated.across!(sheets.map((values, at) => reportOf(sheetOf(values, { name: `П${at + 1}` }))));
const brief = (...sheets: Values[]) => find(...sheets).map(({ cells, args: { what }, severity = 'error' }) => `${what} ${severity} ${cells.map(({ sheet, address }) => `${sheet}!${address}`)}`);
const schools = ['Аудан', 'Мектеп атауы', 'Деңгейі'];
const units = ['Аудан/қала', 'Түрі', 'Облыс', 'Қай күннен', 'Қай күнге дейін'];

describe('a record that stands twice', () => {
  it('is one school on two sheets; the same number with another type is asked about', () => {
    expect(brief([schools, ['Шет', '№ 1 НОМ', 'НОМ']], [schools, ['Шет', '№ 1 НМ', 'НОМ'], ['Шет', '№ 1 ЖББМ', 'ЖББМ'], ['Нұра', '№ 1 НОМ', 'НОМ']])).toEqual(['school error П2!B2,П1!B2', 'number question П2!B3,П1!B2']);
  });

  it('is a unit at one time, and none that has moved from one oblast to another', () => {
    expect(brief([units, ['Ұлытау', 'аудан', 'Қарағанды', null, '07.06.2022'], ['Ұлытау', 'аудан', 'Ұлытау', '08.06.2022', null]])).toEqual([]);
    expect(brief([units, ['Ұлытау', 'аудан', 'Қарағанды', null, null], ['Ұлытау', 'аудан', 'Ұлытау', '08.06.2022', null]])).toEqual(['unit error П1!A3,П1!A2']);
  });

  it('are the pupils of one grade', () => {
    expect(brief([['Аудан', 'Мектеп', '1-сынып', '2-сынып'], ['Шет', '№ 1 НОМ', 4, 5], ['Шет', '№ 2 НОМ', 4, 5], ['Шет', '№ 1 НОМ', 3, null]])).toEqual(['pupils warning П1!B4']);
  });

  it('is spoken of in words', () => {
    expect(strings.kk.finding({ what: 'school', name: '№ 1 НОМ' })).toBe('«№ 1 НОМ» реестрде екі рет жазылған, есепте екі рет саналады. Артық жолды өшіріңіз немесе мерзімдерін көрсетіңіз.');
    expect(strings.ru.finding({ what: 'number', name: '№ 1 ЖББМ' })).toContain('с тем же номером');
    expect(strings.en.finding({ what: 'setting', name: 'School year' })).toBe('The setting “School year” is given twice: the first holds.');
  });
});

import { oblastRegisters } from '../../../test/fixtures/district-records.ts';
import { networkOf } from '../../../test/fixtures/network-records.ts';
import { lineOf, rowOf, sheetsOfCoded, sheetsOfReport } from '../../../test/fixtures/report-of.ts';
import type { MasterClass } from '../../domain/network/records.ts';

const oblast = oblastRegisters();
const held = (subject: string, grades: readonly number[], unit = 'Абай'): MasterClass => ({ unit, schoolKey: '', school: 'Самарқа ЖББМ', teacher: 'Сейтқали Айгүл', subject, grades, event: '', on: undefined });

describe('the report of master classes', () => {
  it('lists them unit by unit with the combined grades behind the subject, and counts them', () => {
    const page = sheetsOfCoded('master-classes', oblast)[0]!;
    expect(lineOf(page, 'master-classes/held')).toBe('Барлығы 8 шеберлік сыныбы өткізілді: Абай – 2, Бұқар жырау – 2, Нұра – 3, Ұлытау – 1.');
    expect(rowOf(page, 'master-classes/by-unit/total')).toEqual(['БАРЛЫҒЫ:', 8]);
    expect(page.cells.filter(({ row, column }) => column === 7 && row > 3 && row < 7).map(({ value }) => value)).toEqual(['Математика (5+6)', 'Қазақстан тарихы (10+11)', 'Бастауыш сынып (3+4)']);
  });

  it('writes grades once, and tells two classes of one teacher apart', () => {
    const page = sheetsOfReport('master-classes', { ...networkOf(oblast), masterClasses: [held('Алгебра (7+8)', [7, 8]), held('Алгебра (7+8)', [7, 8]), held('Музыка', []), held('Физика', [7], '?')] })[0]!;
    const keys = Object.values(page.rowKeys ?? {});
    expect(new Set(keys).size).toBe(keys.length);
    expect(page.cells.filter(({ row, column }) => column === 7 && row > 2 && row < 7).map(({ value }) => value)).toEqual(['Алгебра (7+8)', 'Алгебра (7+8)', 'Музыка', 'Физика (7)']);
    expect(lineOf(page, 'master-classes/held')).toBe('Барлығы 4 шеберлік сыныбы өткізілді: Абай – 3, Аудан/қаласы көрсетілмеген – 1.');
  });

  it('counts by school for a single district', () => {
    const page = sheetsOfCoded('master-classes', oblast, { language: 'ru', wishes: { unit: 'Нұра' } })[0]!;
    expect(rowOf(page, 'master-classes/by-unit/row/Нұра|Пушкин НОМ')).toEqual([1, 'Пушкин НОМ', 3]);
  });
});

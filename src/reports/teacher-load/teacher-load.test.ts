import { lessonsReadAgain, rowsOfReport, timetableReport } from '../../../test/fixtures/timetable-reports.ts';
import { languages } from '../../text/language.ts';

describe('the load of teachers', () => {
  it('counts a lesson of every other week half, with shares of the whole', () => {
    const rows = rowsOfReport('teacher-load');
    expect(rows.find(([first]) => first === 1)).toEqual([1, 'Сейтқали А.Н.', '№ 5 ЖББМ, № 2 НОМ', 4, 0.7273, 2, expect.any(Number), expect.any(String), 4]);
    expect(rows.find(([first]) => first === 3)).toEqual([3, 'Тұрланов Е.М.', '№ 5 ЖББМ', 0.5, 0.0909, 1, 0, '1', 0.5]);
    expect(rows.find(([first]) => first === 'БАРЛЫҒЫ:')).toEqual(expect.arrayContaining([5.5, 1]));
  });

  it('draws the largest loads', () => {
    const made = timetableReport('teacher-load');
    expect(made.ok && made.value[1]!.charts).toMatchObject([{ kind: 'columns' }]);
  });

  it.each(languages)('is no timetable again, in %s', (language) => expect(lessonsReadAgain('teacher-load', language)).toBe(0));
});

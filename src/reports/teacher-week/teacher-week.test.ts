import { lessonsReadAgain, rowsOfReport, timetableReport } from '../../../test/fixtures/timetable-reports.ts';
import { languages } from '../../text/language.ts';
import { teachersOf } from '../../sheet/timetables/names/teacher-name.ts';

const who = teachersOf('Сейтқали А.Н.')[0]!.key;

describe('the week of a teacher', () => {
  it('holds the lessons of all schools by the clock, marks those that meet, and counts hours and windows', () => {
    expect(rowsOfReport('teacher-week', { wishes: { who } })).toEqual([
      ['Сейтқали А.Н.: сабақ кестесі', 'Тірек · teacher-week · 01.11.2023'],
      ['Дүйсенбі', 'Сейсенбі', 'Сәрсенбі', 'Бейсенбі', 'Жұма', 'Сенбі'],
      ['1-сабақ\n08:30–09:15', '! № 5 ЖББМ, 7А, Алгебра, 12-каб.'],
      ['1-сабақ\n09:00–09:45', '! № 2 НОМ, 8, Алгебра, 3-каб.'],
      ['2-сабақ\n09:55–10:40', '№ 2 НОМ, 8, Геометрия, 3-каб.'],
      ['4-сабақ\n11:15–12:00', '№ 5 ЖББМ, 7Ә, Алгебра, 12-каб.'],
      [expect.stringMatching(/^Аптасына 4 сағат, терезе саны – \d\.$/u)],
      [expect.stringContaining('«!»')],
    ]);
  });

  it('is made for all teachers where none is named, and for nobody whom the timetables do not name', () => {
    expect(rowsOfReport('teacher-week').filter(([first]) => String(first).includes(': сабақ кестесі'))).toHaveLength(3);
    expect(timetableReport('teacher-week', { wishes: { who: 'жоқ' } })).toEqual({ ok: false, problem: { code: 'not-in-timetables', args: { who: 'жоқ' } } });
  });

  it.each(languages)('is no timetable again, in %s', (language) => expect(lessonsReadAgain('teacher-week', language)).toBe(0));
});

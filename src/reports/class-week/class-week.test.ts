import { lessonsReadAgain, rowsOfReport } from '../../../test/fixtures/timetable-reports.ts';
import { languages } from '../../text/language.ts';

describe('the week of a class', () => {
  it('tells the group and the week of a lesson, and the school of the class', () => {
    const rows = rowsOfReport('class-week', { language: 'ru' });
    const from = rows.findIndex(([first]) => first === '7Ә, № 5 ЖББМ: расписание уроков');
    expect(rows.slice(from, from + 4)).toEqual([
      ['7Ә, № 5 ЖББМ: расписание уроков'],
      ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница', 'Суббота'],
      ['1-й урок\n08:30–09:15', 'Информатика, 1, Тұрланов Е.М., каб. 15, неделя А'],
      ['4-й урок\n11:15–12:00', 'Алгебра, Сейтқали А.Н., каб. 12'],
    ]);
  });

  it.each(languages)('is no timetable again, in %s', (language) => expect(lessonsReadAgain('class-week', language)).toBe(0));
});

import { rowsOfReport, timetableReport } from '../../../test/fixtures/timetable-reports.ts';

const head = ['Мектеп', 'Оқушылар мектебі', 'Сынып', 'Күні', 'Басталуы', 'Аяқталуы', 'Күндері', 'Түрі', 'Пән', 'Мұғалім', 'Кабинет'];
const lesson = (school: string, start: string, end: string, dates: string, subject: string) => ['№ 5 ЖББМ', school, '8', 'Дүйсенбі', start, end, dates, 'сессия', subject, 'Сейтқали А.Н.', '12'];

describe('the common timetable of a session', () => {
  it('has the classes of all magnet schools in one table for each hub and its dates', () => {
    const cells = [head, lesson('№ 2 НОМ', '08:30', '09:15', '13.11.2023–17.11.2023', 'Алгебра'), lesson('№ 4 НОМ', '08:30', '09:15', '15.01.2024–19.01.2024', 'Физика')];
    expect(rowsOfReport('session-week', { cells }).map(([first]) => first).filter((text) => String(text).includes('сессия'))).toEqual([
      '№ 5 ЖББМ: сессияның сабақ кестесі, 13.11.2023–17.11.2023', '№ 5 ЖББМ: сессияның сабақ кестесі, 15.01.2024–19.01.2024',
    ]);
  });

  it('marks lessons that cannot both be held', () => {
    const cells = [head, lesson('№ 2 НОМ', '08:30', '09:15', '13.11.2023–17.11.2023', 'Алгебра'), lesson('№ 2 НОМ', '09:00', '09:45', '13.11.2023–17.11.2023', 'Физика')];
    expect(rowsOfReport('session-week', { cells }).flat().filter((text) => String(text).startsWith('! '))).toHaveLength(2);
  });

  it('is refused where no lesson belongs to a session', () => {
    expect(timetableReport('session-week')).toEqual({ ok: false, problem: { code: 'no-session-lessons', args: {} } });
  });
});

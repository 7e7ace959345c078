import { foundIn } from '../../../test/fixtures/found-in.ts';
import { sessionList } from '../norm-examples.ts';
import { calendarLines } from '../planned-args.ts';
import { sessionDayOff } from './session-day-off.ts';
import { strings } from './strings.ts';

const found = (dates: string, ...days: string[]) => foundIn(sessionDayOff, sessionList(dates, ...days.map((day) => ['9', day, 1, 'Алгебра'] as const)));
const brief = (dates: string, ...days: string[]) => found(dates, ...days).map(({ args, severity }) => `${args.off} ${args.days.map(({ day, month }) => `${day}.${month}`).join()} ${args.lessons} ${severity}`);

describe('the days of a session', () => {
  it('are no holidays, week-ends or vacations', () => {
    expect(brief('14.12.2026–18.12.2026', 'дүйсенбі', 'сәрсенбі')).toEqual(['holiday 16.12 1 error']);
    expect(brief('05.10.2026–16.10.2026', 'жұма', 'сенбі', 'жексенбі')).toEqual(['weekend 10.10,11.10 2 error']);
    expect(brief('26.10.2026–30.10.2026', 'дүйсенбі', 'сейсенбі')).toEqual(['vacation 26.10,27.10 2 warning']);
  });

  it('may be Saturdays, and are asked about where nobody confirmed the calendar', () => {
    expect(brief('12.10.2026–17.10.2026', 'сенбі')).toEqual(['weekend 17.10 1 warning']);
    expect(brief('25.10.2021–29.10.2021', 'сейсенбі')).toEqual(['maybe 26.10 1 question']);
    expect(brief('09.05.2022–13.05.2022', 'сейсенбі')).toEqual(['maybe 10.5 1 question']);
  });

  it('are Saturdays as well where the hub works on Saturdays', () => {
    const [head, ...rows] = sessionList('12.10.2026–17.10.2026', ['9', 'сенбі', 1, 'Алгебра']);
    const ownSaturday = ['№ 5 ЖББМ', '7А', '', 'сенбі', 3, '10:45', '11:30', 'Тарих', 'Серікова А. Б.', '20', '', '', '№ 5 ЖББМ'];
    expect(foundIn(sessionDayOff, [head!, ...rows, ownSaturday])).toEqual([]);
  });

  it('are judged by the district’s calendar where the workbook has one, and anew when it is changed', () => {
    const lessons = sessionList('26.10.2026–30.10.2026', ['9', 'сейсенбі', 1, 'Алгебра']);
    const off = (from: string, until: string) => foundIn(sessionDayOff, lessons, calendarLines(['каникул', 'Күзгі каникул', from, until])).map(({ args: { off: kind, days } }) => `${kind} ${strings.kk.finding({ kind: 'TC-08', school: '', off: kind, days, lessons: 1 })}`);
    expect([off('02.11.2026', '08.11.2026'), off('26.10.2026', '01.11.2026').map((text) => text.includes('27.10.2026 (Күзгі каникул)'))]).toEqual([[], [true]]);
  });

  it('are told in words', () => {
    const [{ args }] = found('26.10.2026–30.10.2026', 'дүйсенбі') as [ReturnType<typeof found>[number]];
    expect(strings.kk.finding(args)).toBe('№ 5 ЖББМ: сессия сабақтары демалыс күніне түскен: 26.10.2026 (күзгі каникул). Сессияның күндерін тексеріңіз.');
    expect(strings.ru.finding({ ...args, off: 'maybe' })).toContain('могут приходиться на нерабочий день');
  });
});

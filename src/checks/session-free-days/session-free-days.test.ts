import { foundIn } from '../../../test/fixtures/found-in.ts';
import { sheetsOfExample } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { calendarLines, plannedSessions } from '../planned-args.ts';
import { sessionFreeDays } from './session-free-days.ts';
import { strings } from './strings.ts';

const found = (from: string, until: string, others = {}) => foundIn(sessionFreeDays, plannedSessions({ from, until }), others);
const brief = (...given: Parameters<typeof found>) => found(...given).map(({ args, severity }) => `${args.off} ${args.days.map(({ day, month, until }) => `${day}.${month}${until ? `–${until.day}.${until.month}` : ''}`).join()} ${args.working} ${severity}`);

describe('the days of a session of the register', () => {
  it('are told where they are holidays or vacations, with the days of lessons that are left', () => {
    expect(brief('29.04.2024', '03.05.2024')).toEqual(['holiday 1.5 4 error']);
    expect(brief('22.10.2026', '30.10.2026')).toEqual(['vacation 26.10–30.10 2 warning']);
    expect(brief('09.05.2022', '13.05.2022')).toEqual(['holiday 9.5 4 error', 'maybe 10.5 4 question']);
  });

  it('may have a week-end between them and a Saturday at their end, and else no week-end', () => {
    expect(brief('07.09.2026', '18.09.2026')).toEqual([]);
    expect([brief('12.10.2026', '17.10.2026'), brief('10.10.2026', '10.10.2026'), brief('12.10.2026', '18.10.2026'), brief('11.10.2026', '16.10.2026')]).toEqual([[], ['weekend 10.10 0 warning'], ['weekend 18.10 5 error'], ['weekend 11.10 5 error']]);
    expect(brief('18.04.2011', '23.04.2011')).toEqual([]);
  });

  it('are judged by the district’s calendar', () => {
    expect(brief('14.12.2026', '18.12.2026', calendarLines(['мереке', 'Тәуелсіздік күні', '16.12.2026'], ['жұмыс күні', 'Ауыстыру', '16.12.2026']))).toEqual([]);
    expect(brief('14.12.2026', '18.12.2026', calendarLines(['каникул', 'Аяз', '17.12.2026', '20.12.2026', 'расталмаған']))).toEqual(['holiday 16.12 4 error', 'maybe 17.12,18.12 4 question']);
  });

  it('are judged anew when the calendar is changed a second time in one year', () => {
    const cells = plannedSessions({ from: '27.10.2026', until: '30.10.2026' });
    const count = (from: string, until: string) => sessionFreeDays.across!(sheetsOfExample({ cells, others: calendarLines(['каникул', 'Күзгі каникул', from, until]) }).map((sheet) => reportOf(sheet))).length;
    expect([count('26.10.2026', '01.11.2026'), count('02.11.2026', '08.11.2026'), count('30.10.2026', '05.11.2026')]).toEqual([1, 0, 1]);
  });

  it('are not judged where they are missing or backwards', () => expect([brief('01.05.2024', ''), brief('03.05.2024', '29.04.2024')]).toEqual([[], []]));

  it('are told in words', () => {
    const [{ args }] = found('29.04.2024', '03.05.2024') as [ReturnType<typeof found>[number]];
    expect(strings.kk.finding(args)).toBe('Сессия (Күзгі сессия, № 5 ЖББМ, 29.04.2024–03.05.2024) демалыс күніне түсіп тұр: 01.05.2024 (Қазақстан халқының бірлігі мерекесі). Оқу күні – 4. Сессияның күндерін тексеріңіз.');
    expect(strings.ru.finding(args)).toContain('Учебных дней: 4');
  });
});

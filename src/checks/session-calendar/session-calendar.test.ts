import { foundIn } from '../../../test/fixtures/found-in.ts';
import { calendarLines, plannedSessions } from '../planned-args.ts';
import { sessionCalendar } from './session-calendar.ts';
import { strings } from './strings.ts';

const found = (...dates: readonly (readonly [string, string])[]) => foundIn(sessionCalendar, plannedSessions(...dates.map(([from, until]) => ({ from, until }))));

describe('a session in a year that nobody has told', () => {
  it('is asked about once for the whole workbook', () => {
    expect(found(['12.10.2026', '16.10.2026'], ['13.11.2023', '17.11.2023'])).toEqual([]);
    expect(found(['16.10.2028', '20.10.2028'], ['16.04.2029', '20.04.2029'], ['14.10.2024', '18.10.2024']).map(({ args, cells }) => [args, cells.length])).toEqual([[{ holidays: [2028, 2029], vacations: [2024, 2028] }, 3]]);
  });

  it('is not asked about where the district has entered them, half of a year after the other', () => {
    const cells = plannedSessions({ from: '15.03.2027', until: '19.03.2027' });
    expect([foundIn(sessionCalendar, cells).length, foundIn(sessionCalendar, cells, calendarLines(['мереке', 'Наурыз', '22.03.2027'])).length, foundIn(sessionCalendar, cells, calendarLines(['мереке', 'Республика күні', '25.10.2027'])).length]).toEqual([1, 0, 1]);
  });

  it('is told of in words', () => {
    const [{ args }] = found(['16.10.2028', '20.10.2028']) as [ReturnType<typeof found>[number]];
    expect(strings.kk.finding(args)).toBe('Күнтізбеде 2028 жылдың мерекелері және 2028–2029 оқу жылының каникулдары жоқ, сондықтан сессия күндері толық тексерілмейді. «Оқу күнтізбесі» парағына жазыңыз.');
  });
});

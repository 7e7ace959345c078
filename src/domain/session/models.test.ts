import fc from 'fast-check';
import { dayNumber, weekday, type Day } from '../calendar/day.ts';
import { weekOfQuarter } from '../calendar/quarters.ts';
import { knownCalendar, schoolCalendar } from '../calendar/school-calendar.ts';
import { differencesFromModel, proposalsOf, sessionPresets } from './models.ts';
import { sessionModels, type CalendarEntry } from './records.ts';

const day = (text: string): Day => {
  const [d = 0, m = 0, y = 0] = text.split('.').map(Number);
  return { year: y, month: m, day: d };
};
const said = ({ day: d, month, year }: Day) => `${d}.${month}.${year}`;
const proposed = (...given: Parameters<typeof proposalsOf>) => proposalsOf(...given).sessions.map(({ quarter, from, until, workingDays }) => `${quarter}: ${said(from)}–${said(until)} ${workingDays}`);
const vacation = (from: string, until: string): CalendarEntry => ({ kind: 'vacation', name: '', from: day(from), until: day(until), status: 'confirmed', source: '' });

describe('the sessions that a model proposes', () => {
  it('are a week in every quarter, the last but one', () => {
    expect(proposed('week-a-quarter', 2026, knownCalendar)).toEqual(['1: 12.10.2026–16.10.2026 5', '2: 14.12.2026–18.12.2026 4', '3: 8.3.2027–12.3.2027 5', '4: 17.5.2027–21.5.2027 5']);
  });

  it('leave a holiday at their ends out, and none between', () => {
    const holiday = (date: string): CalendarEntry => ({ ...vacation(date, date), kind: 'holiday' });
    expect(proposed('week-a-quarter', 2026, schoolCalendar([holiday('08.03.2027'), holiday('21.05.2027'), holiday('19.05.2027')])).slice(2)).toEqual(['3: 9.3.2027–12.3.2027 4', '4: 17.5.2027–20.5.2027 3']);
  });

  it('are three times ten days, in the beginning, in the middle and in the end', () => {
    expect(proposed('three-by-ten', 2026, knownCalendar)).toEqual(['1: 7.9.2026–18.9.2026 10', '3: 11.1.2027–22.1.2027 10', '4: 10.5.2027–21.5.2027 10']);
  });

  it('are three weeks to start from, or none at all', () => {
    expect(proposed('three-free', 2026, knownCalendar)).toEqual(['2: 23.11.2026–27.11.2026 5', '3: 11.1.2027–15.1.2027 5', '4: 26.4.2027–30.4.2027 5']);
    expect(proposalsOf('own', 2026, knownCalendar)).toEqual({ sessions: [], unknown: [] });
  });

  it('are not proposed in quarters that nobody knows, which is said', () => {
    expect(proposalsOf('week-a-quarter', 2023, knownCalendar)).toMatchObject({ sessions: [{ number: 1 }, { number: 2 }, { number: 3 }], unknown: [4] });
    expect([proposalsOf('week-a-quarter', 2031, knownCalendar), proposalsOf('three-by-ten', 2024, knownCalendar)]).toEqual([{ sessions: [], unknown: [1, 2, 3, 4] }, { sessions: [], unknown: [1, 3, 4] }]);
  });

  it('say where the holidays of their days are not known', () => expect(proposalsOf('week-a-quarter', 2026, knownCalendar).sessions.map(({ holidaysKnown }) => holidaysKnown)).toEqual([true, true, false, false]));

  it('follow a calendar that was changed', () => {
    const changed = schoolCalendar([vacation('02.11.2026', '08.11.2026'), vacation('28.12.2026', '10.01.2027'), vacation('22.03.2027', '28.03.2027')]);
    expect([proposed('week-a-quarter', 2026, changed)[0], proposalsOf('week-a-quarter', 2026, changed).unknown]).toEqual(['1: 19.10.2026–23.10.2026 5', [4]]);
  });

  it('lie on days of lessons at both ends, in their quarter, and do not differ from their own model, whatever the vacations', () => {
    const start = dayNumber(day('20.10.2026'));
    fc.assert(
      fc.property(fc.constantFrom(...sessionModels), fc.nat(20), fc.nat(14), fc.nat(14), fc.nat(12), (model, autumn, winter, spring, length) => {
        const entry = (from: number, days: number): CalendarEntry => ({ ...vacation('01.01.2027', '01.01.2027'), from: { ...dayOf(from) }, until: { ...dayOf(from + days) } });
        const calendar = schoolCalendar([entry(start + autumn, length), entry(dayNumber(day('24.12.2026')) + winter, length), entry(dayNumber(day('15.03.2027')) + spring, length), vacation('26.05.2027', '31.08.2027')]);
        const { sessions, unknown } = proposalsOf(model, 2026, calendar);
        expect(unknown).toEqual([]);
        expect(sessions.length).toBe(sessionPresets[model].sessions ?? 0);
        for (const { from, until, quarter, workingDays } of sessions) {
          const own = calendar.quarters(2026).find(({ number }) => number === quarter)!;
          expect([dayNumber(from) >= own.from, dayNumber(until) <= own.to, calendar.freeOn(dayNumber(from)), calendar.freeOn(dayNumber(until))]).toEqual([true, true, undefined, undefined]);
          expect(workingDays).toBe(calendar.workingDays(dayNumber(from), dayNumber(until)));
          if (model === 'three-by-ten') expect([workingDays >= 10, differencesFromModel(model, from, until, calendar)]).toEqual([true, []]);
          if (model === 'week-a-quarter') expect(differencesFromModel(model, from, until, calendar)).toEqual([]);
          if (model === 'week-a-quarter') expect([weekOfQuarter(dayNumber(from), dayNumber(until), 2, calendar.quarters)?.fromEnd, weekday(from) <= weekday(until)]).toEqual([2, true]);
        }
      }),
    );
  });
});

const dayOf = (number: number): Day => {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

describe('a session against the model that it names', () => {
  const differs = (model: Parameters<typeof differencesFromModel>[0], from: string, until: string) => differencesFromModel(model, day(from), day(until), knownCalendar);

  it('is a week, the last but one of its quarter', () => {
    expect(differs('week-a-quarter', '12.10.2026', '16.10.2026')).toEqual([]);
    expect(differs('week-a-quarter', '14.12.2026', '18.12.2026')).toEqual([]);
    expect(differs('week-a-quarter', '14.09.2026', '18.09.2026')).toEqual([{ kind: 'week', wanted: 2, quarter: 1, fromEnd: 6 }]);
    expect(differs('week-a-quarter', '12.10.2026', '23.10.2026')).toEqual([{ kind: 'days', wanted: 5, workingDays: 10 }]);
    expect(differs('week-a-quarter', '12.10.2026', '13.10.2026')).toEqual([{ kind: 'days', wanted: 5, workingDays: 2 }]);
    expect(differs('week-a-quarter', '12.10.2031', '16.10.2031')).toMatchObject([{ kind: 'days' }]);
  });

  it('has ten days, of lessons or of the calendar', () => {
    expect([differs('three-by-ten', '09.01.2024', '19.01.2024'), differs('three-by-ten', '07.09.2026', '18.09.2026')]).toEqual([[], []]);
    expect(differs('three-by-ten', '13.11.2023', '17.11.2023')).toEqual([{ kind: 'days', wanted: 10, workingDays: 5 }]);
    expect(differs('three-by-ten', '07.09.2026', '25.09.2026')).toEqual([{ kind: 'days', wanted: 10, workingDays: 15 }]);
  });

  it('is free where the model leaves it to the district', () => expect([differs('three-free', '29.04.2024', '03.05.2024'), differs('own', '01.09.2026', '30.10.2026')]).toEqual([[], []]));
});

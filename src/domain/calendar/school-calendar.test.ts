import fc from 'fast-check';
import type { CalendarEntry } from '../session/records.ts';
import { dayNumber, dayOfNumber, schoolYearOf, weekday, type Day } from './day.ts';
import { holidaysOf } from './holidays.ts';
import { quartersOf, weekOfQuarter } from './quarters.ts';
import { knownCalendar, schoolCalendar } from './school-calendar.ts';
import { workingDays } from './working-days.ts';

const day = (text: string): Day => {
  const [d = 0, m = 0, y = 0] = text.split('.').map(Number);
  return { year: y, month: m, day: d };
};
const on = (text: string) => dayNumber(day(text));
const line = (kind: CalendarEntry['kind'], from: string, until = from, given: Partial<CalendarEntry> = {}): CalendarEntry => ({ kind, name: `${kind} ${from}`, from: day(from), until: day(until), status: 'confirmed', source: '', ...given });
const why = (calendar: ReturnType<typeof schoolCalendar>, text: string) => calendar.freeOn(on(text))?.kind;
const anyDay = fc.integer({ min: on('01.01.2010'), max: on('31.12.2026') });

describe('the calendar of a workbook without one of its own', () => {
  it('is what Tirek knows', () => {
    expect(['29.04.2024', '01.05.2024', '04.05.2024', '30.10.2023', '10.05.2022', '25.10.2021'].map((text) => why(knownCalendar, text))).toEqual([undefined, 'holiday', 'weekend', 'vacation', 'maybe', 'maybe']);
    expect([knownCalendar.workingDays(on('29.04.2024'), on('03.05.2024')), knownCalendar.workingDays(on('09.01.2024'), on('19.01.2024')), knownCalendar.workingDays(on('13.11.2023'), on('17.11.2023'))]).toEqual([4, 9, 5]);
    expect([knownCalendar.knowsHolidays(2027), knownCalendar.knowsHolidaysOn(on('01.02.2027')), knownCalendar.knowsVacations(2024), knownCalendar.knowsVacations(2026)]).toEqual([false, false, false, true]);
    expect(knownCalendar.quarters(2026)).toEqual(quartersOf(2026));
  });

  it('counts the working days of any period outside vacations as before', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30), (from, length) => {
        const days = Array.from({ length: length + 1 }, (_, at) => from + at);
        fc.pre(days.every((each) => knownCalendar.freeOn(each)?.kind !== 'vacation' && dayOfNumber(each).year <= 2026));
        const before = workingDays(dayOfNumber(from), dayOfNumber(from + length));
        expect(before.ok && before.value.working).toBe(knownCalendar.workingDays(from, from + length, 5));
      }),
    );
  });

  it('counts the parts of a period like the whole', () => {
    fc.assert(fc.property(anyDay, fc.nat(40), fc.nat(40), (from, a, b) => expect(knownCalendar.workingDays(from, from + a) + knownCalendar.workingDays(from + a + 1, from + a + 1 + b)).toBe(knownCalendar.workingDays(from, from + a + 1 + b))));
  });
});

describe('the lines of a district', () => {
  it('are all the holidays of their year, and of no other', () => {
    const own = schoolCalendar([line('holiday', '14.12.2026', '14.12.2026', { name: 'Ауыл күні' })]);
    expect(own.freeOn(on('14.12.2026'))).toEqual({ kind: 'holiday', name: 'Ауыл күні', own: true });
    expect(why(own, '16.12.2026')).toBeUndefined();
    expect(own.freeOn(on('16.12.2025'))).toEqual({ kind: 'holiday', name: 'independence', own: false });
    expect([why(own, '01.05.2026'), why(own, '26.10.2026')]).toEqual(['holiday', 'vacation']);
  });

  it('make a year known that Tirek knows nothing of, up to the half that they give', () => {
    const own = schoolCalendar([line('holiday', '22.03.2027'), line('vacation', '25.10.2027', '31.10.2027')]);
    expect([own.knowsHolidays(2027), own.knowsHolidaysOn(on('01.02.2027')), own.knowsHolidaysOn(on('01.10.2027')), own.knowsVacations(2027), own.knowsVacations(2028)]).toEqual([true, true, false, true, false]);
    expect([why(own, '22.03.2027'), why(own, '27.10.2027')]).toEqual(['holiday', 'vacation']);
  });

  it('are all the vacations of their school year: the calendar of 2021–22 was changed twice', () => {
    const changed = schoolCalendar([line('vacation', '01.11.2021', '07.11.2021'), line('vacation', '30.12.2021', '16.01.2022'), line('vacation', '19.03.2022', '30.03.2022')]);
    expect(['25.10.2021', '03.11.2021', '12.01.2022', '31.03.2022'].map((text) => why(changed, text))).toEqual([undefined, 'vacation', 'vacation', undefined]);
    expect(changed.quarters(2021).map(({ number, from, to }) => [number, from, to])).toEqual([[1, on('01.09.2021'), on('31.10.2021')], [2, on('08.11.2021'), on('29.12.2021')], [3, on('17.01.2022'), on('18.03.2022')]]);
    expect(weekOfQuarter(on('18.10.2021'), on('22.10.2021'), 2, changed.quarters)).toMatchObject({ quarter: { number: 1 }, fromEnd: 2 });
  });

  it('are asked about where they are not confirmed; a vacation is believed to a secondary source', () => {
    const own = schoolCalendar([line('holiday', '14.12.2026', '14.12.2026', { status: 'secondary' }), line('holiday', '15.12.2026', '15.12.2026', { status: 'unconfirmed' }), line('vacation', '02.11.2026', '08.11.2026', { status: 'secondary' }), line('vacation', '28.12.2026', '10.01.2027', { status: 'unconfirmed' })]);
    expect(['14.12.2026', '15.12.2026', '02.11.2026', '29.12.2026'].map((text) => why(own, text))).toEqual(['maybe', 'maybe', 'vacation', 'maybe']);
    expect([own.workingDays(on('14.12.2026'), on('18.12.2026')), own.quarters(2026)]).toEqual([5, []]);
  });

  it('may give a day of work, even on a Saturday or a holiday', () => {
    const own = schoolCalendar([line('working', '12.12.2026'), line('working', '16.12.2026'), line('working', '19.12.2026', '19.12.2026', { status: 'unconfirmed' })]);
    expect(['12.12.2026', '16.12.2026', '19.12.2026', '20.12.2026'].map((text) => why(own, text))).toEqual([undefined, undefined, 'maybe', 'weekend']);
    expect(own.workingDays(on('12.12.2026'), on('18.12.2026'))).toBe(6);
  });

  it('say nothing where they end before they begin, nor of grade 1 alone', () => {
    const own = schoolCalendar([line('vacation', '14.02.2027', '08.02.2027'), line('vacation', '08.02.2027', '14.02.2027', { onlyGradeOne: true })]);
    expect([why(own, '10.02.2027'), why(own, '26.10.2026')]).toEqual([undefined, 'vacation']);
  });

  it('give the quarters, each with the number of its season', () => {
    const own = schoolCalendar([line('quarter', '29.03.2027', '25.05.2027'), line('quarter', '02.11.2026', '20.12.2026')]);
    expect(own.quarters(2026)).toEqual([{ number: 2, from: on('02.11.2026'), to: on('20.12.2026') }, { number: 4, from: on('29.03.2027'), to: on('25.05.2027') }]);
    expect(own.quarters(2023).map(({ number }) => number)).toEqual([1, 2, 3]);
    const summer = schoolCalendar([line('vacation', '26.10.2026', '01.11.2026'), line('vacation', '28.12.2026', '10.01.2027'), line('vacation', '22.03.2027', '28.03.2027'), line('vacation', '26.05.2027', '31.08.2027')]);
    expect(summer.quarters(2026)).toEqual(quartersOf(2026));
  });

  it('rule, whatever Tirek knows: a day of a confirmed line is free, and a day of its year that no line names is a day of lessons', () => {
    const entry = fc.record({ kind: fc.constantFrom('holiday', 'vacation'), at: fc.integer({ min: on('01.09.2023'), max: on('31.05.2024') }), length: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), fc.integer({ min: on('01.09.2023'), max: on('31.05.2024') }), (given, asked) => {
        const lines = given.map(({ kind, at, length }) => ({ ...line(kind as 'holiday', '01.01.2024'), from: dayOfNumber(at), until: dayOfNumber(at + length) }));
        const own = schoolCalendar(lines);
        const named = given.filter(({ at, length }) => asked >= at && asked <= at + length);
        const found = own.freeOn(asked, 6);
        if (named.length > 0 && found?.kind === 'weekend') expect(weekday(dayOfNumber(asked))).toBe(7);
        else if (named.some(({ kind }) => kind === 'holiday')) expect(found?.own).toBe(true);
        else if (named.length > 0) expect(found?.own === true || found?.kind === 'holiday').toBe(true);
        else if (found?.own === false && found.kind === 'vacation') expect(lines.some(({ kind, from }) => kind === 'vacation' && schoolYearOf(from) === 2023)).toBe(false);
        else if (found?.own === false && found.kind === 'holiday') expect([lines.some(({ kind, from }) => kind === 'holiday' && from.year === dayOfNumber(asked).year), holidaysOf(dayOfNumber(asked).year).some((each) => dayNumber(each) === asked)]).toEqual([false, true]);
        else expect(found?.own ?? false).toBe(false);
      }),
    );
  });
});

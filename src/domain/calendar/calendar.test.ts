import fc from 'fast-check';
import { dayNumber, dayOfNumber, dayOfSerial, isDay, schoolYearOf, serialOfDay, weekday, type Day } from './day.ts';
import { holidaysOf, knowsHolidays } from './holidays.ts';
import { knowsVacations, vacations, vacationsWithin } from './vacations.ts';
import { schoolWeek, workingDays } from './working-days.ts';

const day = (text: string): Day => {
  const [d = 0, m = 0, y = 0] = text.split('.').map(Number);
  return { year: y, month: m, day: d };
};
const said = ({ day: d, month, year }: Day) => `${d}.${month}.${year}`;
const anyDay = fc.integer({ min: dayNumber(day('01.01.2010')), max: dayNumber(day('31.12.2026')) }).map(dayOfNumber);

describe('days', () => {
  it('know their weekday, and what a serial number of Excel means', () => {
    expect([weekday(day('13.11.2023')), weekday(day('23.04.2011')), weekday(day('01.05.2022'))]).toEqual([1, 6, 7]);
    expect(dayOfSerial(45243)).toEqual(day('13.11.2023'));
    expect(dayOfSerial(0.5)).toBeUndefined();
    expect([isDay(2023, 2, 29), isDay(undefined, 2, 29), isDay(undefined, 4, 31), isDay(2024, 13, 1)]).toEqual([false, true, false, false]);
    expect([schoolYearOf(day('31.08.2022')), schoolYearOf(day('01.09.2022'))]).toEqual([2021, 2022]);
  });

  it('come back from their number and their serial', () => {
    fc.assert(fc.property(anyDay, (any) => expect([dayOfNumber(dayNumber(any)), dayOfSerial(serialOfDay(any))]).toEqual([any, any])));
  });
});

describe('the public holidays', () => {
  it('are those of their year', () => {
    const in2023 = holidaysOf(2023).filter(({ status }) => status === 'confirmed').map(said);
    expect(in2023).toEqual(['1.1.2023', '2.1.2023', '7.1.2023', '8.3.2023', '21.3.2023', '22.3.2023', '23.3.2023', '1.5.2023', '7.5.2023', '9.5.2023', '6.7.2023', '30.8.2023', '25.10.2023', '16.12.2023']);
    const only = (year: number, month: number) => holidaysOf(year).filter((holiday) => holiday.month === month && holiday.status === 'confirmed').map(said);
    expect(only(2021, 12)).toEqual(['1.12.2021', '16.12.2021', '17.12.2021']);
    expect(only(2021, 10)).toEqual([]);
    expect(only(2011, 5)).toEqual(['1.5.2011', '9.5.2011']);
    expect(only(2026, 8)).toEqual([]);
  });

  it('give the next working day free where they fall on a day of rest, which only the press confirms', () => {
    const free = holidaysOf(2022).filter(({ id }) => id === 'day-after').map((holiday) => [said(holiday), holiday.status]);
    expect(free).toEqual([['3.1.2022', 'secondary'], ['4.1.2022', 'secondary'], ['2.5.2022', 'secondary'], ['10.5.2022', 'secondary']]);
  });

  it('are unknown before 2010 and after 2026', () => {
    expect([holidaysOf(2009), holidaysOf(2027), knowsHolidays(2027)]).toEqual([[], [], false]);
  });
});

describe('working days', () => {
  const count = (from: string, to: string, week?: 5 | 6) => {
    const period = workingDays(day(from), day(to), week);
    return period.ok ? period.value.working : period.problem.code;
  };

  it('leave out the days of rest and the holidays', () => {
    expect(count('29.04.2024', '03.05.2024')).toBe(4);
    expect(count('13.11.2023', '17.11.2023')).toBe(5);
    expect(count('09.01.2024', '19.01.2024')).toBe(9);
    expect(count('18.04.2011', '23.04.2011', 6)).toBe(6);
    expect(count('18.04.2011', '23.04.2011')).toBe(5);
    expect(count('06.05.2023', '08.05.2023')).toBe(1);
  });

  it('count a day that nobody confirmed as working, and name it', () => {
    expect(workingDays(day('10.05.2022'), day('13.05.2022'))).toMatchObject({ value: { working: 4, unconfirmed: [day('10.05.2022')] } });
  });

  it('are not counted for a year without a register, nor backwards, nor over years', () => {
    expect([count('29.04.2030', '03.05.2030'), count('03.05.2024', '29.04.2024'), count('01.01.2020', '01.01.2024')]).toEqual(['calendar-unknown', 'period-backwards', 'period-too-long']);
  });

  it('are the sum of the working days of the parts of a period', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20), fc.nat(20), (from, a, b) => {
        const [middle, to] = [dayOfNumber(dayNumber(from) + a), dayOfNumber(dayNumber(from) + a + b + 1)];
        const parts = [workingDays(from, middle), workingDays(dayOfNumber(dayNumber(middle) + 1), to), workingDays(from, to)];
        if (!parts.every((part) => part.ok)) return fc.pre(false);
        const [first, second, whole] = parts.map((part) => part.value.working);
        expect(first! + second!).toBe(whole);
      }),
    );
  });

  it('belong to a week of five days since October 2022', () => {
    expect([schoolWeek(day('30.09.2022')), schoolWeek(day('01.10.2022'))]).toEqual([6, 5]);
  });
});

describe('the vacations', () => {
  it('are known for the years that somebody published, and touch no session of autumn 2023', () => {
    expect([2021, 2022, 2023, 2024, 2025, 2026].filter(knowsVacations)).toEqual([2021, 2023, 2025, 2026]);
    expect(vacationsWithin(day('13.11.2023'), day('17.11.2023'))).toEqual([]);
    expect(vacationsWithin(day('28.10.2023'), day('30.10.2023')).map(({ season }) => season)).toEqual(['autumn']);
  });

  it('last from a day to a later one', () => {
    expect(vacations.filter(({ from, to, schoolYear }) => dayNumber(from) >= dayNumber(to) || schoolYearOf(from) !== schoolYear)).toEqual([]);
  });
});

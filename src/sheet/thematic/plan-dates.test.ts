import fc from 'fast-check';
import { dayNumber, dayOfNumber, serialOfDay } from '../../domain/calendar/day.ts';
import { daysOfSpan, inSchoolYear, planDays, schoolWeekOf } from './plan-dates.ts';

const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return dayNumber({ year, month, day: date });
};
const said = (value: string | number, shown?: string) => {
  const read = planDays(value, shown);
  return read && [...read.days.map((each) => inSchoolYear(each, 2026)), ...read.spans.flat().map((each) => inSchoolYear(each, 2026))].map((each) => (each === undefined ? undefined : dayOfNumber(each)));
};
const third = { year: 2026, month: 9, day: 3 };
const fifth = { year: 2026, month: 9, day: 5 };

describe('days of a thematic plan', () => {
  it.each(['03.09', '3.09', '03.09.2026', '03.09.26', '03.09.26 ж.', '03. 09. 26г.', '3/09/26', '2026-09-03', '2026-09-03T00:00:00', '3 қыркүйек', '3 сентября', '03 .09.2026', '03.09.'])('«%s» is the third of September', (text) => expect(said(text)).toEqual([third]));

  it.each(['03.09, 05.09', '03.09,05.09', '3, 5.09', '03.09; 05.09', '03.09\n05.09', '03.09 05.09', '03/05.09', '03–05.09', '03.09-05.09', '03.09.-05.09.', '03.09. – 05.09.2026'])('«%s» is the third and the fifth', (text) => expect(said(text)).toEqual([third, fifth]));

  it('are also numbers of Excel, and numbers that look like days', () => {
    expect(said(serialOfDay(third))).toEqual([third]);
    expect(said(3.09)).toEqual([third]);
    expect(said(3.1, '03.10')).toEqual([{ year: 2026, month: 10, day: 3 }]);
    expect(planDays(3.1, undefined)).toMatchObject({ doubtful: true });
  });

  it('lie in the school year: until July in its second half', () => expect(said('15.01, 20.05')).toEqual([{ year: 2027, month: 1, day: 15 }, { year: 2027, month: 5, day: 20 }]));

  it.each(['31.02', '1-апта', 'кейін', 'қыркүйек', '45'])('«%s» is no day', (text) => expect(planDays(text, undefined)).toBeUndefined());
  it.each(['', '–', '...'])('«%s» says nothing', (text) => expect(planDays(text, undefined)).toEqual({ days: [], spans: [] }));

  it('of a span are all where there are as many lessons, its ends where there are two, none where it only tells the week', () => {
    expect(daysOfSpan(10, 12, 3)).toEqual([10, 11, 12]);
    expect(daysOfSpan(10, 12, 2)).toEqual([10, 12]);
    expect(daysOfSpan(10, 14, 1)).toEqual([]);
    expect(daysOfSpan(10, 30, 2)).toEqual([]);
  });

  it('count weeks from that of 1 September', () => {
    expect([day('2026-09-01'), day('2026-09-06'), day('2026-09-07'), day('2027-01-11')].map(schoolWeekOf)).toEqual([1, 1, 2, 20]);
  });

  it('read back however they are written', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: day('2026-09-01'), max: day('2027-06-30') }), fc.integer({ min: 1, max: 40 }), fc.constantFrom(', ', ',', '; ', '\n'), (first, more, sign) => {
        const days = [first, Math.min(first + more, day('2027-07-20'))].map(dayOfNumber);
        const written = days.map(({ day: date, month }) => `${two(date)}.${two(month)}`).join(sign);
        expect(said(written)).toEqual(days);
      }),
      { numRuns: 200 },
    );
  });
});

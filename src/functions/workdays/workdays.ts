import { dayNumber, dayOfNumber, serialOfDay, type Day } from '../../domain/calendar/day.ts';
import { knownCalendar } from '../../domain/calendar/school-calendar.ts';
import { longestPeriod } from '../../domain/calendar/working-days.ts';
import { answer, refuse, type Result } from '../../domain/result.ts';
import { readDay } from '../../sheet/registers/read-cells.ts';
import { calendarOfRange } from '../../sheet/sessions/calendar-range.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { customFunction } from '../custom-function.ts';

const calendar = [
  ['Түрі', 'Атауы', 'Басталуы', 'Аяқталуы', 'Мәртебесі'],
  ['каникул', 'Күзгі каникул', '30.10.2028', '05.11.2028', 'расталған'],
  ['мереке', 'Республика күні', '25.10.2028', '', 'расталған'],
];

export const workdays = customFunction({
  id: 'WORKDAYS',
  parameters: [
    { name: 'start', kind: 'text' },
    { name: 'end', kind: 'text' },
    { name: 'calendar', kind: 'range', optional: true },
  ],
  gives: 'value',
  examples: {
    accepts: [
      { args: ['29.04.2024', '03.05.2024'], gives: 4 },
      { args: ['13.11.2023', '17.11.2023'], gives: 5 },
      { args: [serialOfDay({ year: 2024, month: 1, day: 9 }), serialOfDay({ year: 2024, month: 1, day: 19 })], gives: 9 },
      { args: ['23.10.2028', '03.11.2028', calendar], gives: 4 },
    ],
    reports: [
      { args: ['23.10.2028', '03.11.2028'], problem: 'calendar-unknown' },
      { args: ['03.05.2024', '29.04.2024'], problem: 'period-backwards' },
      { args: ['сәуір', '03.05.2024'], problem: 'argument-not-day' },
      { args: ['01.09.2020', '25.05.2022'], problem: 'period-too-long' },
      { args: ['29.04.2024', '03.05.2024', [['Пән', 'Баға'], ['Физика', 5]]], problem: 'no-calendar-in-range' },
    ],
  },
  compute([start, end, range]) {
    const [from, to] = [dayIn('start', start), dayIn('end', end)];
    if (!from.ok) return from;
    if (!to.ok) return to;
    const own = range ? calendarOfRange(range) : answer(knownCalendar);
    if (!own.ok) return own;
    const [first, last] = [dayNumber(from.value), dayNumber(to.value)];
    if (last < first) return refuse({ code: 'period-backwards', args: {} });
    if (last - first >= longestPeriod) return refuse({ code: 'period-too-long', args: { days: last - first + 1 } });
    for (let day = first; day <= last; day++) if (!own.value.knowsHolidaysOn(day)) return refuse({ code: 'calendar-unknown', args: { year: dayOfNumber(day).year } });
    return answer(own.value.workingDays(first, last));
  },
});

/** «29.04.2024», or the number by which Excel keeps a date. */
function dayIn(parameter: string, text: string): Result<Day, KnownProblem> {
  const day = readDay(/^\s*\d+(?:\.\d+)?\s*$/u.test(text) ? Number(text) : text);
  return day ? answer(day) : refuse({ code: 'argument-not-day', args: { parameter, text } });
}

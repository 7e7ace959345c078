import fc from 'fast-check';
import { contextOf } from '../../../test/fixtures/contexts.ts';
import { dayNumber, dayOfNumber, serialOfDay } from '../../domain/calendar/day.ts';
import { workingDays } from '../../domain/calendar/working-days.ts';
import { cellErrorOf } from '../../text/cell-error.ts';
import { describeProblem } from '../../text/problems.ts';
import { callFunction } from '../custom-function.ts';
import { workdays } from './workdays.ts';

const told = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(workdays, args, contextOf('kk'));
  return result.ok ? result.value : `${cellErrorOf(result.problem)} ${describeProblem(result.problem, 'kk')}`;
};
const own = (...rows: readonly (readonly string[])[]) => [['Түрі', 'Атауы', 'Басталуы', 'Аяқталуы'], ...rows.map((row) => [...row])];

describe('=TIREK.WORKDAYS(start, end, calendar)', () => {
  it('says that the session of 29.04–03.05.2024 has 4 days, not 5', () => {
    expect([told('29.04.2024', '03.05.2024'), told('2024-04-29', '2024-05-03'), told(45411, 45415), told('01.05.2024', '01.05.2024')]).toEqual([4, 4, 4, 0]);
  });

  it('counts by the district’s calendar where one is given, and anew when a line of it was changed', () => {
    const lines = (vacation: string, until: string) => own(['мереке', 'Республика күні', '25.10.2021', ''], ['каникул', 'Күзгі', vacation, until], ['жұмыс күні', 'Ауыстырылған күн', '30.10.2021', '']);
    expect([told('25.10.2021', '31.10.2021', lines('25.10.2021', '31.10.2021')), told('25.10.2021', '31.10.2021', lines('01.11.2021', '07.11.2021'))]).toEqual([1, 5]);
  });

  it('shows #N/A for a year that nobody knows, #VALUE! for days that cannot be, each with its reason', () => {
    expect(told('01.02.2031', '05.02.2031')).toBe('#N/A 2031 жылдың мерекелері Тіректе жоқ: аудан күнтізбесін үшінші аргументпен беріңіз.');
    expect(told('03.05.2024', '29.04.2024')).toBe('#VALUE! Соңғы күн бірінші күннен бұрын тұр: күндердің ретін тексеріңіз.');
    expect(told('ертең', '29.04.2024')).toMatch(/^#VALUE! «start» күн болуы керек/u);
    expect(told('29.04.2024', '03.05.2024', [['Сынып', 'Баға'], ['9', 5]])).toMatch(/^#VALUE! Мұнда күнтізбе табылмады/u);
    expect(told('31.04.2024', '03.05.2024')).toMatch(/^#VALUE!/u);
  });

  it('is never more than the days without week-ends and holidays', () => {
    const first = dayNumber({ year: 2023, month: 1, day: 1 });
    fc.assert(
      fc.property(fc.nat(1400), fc.nat(60), (at, length) => {
        const [from, to] = [dayOfNumber(first + at), dayOfNumber(first + at + length)];
        const most = workingDays(from, to);
        fc.pre(most.ok);
        expect(told(serialOfDay(from), serialOfDay(to))).toBeLessThanOrEqual(most.ok ? most.value.working : 0);
      }),
    );
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../cells/grid.ts';
import { surePlansOf } from '../plans/plan-tables.ts';
import { reportOf } from '../sheet-report.ts';
import { heldIn, registerOf } from './register-tables.ts';

const reportFor = (values: Values, name = 'Парақ1') => reportOf(sheetOf(values, { name }));
const events = [
  ['Күні', 'Түрі', 'Іс-шара атауы', 'Аудан/қала', 'Мектеп', 'Қатысушылар саны'],
  ['14.03.2022', 'Семинар', 'Облыстық семинар', 'Абай', '№ 6 НОМ', 2],
  ['01.02.2022', 'Вебинар', 'Пән вебинары', 'Нұра', '№ 8 ЖББМ', 3],
  ['20.01.2022', 'Байқау', 'Үздік сабақ', 'Шет', '№ 1 БМ', 1],
];
const plan = [['№', 'Іс-шара', 'Мерзімі', 'Жауапты'], [1, 'Бұйрық шығару', '05.09', 'АӘК'], [2, 'Семинар өткізу', '10.10', 'АӘК'], [3, 'Есеп беру', '25.12', 'АӘК']];

describe('registers among the tables of a report', () => {
  it('a list of events is a register, and no plan', () => {
    const report = reportFor(events, 'Іс-шараларға қатысу');
    expect(report.tables.map((table) => registerOf(report, table)?.kind)).toEqual(['participations']);
    expect(surePlansOf(report)).toEqual([]);
  });

  it('a plan is no register', () => {
    const report = reportFor(plan);
    expect(report.tables.map((table) => registerOf(report, table))).toEqual([undefined]);
    expect(surePlansOf(report)).toHaveLength(1);
  });

  it('the annual tables of units are none', () => {
    const report = reportFor([['№', 'Аудан/қала', 'ШЖМ саны', 'Тірек мектептері'], [1, 'Абай', 10, 4], [2, 'Нұра', 25, 4], [null, 'БАРЛЫҒЫ:', 35, 8]]);
    expect(report.tables.map((table) => registerOf(report, table))).toEqual([undefined]);
  });

  it('a table beneath a register is not the register; what stands behind a blank row still is', () => {
    const report = reportFor([...events, [], ['10.05.2022', 'Семинар', 'Қорытынды семинар', 'Абай', '№ 6 НОМ', 4], ['11.05.2022', 'Семинар', 'Қорытынды семинар', 'Нұра', '№ 8 ЖББМ', 4], [], [], ['Аудан', 'ШЖМ', 'РО'], ['Абай', 10, 4], ['Нұра', 25, 4], ['Барлығы', 35, 8]]);
    const kinds = report.tables.map((table) => [table.headingRows, registerOf(report, table)?.kind]);
    expect(kinds.at(-1)).toEqual([1, undefined]);
    expect(kinds.slice(0, -1).every(([, kind]) => kind === 'participations')).toBe(true);
  });

  it('a column of the register holds what its field holds; a column of the district’s own holds nothing known', () => {
    const report = reportFor([[...events[0]!, 'Айқын емес'], ...events.slice(1).map((row) => [...row, 'х'])], 'Іс-шараларға қатысу');
    const register = registerOf(report, report.tables[0]!)!;
    expect([0, 1, 5, 6].map((column) => heldIn(register, column))).toEqual(['day', 'event-kind', 'number', undefined]);
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../cells/grid.ts';
import { oddCells } from '../form/odd-cells.ts';
import { reportOf } from '../sheet-report.ts';
import { besideTimetables } from './beside-timetables.ts';

const bells: Values = [['Школа', '№ урока', 'Начало', 'Конец'], ...[1, 2, 3, 4].map((period) => ['Опорная школа № 1', period, `${period + 9}:00`, `${period + 9}:45`])];
const counts: Values = [['Аудан', 'Ұл', 'Қыз', 'Барлығы'], ['Нұра', 3, 4, 7], ['Шет', 2, 2, 4], ['Барлығы', 5, 6, 11]];

describe('what is no timetable', () => {
  it('is all that other checks see of a sheet that has one', () => {
    const report = reportOf(sheetOf(bells));
    expect(report.tables.length + report.paragraphs.length).toBeGreaterThan(0);
    const beside = besideTimetables(report);
    expect([beside.tables, beside.paragraphs, beside.sheet]).toEqual([[], [], report.sheet]);
  });

  it('says nothing of how names are spelled in a timetable, and all of what is beside it', () => {
    const spelt: Values = [['Школа', 'Класс', 'День', 'Урок №', 'Предмет', 'Учитель'], ...[1, 2, 3].map((period) => ['Опорная школа № 1', '7А', 'Понедельник', period, 'Физика', 'Aлиев  Б. В.'])];
    const odd = (values: Values) => oddCells(besideTimetables(reportOf(sheetOf(values)))).map(({ row }) => row);
    expect(odd(spelt)).toEqual([]);
    expect(odd([['Aбай'], [], ...spelt])).toEqual([0]);
    expect(odd([['Aбай']])).toEqual([0]);
  });

  it('is the whole sheet where there is none, and the same object', () => {
    const report = reportOf(sheetOf(counts));
    expect(report.tables).toHaveLength(1);
    expect(besideTimetables(report)).toBe(report);
  });

  it('leaves thematic plans out, and the topics in them', () => {
    const plan: Values = [['№ 5 ЖББМ, 7-сынып, физика, КТЖ, 2026-2027'], ['№', 'Сабақ тақырыбы', 'Сағат', 'Күні'], [1, 'Күш', 1, '2.09'], [1, 'Maсса', 2, '31.02'], [3, 'Салмақ', 1, '1.09'], ['', 'Барлығы', 7]];
    const report = reportOf(sheetOf([...plan, [], [], ...counts]));
    const beside = besideTimetables(report);
    expect(beside.tables.map(({ area }) => area.top)).toEqual([8]);
    expect(oddCells(beside)).toEqual([]);
  });

  it('stays where it stands with a timetable on one sheet', () => {
    const report = reportOf(sheetOf([...counts, [], [], ...bells]));
    expect(besideTimetables(report).tables.map(({ area }) => area.top)).toEqual([0]);
  });
});

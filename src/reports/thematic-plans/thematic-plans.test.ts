import { rowsOfReport, timetableReport } from '../../../test/fixtures/timetable-reports.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { isOwnReport } from '../../sheet/own-report.ts';
import { plansSideBySide } from './examples.ts';

const rows = (cells: Values) => rowsOfReport('thematic-plans', { cells });
const said = (cells: Values) => rows(cells).map((row) => row.filter((value) => typeof value === 'string').join(' | '));

describe('thematic plans side by side', () => {
  it('stand topic by topic, with what tells them apart in words', () => {
    expect(said(plansSideBySide).slice(-5)).toEqual(['Күш | Күш | бірдей', 'Масса | ‼ магнитте жоқ', 'Салмақ | Салмақ | ! 1 сабақ бұрын; сағаты 2, тіректе 1', 'Үйкеліс күші | Үйкеліс күші | бірдей', 'Қысым | ! тірек мектебінде жоқ']);
  });

  it('are counted first: lessons, equal topics, rows that differ', () => {
    expect(rows(plansSideBySide)[3]).toEqual([1, 'Физика, 7-сынып', 4, 3, 3, '№ 5 ЖББМ', 4, 'барлығы 5 сағат, тіректе 4; магнитте жоқ: 1; тіректе жоқ: 1; сағаты басқа: 1; 1 сабаққа дейін жылжыған']);
  });

  it('are the same throughout where nothing differs', () => {
    const equal = [...plansSideBySide.slice(0, 10), ...plansSideBySide.slice(10, 13), ...plansSideBySide.slice(6, 10)];
    expect(said(equal)[3]).toBe('Физика, 7-сынып | № 5 ЖББМ | толық сәйкес');
  });

  it('are those of one school where one is wished, and none of another', () => {
    expect(timetableReport('thematic-plans', { cells: plansSideBySide, wishes: { who: '5 жббм' } }).ok).toBe(true);
    expect(timetableReport('thematic-plans', { cells: plansSideBySide, wishes: { who: 'Парақ1!A14' } }).ok).toBe(true);
    expect(timetableReport('thematic-plans', { cells: plansSideBySide, wishes: { who: 'басқа' } })).toMatchObject({ ok: false, problem: { code: 'no-plan-pairs' } });
  });

  it('print lengthwise on a sheet that is known for Tirek’s own', () => {
    const made = timetableReport('thematic-plans', { cells: plansSideBySide, language: 'ru' });
    if (!made.ok) throw new Error(made.problem.code);
    const [sheet] = made.value;
    expect([sheet!.landscape, sheet!.printArea?.right, sheet!.breaks.length]).toEqual([true, 8, 1]);
    const values: (string | null)[][] = [];
    for (const { row, column, value } of sheet!.cells) (values[row] ??= [])[column] = value as string;
    expect(isOwnReport({ grid: { values, top: 0, left: 0, merges: [] } })).toBe(true);
  });
});

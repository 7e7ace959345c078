import { contextOf } from '../../test/fixtures/contexts.ts';
import { sampleSheets } from '../../test/fixtures/sample-sheets.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import type { Area } from '../sheet/cells/address.ts';
import type { NewSheet, Sheet } from '../sheet/workbook.ts';
import type { Insertion, View } from './desk.ts';
import { evaluate } from './evaluate.ts';
import { performTask, type QuickTask } from './tasks.ts';

const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };
const sample = (): Sheet[] => sampleSheets('kk').map(({ name, values, merges }) => sheetOf(values, { name, merges }));
const small = sheetOf([['№', 'Аты-жөні', 'Санаты', 'Білімі'], [1, 'Абай Б', 'эксперт', 'жоғары'], [2, 'Омар А', 'мастер', 'жоғары']], { name: "Б'1" });

const perform = <T extends QuickTask>(task: T, sheets: readonly Sheet[]) => {
  const done = performTask(task, sheets);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
};
const sheetFor = (insertion: Insertion, sheets: readonly Sheet[], how = view): NewSheet => perform({ kind: 'sheets-of', today: { year: 2026, month: 11, day: 22 }, insertion, view: how }, sheets)[0]!;
const at = ({ cells }: NewSheet, row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);

describe('a breakdown as functions on a new sheet', () => {
  const sheet = sheetFor({ kind: 'functions', of: ['category', 'education'], target: 'new-sheet' }, sample());
  const formulas = sheet.cells.flatMap(({ formula, row }) => (formula ? [{ formula, row }] : []));

  it('has one live formula for each list and breakdown, over the list with its headings', () => {
    expect(formulas.map(({ formula }) => formula)).toEqual([
      "TIREK.QUALIFICATION('Магниттік мектептер'!A3:E92)",
      "TIREK.QUALIFICATION('Тірек мектебі'!A3:G57)",
      "TIREK.EDUCATION('Магниттік мектептер'!A3:E92)",
      "TIREK.EDUCATION('Тірек мектебі'!A3:G57)",
    ]);
  });

  it('gives what the formulas give, cell by cell, and leaves room below each', () => {
    for (const [index, { formula, row }] of formulas.entries()) {
      const result = evaluate(`=${formula}`, sample(), sample()[0]!, contextOf('kk'));
      const values = result.ok ? result.value : [];
      expect(values.map((line, down) => line.map((_, across) => at(sheet, row + down, across)?.value))).toEqual(values);
      expect(formulas[index + 1]?.row ?? Infinity).toBeGreaterThan(row + values.length + 3);
    }
  });

  it('writes shares as per cents and marks what the formula fills', () => {
    const { row } = formulas[0]!;
    expect(at(sheet, row + 1, 3)).toMatchObject({ numberFormat: '0%', spilled: true, role: 'share' });
    expect(at(sheet, row, 0)).not.toHaveProperty('spilled');
  });

  it('doubles the apostrophe of a sheet’s name', () => {
    const made = sheetFor({ kind: 'functions', of: ['category'], target: 'new-sheet' }, [small]);
    expect(made.cells.find(({ formula }) => formula)?.formula).toBe("TIREK.QUALIFICATION('Б''1'!A1:D3)");
  });

  it('is refused where the function would count otherwise than the person has said', () => {
    const mapping = { sheet: "Б'1", area: { top: 0, left: 0, bottom: 2, right: 3 }, headingRows: 2, fields: { name: 1, category: 2 } };
    expect(performTask({ kind: 'sheets-of', today: { year: 2026, month: 11, day: 22 }, insertion: { kind: 'functions', of: ['category'], target: 'new-sheet' }, view: { ...view, mappings: [mapping] } }, [small])).toEqual({
      ok: false,
      problem: { code: 'function-reads-otherwise', args: { sheet: "Б'1", range: 'A1:D3' } },
    });
  });

  it('leaves out a breakdown of which the list has no column', () => {
    const bare = sheetOf([['№', 'Аты-жөні', 'Санаты'], [1, 'Абай Б', 'эксперт']]);
    expect(sheetFor({ kind: 'functions', of: ['category', 'education'], target: 'new-sheet' }, [bare]).cells.filter(({ formula }) => formula)).toHaveLength(1);
  });
});

describe('a breakdown as values', () => {
  const sheet = sheetFor({ kind: 'values', of: ['category'], target: 'new-sheet' }, sample());

  it('is one table of all lists: every school, the total last', () => {
    const labels = sheet.cells.filter(({ column, role }) => column === 0 && (role === 'label' || role === 'total')).map(({ value }) => value);
    expect(labels).toEqual(['Аққұдық орта мектебі', 'Майтөбе орта мектебі', 'Оңғар орта мектебі', 'Көктау орта мектебі', '№ 7 тірек мектеп-гимназиясы', 'Барлығы']);
    expect(sheet.cells.filter(({ formula }) => formula)).toEqual([]);
    expect(at(sheet, 8, 1)?.value).toBe(136);
  });

  it('says that it does not follow the list', () => {
    expect(sheet.cells.at(-1)).toMatchObject({ role: 'note', value: expect.stringContaining('өзгермейді') });
  });
});

describe('a breakdown in an existing sheet', () => {
  const block = (kind: 'functions' | 'values') => perform({ kind: 'block-of', insertion: { kind, of: ['category'], target: 'selection' }, view, sheet: "Б'1", corner: { row: 9, column: 5 } }, [small]);
  const inside = (outer: Area, inner: Area) => inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

  it('begins at the selected cell with a caption, and covers what its formula fills', () => {
    const { area, contents, spills } = block('functions');
    expect(area).toMatchObject({ top: 9, left: 5 });
    expect(contents[0]).toEqual([{ value: expect.stringContaining("«Б'1» парағы") }]);
    expect(contents[1]![0]).toMatchObject({ formula: "TIREK.QUALIFICATION('Б''1'!A1:D3)" });
    expect(spills).toEqual([{ top: 10, left: 5, bottom: 12, right: area.right }]);
    expect(spills.every((spill) => inside(area, spill))).toBe(true);
  });

  it('writes nothing but the formula and the formats of shares where the formula fills the cells', () => {
    const [, ...rows] = block('functions').contents;
    expect(rows.flat().filter((content) => content && content.formula === undefined && content.value !== null)).toEqual([]);
    expect(rows.flat().filter((content) => content?.numberFormat === '0%').length).toBeGreaterThan(0);
  });

  it('writes every value where there is no formula', () => {
    const { contents } = block('values');
    expect(contents.slice(1).map((row) => row.map((content) => content?.value).slice(0, 2))).toEqual([['Мектеп', 'Барлығы'], ["Б'1", 2], ['Барлығы', 2]]);
  });
});

describe('a chart', () => {
  it('stands below a small table of its own: the schools down, the kinds that occur across', () => {
    const sheet = sheetFor({ kind: 'chart', of: 'category' }, sample());
    const [chart] = sheet.charts!;
    expect(chart).toMatchObject({ kind: 'bars-stacked', area: { top: 2, left: 0, bottom: 7 } });
    const headings = sheet.cells.filter(({ role }) => role === 'heading').map(({ value }) => value);
    expect(headings[0]).toBe('Мектеп');
    expect(headings).not.toContain('Барлығы');
    expect(sheet.cells.some(({ value }) => value === 'Барлығы')).toBe(false);
    expect(chart!.place.top).toBeGreaterThan(chart!.area.bottom);
  });

  it.each(['category', 'education'] as const)('of %s counts each teacher once: the bars of a school add up to its teachers', (of) => {
    for (const pedagogWithNone of [false, true]) {
      const how = { ...view, staff: { ...view.staff, pedagogWithNone } };
      const sheet = sheetFor({ kind: 'chart', of }, sample(), how);
      const sums = new Map<unknown, number>();
      for (const { row, role, value } of sheet.cells)
        if (role === 'count') sums.set(at(sheet, row, 0)!.value, (sums.get(at(sheet, row, 0)!.value) ?? 0) + Number(value));
      const { breakdowns } = perform({ kind: 'overview', view: how }, sample());
      expect([...sums]).toEqual(breakdowns.find((each) => each.of === of)!.groups.map(({ name, total }) => [name, total]));
    }
  });

  it('shows an old category of those who have no other, and says so where it is left out', () => {
    const rows = [['№', 'Аты-жөні', 'Санаты', 'Бұрынғы санаты'], [1, 'Абай Б', 'эксперт', 'жоғары'], [2, 'Омар А', '', 'бірінші'], [3, 'Сапар Қ', 'п-м', '']];
    const sheet = sheetFor({ kind: 'chart', of: 'category' }, [sheetOf(rows, { name: 'Б' })]);
    expect(sheet.cells.filter(({ row }) => row === 2 || row === 3).map(({ value }) => value)).toEqual(['Мектеп', 'Педагог-сарапшы', 'Бірінші санат (бұрынғы)', 'Анықталмады', 'Б', 1, 1, 1]);
    expect(sheet.cells.at(-1)).toMatchObject({ role: 'note', value: expect.stringContaining('бұрынғысы алынбады') });
    expect(sheetFor({ kind: 'chart', of: 'category' }, [small]).cells.at(-1)!.value).not.toContain('бұрынғысы');
  });

  it('of one school has a column for each kind', () => {
    expect(sheetFor({ kind: 'chart', of: 'education' }, [small]).charts).toMatchObject([{ kind: 'columns' }]);
  });
});

describe('whatever is inserted', () => {
  it('is refused in words where no list is found', () => {
    for (const insertion of [{ kind: 'report', id: 'qualification' }, { kind: 'chart', of: 'category' }, { kind: 'values', of: ['category'], target: 'new-sheet' }] as const)
      expect(performTask({ kind: 'sheets-of', today: { year: 2026, month: 11, day: 22 }, insertion, view }, [sheetOf([['Дүйсенбі']])])).toMatchObject({ ok: false, problem: { code: 'no-staff-tables' } });
  });

  it('speaks the language of the view', () => {
    for (const [language, word] of [['kk', 'Барлығы'], ['ru', 'Всего'], ['en', 'Total']] as const)
      expect(sheetFor({ kind: 'values', of: ['category'], target: 'new-sheet' }, sample(), { ...view, language }).cells.some(({ value }) => value === word)).toBe(true);
  });
});

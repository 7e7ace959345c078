/** @jest-environment jsdom */
import { contentsOf, excelDesk, insertInto, staff, unwatched, valueOf, view, type ExcelDesk } from './excel-desk.ts';
import type { Insertion } from '../../src/jobs/desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(async () => {
  excel.clear();
  // As a pane does when it opens.
  await excel.desk.memory();
});
afterAll(() => excel.book.dispose());

const insert = (insertion: Insertion) => insertInto(excel, insertion);

describe('inserting into an existing sheet', () => {
  const here: Insertion = { kind: 'values', of: ['category'], target: 'selection' };
  const select = (row: number, column: number) => excel.book.select(excel.sheet('Тізім').id, { top: row, left: column, bottom: row, right: column });

  it('goes where the cursor is, and gives back every cell, value and format', async () => {
    const sheet = excel.put('Тізім', [...staff, [], ['ескі', 7, { error: '#N/A' }]]);
    sheet.set({ top: 6, left: 0, bottom: 7, right: 1 }, [[{ value: '=мәтін' }, { formula: '=1+1' }], [{ value: 0.5, look: { numberFormat: '0.0%' } }, { value: '7-11', look: { numberFormat: '@' } }]]);
    await excel.book.settled();
    const before = contentsOf(sheet);
    select(5, 0);
    const { plan } = await insert(here);
    expect(plan).toMatchObject({ newSheets: [], into: { sheet: 'Тізім' } });
    expect(plan.replaced).toBeGreaterThan(4);
    expect(contentsOf(sheet)).not.toEqual(before);
    expect(valueOf(await excel.desk.undo()).left).toEqual([]);
    await excel.book.settled();
    expect(contentsOf(sheet)).toEqual(before);
  });

  it('leaves what a colleague has changed since, and names it', async () => {
    const sheet = excel.put('Тізім', staff);
    select(6, 0);
    await insert(here);
    sheet.set({ top: 7, left: 1, bottom: 7, right: 1 }, [[{ value: 'менің жазбам' }]]);
    const taken = valueOf(await excel.desk.undo());
    expect(taken.left).toEqual([{ sheet: 'Тізім', addresses: ['B8'] }]);
    expect(sheet.cell(7, 1)!.value).toBe('менің жазбам');
  });

  it('is refused where somebody changed the place after the preview', async () => {
    const sheet = excel.put('Тізім', staff);
    select(6, 0);
    const plan = valueOf(await excel.desk.plan(here, view));
    sheet.set({ top: 8, left: 0, bottom: 8, right: 0 }, [[{ value: 'жаңа' }]]);
    expect(await excel.desk.carryOut(plan, view, unwatched)).toMatchObject({ ok: false, problem: { code: 'target-changed' } });
    expect(sheet.cell(8, 0)!.value).toBe('жаңа');
  });

  it.each([
    ['a protected sheet', 'target-protected', (sheet: ReturnType<ExcelDesk['sheet']>) => void (sheet.kept.protection = { password: undefined, options: {} })],
    ['merged cells', 'target-merged', (sheet: ReturnType<ExcelDesk['sheet']>) => sheet.merge({ top: 7, left: 0, bottom: 7, right: 2 })],
    ['hidden rows', 'target-filtered', (sheet: ReturnType<ExcelDesk['sheet']>) => sheet.setRowHidden(7, true)],
    ['a table', 'target-in-table', (sheet: ReturnType<ExcelDesk['sheet']>) => void sheet.kept.tables.push({ id: 't1', name: 'Кесте1', area: { top: 7, left: 0, bottom: 9, right: 2 }, headings: true, totals: false, style: 'TableStyleMedium2' })],
  ])('is refused plainly over %s', async (_, code, spoil) => {
    const sheet = excel.put('Тізім', staff);
    spoil(sheet);
    const before = contentsOf(sheet);
    select(6, 0);
    expect(await excel.desk.plan(here, view)).toMatchObject({ ok: false, problem: { code } });
    expect(contentsOf(sheet)).toEqual(before);
  });

  it('gives back what stood where live formulas were, after they have answered and filled their cells', async () => {
    const sheet = excel.put('Тізім', staff);
    const before = contentsOf(sheet);
    select(6, 0);
    await insert({ ...here, kind: 'functions' } as Insertion);
    await excel.calculated();
    expect(sheet.cell(8, 0)!.value).toBe('Whole list');
    expect(valueOf(await excel.desk.undo()).left).toEqual([]);
    await excel.book.settled();
    expect(contentsOf(sheet)).toEqual(before);
  });

  it('gives back formulas and numbers that stood under the format of text', async () => {
    const sheet = excel.put('Тізім', staff);
    sheet.set({ top: 6, left: 0, bottom: 6, right: 2 }, [[{ formula: '=SUM(A2:A4)', look: { numberFormat: '@' } }, { value: 17, look: { numberFormat: '@' } }, { value: '7-11', look: { numberFormat: '@' } }]]);
    await excel.book.settled();
    const before = contentsOf(sheet);
    select(6, 0);
    await insert(here);
    valueOf(await excel.desk.undo());
    await excel.book.settled();
    expect(contentsOf(sheet)).toEqual(before);
  });

  it('writes numbers and live formulas into cells that had the format of text', async () => {
    const sheet = excel.put('Тізім', staff);
    sheet.set({ top: 6, left: 0, bottom: 16, right: 20 }, Array.from({ length: 11 }, () => Array.from({ length: 21 }, () => ({ look: { numberFormat: '@' } }))));
    select(6, 0);
    await insert(here);
    expect([sheet.cell(6, 0)!.value, sheet.cell(8, 1)!.value]).toEqual(['Кітаптағы барлық тізім бойынша', 3]);
    valueOf(await excel.desk.undo());
    await insert({ ...here, kind: 'functions' } as Insertion);
    await excel.calculated();
    expect([sheet.cell(7, 0)!.formula, sheet.cell(8, 1)!.value]).toEqual(["=TIREK.QUALIFICATION('Тізім'!A1:D4)", 3]);
  });

  it('is refused over cells that another formula fills', async () => {
    const sheet = excel.put('Тізім', staff);
    sheet.set({ top: 5, left: 1, bottom: 5, right: 1 }, [[{ formula: '=SEQUENCE(6)' }]]);
    await excel.book.settled();
    select(7, 0);
    expect(await excel.desk.plan(here, view)).toMatchObject({ ok: false, problem: { code: 'target-spilled' } });
  });

  it('puts nothing back where rows were moved, and everything when they are back', async () => {
    const sheet = excel.put('Тізім', [...staff, [], [], ['менің жазбам', 7]]);
    const before = contentsOf(sheet);
    select(6, 0);
    await insert(here);
    const written = contentsOf(sheet);
    // As if a row had been inserted above.
    const moved = (by: number) => {
      const area = { top: 6, left: 0, bottom: 11, right: 18 };
      const cells = Array.from({ length: 6 }, (_, row) => Array.from({ length: 19 }, (__, column) => sheet.cell(6 + row, column)));
      sheet.set(area, cells.map((_, row) => cells[row]!.map((__, column) => { const from = cells[row - by]?.[column]; return { value: from?.value ?? null, look: { numberFormat: from?.look.numberFormat ?? 'General' } }; })));
    };
    moved(1);
    expect(valueOf(await excel.desk.undo())).toMatchObject({ restored: 0 });
    moved(-1);
    expect(contentsOf(sheet)).toEqual(written);
    expect(valueOf(await excel.desk.undo()).left).toEqual([]);
    expect(contentsOf(sheet)).toEqual(before);
  });

  it('is refused where a formula would spill over something', async () => {
    const sheet = excel.put('Тізім', staff);
    sheet.set({ top: 8, left: 3, bottom: 8, right: 3 }, [[{ value: 'бос емес' }]]);
    select(6, 0);
    expect(await excel.desk.plan({ ...here, kind: 'functions' } as Insertion, view)).toMatchObject({ ok: false, problem: { code: 'target-not-free', args: { address: 'D9' } } });
  });
});

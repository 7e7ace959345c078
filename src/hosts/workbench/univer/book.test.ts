import { IUniverInstanceService, UndoCommandId } from '@univerjs/core';
import { byPerson, cellArea, one, personWrites } from '../../../../test/fixtures/grid.ts';
import type { BookEvent } from '../book.ts';
import { emptyBook } from '../xlsx/contents.ts';
import { headlessBook } from './headless.ts';
import { mutation } from './mutations.ts';
import type { UniverBook } from './univer-book.ts';

let book: UniverBook;
beforeEach(() => {
  book = headlessBook({ name: 'Кітап', contents: emptyBook('Тізім') });
});
afterEach(() => book.dispose());
const sheet = () => book.sheets()[0]!;

describe('formulas', () => {
  it('follow the cells they name, also on other sheets', async () => {
    const other = book.add("Пән 'А'");
    other.set(cellArea(0, 0), one({ formula: '=SUM(Тізім!A1:A2)' }));
    sheet().set({ top: 0, left: 0, bottom: 1, right: 0 }, [[{ value: 2 }], [{ value: 3 }]]);
    await book.settled();
    expect(other.cell(0, 0)).toMatchObject({ value: 5, formula: '=SUM(Тізім!A1:A2)' });
    sheet().set(cellArea(0, 0), one({ value: 40 }));
    await book.settled();
    expect(other.cell(0, 0)!.value).toBe(43);
    sheet().rename('Штат');
    expect(other.cell(0, 0)!.formula).toBe('=SUM(Штат!A1:A2)');
  });

  it('spill, and say so where the way is blocked', async () => {
    sheet().set(cellArea(0, 0), one({ formula: '=SEQUENCE(3,2)' }));
    await book.settled();
    expect(sheet().spill(0, 0)).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect([sheet().cell(2, 1), sheet().spill(2, 1)]).toMatchObject([{ value: 6, formula: undefined }, undefined]);
    expect(sheet().used(true)).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    sheet().set(cellArea(1, 1), one({ value: 'бөгет' }));
    await book.settled();
    expect([sheet().cell(0, 0)!.value, sheet().cell(1, 1)!.value, sheet().spill(0, 0)]).toEqual([{ error: '#SPILL!' }, 'бөгет', undefined]);
    sheet().set(cellArea(1, 1), one({ value: null }));
    await book.settled();
    expect([sheet().cell(0, 0)!.value, sheet().cell(1, 1)!.value]).toEqual([1, 4]);
  });

  it('have room to spill far below and beside all others', async () => {
    sheet().set(cellArea(3000, 200), one({ formula: '=SEQUENCE(4,4)' }));
    await book.settled();
    expect([sheet().cell(3003, 203)!.value, sheet().used(true)]).toEqual([16, { top: 3000, left: 200, bottom: 3003, right: 203 }]);
  });

  it('are not calculated again when cells are only painted, and keep what they spill', async () => {
    sheet().set(cellArea(0, 0), one({ formula: '=SEQUENCE(2)' }));
    await book.settled();
    const told: BookEvent[] = [];
    book.listen((event) => told.push(event));
    sheet().set(cellArea(1, 0), one({ look: { bold: true } }));
    expect(sheet().cell(1, 0)).toMatchObject({ value: 2, look: { bold: true } });
    await book.settled();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([told, sheet().cell(1, 0)!.value]).toEqual([[], 2]);
  });

  it('calculate again when asked to, all of them', async () => {
    sheet().set(cellArea(0, 0), one({ formula: '=1+1' }));
    await book.settled();
    let calculated = 0;
    book.listen(({ kind }) => (calculated += kind === 'calculated' ? 1 : 0));
    book.recalculate();
    await book.settled();
    expect([calculated, sheet().cell(0, 0)!.value]).toEqual([1, 2]);
  });
});

describe('the sheets', () => {
  it('are added at the end, named, moved, hidden and removed', () => {
    const [b, c] = [book.add('Екі'), book.add('Үш')];
    book.move(c.id, 0);
    expect(book.sheets().map((each) => each.name())).toEqual(['Үш', 'Тізім', 'Екі']);
    b.setVisibility('VeryHidden');
    c.setVisibility('Hidden');
    expect(book.sheets().map((each) => each.visibility())).toEqual(['Hidden', 'Visible', 'VeryHidden']);
    book.remove(b.id);
    c.setVisibility('Visible');
    expect(book.active().name()).toBe('Тізім');
    book.activate(c.id);
    book.remove(c.id);
    expect([book.sheets().map((each) => each.name()), book.active().name()]).toEqual([['Тізім'], 'Тізім']);
  });

  it('remember sizes, hiding, what is frozen and merged', () => {
    sheet().setRowHeight(3, 30);
    sheet().setColumnWidth(2, 20);
    sheet().setColumnHidden(2, true);
    sheet().setColumnWidth(2, 24);
    sheet().setRowHidden(5, true);
    sheet().freeze(2, 1);
    sheet().set({ top: 0, left: 0, bottom: 0, right: 1 }, [[{ value: 'бас' }, { value: 'жоғалады' }]]);
    sheet().merge({ top: 0, left: 0, bottom: 1, right: 1 });
    expect([sheet().rowHeight(3), sheet().rowHeight(4), sheet().columnWidth(2), sheet().columnHidden(2), sheet().rowHidden(5), sheet().rowHidden(6), sheet().frozen()]).toEqual(
      [30, 15, 24, true, true, false, { rows: 2, columns: 1 }],
    );
    expect([sheet().merges(), sheet().cell(0, 0)!.value, sheet().cell(0, 1)?.value ?? null]).toEqual([[{ top: 0, left: 0, bottom: 1, right: 1 }], 'бас', null]);
    sheet().unmerge({ top: 1, left: 1, bottom: 1, right: 1 });
    expect([sheet().merges(), sheet().cell(0, 1)?.value ?? null]).toEqual([[], null]);
  });

  it('show what is selected, whole columns to the end of the sheet', () => {
    const column = { top: 0, left: 2, bottom: 1048575, right: 2 };
    expect(book.selection()).toEqual({ sheet: sheet().id, areas: [cellArea(0, 0)] });
    book.select(sheet().id, column);
    expect(book.selection().areas).toEqual([column]);
    const other = book.add('Екі');
    book.select(other.id, { top: 1, left: 1, bottom: 2, right: 2 });
    expect(book.selection()).toEqual({ sheet: other.id, areas: [{ top: 1, left: 1, bottom: 2, right: 2 }] });
  });
});

describe('what is told', () => {
  it('is what changed, by whom; looks are no change', () => {
    const events: BookEvent[] = [];
    book.listen((event) => events.push(event));
    sheet().set({ top: 1, left: 1, bottom: 2, right: 2 }, [[{ value: 1 }, undefined], [undefined, { value: 2, look: { bold: true } }]]);
    sheet().set(cellArea(0, 0), one({ look: { bold: true } }));
    personWrites(book, { 5: { 0: { v: 'қолмен' } } });
    const added = book.add('Екі');
    book.activate(added.id);
    book.select(added.id, cellArea(3, 3));
    book.remove(added.id);
    const own = sheet().id;
    expect(events).toEqual([
      { kind: 'changed', sheet: own, area: { top: 1, left: 1, bottom: 2, right: 2 }, byHost: true },
      { kind: 'changed', sheet: own, area: cellArea(5, 0), byHost: false },
      { kind: 'added', sheet: added.id },
      { kind: 'activated', sheet: added.id },
      { kind: 'selected' },
      { kind: 'activated', sheet: own },
      { kind: 'deleted', sheet: added.id },
    ]);
  });

  it('is no change where a formula is only calculated', async () => {
    sheet().set({ top: 0, left: 0, bottom: 0, right: 1 }, [[{ value: 1 }, { formula: '=A1*2' }]]);
    await book.settled();
    const events: BookEvent[] = [];
    book.listen((event) => events.push(event));
    personWrites(book, { 0: { 0: { v: 5 } } });
    await book.settled();
    expect([events, sheet().cell(0, 1)!.value]).toEqual([[{ kind: 'changed', sheet: sheet().id, area: cellArea(0, 0), byHost: false }, { kind: 'results', sheet: sheet().id, areas: [cellArea(0, 1)] }, { kind: 'calculated' }], 10]);
  });

  it('ends when nobody listens', () => {
    let heard = 0;
    const stop = book.listen(() => heard++);
    stop();
    sheet().set(cellArea(0, 0), one({ value: 1 }));
    expect(heard).toBe(0);
  });
});

describe('a person', () => {
  const undo = () => {
    const { id, injector, commands } = byPerson(book);
    injector.get(IUniverInstanceService).focusUnit(id);
    commands.syncExecuteCommand(UndoCommandId);
  };

  it('can take back in the grid what the add-in wrote', async () => {
    sheet().set(cellArea(0, 0), one({ value: 'бұрынғы', look: { italic: true } }));
    sheet().set(cellArea(0, 0), one({ formula: '=1+1', look: { bold: true, numberFormat: '0%' } }));
    await book.settled();
    undo();
    await book.settled();
    expect(sheet().cell(0, 0)).toMatchObject({ value: 'бұрынғы', formula: undefined, look: { italic: true } });
    expect(sheet().cell(0, 0)!.look).toEqual({ italic: true });
  });

  it('cannot write into a protected sheet but where its cells are open; the add-in is not held up here', () => {
    sheet().set(cellArea(1, 0), one({ value: 'ашық', look: { locked: false } }));
    sheet().kept.protection = { password: undefined, options: {} };
    personWrites(book, { 0: { 0: { v: 'болмайды' } } });
    personWrites(book, { 1: { 0: { v: 'болады' } } });
    sheet().set(cellArea(2, 0), one({ value: 'қосымша' }));
    personWrites(book, { 1: { 0: { v: 'екеуі де' }, 1: { v: 'екеуі де' } } });
    expect([0, 1, 2].map((row) => sheet().cell(row, 0)?.value)).toEqual([undefined, 'болады', 'қосымша']);
    sheet().kept.protection = undefined;
    personWrites(book, { 0: { 0: { v: 'енді болады' } } });
    expect(sheet().cell(0, 0)!.value).toBe('енді болады');
  });

  it('moves what is kept beside the cells when rows are put in or taken out', () => {
    const { kept } = sheet();
    kept.tables.push({ id: 't', name: 'Штат', area: { top: 2, left: 0, bottom: 5, right: 3 }, headings: true, totals: false, style: '' });
    kept.filter = { top: 0, left: 0, bottom: 9, right: 1 };
    kept.validations.push({ areas: [cellArea(8, 1)], type: 'whole', formulas: ['1'], allowBlank: true });
    kept.page.titleRows = [0, 1];
    kept.page.rowBreaks = [1, 6];
    const rows = (id: string, startRow: number, endRow: number) =>
      byPerson(book).commands.syncExecuteCommand(id, { unitId: byPerson(book).id, subUnitId: sheet().id, range: { startRow, endRow, startColumn: 0, endColumn: 59 } });
    rows(mutation.insertRows, 1, 2);
    expect([kept.tables[0]!.area.top, kept.filter, kept.validations[0]!.areas[0]!.top, kept.page.titleRows, kept.page.rowBreaks]).toEqual([4, { top: 0, left: 0, bottom: 11, right: 1 }, 10, [0, 3], [3, 8]]);
    rows(mutation.removeRows, 3, 5);
    expect([kept.tables[0]!.area, kept.filter!.bottom, kept.page.titleRows, kept.page.rowBreaks]).toEqual([{ top: 3, left: 0, bottom: 4, right: 3 }, 8, [0, 2], [5]]);
    rows(mutation.removeRows, 3, 7);
    expect([kept.tables, kept.validations]).toEqual([[], []]);
  });
});

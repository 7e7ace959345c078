import { IUniverInstanceService, UndoCommandId, type ICommandService, type Injector } from '@univerjs/core';
import fc from 'fast-check';
import type { BookEvent, CellInput, CellLook } from '../book.ts';
import { emptyBook } from '../xlsx/contents.ts';
import { headlessBook } from './headless.ts';
import { mutation } from './mutations.ts';
import type { UniverBook } from './univer-book.ts';

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
const one = (input: CellInput) => [[input]];

/** What a person does in the grid: the same orders, without our own mark on them. */
const byPerson = (book: UniverBook) => (book as unknown as { grid: { id: string; injector: Injector; commands: ICommandService } }).grid;
const personWrites = (book: UniverBook, row: number, column: number, v: string | number) => {
  const { id, commands } = byPerson(book);
  return commands.syncExecuteCommand(mutation.setCells, { unitId: id, subUnitId: book.active().id, cellValue: { [row]: { [column]: { v } } } });
};

let book: UniverBook;
beforeEach(() => {
  book = headlessBook({ name: 'Кітап', contents: emptyBook('Тізім') });
});
afterEach(() => book.dispose());
const sheet = () => book.sheets()[0]!;

describe('a cell of the grid', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('007', '1-4', '=1+1', '#N/A', 'TRUE', '1e5', '5%', '12.05.2025', ' ', "'"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
    fc.constantFrom('#N/A', '#VALUE!', '#DIV/0!', '#BUSY!').map((error) => ({ error })),
  );

  it('holds what is put into it, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => {
        sheet().set({ top: 2, left: 1, bottom: 1 + rows.length, right: 2 }, rows.map((row) => row.map((cellValue) => ({ value: cellValue }))));
        expect(rows.map((row, down) => row.map((_, across) => sheet().cell(2 + down, 1 + across)?.value))).toEqual(rows);
      }),
    );
  });

  it.each(['007', 'TRUE', '#N/A', '=A1', 5, true, { error: '#N/A' }])('that holds %p keeps it when its look changes, whoever changes it', (value) => {
    const { id, commands } = byPerson(book);
    sheet().set(cell(0, 0), one({ value }));
    sheet().set(cell(0, 0), one({ look: { bold: true, numberFormat: '@' } }));
    sheet().set(cell(0, 0), one({ look: { numberFormat: '0%' } }));
    commands.syncExecuteCommand(mutation.setCells, { unitId: id, subUnitId: sheet().id, cellValue: { 0: { 0: { s: { it: 1 } } } } });
    expect(sheet().cell(0, 0)).toMatchObject({ value, look: { bold: true, italic: true, numberFormat: '0%' } });
  });

  it('looks as it was told to, entry by entry', () => {
    const border = fc.record({ style: fc.constantFrom('thin', 'medium', 'thick', 'dashed', 'dotted', 'double', 'hair'), color: fc.constantFrom('#000000', '#ff0000') });
    const some = { requiredKeys: [] };
    const look = fc.record(
      {
        numberFormat: fc.constantFrom('0%', '@', 'dd.mm.yyyy'),
        fontName: fc.constantFrom('Calibri', 'Times New Roman'),
        fontSize: fc.constantFrom(8, 14),
        bold: fc.constant(true),
        italic: fc.constant(true),
        underline: fc.constant(true),
        fontColor: fc.constantFrom('#9c0006', '#000000'),
        fill: fc.constantFrom('#ddebf7', '#ffffff'),
        horizontal: fc.constantFrom('left', 'center', 'right', 'justify', 'fill'),
        vertical: fc.constantFrom('top', 'center', 'bottom'),
        wrap: fc.constant(true),
        indent: fc.constantFrom(1, 3),
        borders: fc.record({ top: border, bottom: border, left: border, right: border }, some).filter((borders) => Object.keys(borders).length > 0),
        locked: fc.constant(false),
      },
      some,
    ) as fc.Arbitrary<CellLook>;
    fc.assert(
      fc.property(look, look, (first, second) => {
        sheet().set(cell(4, 4), one({ look: null }));
        sheet().set(cell(4, 4), one({ value: 1, look: first }));
        sheet().set(cell(4, 4), one({ look: second }));
        expect(sheet().cell(4, 4)!.look).toEqual({ ...first, ...second });
      }),
    );
  });

  it('loses an entry that is set to what Excel has anyway', () => {
    sheet().set(cell(0, 0), one({ look: { bold: true, wrap: true, fill: '#ffff00', numberFormat: '0%', indent: 2, locked: false, borders: { top: { style: 'thin', color: '#000000' } } } }));
    sheet().set(cell(0, 0), one({ look: { bold: false, wrap: false, fill: '', numberFormat: 'General', indent: 0, locked: true, borders: {} } }));
    expect(sheet().cell(0, 0)?.look ?? {}).toEqual({});
  });

  it('is shown under its number format', () => {
    const shown = (value: CellInput['value'], numberFormat: string) => {
      sheet().set(cell(0, 0), one({ value: value!, look: { numberFormat } }));
      return sheet().cell(0, 0)!.text;
    };
    expect([shown(0.8947, '0%'), shown(45900, 'dd.mm.yyyy'), shown(1234.5, '#,##0.00'), shown(1 / 3, 'General'), shown('1-4', '@'), shown(true, '0'), shown({ error: '#N/A' }, '0%')]).toEqual(
      ['89%', '31.08.2025', '1,234.50', '0.333333333', '1-4', 'TRUE', '#N/A'],
    );
  });

  it('is in use when it holds something, or looks like something', () => {
    sheet().set({ top: 2, left: 1, bottom: 4, right: 3 }, [[{ value: 1 }, undefined, undefined], [undefined, undefined, undefined], [undefined, undefined, { look: { bold: true } }]]);
    sheet().set(cell(6, 6), one({ value: 'уақытша' }));
    sheet().set(cell(6, 6), one({ value: null }));
    expect([sheet().used(false), sheet().used(true)]).toEqual([{ top: 2, left: 1, bottom: 4, right: 3 }, cell(2, 1)]);
    expect(book.add('Бос').used(false)).toBeUndefined();
  });

  it('that was never touched is none, and far ones make the sheet no slower', () => {
    expect(sheet().cell(9, 9)).toBeUndefined();
    sheet().set(cell(1048575, 16383), one({ value: 1 }));
    expect(sheet().used(true)).toEqual(cell(1048575, 16383));
    expect(book.contents().sheets[0]!.cells).toEqual([{ row: 1048575, column: 16383, value: 1 }]);
  });
});

describe('formulas', () => {
  it('follow the cells they name, also on other sheets', async () => {
    const other = book.add("Пән 'А'");
    other.set(cell(0, 0), one({ formula: '=SUM(Тізім!A1:A2)' }));
    sheet().set({ top: 0, left: 0, bottom: 1, right: 0 }, [[{ value: 2 }], [{ value: 3 }]]);
    await book.settled();
    expect(other.cell(0, 0)).toMatchObject({ value: 5, formula: '=SUM(Тізім!A1:A2)' });
    sheet().set(cell(0, 0), one({ value: 40 }));
    await book.settled();
    expect(other.cell(0, 0)!.value).toBe(43);
    sheet().rename('Штат');
    expect(other.cell(0, 0)!.formula).toBe('=SUM(Штат!A1:A2)');
  });

  it('spill, and say so where the way is blocked', async () => {
    sheet().set(cell(0, 0), one({ formula: '=SEQUENCE(3,2)' }));
    await book.settled();
    expect(sheet().spill(0, 0)).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect([sheet().cell(2, 1), sheet().spill(2, 1)]).toMatchObject([{ value: 6, formula: undefined }, undefined]);
    expect(sheet().used(true)).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    sheet().set(cell(1, 1), one({ value: 'бөгет' }));
    await book.settled();
    expect([sheet().cell(0, 0)!.value, sheet().cell(1, 1)!.value, sheet().spill(0, 0)]).toEqual([{ error: '#SPILL!' }, 'бөгет', undefined]);
    sheet().set(cell(1, 1), one({ value: null }));
    await book.settled();
    expect([sheet().cell(0, 0)!.value, sheet().cell(1, 1)!.value]).toEqual([1, 4]);
  });

  it('have room to spill far below and beside all others', async () => {
    sheet().set(cell(3000, 200), one({ formula: '=SEQUENCE(4,4)' }));
    await book.settled();
    expect([sheet().cell(3003, 203)!.value, sheet().used(true)]).toEqual([16, { top: 3000, left: 200, bottom: 3003, right: 203 }]);
  });

  it('are not calculated again when cells are only painted, and keep what they spill', async () => {
    sheet().set(cell(0, 0), one({ formula: '=SEQUENCE(2)' }));
    await book.settled();
    const told: BookEvent[] = [];
    book.listen((event) => told.push(event));
    sheet().set(cell(1, 0), one({ look: { bold: true } }));
    expect(sheet().cell(1, 0)).toMatchObject({ value: 2, look: { bold: true } });
    await book.settled();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([told, sheet().cell(1, 0)!.value]).toEqual([[], 2]);
  });

  it('calculate again when asked to, all of them', async () => {
    sheet().set(cell(0, 0), one({ formula: '=1+1' }));
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
    expect(book.selection()).toEqual({ sheet: sheet().id, areas: [cell(0, 0)] });
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
    sheet().set(cell(0, 0), one({ look: { bold: true } }));
    personWrites(book, 5, 0, 'қолмен');
    const added = book.add('Екі');
    book.activate(added.id);
    book.select(added.id, cell(3, 3));
    book.remove(added.id);
    const own = sheet().id;
    expect(events).toEqual([
      { kind: 'changed', sheet: own, area: { top: 1, left: 1, bottom: 2, right: 2 }, byHost: true },
      { kind: 'changed', sheet: own, area: cell(5, 0), byHost: false },
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
    personWrites(book, 0, 0, 5);
    await book.settled();
    expect([events, sheet().cell(0, 1)!.value]).toEqual([[{ kind: 'changed', sheet: sheet().id, area: cell(0, 0), byHost: false }, { kind: 'calculated' }], 10]);
  });

  it('ends when nobody listens', () => {
    let heard = 0;
    const stop = book.listen(() => heard++);
    stop();
    sheet().set(cell(0, 0), one({ value: 1 }));
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
    sheet().set(cell(0, 0), one({ value: 'бұрынғы', look: { italic: true } }));
    sheet().set(cell(0, 0), one({ formula: '=1+1', look: { bold: true, numberFormat: '0%' } }));
    await book.settled();
    undo();
    await book.settled();
    expect(sheet().cell(0, 0)).toMatchObject({ value: 'бұрынғы', formula: undefined, look: { italic: true } });
    expect(sheet().cell(0, 0)!.look).toEqual({ italic: true });
  });

  it('cannot write into a protected sheet but where its cells are open; the add-in is not held up here', () => {
    sheet().set(cell(1, 0), one({ value: 'ашық', look: { locked: false } }));
    sheet().kept.protection = { password: undefined, options: {} };
    personWrites(book, 0, 0, 'болмайды');
    personWrites(book, 1, 0, 'болады');
    sheet().set(cell(2, 0), one({ value: 'қосымша' }));
    const { id, commands } = byPerson(book);
    commands.syncExecuteCommand(mutation.setCells, { unitId: id, subUnitId: sheet().id, cellValue: { 1: { 0: { v: 'екеуі де' }, 1: { v: 'екеуі де' } } } });
    expect([0, 1, 2].map((row) => sheet().cell(row, 0)?.value)).toEqual([undefined, 'болады', 'қосымша']);
    sheet().kept.protection = undefined;
    personWrites(book, 0, 0, 'енді болады');
    expect(sheet().cell(0, 0)!.value).toBe('енді болады');
  });

  it('moves what is kept beside the cells when rows are put in or taken out', () => {
    const { kept } = sheet();
    kept.tables.push({ id: 't', name: 'Штат', area: { top: 2, left: 0, bottom: 5, right: 3 }, headings: true, totals: false, style: '' });
    kept.filter = { top: 0, left: 0, bottom: 9, right: 1 };
    kept.validations.push({ areas: [cell(8, 1)], type: 'whole', formulas: ['1'], allowBlank: true });
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

import fc from 'fast-check';
import { anyNetwork } from '../../../test/fixtures/any-network.ts';
import { memoryWorkbook, type MemoryWorkbook } from '../../../test/fixtures/memory-workbook.ts';
import { registersHolding } from '../../../test/fixtures/network-records.ts';
import type { NetworkData } from '../../domain/network/records.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import { reports } from '../../reports/index.ts';
import { addressOf, areaAddress } from '../../sheet/cells/address.ts';
import { movedFormula } from '../../sheet/formula-references.ts';
import type { NewSheet, StandingSheet } from '../../sheet/workbook.ts';
import { formulaText, rowKeysOf, writtenReport } from './prints.ts';
import { renewSheet, type Renewed } from './renew-sheet.ts';
import { standingReport } from './standing-report.ts';

/** Those that are made of registers alone. */
const ids = Object.keys(reports).filter((id) => id !== 'qualification' && id !== 'change' && !reports[id]!.definition.about);
const today = { year: 2022, month: 6, day: 1 };

function sheetOfReport(id: string, data: NetworkData): NewSheet | undefined {
  const registers = registersHolding(data);
  const made = reports[id]!.definition.build({ reading: { sheets: [], lists: [], tables: [] }, staff: defaultStaffSettings, registers: () => registers, timetables: () => undefined, sessions: () => undefined, wishes: {}, today }, 'kk');
  return made.ok ? made.value[0] : undefined;
}

const written = (sheet: NewSheet) => writtenReport(sheet, 'Есеп', 0, { id: 'network', language: 'kk' })!;

/** What a person does to a sheet; places are fractions of what is in use. */
type Edit =
  | { readonly kind: 'beside' | 'change' | 'row' | 'remove' | 'formula'; readonly down: number; readonly across: number }
  | { readonly kind: 'column'; readonly across: number; readonly down: number };
const fraction = fc.nat(999).map((part) => part / 1000);
const edit: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom('beside', 'beside', 'beside', 'formula', 'formula', 'change', 'row', 'remove', 'column'), down: fraction, across: fraction });

/** Carries it out; gives the text that a person added, to be looked for afterwards. */
function carryOut(book: MemoryWorkbook, { kind, down, across }: Edit, number: number): string[] {
  const { cells } = book.standingNow('Есеп');
  const width = Math.max(...cells.map(({ length }) => length));
  const [row, column] = [Math.floor(down * cells.length), Math.floor(across * width)];
  const text = `менікі ${number}`;
  if (kind === 'beside') book.type('Есеп', addressOf(row, width + 2), text);
  if (kind === 'formula') book.type('Есеп', addressOf(row, width + 3), text, `${addressOf(row, column)}*2+N("${text}")`);
  if (kind === 'column') book.insertColumns('Есеп', column, 1);
  if (kind === 'remove') book.deleteRows('Есеп', row, 1);
  if (kind === 'row') {
    book.insertRows('Есеп', row, 1);
    book.type('Есеп', addressOf(row, 0), text);
  }
  if (kind === 'change') {
    const places = cells.flatMap((line, at) => line.flatMap((content, place) => (content ? [[at, place] as const] : [])));
    book.type('Есеп', addressOf(...places[Math.floor(down * places.length)]!), text);
  }
  return kind === 'beside' || kind === 'row' || kind === 'formula' ? [text] : [];
}

async function stands(sheet: NewSheet): Promise<MemoryWorkbook> {
  const book = memoryWorkbook([]);
  await book.add([{ ...sheet, name: 'Есеп' }]);
  return book;
}

async function amended(book: MemoryWorkbook, { amendment }: Renewed, seen: StandingSheet) {
  const done = await book.amend([{ amendment, seen }]);
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
}

const textsOf = ({ cells }: StandingSheet) => cells.flat().flatMap((content) => [content?.value, content?.formula]).filter((text) => typeof text === 'string');

/** Formulas that speak of cells that are gone, whatever their other cells are called. */
const broken = (sheet: StandingSheet) => textsOf(sheet).filter((text) => text.includes('#REF!')).map((text) => formulaText(text, () => '#'));

/** What is entered, cell by cell: a formula's value follows by itself. */
function entries({ cells, merges }: StandingSheet): readonly string[] {
  const contents = cells.flatMap((row, down) => row.flatMap((content, across) => (content ? [`${addressOf(down, across)} ${content.formula === undefined ? JSON.stringify(content.value) : `=${formulaText(content.formula)}`}`] : [])));
  return [...contents, ...merges.map(areaAddress).sort()];
}

/** Every cell of the report is where its row and column are now, and speaks of the cells that it means. */
function expectReport(after: StandingSheet, fresh: NewSheet): void {
  const report = standingReport(written(fresh), after, fresh)!;
  const keys = rowKeysOf(fresh);
  expect(keys.filter((key) => !report.placeOfKey.has(key))).toEqual([]);
  const rowOf = (row: number) => report.placeOfKey.get(keys[row]!) ?? -1;
  for (const { row, column, value, formula } of fresh.cells) {
    const now = after.cells[rowOf(row)]?.[report.columnOf(column)];
    const wanted = formula && movedFormula(formula, ({ top, left, bottom, right }) => ({ top: rowOf(top), left: report.columnOf(left), bottom: rowOf(bottom), right: report.columnOf(right) }));
    if (wanted) expect(formulaText(now?.formula ?? '')).toBe(formulaText(wanted));
    else if (value !== null && value !== '') expect([now?.value, now?.formula]).toEqual([value, undefined]);
  }
}

describe('a report that is made again where it stands', () => {
  const pair = fc.tuple(fc.constantFrom(...ids), anyNetwork, anyNetwork).map(([id, one, other]) => [sheetOfReport(id, one), sheetOfReport(id, other)] as const).filter((both): both is readonly [NewSheet, NewSheet] => both[0] !== undefined && both[1] !== undefined);

  it('is the report as it would be made now, with everything that a person added, and can be taken back', async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.array(edit, { minLength: 2, maxLength: 9 }), async ([first, second], edits) => {
        const book = await stands(first);
        const added = edits.flatMap((each, number) => carryOut(book, each, number));
        const seen = book.standingNow('Есеп');
        const renewed = renewSheet(written(first), seen, second, 'kk');
        if (!renewed) return;
        const there = added.filter((text) => textsOf(seen).some((each) => each.includes(text)));
        const trace = await amended(book, renewed, seen);
        const after = book.standingNow('Есеп');
        const lost = there.filter((text) => !textsOf(after).some((each) => each.includes(text)) && !renewed.overwritten.some(({ from }) => from.includes(text)));
        expect(lost).toEqual([]);
        expect(broken(after).filter((text) => !broken(seen).includes(text))).toEqual([]);
        expectReport(after, second);
        const again = renewSheet(written(second), after, second, 'kk')!;
        expect([again.amendment.cells, again.amendment.merges, again.amendment.unmerges, again.overwritten, again.added, again.removed]).toEqual([[], [], [], [], [], []]);
        expect(again.amendment.rows).toEqual(after.cells.map((_, row) => row));
        await book.takeBack(trace);
        expect(book.standingNow('Есеп').print).toBe(seen.print);
      }),
      { numRuns: 100 },
    );
  });

  it('is exactly the new report where nobody has touched it', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([first, second]) => {
        const book = await stands(first);
        const seen = book.standingNow('Есеп');
        await amended(book, renewSheet(written(first), seen, second, 'kk')!, seen);
        expect(entries(book.standingNow('Есеп'))).toEqual(entries((await stands(second)).standingNow('Есеп')));
      }),
      { numRuns: 100 },
    );
  });

  it('is known again after a few edits', async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(pair, fc.array(edit.filter(({ kind }) => kind !== 'remove'), { maxLength: 3 }), async ([first, second], edits) => {
        const book = await stands(first);
        edits.forEach((each, number) => carryOut(book, each, number));
        if (renewSheet(written(first), book.standingNow('Есеп'), second, 'kk')) known++;
      }),
      { numRuns: 100 },
    );
    expect(known).toBeGreaterThanOrEqual(98);
  });
});

/** A table of two columns with a total, as reports have them. */
function small(rows: readonly (readonly [key: string, label: string, count: number])[], { title = 'Тірек мектептері бойынша есеп' } = {}): NewSheet {
  const last = rows.length + 1;
  return {
    name: 'Есеп',
    cells: [
      { row: 0, column: 0, value: title, role: 'title' },
      { row: 1, column: 0, value: 'Мектеп', role: 'heading' },
      { row: 1, column: 1, value: 'Саны', role: 'heading' },
      ...rows.flatMap(([, label, count], index) => [{ row: index + 2, column: 0, value: label, role: 'label' as const }, { row: index + 2, column: 1, value: count, role: 'count' as const }]),
      { row: last + 1, column: 0, value: 'Барлығы', role: 'total' },
      { row: last + 1, column: 1, value: rows.reduce((sum, [, , count]) => sum + count, 0), formula: `SUM(B3:B${last + 1})`, role: 'total' },
    ],
    merges: [], widths: [20, 8], heights: {}, repeatRows: [0, 1], landscape: false, breaks: [],
    rowKeys: Object.fromEntries(['title', 'heading', ...rows.map(([key]) => `row/${key}`), 'total'].map((key, row) => [row, key])),
  };
}

describe('renewing a small table', () => {
  const first = small([['a', 'Самарқа', 7], ['b', 'Босаға', 5], ['c', 'Көктал', 3]]);
  async function renewedAfter(second: NewSheet, edits: (book: MemoryWorkbook) => void) {
    const book = await stands(first);
    edits(book);
    const seen = book.standingNow('Есеп');
    const renewed = renewSheet(written(first), seen, second, 'kk')!;
    await amended(book, renewed, seen);
    return { ...renewed, rows: book.standingNow('Есеп').cells.map((row) => row.map((content) => (content?.formula === undefined ? content?.value : `=${content.formula}`))) };
  }

  it('shows first what a person changed and would lose', async () => {
    const { overwritten, rows } = await renewedAfter(small([['a', 'Самарқа', 8], ['b', 'Босаға', 5], ['c', 'Көктал', 3]]), (book) => {
      book.type('Есеп', 'B3', 17);
      book.type('Есеп', 'B4', 6);
      book.type('Есеп', 'A6', null);
    });
    expect(overwritten).toEqual([{ sheet: 'Есеп', address: 'B3', from: '17', to: '8' }, { sheet: 'Есеп', address: 'B4', from: '6', to: '5' }, { sheet: 'Есеп', address: 'A6', from: '', to: 'Барлығы' }]);
    expect(rows.slice(2)).toEqual([['Самарқа', 8], ['Босаға', 5], ['Көктал', 3], ['Барлығы', '=SUM(B3:B5)']]);
  });

  it('says nothing of a change that the new report makes too', async () => {
    const { overwritten, amendment } = await renewedAfter(small([['a', 'Самарқа', 8], ['b', 'Босаға', 5], ['c', 'Көктал', 3]]), (book) => book.type('Есеп', 'B3', 8));
    expect([overwritten, amendment.cells]).toEqual([[], []]);
  });

  it('puts new rows where they belong, below rows of a person, and takes away those that are gone', async () => {
    const { added, removed, rows } = await renewedAfter(small([['n', 'Юбилейный', 1], ['a', 'Самарқа', 7], ['d', 'Нұра', 2]]), (book) => {
      book.insertRows('Есеп', 3, 1);
      book.type('Есеп', 'A4', 'менің жолым');
    });
    expect(rows.slice(2)).toEqual([['Юбилейный', 1], ['Самарқа', 7], ['Нұра', 2], ['менің жолым'], ['Барлығы', '=SUM(B3:B5)']].map((row) => expect.arrayContaining(row)));
    expect(added.map(({ text, address }) => [text, address])).toEqual([['Юбилейный', 'A3'], ['Нұра', 'A5']]);
    expect(removed.map(({ text, address }) => [text, address])).toEqual([['Босаға', 'A5'], ['Көктал', 'A6']]);
  });

  it('leaves a row that is gone where a person wrote beside it, without its number', async () => {
    const { kept, rows } = await renewedAfter(small([['a', 'Самарқа', 7], ['c', 'Көктал', 3]]), (book) => book.type('Есеп', 'C4', 'жабылды'));
    expect(rows[3]).toEqual(['Босаға', undefined, 'жабылды']);
    expect(kept).toEqual([{ sheet: 'Есеп', address: 'A4', text: 'Босаға', table: '' }]);
    expect(rows[5]).toEqual(['Барлығы', '=SUM(B3:B5)']);
  });

  it('leaves a row that a formula of a person speaks of', async () => {
    const { kept, rows } = await renewedAfter(small([['a', 'Самарқа', 7], ['c', 'Көктал', 3]]), (book) => book.type('Есеп', 'D1', 10, 'B4*2'));
    expect([kept.length, rows[0]![3]]).toEqual([1, '=B4*2']);
  });

  it('takes a note along where its row comes to stand elsewhere, and formulas that speak of it', async () => {
    const { rows, overwritten } = await renewedAfter(small([['c', 'Көктал', 9], ['a', 'Самарқа', 7], ['b', 'Босаға', 5]]), (book) => {
      book.type('Есеп', 'C5', 'тексеру керек');
      book.type('Есеп', 'D1', 6, 'B5*2');
    });
    expect(rows.slice(2)).toEqual([['Көктал', 9, 'тексеру керек'], ['Самарқа', 7], ['Босаға', 5], ['Барлығы', '=SUM(B3:B5)']]);
    expect([rows[0]![3], overwritten]).toEqual(['=B3*2', []]);
  });

  it('brings back rows that were taken away, also the last ones', async () => {
    const { rows } = await renewedAfter(first, (book) => book.deleteRows('Есеп', 4, 2));
    expect(rows).toEqual((await stands(first)).standingNow('Есеп').cells.map((row) => row.map((content) => (content?.formula === undefined ? content?.value : `=${content.formula}`))));
    expect((await renewedAfter(small([['a', 'Самарқа', 7]]), () => undefined)).rows).toHaveLength(4);
  });

  it('knows a line again that a person has put in other words', async () => {
    const { overwritten, rows } = await renewedAfter(first, (book) => book.type('Есеп', 'A1', 'Тірек мектептері бойынша жылдық есеп'));
    expect(overwritten).toEqual([{ sheet: 'Есеп', address: 'A1', from: 'Тірек мектептері бойынша жылдық есеп', to: 'Тірек мектептері бойынша есеп' }]);
    expect(rows).toHaveLength(6);
  });

  it('says which numbers of a person the sums will add', async () => {
    const { counted, rows } = await renewedAfter(small([['n', 'Юбилейный', 1], ['a', 'Самарқа', 7], ['b', 'Босаға', 5], ['c', 'Көктал', 3]]), (book) => {
      book.insertRows('Есеп', 3, 1);
      book.type('Есеп', 'A4', 'менің жолым');
      book.type('Есеп', 'B4', 4);
      book.type('Есеп', 'B9', 100);
    });
    expect(counted).toEqual([{ sheet: 'Есеп', address: 'B5' }]);
    expect(rows[4]).toEqual(['менің жолым', 4]);
  });

  it('follows columns that a person put in', async () => {
    const { rows } = await renewedAfter(small([['a', 'Самарқа', 7], ['b', 'Босаға', 6], ['c', 'Көктал', 3]]), (book) => {
      book.insertColumns('Есеп', 1, 1);
      book.type('Есеп', 'B3', 'ескерту');
    });
    expect(rows.slice(2)).toEqual([['Самарқа', 'ескерту', 7], ['Босаға', null, 6], ['Көктал', null, 3], ['Барлығы', null, '=SUM(C3:C5)']].map((row) => row.map((each) => each ?? undefined)).map((row) => expect.arrayContaining(row.filter((each) => each !== undefined))));
  });

  it('is not tried on a sheet that holds something else', async () => {
    const book = await stands(first);
    for (let row = 1; row <= 6; row++) for (const column of ['A', 'B']) book.type('Есеп', `${column}${row}`, `басқа ${row}`);
    expect(renewSheet(written(first), book.standingNow('Есеп'), first, 'kk')).toBeUndefined();
  });
});

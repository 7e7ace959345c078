/** @jest-environment jsdom */
import fc from 'fast-check';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import type { BookSheet, CellLook, KeptFormat } from '../../src/hosts/workbench/book.ts';
import type { Mark } from '../../src/sheet/workbook.ts';
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

const workbook = officeWorkbook();
const mark = (address: string, kind: Mark['kind'] = 'error', sheet = 'Тізім'): Mark => ({ sheet, address, kind });
const paint = async (...marks: readonly Mark[]) => valueOf(await workbook.paint(marks));
const unpaint = async () => valueOf(await workbook.unpaint());
const lookAt = (sheet: BookSheet, row: number, column: number, look: CellLook) => sheet.set({ top: row, left: column, bottom: row, right: column }, [[{ look }]]);
/** What a layer says of a cell: the format that is drawn first. */
const layerAt = (sheet: BookSheet, row: number, column: number) =>
  sheet.kept.formats.find(({ areas }) => areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right))?.more;

describe('highlighting', () => {
  it('is a colour and a sign, which the cells themselves know nothing of', async () => {
    const sheet = excel.put('Тізім', [['Аудан', 'Барлығы'], ['Ақсу ауданы', 53], [null, 0.5]]);
    lookAt(sheet, 2, 1, { numberFormat: '0%', fill: '#00ff00' });
    expect(await paint(mark('A2'), mark('B2', 'warning'), mark('B3', 'question'), mark('A3', 'style'))).toEqual({ cells: 4, left: [] });
    expect(layerAt(sheet, 1, 0)).toMatchObject({ 'custom/rule/formula': '="Tirek:error"<>""', 'custom/format/numberFormat': '"‼ "General;"‼ "-General;"‼ "General;"‼ "@', 'custom/format/fill/color': '#FFC7CE' });
    expect(layerAt(sheet, 1, 1)).toMatchObject({ 'custom/rule/formula': '="Tirek:warning"<>""', 'custom/format/numberFormat': '"! "General;"! "-General;"! "General;"! "@' });
    expect(layerAt(sheet, 2, 1)).toMatchObject({ 'custom/rule/formula': '="Tirek:question"<>""', 'custom/format/numberFormat': '"? "0%;"? "-0%;"? "0%;"? "@', 'custom/format/borders/EdgeTop/style': 'Dot' });
    expect(layerAt(sheet, 2, 0)).toMatchObject({ 'custom/rule/formula': '="Tirek:style"<>""' });
    expect(sheet.cell(2, 1)).toMatchObject({ value: 0.5, text: '50%', look: { numberFormat: '0%', fill: '#00ff00' } });
  });

  it('underlines a number that a sign would turn into ####, and a text that is too long for a format', async () => {
    const sheet = excel.put('Тізім', [[1234567, 'а'.repeat(300)]]);
    sheet.setColumnWidth(0, 7);
    await paint(mark('A1'), mark('B1', 'warning'));
    expect(layerAt(sheet, 0, 0)).toMatchObject({ 'custom/format/font/underline': 'Double' });
    expect(layerAt(sheet, 0, 1)).toMatchObject({ 'custom/format/font/underline': 'Single' });
    for (const column of [0, 1]) expect(layerAt(sheet, 0, column)).not.toHaveProperty('custom/format/numberFormat');
  });

  it('shows a cell by the gravest of what was found there, and ranges whole', async () => {
    const sheet = excel.put('Тізім', [[1], [2], [3]]);
    expect(await paint(mark('A2', 'error'), mark('A1:A3', 'warning'))).toEqual({ cells: 3, left: [] });
    expect([0, 1, 2].map((row) => layerAt(sheet, row, 0)!['custom/rule/formula'])).toEqual(['warning', 'error', 'warning'].map((kind) => `="Tirek:${kind}"<>""`));
  });

  it('is replaced by the next one, and leaves a person’s own rules as they are', async () => {
    const sheet = excel.put('Тізім', [[1], [2]]);
    const own = (formula: string): KeptFormat => ({ id: `{${formula}}`, areas: [{ top: 0, left: 0, bottom: 9, right: 0 }], type: 'Custom', more: { 'custom/rule/formula': formula, 'custom/format/fill/color': '#FF0000' } });
    const scale: KeptFormat = { id: '{scale}', areas: [{ top: 0, left: 0, bottom: 9, right: 0 }], type: 'ColorScale', more: {} };
    sheet.kept.formats.push(own('=A1>1'), scale, own('="Tirek"<>""'));
    const before = structuredClone(sheet.kept.formats);
    await paint(mark('A1'));
    await paint(mark('A2', 'warning'));
    expect(layerAt(sheet, 0, 0)!['custom/rule/formula']).toBe('=A1>1');
    expect(layerAt(sheet, 1, 0)!['custom/rule/formula']).toBe('="Tirek:warning"<>""');
    expect(valueOf(await workbook.painted())).toBe(true);
    await unpaint();
    expect(sheet.kept.formats).toEqual(before);
    expect(valueOf(await workbook.painted())).toBe(false);
  });

  it('passes over protected sheets, names them, and takes nothing away until they are open again', async () => {
    const locked = excel.put('Бекітілген', [[1]]);
    const open = excel.put('Тізім', [[1]]);
    locked.kept.protection = { password: undefined, options: { allowFormatCells: true } };
    expect(await paint(mark('A1'), mark('A1', 'error', 'Бекітілген'), mark('A1', 'error', 'Жоқ парақ'))).toEqual({ cells: 1, left: ['Бекітілген'] });
    expect(locked.kept.formats).toEqual([]);
    open.kept.protection = { password: undefined, options: {} };
    expect(await workbook.unpaint()).toEqual({ ok: false, problem: { code: 'target-protected', args: { sheet: 'Тізім' } } });
    open.kept.protection = undefined;
    await unpaint();
    expect(open.kept.formats).toEqual([]);
  });

  it('of thousands of cells on many sheets takes four round trips', async () => {
    const names = Array.from({ length: 12 }, (_, place) => `Парақ ${place + 1}`);
    for (const name of names) excel.put(name, Array.from({ length: 200 }, (_, row) => [`мәтін ${row}`, row, row / 7]));
    const marks = names.flatMap((sheet) => Array.from({ length: 200 }, (_, row) => mark(`${'ABC'[row % 3]!}${row + 1}`, (['error', 'warning', 'question', 'style'] as const)[row % 4]!, sheet)));
    const first = await excel.trips(() => paint(...marks));
    expect([first.value.cells, first.count]).toEqual([2400, 3]);
    expect((await excel.trips(() => paint(...marks.slice(100)))).count).toBe(4);
    expect((await excel.trips(unpaint)).count).toBe(4);
    expect(names.every((name) => excel.sheet(name).kept.formats.length === 0)).toBe(true);
  });
});

describe('a layer of an earlier day', () => {
  /** As a person does it in the grid. */
  const insertRows = (sheet: BookSheet, startRow: number, endRow: number) => {
    const { grid } = excel.book as never as { grid: { commands: { syncExecuteCommand(id: string, params: object): void }; id: string } };
    grid.commands.syncExecuteCommand('sheet.mutation.insert-row', { unitId: grid.id, subUnitId: sheet.id, range: { startRow, endRow, startColumn: 0, endColumn: 59 } });
  };

  it('goes with its cells when rows are put in, and is taken away there', async () => {
    const sheet = excel.put('Тізім', [[1], [2], [3]]);
    await paint(mark('A2:A3'));
    insertRows(sheet, 2, 3);
    expect(sheet.kept.formats[0]!.areas).toEqual([{ top: 1, left: 0, bottom: 4, right: 0 }]);
    await unpaint();
    expect(sheet.kept.formats).toEqual([]);
  });

  it('is taken away where a person copied cells with it, or put a rule of her own in front', async () => {
    const [sheet, copy] = [excel.put('Тізім', [[1], [2]]), excel.put('Көшірме', [[1]])];
    await paint(mark('A1'), mark('A2', 'warning'));
    copy.kept.formats.push(...sheet.kept.formats.map((format, place) => ({ ...structuredClone(format), id: `{copy-${place}}` })));
    const own: KeptFormat = { id: '{own}', areas: [{ top: 0, left: 0, bottom: 1, right: 0 }], type: 'Custom', more: { 'custom/rule/formula': '=TRUE' } };
    sheet.kept.formats.unshift(own);
    await unpaint();
    expect([sheet.kept.formats, copy.kept.formats]).toEqual([[own], []]);
  });
});

/** Everything that the book knows of its sheets. */
const all = () => structuredClone(excel.book.contents());

describe('taking the highlight away', () => {
  it('leaves the book exactly as it was, whatever the cells look like', async () => {
    const look = fc.record(
      { fill: fc.constantFrom('#ff0000', '#ffffff'), fontColor: fc.constantFrom('#ffffff', '#9c0006'), bold: fc.constant(true), underline: fc.constant(true), numberFormat: fc.constantFrom('0%', '@', 'dd.mm.yyyy', '[>5]0;0.0', '#,##0.00') },
      { requiredKeys: [] },
    );
    const value = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom('53 %', '=1', 'Аққұдық ОМ'), fc.constant(null), fc.boolean());
    const cell = fc.record({ row: fc.nat(7), column: fc.nat(3), value, look });
    const rule = fc.record({ row: fc.nat(7), formula: fc.constantFrom('=A1>2', '=TRUE', '="Tirek:"') });
    const marks = fc.array(fc.record({ row: fc.nat(9), column: fc.nat(4), tall: fc.nat(3), kind: fc.constantFrom('error' as const, 'warning' as const, 'question' as const, 'style' as const) }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 12 }), fc.array(rule, { maxLength: 3 }), marks, marks, async (cells, rules, first, second) => {
        excel.clear();
        const sheet = excel.put('Тізім', []);
        for (const { row, column, value: held, look: painted } of cells) sheet.set({ top: row, left: column, bottom: row, right: column }, [[{ value: held, look: painted }]]);
        rules.forEach(({ row, formula }, place) => sheet.kept.formats.push({ id: `{${place}}`, areas: [{ top: row, left: 0, bottom: row, right: 3 }], type: 'Custom', more: { 'custom/rule/formula': formula } }));
        await excel.book.settled();
        const before = all();
        for (const wished of [first, second])
          await paint(...wished.map(({ row, column, tall, kind }) => mark(`${'ABCDE'[column]!}${row + 1}:${'ABCDE'[column]!}${row + 1 + tall}`, kind)));
        expect(all()).not.toEqual(before);
        await unpaint();
        expect(all()).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});

import JSZip from 'jszip';
import { newWorkbook } from '../src/hosts/cli/file-workbook.ts';
import { openXlsx } from '../src/hosts/workbench/xlsx/open-xlsx.ts';
import { saveXlsx } from '../src/hosts/workbench/xlsx/save-xlsx.ts';
import type { BookContents } from '../src/hosts/workbench/xlsx/contents.ts';
import { registerSheets } from './fixtures/register-sheets.ts';

const file = async (): Promise<Uint8Array> => {
  const book = newWorkbook();
  await book.add(registerSheets());
  return book.bytes();
};
const part = async (bytes: Uint8Array, name: string) => (await JSZip.loadAsync(bytes)).file(name)!.async('string');
const opened = async (bytes: Uint8Array): Promise<BookContents> => {
  const book = await openXlsx(bytes);
  if (!book.ok) throw new Error(book.problem.code);
  return book.value;
};

describe('a file with tables, drop-downs, frozen panes and a print area', () => {
  it('names the columns of its table exactly as the cells do, line breaks written out', async () => {
    const table = await part(await file(), 'xl/tables/table1.xml');
    expect(table.match(/<tableColumn [^>]*name="[^"]*"/gu)!.map((element) => /name="([^"]*)"/u.exec(element)![1])).toEqual(['Мектеп_x000a_атауы', 'Аудан', 'Оқушы саны', 'Ашылған күні']);
    expect(table).toMatch(/ref="A3:D8"/u);
    expect(table).not.toMatch(/hiddenButton="1"/u);
  });

  it('keeps texts, formulas with their values, looks and days inside the table', async () => {
    const { sheets: [schools], looks } = await opened(await file());
    const at = (row: number, column: number) => schools!.cells.find((cell) => cell.row === row && cell.column === column)!;
    expect([at(2, 0).value, at(3, 0).value, at(3, 3).value]).toEqual(['Мектеп\nатауы', '=7-11', 44_720]);
    expect(at(3, 0).formula).toBeUndefined();
    expect([at(4, 2).formula, at(4, 2).value]).toEqual(['=C4*2', 34]);
    expect([looks[at(2, 1).look!], looks[at(3, 3).look!]]).toMatchObject([{ bold: true, fill: '#e8eef4' }, { numberFormat: 'dd.mm.yyyy' }]);
  });

  it('prints the area, freezes the panes, offers the lists of another sheet', async () => {
    const { sheets: [schools] } = await opened(await file());
    expect(schools!.kept).toMatchObject({
      tables: [{ name: 'Schools', style: 'TableStyleLight15' }],
      page: { printArea: { top: 0, left: 0, bottom: 7, right: 3 }, titleRows: [2, 2] },
      validations: [
        { type: 'any', formulas: [], prompt: { title: 'Атауы', message: 'Нөмірі немесе есімі,\nбұйрықтағыдай' } },
        { type: 'list', formulas: ["'Баптау'!$A$2:$A$4"], error: { style: 'stop' } },
        { type: 'whole', formulas: ['0', '900'] },
        { type: 'date', formulas: ['18264', '73050'], error: { style: 'warning' } },
      ],
    });
    expect(schools!.frozen).toEqual({ rows: 3, columns: 1 });
    expect(await part(await file(), 'xl/workbook.xml')).toContain('Мектептер&apos;!$A$1:$D$8');
  });

  it('is the same after the workbench has opened and saved it', async () => {
    const before = await opened(await file());
    const after = await opened(await saveXlsx(before));
    expect(after.sheets.map(({ kept, frozen, merges }) => ({ kept, frozen, merges }))).toEqual(before.sheets.map(({ kept, frozen, merges }) => ({ kept, frozen, merges })));
    expect(after.sheets[0]!.cells.map(({ row, column, value, formula }) => [row, column, value, formula])).toEqual(before.sheets[0]!.cells.map(({ row, column, value, formula }) => [row, column, value, formula]));
  });
});

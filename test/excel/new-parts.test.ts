/** @jest-environment jsdom */
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import type { NewSheet } from '../../src/sheet/workbook.ts';
import { registerSheets } from '../fixtures/register-sheets.ts';

let excel: ExcelDesk;
const workbook = officeWorkbook();
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

const add = async (sheets: readonly NewSheet[]) => valueOf(await workbook.add(sheets));

describe('sheets with tables, drop-downs, frozen panes and a print area', () => {
  it('stand in Excel as they were wished', async () => {
    await add(registerSheets());
    const { kept, ...sheet } = excel.sheet('Мектептер');
    expect(kept.tables).toMatchObject([{ name: 'Schools', area: { top: 2, left: 0, bottom: 7, right: 3 }, headings: true, style: 'TableStyleLight15' }]);
    expect(kept.page.printArea).toEqual({ top: 0, left: 0, bottom: 7, right: 3 });
    expect(excel.sheet('Мектептер').frozen()).toEqual({ rows: 3, columns: 1 });
    expect(kept.validations.map(({ type, formulas, operator, prompt, error }) => [type, formulas, operator, prompt?.title, error?.style])).toEqual([
      ['custom', ['TRUE'], undefined, 'Атауы', undefined],
      ['list', ["'Баптау'!$A$2:$A$4"], undefined, 'Аудан', 'stop'],
      ['whole', ['0', '900'], 'between', undefined, 'stop'],
      ['date', ['18264', '73050'], 'between', 'Ашылған күні', 'warning'],
    ]);
    expect(sheet.id).not.toBe('');
  });

  it('find each other under the names that they got', async () => {
    excel.put('Баптау', [['бос емес']]);
    await add(registerSheets());
    expect(excel.sheet('Мектептер').kept.validations[1]).toMatchObject({ formulas: ["'Баптау 2'!$A$2:$A$4"] });
    await add(registerSheets());
    expect(excel.names().slice(1)).toEqual(['Баптау', 'Мектептер', 'Баптау 2', 'Мектептер 2', 'Баптау 3']);
    expect(excel.book.sheets().flatMap(({ kept }) => kept.tables.map(({ name }) => name))).toEqual(['Schools', 'Schools_2']);
    expect(excel.sheet('Мектептер 2').kept.validations[1]).toMatchObject({ formulas: ["'Баптау 3'!$A$2:$A$4"] });
  });

  it('go away again when they are taken back', async () => {
    const trace = await add(registerSheets());
    expect(valueOf(await workbook.takeBack(trace))).toMatchObject({ removedSheets: ['Мектептер', 'Баптау'], left: [] });
    expect(excel.names()).toHaveLength(1);
  });

  it.each<[string, (desk: ExcelDesk) => void]>([
    ['filled a row of the table', (desk) => desk.sheet('Мектептер').set({ top: 6, left: 0, bottom: 6, right: 0 }, [[{ value: '№ 9 ЖББМ' }]])],
    ['added a table', (desk) => void desk.sheet('Мектептер').kept.tables.push({ id: 't9', name: 'Өз', area: { top: 20, left: 0, bottom: 22, right: 1 }, headings: true, totals: false, style: '' })],
  ])('stay where somebody has %s', async (_, change) => {
    const trace = await add(registerSheets());
    change(excel);
    expect(valueOf(await workbook.takeBack(trace))).toMatchObject({ removedSheets: ['Баптау'], left: [{ sheet: 'Мектептер' }] });
  });
});

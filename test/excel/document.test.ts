/** @jest-environment jsdom */
import { contentsOf, excelDesk, unwatched, valueOf, view, type ExcelDesk } from './excel-desk.ts';
import { checkWorkbook } from '../../src/jobs/check-workbook.ts';
import { documentReader } from '../fixtures/document-reader.ts';
import { wordFile, type WordPiece } from '../fixtures/word.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

const pieces: WordPiece[] = [
  'Біріктірілген сыныптар',
  { table: [['№', 'Аудан', { paragraphs: ['Сыныптар'], columns: 2 }], ['1', 'Абай', '23 (17/6)', '7-11'], ['2', 'Нұра', '=1+1', '3 861'], ['3', 'Шет', '-', '007']] },
  '+7 701 000 00 00',
];

describe('a document of Word in Excel', () => {
  it('is a sheet whose texts stay texts, made in three round trips, and goes without a trace', async () => {
    const bytes = await wordFile(pieces);
    const before = excel.names();
    const { value, count } = await excel.trips(() => excel.desk.importDocument('Есеп.docx', bytes, unwatched));
    expect([valueOf(value).sheets, count <= 3]).toEqual([['Есеп'], true]);
    const cells = Object.entries(contentsOf(excel.sheet('Есеп'))).map(([place, content]) => [place, (content as readonly unknown[])[0]]);
    expect(Object.fromEntries(cells)).toMatchObject({
      '0,0': 'Біріктірілген сыныптар', '1,2': 'Сыныптар', '2,0': 1, '2,2': '23 (17/6)', '2,3': '7-11', '3,2': '=1+1', '3,3': 3861, '4,2': '-', '4,3': '007', '6,0': '+7 701 000 00 00',
    });
    expect(excel.sheet('Есеп').cell(3, 2)!.formula).toBeUndefined();
    expect(valueOf(await excel.desk.undo())).toMatchObject({ removedSheets: ['Есеп'] });
    expect(excel.names()).toEqual(before);
  });

  it('has the findings in Excel that it has at the terminal, at the same cells', async () => {
    const bytes = await wordFile([...pieces, { table: [['Аудан', 'ШЖМ', 'РО'], ['Абай', '10', '4'], ['Нұра', '25', '4'], ['Барлығы', '36', '8']] }]);
    const { sheet } = valueOf(await documentReader('Есеп.docx', bytes, unwatched));
    const apart = checkWorkbook([sheet], { view, off: [], accepted: [] }).findings;
    valueOf(await excel.desk.importDocument('Есеп.docx', bytes, unwatched));
    const { findings } = valueOf(await excel.desk.check(view, unwatched));
    expect(findings.map(({ check, cells, expected }) => ({ check, cells, expected }))).toEqual(apart.map(({ check, cells, expected }) => ({ check, cells, expected })));
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', expected: '35' }));
  });
});

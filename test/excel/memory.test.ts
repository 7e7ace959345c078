/** @jest-environment jsdom */
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';
import { createDesk } from '../../src/jobs/create-desk.ts';
import { emptyMemory, writeMemory } from '../../src/jobs/memory.ts';
import { thinkHere } from '../../src/jobs/thinker.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

describe('two panes over one workbook', () => {
  const another = () => createDesk({ workbook: officeWorkbook(), thinker: thinkHere(), sample: () => Promise.resolve([]) });
  const list = (sheet: string) => ({ sheet, area: { top: 0, left: 0, bottom: 5, right: 3 }, headingRows: 1, fields: { name: 1, category: 2 } });

  it('keep what the other has had remembered, again and again', async () => {
    const [mine, theirs] = [another(), another()];
    for (const desk of [mine, theirs]) expect(valueOf(await desk.memory())).toEqual(emptyMemory);
    valueOf(await theirs.remember({ ...emptyMemory, language: 'ru', mappings: [list('Б')] }));
    valueOf(await mine.remember({ ...emptyMemory, mappings: [list('А')] }));
    valueOf(await mine.remember({ ...emptyMemory, mappings: [], off: ['category-not-understood'] }));
    expect(valueOf(await another().memory())).toEqual({ ...emptyMemory, language: 'ru', mappings: [list('Б')], off: ['category-not-understood'] });
  });

  it('leave what a later version has written beside it', async () => {
    excel.book.kept.customXml.push({ id: '{1}', xml: writeMemory({ ...emptyMemory, more: { accepted: ['x'] } }) });
    const desk = another();
    valueOf(await desk.memory());
    valueOf(await desk.remember({ ...emptyMemory, language: 'en' }));
    expect(excel.book.kept.customXml[0]!.xml).toContain('accepted');
  });
});

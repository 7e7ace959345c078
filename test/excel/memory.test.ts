/** @jest-environment jsdom */
import { documentReader } from '../fixtures/document-reader.ts';
import { excelDesk, valueOf, type ExcelDesk } from './excel-desk.ts';
import { createDesk } from '../../src/jobs/create-desk.ts';
import { calculate } from '../../src/hosts/excel/call-function.ts';
import { forgetMemory } from '../../src/hosts/excel/workbook-memory.ts';
import { emptyMemory, memoryNamespace, writeMemory } from '../../src/jobs/memory.ts';
import { thinkHere } from '../../src/jobs/thinker.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

describe('two panes over one workbook', () => {
  const another = () => createDesk({ workbook: officeWorkbook(), thinker: thinkHere(), sample: () => Promise.resolve([]), documents: documentReader, today: () => ({ year: 2026, month: 11, day: 22 }) });
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

describe('a function in a workbook', () => {
  const remembered = (xml: string) => {
    forgetMemory();
    excel.book.kept.customXml.splice(0, Infinity, { id: '{1}', xml });
  };
  const share = () => calculate('SHARETEXT', [1, 2]);

  it('counts by what the workbook remembers', async () => {
    remembered(writeMemory({ ...emptyMemory, language: 'en' }));
    expect(await calculate('QUALIFICATION', [[['№', 'Аты-жөні', 'Санаты'], [1, 'Абай Б', 'эксперт']]])).toEqual(expect.arrayContaining([expect.arrayContaining(['Teacher-expert'])]));
  });

  it.each([
    ['of a newer version', `<tirek xmlns="${memoryNamespace}" version="9">{}</tirek>`, /9/u],
    ['damaged', `<tirek xmlns="${memoryNamespace}" version="1">{</tirek>`, /Тірек|Tirek/u],
  ])('says so where that is %s, and counts by nothing else', async (_, xml, said) => {
    remembered(xml);
    await expect(share()).rejects.toMatchObject({ code: CustomFunctions.ErrorCode.notAvailable, message: expect.stringMatching(said) });
    // Asked again at the next call: somebody may have mended it.
    excel.book.kept.customXml[0]!.xml = writeMemory(emptyMemory);
    expect(await share()).toContain('50');
  });
});

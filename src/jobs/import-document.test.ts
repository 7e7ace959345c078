import { documentReader } from '../../test/fixtures/document-reader.ts';
import { memoryWorkbook } from '../../test/fixtures/memory-workbook.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { wordFile } from '../../test/fixtures/word.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import { unwatched } from '../sheet/workbook.ts';
import { createDesk } from './create-desk.ts';
import type { View } from './desk.ts';
import { thinkHere } from './thinker.ts';
import { today } from './today.ts';

const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };
const deskOver = (names: readonly string[]) => {
  const workbook = memoryWorkbook(names.map((name) => sheetOf([['Мәтін']], { name })));
  return { workbook, desk: createDesk({ workbook, thinker: thinkHere(), sample: () => Promise.resolve([]), documents: documentReader, today }) };
};
const report = () => wordFile(['Мұғалімдер тізімі', { table: [['№', 'Аты-жөні', 'Санаты'], ['1', 'Сейтқали Айгүл', 'модератр'], ['2', 'Ким Виктория', 'шебер'], ['3', 'Оразбек Нұрлан', 'сарапшы']] }], 'Басқарма');

describe('a document of Word in an open workbook', () => {
  it('becomes a new sheet named after its file, is looked at like any other, and can be taken back', async () => {
    const { workbook, desk } = deskOver(['Есеп']);
    const imported = await desk.importDocument('C:\\құжаттар\\Есеп.docx', await report(), unwatched);
    expect(imported).toMatchObject({ ok: true, value: { sheets: ['Есеп 2'], cells: 13, insertion: { kind: 'document' }, leftOut: { pictures: 0, margins: true } } });
    expect(await desk.look(view, unwatched)).toMatchObject({ ok: true, value: { people: 3, tables: [{ sheet: 'Есеп 2', range: 'A2:C5' }] } });
    expect(desk.undoable).toMatchObject({ insertion: { kind: 'document', file: 'C:\\құжаттар\\Есеп.docx' } });
    expect(await desk.undo()).toMatchObject({ ok: true, value: { removedSheets: ['Есеп 2'] } });
    expect(await workbook.sheetNames()).toEqual({ ok: true, value: ['Есеп'] });
  });

  it('that cannot be read changes nothing', async () => {
    const { workbook, desk } = deskOver(['Есеп']);
    const refused = await desk.importDocument('Есеп.docx', new TextEncoder().encode('{\\rtf1 Есеп}'), unwatched);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'file-old-document' } });
    expect([desk.undoable, await workbook.sheetNames()]).toEqual([undefined, { ok: true, value: ['Есеп'] }]);
  });

  it('is not added once a person has cancelled it', async () => {
    const { desk } = deskOver(['Есеп']);
    expect(await desk.importDocument('Есеп.docx', await report(), { ...unwatched, cancelled: () => true })).toMatchObject({ ok: false, problem: { code: 'workbook-cancelled' } });
  });
});

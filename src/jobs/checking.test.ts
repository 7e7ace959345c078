import { documentReader } from '../../test/fixtures/document-reader.ts';
import { memoryWorkbook } from '../../test/fixtures/memory-workbook.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import type { Sheet } from '../sheet/workbook.ts';
import { unwatched } from '../sheet/workbook.ts';
import { acceptanceOf } from './acceptance.ts';
import { createDesk } from './create-desk.ts';
import type { Checked, View } from './desk.ts';
import { findingsSheet } from './findings-sheet.ts';
import { isFindingsSheet } from './is-findings-sheet.ts';
import { emptyMemory } from './memory.ts';
import { thinkHere } from './thinker.ts';
import { today } from './today.ts';

const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };
const list = () => sheetOf([['№', 'Аты-жөні', 'Санаты'], [1, 'Сейтқали Айгүл', 'модератр'], [2, 'Ким Виктория', 'шебер'], [3, 'Оразбек Нұрлан', '']], { name: 'Тізім' });

function opened(...sheets: Sheet[]) {
  const workbook = memoryWorkbook(sheets);
  const reads = { all: 0, again: 0 };
  const counted = {
    ...workbook,
    sheets: (...args: Parameters<typeof workbook.sheets>) => (reads.all++, workbook.sheets(...args)),
    reread: (...args: Parameters<typeof workbook.reread>) => (reads.again++, workbook.reread(...args)),
  };
  const desk = createDesk({ workbook: counted, thinker: thinkHere(), sample: () => Promise.resolve([]), documents: documentReader, today });
  return { workbook, desk, reads };
}

const valueOf = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
};
const addresses = ({ findings }: Checked, check = 'category-not-understood') => findings.filter((finding) => finding.check === check).map(({ cells }) => cells[0]!.address);

describe('a checked workbook', () => {
  it('says what was looked at: sheets, lists, tables, text, checks; what is hidden by name', async () => {
    const { desk } = opened(list(), { ...list(), name: 'Ескі', hidden: true }, sheetOf([['Есеп 2024 жылға']], { name: 'Мәтін' }));
    const { looked } = valueOf(await desk.check(view, unwatched));
    expect(looked).toMatchObject({ sheets: 2, hiddenSheets: ['Ескі'], lists: 1, texts: 1 });
    expect(looked.checks).toContain('category-not-understood');
  });

  it('leaves out a check that is switched off, and says so', async () => {
    const { desk } = opened(list());
    await desk.remember({ ...emptyMemory, off: ['category-not-understood'] });
    const { findings, looked } = valueOf(await desk.check(view, unwatched));
    expect([findings.filter(({ check }) => check === 'category-not-understood'), looked.checks.includes('category-not-understood')]).toEqual([[], false]);
  });

  it('is judged again after an edit from the changed cells alone', async () => {
    const { desk, workbook, reads } = opened(list());
    expect(addresses(valueOf(await desk.check(view, unwatched)))).toEqual(['C2', 'C4']);
    workbook.type('Тізім', 'C2', 'модератор');
    workbook.type('Тізім', 'C3', 'шебр');
    expect(addresses(valueOf(await desk.checkAgain(view, [{ sheet: 'Тізім', address: 'C2:C3' }])))).toEqual(['C3', 'C4']);
    expect(reads).toEqual({ all: 1, again: 1 });
  });

  it('finds after any edit what a whole check would find', async () => {
    const { desk, workbook } = opened(list());
    await desk.check(view, unwatched);
    workbook.type('Тізім', 'B9', 'Тоқтар Әли');
    workbook.type('Тізім', 'C9', 'сарапш');
    const again = valueOf(await desk.checkAgain(view, [{ sheet: 'Тізім', address: 'B9:C9' }]));
    expect(again.findings).toEqual(valueOf(await desk.check(view, unwatched)).findings);
  });

  it('is read whole where a changed sheet is no longer there', async () => {
    const { desk, reads } = opened(list());
    await desk.check(view, unwatched);
    expect(addresses(valueOf(await desk.checkAgain(view, [{ sheet: 'Жоқ', address: 'A1' }])))).toEqual(['C2', 'C4']);
    expect(reads.all).toBe(2);
  });

  it('keeps a note with which a finding was accepted, as long as nothing changes there', async () => {
    const { desk, workbook } = opened(list());
    const [first] = valueOf(await desk.check(view, unwatched)).findings.filter(({ check }) => check === 'category-not-understood');
    await desk.remember({ ...emptyMemory, accepted: [acceptanceOf(first!, 'Құжаты келмеді')] });
    const again = valueOf(await desk.checkAgain(view, []));
    expect(again.findings.filter(({ accepted }) => accepted).map(({ accepted, cells }) => [accepted, cells[0]!.address])).toEqual([['Құжаты келмеді', 'C2']]);
    workbook.type('Тізім', 'C2', 'басқа сөз');
    const changed = valueOf(await desk.checkAgain(view, [{ sheet: 'Тізім', address: 'C2' }]));
    expect(changed.findings.filter(({ accepted }) => accepted)).toEqual([]);
  });

  it('knows an accepted finding again where rows were put in above it, and takes no other for it', async () => {
    const { desk, workbook } = opened(list());
    const [first] = valueOf(await desk.check(view, unwatched)).findings.filter(({ check }) => check === 'category-not-understood');
    await desk.remember({ ...emptyMemory, accepted: [acceptanceOf(first!, 'Білемін')] });
    ['Оразбек Нұрлан', 'Сейтқали Айгүл', 'Ким Виктория'].forEach((name, index) => workbook.type('Тізім', `B${index + 2}`, name));
    ['сарапшы', 'модератр', 'шебер'].forEach((category, index) => workbook.type('Тізім', `C${index + 2}`, category));
    const accepted = async () => valueOf(await desk.check(view, unwatched)).findings.flatMap(({ accepted: note, cells }) => (note ? [cells[0]!.address] : []));
    expect(await accepted()).toEqual(['C3']);
    workbook.type('Тізім', 'C4', 'модератр');
    expect(await accepted()).toEqual([]);
  });

  it('is mended cell by cell: what changed meanwhile is left and named, and all of it can be taken back', async () => {
    const { desk, workbook } = opened(list());
    await desk.check(view, unwatched);
    workbook.type('Тізім', 'C4', 'шебер');
    const mended = valueOf(await desk.mend([{ sheet: 'Тізім', address: 'C2', from: 'модератр', to: 'Модератор' }, { sheet: 'Тізім', address: 'C4', from: '', to: 'санаты жоқ' }]));
    expect([mended, workbook.valueAt('Тізім', 'C2')]).toEqual([{ cells: 1, left: [{ sheet: 'Тізім', address: 'C4' }], protectedSheets: [] }, 'Модератор']);
    expect(desk.undoable).toMatchObject({ insertion: { kind: 'mending' }, sheets: ['Тізім'], cells: 1 });
    await desk.undo();
    expect([workbook.valueAt('Тізім', 'C2'), workbook.valueAt('Тізім', 'C4')]).toEqual(['модератр', 'шебер']);
  });

  it('is read whole after it was mended, since formulas may depend on what was mended', async () => {
    const { desk, workbook, reads } = opened(list());
    await desk.check(view, unwatched);
    await desk.mend([{ sheet: 'Тізім', address: 'C2', from: 'модератр', to: 'Модератор' }]);
    workbook.type('Тізім', 'C4', 'шебер');
    expect(addresses(valueOf(await desk.checkAgain(view, [{ sheet: 'Тізім', address: 'C2' }])))).toEqual([]);
    await desk.checkAgain(view, []);
    expect(reads).toEqual({ all: 2, again: 0 });
  });

  it('is highlighted where something was found and not accepted, and made plain again', async () => {
    const { desk, workbook } = opened(list());
    const { findings } = valueOf(await desk.check(view, unwatched));
    const own = findings.filter(({ check }) => check === 'category-not-understood').map((finding, index) => (index === 1 ? { ...finding, accepted: 'иә' } : finding));
    await desk.paint(own);
    expect([workbook.marks(), await desk.painted()]).toEqual([[{ sheet: 'Тізім', address: 'C2', kind: 'question' }], { ok: true, value: true }]);
    await desk.unpaint();
    expect(workbook.marks()).toEqual([]);
  });

  it('gives its findings to a sheet of their own with links, which is not checked itself', async () => {
    const { desk, workbook } = opened(list());
    const { findings } = valueOf(await desk.check(view, unwatched));
    const insertion = { kind: 'findings', findings } as const;
    valueOf(await desk.carryOut(valueOf(await desk.plan(insertion, view)), view, unwatched));
    expect(workbook.names()).toEqual(['Тізім', 'Тексеру қорытындысы']);
    expect(valueOf(await desk.check(view, unwatched)).findings).toEqual(findings);
    expect(findingsSheet(findings, 'ru').cells.filter(({ link }) => link).map(({ link }) => link)).toEqual(findings.map(({ cells }) => cells[0]));
    await desk.undo();
    expect(workbook.names()).toEqual(['Тізім']);
  });

  it('knows a list of findings in every language, and nothing else', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const values: (string | number)[][] = [];
      for (const { row, column, value } of findingsSheet([], language).cells) (values[row] ??= [])[column] = value as string;
      expect(isFindingsSheet(sheetOf(values))).toBe(true);
      values[1]![6] = 'Басқа';
      expect(isFindingsSheet(sheetOf(values))).toBe(false);
    }
  });
});

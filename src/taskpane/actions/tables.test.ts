import { listOf, openedPane, smallBook, strangeBook } from '../../../test/fixtures/pane-environment.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { refuse } from '../../domain/result.ts';
import { readMemory } from '../../jobs/memory.ts';
import { workbookChanged } from './look.ts';
import { applyMapping, forgetMapping, rememberMapping, takeSelection } from './tables.ts';
import { arrive } from './start.ts';

const fields = { name: 0, category: 1 };
const rememberedMappings = (xml: string | undefined) => {
  const memory = readMemory(xml);
  return memory.ok ? memory.value.mappings : undefined;
};

async function strangeSelected() {
  const opened = await openedPane({ sheets: strangeBook() });
  opened.host.workbook.select('Басқаша', 'A1:B3');
  await takeSelection(opened.pane);
  return { ...opened, candidate: () => opened.state().candidate! };
}

describe('the list in the selection', () => {
  it('is opened where it counts already, and counts nobody twice', async () => {
    const { host, pane, state } = await openedPane({ sheets: smallBook() });
    host.workbook.select('Тізім', 'A1:C3');
    await takeSelection(pane);
    expect(state()).toMatchObject({ openTable: 'Тізім!A1', overview: { people: 2 }, message: { message: { kind: 'list-known', range: 'A1:C3' } } });
  });

  it('counts at once where it is recognised, a part of a list alone', async () => {
    const { host, pane, state } = await openedPane({ sheets: [listOf([[1, 'Сейтқали Айгүл', 'шебер'], [2, 'Ким Виктория', 'шебер'], [3, 'Оразбек Нұрлан', 'шебер']])] });
    host.workbook.select('Тізім', 'A1:C3');
    await arrive(pane, { route: 'staff', order: { kind: 'count-selection' } });
    expect(state()).toMatchObject({ openTable: 'Тізім!A1', overview: { people: 2, tables: [{ mapped: true }] }, message: { place: 'tables', message: { kind: 'list-counted' } } });
  });

  it('waits for its columns to be named where its headings are unknown', async () => {
    const { state, candidate } = await strangeSelected();
    expect(candidate()).toMatchObject({ sheet: 'Басқаша', range: 'A1:B3', people: 0 });
    expect(state()).toMatchObject({ openTable: 'Басқаша!A1', overview: { people: 0 }, message: { message: { kind: 'list-bare' } } });
  });

  it('is asked about no longer once its headings are mended', async () => {
    const { host, pane, state } = await strangeSelected();
    host.workbook.type('Басқаша', 'A1', 'Аты-жөні');
    host.workbook.type('Басқаша', 'B1', 'Санаты');
    await workbookChanged(pane);
    expect(state()).toMatchObject({ candidate: undefined, overview: { people: 2, tables: [{ mapped: false }] } });
  });

  it('is refused where nothing is selected', async () => {
    const { host, pane, state } = await openedPane({ sheets: [...smallBook(), sheetOf([], { name: 'Бос' })] });
    host.workbook.select('Бос', 'A1');
    await takeSelection(pane);
    expect(state().message).toMatchObject({ place: 'tables', message: { kind: 'problem', problem: { code: 'selection-blank' } } });
  });
});

describe('naming columns', () => {
  it('counts the list in the pane alone; the workbook is not written', async () => {
    const { host, pane, state, candidate } = await strangeSelected();
    expect(await applyMapping(pane, candidate(), { ...candidate().mapping, fields })).toBe(true);
    expect(state()).toMatchObject({ candidate: undefined, overview: { people: 2 }, remembered: { mappings: [] }, message: { message: { kind: 'list-counted' } } });
    expect(host.workbook.rememberedXml()).toBeUndefined();
  });

  it('that finds nobody keeps the list before the person’s eyes', async () => {
    const { pane, state, candidate } = await strangeSelected();
    expect(await applyMapping(pane, candidate(), { ...candidate().mapping, headingRows: 3, fields })).toBe(false);
    expect(state()).toMatchObject({ candidate: { sheet: 'Басқаша', people: 0, mapping: { headingRows: 3 } }, overview: { people: 0 }, message: { message: { kind: 'list-empty' } } });
  });

  it('is remembered by the workbook when a person asks, and forgotten again', async () => {
    const { host, pane, state, candidate } = await strangeSelected();
    await rememberMapping(pane, candidate(), { ...candidate().mapping, fields });
    expect(rememberedMappings(host.workbook.rememberedXml())).toMatchObject([{ sheet: 'Басқаша', fields }]);
    expect(state().message?.message.kind).toBe('remembered');
    await forgetMapping(pane, 'Басқаша!A1', 'tables');
    expect(rememberedMappings(host.workbook.rememberedXml())).toEqual([]);
    expect(state()).toMatchObject({ overview: { people: 0 }, current: { mappings: [] }, remembered: { mappings: [] }, message: { message: { kind: 'forgotten' } } });
  });

  it('that only counted is taken back without writing', async () => {
    const { host, pane, state, candidate } = await strangeSelected();
    await applyMapping(pane, candidate(), { ...candidate().mapping, fields });
    await forgetMapping(pane, 'Басқаша!A1', 'tables');
    expect([state().overview?.people, host.workbook.rememberedXml()]).toEqual([0, undefined]);
  });
});

describe('a memory of a newer Tirek', () => {
  it('is never written over', async () => {
    const written: unknown[] = [];
    const { host, pane, state } = await openedPane({
      sheets: strangeBook(),
      around: () => ({
        memory: () => Promise.resolve(refuse({ code: 'memory-newer', args: { version: '2' } })),
        remember: (memory) => (written.push(memory), Promise.resolve({ ok: true, value: null })),
      }),
    });
    expect(state().memoryProblem?.code).toBe('memory-newer');
    host.workbook.select('Басқаша', 'A1:B3');
    await takeSelection(pane);
    await rememberMapping(pane, state().candidate!, { ...state().candidate!.mapping, fields });
    expect(written).toEqual([]);
    expect(state().message?.message).toMatchObject({ kind: 'problem', problem: { code: 'memory-newer' } });
  });
});

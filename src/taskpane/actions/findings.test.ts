import { listOf, openedPane, smallBook, strangeBook } from '../../../test/fixtures/pane-environment.ts';
import { refuse } from '../../domain/result.ts';
import { readMemory } from '../../jobs/memory.ts';
import { check, neighbour, showFinding } from './findings.ts';
import { discardSettings, rememberSettings, setSettings } from './settings.ts';
import { show } from './show.ts';
import { go } from './start.ts';
import { applyMapping, takeSelection } from './tables.ts';

const twoOdd = () => [listOf([[1, 'Сейтқали Айгүл', 'п-м'], [2, 'Ким Виктория', 'шебер'], [3, 'Оразбек Нұрлан', '']])];

describe('the checks', () => {
  it('run when their page is opened, once, and bring the figures along', async () => {
    const { pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    expect(state().findings?.map(({ cells }) => cells[0]!.address)).toEqual(['C2', 'C4']);
    expect(state()).toMatchObject({ overview: { people: 3 }, announcement: { text: 'Қарайтын жер: 2.' } });
    const { findings } = state();
    await go(pane, 'help');
    await go(pane, 'findings');
    expect(state().findings).toBe(findings);
  });

  it('say why they could not run', async () => {
    const { state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' }, around: () => ({ check: () => Promise.resolve(refuse({ code: 'workbook-busy', args: {} })) }) });
    expect(state()).toMatchObject({ findings: undefined, checkProblem: { code: 'workbook-busy' } });
  });

  it('lead to the cell to look at, and announce it', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    await showFinding(pane, 1);
    expect(host.workbook.shown).toEqual(['Тізім!C4']);
    expect(state()).toMatchObject({ finding: 1, shown: { sheet: 'Тізім', address: 'C4' }, announcement: { text: '«Тізім»!C4 белгіленді' } });
  });

  it('are walked one by one, from the first to the last', () => {
    expect([neighbour(undefined, 1, 3), neighbour(0, 1, 3), neighbour(2, 1, 3)]).toEqual([0, 1, undefined]);
    expect([neighbour(undefined, -1, 3), neighbour(0, -1, 3), neighbour(2, -1, 3)]).toEqual([undefined, undefined, 1]);
    expect(neighbour(undefined, 1, 0)).toBeUndefined();
  });
});

describe('going to a cell', () => {
  it('says so where the sheet is gone, and keeps the place in the list', async () => {
    const { pane, state } = await openedPane({ sheets: twoOdd() });
    await show(pane, 'Тізім', 'C2', 'misread');
    await show(pane, 'Жоқ парақ', 'C2', 'misread');
    expect(state()).toMatchObject({ shown: { sheet: 'Тізім', address: 'C2' }, message: { place: 'misread', message: { kind: 'problem', problem: { code: 'sheet-gone' } } } });
    await show(pane, 'Тізім', 'C4', 'misread');
    expect(state()).toMatchObject({ shown: { address: 'C4' }, message: undefined });
  });
});

describe('settings', () => {
  it('count in the pane at once, and in the workbook when it is to remember them', async () => {
    const { host, pane, state } = await openedPane({ sheets: smallBook() });
    await setSettings(pane, { ...state().current, staff: { ...state().current.staff, pedagogWithNone: true } });
    expect(state().overview?.breakdowns[0]?.kinds.map(({ kind }) => kind)).not.toContain('pedagog');
    expect(host.workbook.rememberedXml()).toBeUndefined();
    await rememberSettings(pane);
    expect(host.workbook.rememberedXml()).toContain('pedagogWithNone');
    expect(state()).toMatchObject({ remembered: { staff: { pedagogWithNone: true } }, message: { place: 'settings', message: { kind: 'remembered' } } });
  });

  it('are remembered without the lists that a person only tried', async () => {
    const { host, pane, state } = await openedPane({ sheets: strangeBook() });
    host.workbook.select('Басқаша', 'A1:B3');
    await takeSelection(pane);
    await applyMapping(pane, state().candidate!, { ...state().candidate!.mapping, fields: { name: 0, category: 1 } });
    await rememberSettings(pane);
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { mappings: [] } });
    expect(state()).toMatchObject({ current: { mappings: [{ sheet: 'Басқаша' }] }, overview: { people: 2 } });
  });

  it('that are not wanted after all go back to what is remembered', async () => {
    const { pane, state } = await openedPane({ sheets: smallBook() });
    const before = state().overview;
    await setSettings(pane, { ...state().current, staff: { ...state().current.staff, pedagogWithNone: true } });
    await discardSettings(pane);
    expect(state().current).toEqual(state().remembered);
    expect(state().overview).toEqual(before);
  });

  it('switch a check off once they are remembered', async () => {
    const { pane, state } = await openedPane({ sheets: smallBook() });
    await setSettings(pane, { ...state().current, off: ['category-not-understood'] });
    await rememberSettings(pane);
    await check(pane);
    expect(state().findings).toEqual([]);
  });
});

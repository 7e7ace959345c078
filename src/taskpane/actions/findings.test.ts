import { listOf, openedPane, smallBook, strangeBook, trialHost } from '../../../test/fixtures/pane-environment.ts';
import { refuse } from '../../domain/result.ts';
import { readMemory } from '../../jobs/memory.ts';
import { isFindingsStale } from '../check-state.ts';
import { keyed } from '../findings/finding-key.ts';
import { hasUnsavedSettings, type PaneState } from '../pane-state.ts';
import { countFindingAgain, letStand, switchCheck } from './accept.ts';
import { check, neighbour, placeOnWay, showFinding } from './findings.ts';
import { workbookChanged } from './look.ts';
import { stop } from './pane.ts';
import { discardSettings, rememberSettings, setSettings } from './settings.ts';
import { show } from './show.ts';
import { createPane } from '../create-pane.ts';
import { arrive, go, start } from './start.ts';
import { applyMapping, takeSelection } from './tables.ts';

const twoOdd = () => [listOf([[1, 'Сейтқали Айгүл', 'п-м'], [2, 'Ким Виктория', 'шебер'], [3, 'Оразбек Нұрлан', '']])];

const open = (pane: { state(): PaneState }) => pane.state().checked?.findings.filter(({ accepted }) => accepted === undefined).map(({ cells }) => cells[0]!.address);
const keyAt = (pane: { state(): PaneState }, place: number) => keyed(pane.state().checked!.findings)[place]!.key;

describe('the checks', () => {
  it('run when their page is opened, once, and bring the figures along', async () => {
    const { pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    expect(open(pane)).toEqual(['C2', 'C4']);
    expect(state()).toMatchObject({ overview: { people: 3 }, announcement: { text: 'Қарайтын жер: 2.' } });
    const { checked } = state();
    await go(pane, 'help');
    await go(pane, 'findings');
    expect(state().checked).toBe(checked);
  });

  it('run though their page is opened while the workbook is still being read', async () => {
    const host = trialHost({ sheets: twoOdd() });
    const pane = createPane(host.environment);
    const started = start(pane);
    while (pane.state().work?.job !== 'look') await Promise.resolve();
    await Promise.all([go(pane, 'findings'), started]);
    expect(open(pane)).toEqual(['C2', 'C4']);
  });

  it('are not run where a person stops the reading before them', async () => {
    const host = trialHost({ sheets: twoOdd() });
    const pane = createPane(host.environment);
    const started = start(pane);
    while (pane.state().work?.job !== 'look') await Promise.resolve();
    const gone = go(pane, 'findings');
    stop(pane);
    await Promise.all([gone, started]);
    expect(pane.state()).toMatchObject({ checked: undefined, checkProblem: { code: 'workbook-cancelled' } });
  });

  it('say why they could not run', async () => {
    const { state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' }, around: () => ({ check: () => Promise.resolve(refuse({ code: 'workbook-busy', args: {} })) }) });
    expect(state()).toMatchObject({ checked: undefined, checkProblem: { code: 'workbook-busy' } });
  });

  it('lead to the cell to look at, and announce it', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    await showFinding(pane, keyAt(pane, 1));
    expect(host.workbook.shown).toEqual(['Тізім!C4']);
    expect(state()).toMatchObject({ finding: keyAt(pane, 1), shown: { sheet: 'Тізім', address: 'C4' }, announcement: { text: '«Тізім»!C4 белгіленді' } });
  });

  it('are walked one by one, from the first to the last', async () => {
    const { pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    expect([neighbour(state(), 1), neighbour(state(), -1), placeOnWay(state())]).toEqual([keyAt(pane, 0), undefined, 0]);
    await showFinding(pane, keyAt(pane, 1));
    expect([neighbour(state(), 1), neighbour(state(), -1), placeOnWay(state())]).toEqual([undefined, keyAt(pane, 0), 2]);
  });

  it('follow an edit at once, the place in the list kept, and say what came and went', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    await showFinding(pane, keyAt(pane, 1));
    host.workbook.type('Тізім', 'C2', 'шебер');
    await workbookChanged(pane, [{ sheet: 'Тізім', address: 'C2' }]);
    expect([open(pane), state().announcement.text, placeOnWay(state())]).toEqual([['C4'], 'Кеткені: 1.', 1]);
  });

  it('are run again by themselves where it is not known what changed', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    host.workbook.type('Тізім', 'C2', 'шебер');
    await workbookChanged(pane);
    expect([open(pane), isFindingsStale(state()), state().announcement.text]).toEqual([['C4'], false, 'Кеткені: 1.']);
  });

  it('are not run over and over where they cannot be run', async () => {
    let tries = 0;
    const { pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' }, around: (desk) => ({ check: (view, watch) => (tries++ === 0 ? desk.check(view, watch) : Promise.resolve(refuse({ code: 'workbook-busy', args: {} }))) }) });
    await workbookChanged(pane);
    await workbookChanged(pane);
    expect([tries, state().checkProblem?.code, isFindingsStale(state())]).toEqual([2, 'workbook-busy', true]);
  });

  it('are called old where nobody wants to be followed, until they are run again', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    pane.dispatch({ type: 'live', live: false });
    host.workbook.type('Тізім', 'C2', 'шебер');
    await workbookChanged(pane);
    expect([open(pane), isFindingsStale(state())]).toEqual([['C2', 'C4'], true]);
    await check(pane);
    expect([open(pane), isFindingsStale(state())]).toEqual([['C4'], false]);
  });

  it('are run again by the button of the ribbon where they are old', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    pane.dispatch({ type: 'live', live: false });
    host.workbook.type('Тізім', 'C2', 'шебер');
    await workbookChanged(pane);
    await arrive(pane, { route: 'findings' });
    expect([open(pane), isFindingsStale(state())]).toEqual([['C4'], false]);
  });

  it('wait where a person does not want to be followed, and catch up when the page is seen again', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    pane.dispatch({ type: 'live', live: false });
    host.workbook.type('Тізім', 'C2', 'шебер');
    await workbookChanged(pane, [{ sheet: 'Тізім', address: 'C2' }]);
    expect([open(pane), isFindingsStale(state())]).toEqual([['C2', 'C4'], true]);
    await go(pane, 'help');
    pane.dispatch({ type: 'live', live: true });
    await go(pane, 'findings');
    expect([open(pane), isFindingsStale(state())]).toEqual([['C4'], false]);
  });

  it('go on with the one that moved up where the one gone to has vanished', async () => {
    const sheets = [listOf([[1, 'Сейтқали Айгүл', '?'], [2, 'Ким Виктория', '??'], [3, 'Оразбек Нұрлан', '???']])];
    const { host, pane, state } = await openedPane({ sheets, first: { route: 'findings' } });
    await showFinding(pane, keyAt(pane, 1));
    host.workbook.type('Тізім', 'C3', 'шебер');
    await workbookChanged(pane, [{ sheet: 'Тізім', address: 'C3' }]);
    expect(state().finding).toBeUndefined();
    expect([neighbour(state(), -1), neighbour(state(), 1)]).toEqual([keyAt(pane, 0), keyAt(pane, 1)]);
  });
});

describe('what a person says of a finding', () => {
  it('that it stands: the note is remembered, and the finding comes back when it is taken back', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    const key = keyAt(pane, 0);
    await letStand(pane, key, 'Бұйрық бойынша');
    expect(open(pane)).toEqual(['C4']);
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { accepted: [{ check: 'category-not-understood', sheet: 'Тізім', address: 'C2', note: 'Бұйрық бойынша' }] } });
    expect(state()).toMatchObject({ message: { place: 'findings', message: { kind: 'let-stand', key } }, finding: undefined });
    await countFindingAgain(pane, key);
    expect(open(pane)).toEqual(['C2', 'C4']);
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { accepted: [] } });
  });

  it('that such things are not to be checked: remembered, and switched on again', async () => {
    const { host, pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' } });
    const title = { kk: 'Санаты', ru: 'Категория', en: 'Category' };
    await switchCheck(pane, 'category-not-understood', title, false);
    expect([open(pane), state().current.off, hasUnsavedSettings(state())]).toEqual([[], ['category-not-understood'], false]);
    expect(readMemory(host.workbook.rememberedXml())).toMatchObject({ value: { off: ['category-not-understood'] } });
    await switchCheck(pane, 'category-not-understood', title, true);
    expect([open(pane), state().current.off]).toEqual([['C2', 'C4'], []]);
  });

  it('is not lost without a word where the workbook cannot remember it', async () => {
    const { pane, state } = await openedPane({ sheets: twoOdd(), first: { route: 'findings' }, around: () => ({ remember: () => Promise.resolve(refuse({ code: 'workbook-busy', args: {} })) }) });
    await letStand(pane, keyAt(pane, 0), 'Бұйрық бойынша');
    await switchCheck(pane, 'category-not-understood', { kk: '', ru: '', en: '' }, false);
    expect([open(pane), state().current.off]).toEqual([['C2', 'C4'], []]);
    expect(state().message).toMatchObject({ place: 'findings', message: { kind: 'problem', problem: { code: 'workbook-busy' } } });
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
    expect(state().checked?.findings).toEqual([]);
  });
});

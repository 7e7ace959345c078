import { listOf, openedPane, smallBook, strangeBook, trialHost, type TrialHost } from '../../../test/fixtures/pane-environment.ts';
import { refuse } from '../../domain/result.ts';
import type { Desk } from '../../jobs/desk.ts';
import { emptyMemory } from '../../jobs/memory.ts';
import { createPane } from '../create-pane.ts';
import { look, workbookChanged } from './look.ts';
import { stop } from './pane.ts';
import { arrive, go, setLanguage, start } from './start.ts';

const busy = () => Promise.resolve(refuse({ code: 'workbook-editing', args: {} } as const));
const counting = (calls: string[]) => (desk: Desk): Partial<Desk> => ({
  look: (view, watch) => (calls.push(`look ${view.language}`), desk.look(view, watch)),
  lookAgain: (view) => (calls.push(`lookAgain ${view.language}`), desk.lookAgain(view)),
});
const totalName = (pane: { state: () => ReturnType<ReturnType<typeof createPane>['state']> }) => pane.state().overview?.breakdowns[0]?.total.name;

describe('opening the pane', () => {
  it('reads the workbook and shows its figures', async () => {
    const { state } = await openedPane({ sheets: smallBook() });
    expect(state().overview).toMatchObject({ people: 2, notUnderstood: [{ sheet: 'Тізім', address: 'C2', text: 'п-м' }] });
    expect(state().work).toBeUndefined();
  });

  it('for the first time looks at the workbook without a word, to offer what fits', async () => {
    const { host, state } = await openedPane({ sheets: smallBook(), welcomed: false });
    expect(state()).toMatchObject({ welcome: true, overview: { people: 2 }, announcement: { text: '' } });
    const busyHost = await openedPane({ sheets: smallBook(), welcomed: false, around: () => ({ look: busy }) });
    expect(busyHost.state()).toMatchObject({ welcome: true, overview: undefined, lookProblem: undefined, announcement: { text: '' } });
    expect(host.workbook.names()).toEqual(['Тізім']);
  });

  it('goes by the first-run page where the ribbon asked for something', async () => {
    const { host, state } = await openedPane({ sheets: smallBook(), welcomed: false, first: { route: 'findings' } });
    expect(state()).toMatchObject({ welcome: false, route: 'findings' });
    expect(state().checked?.findings).toHaveLength(1);
    expect(host.kept.welcomed).toBe(false);
    const ordered = await openedPane({ sheets: smallBook(), welcomed: false, first: { route: 'staff', order: { kind: 'undo' } } });
    expect(ordered.state()).toMatchObject({ welcome: false, message: { message: { problem: { code: 'nothing-to-undo' } } } });
  });

  it('is sent elsewhere by the ribbon: the first-run page steps aside for good', async () => {
    const { host, pane, state } = await openedPane({ sheets: smallBook(), welcomed: false });
    await arrive(pane, { route: 'staff' });
    expect(state()).toMatchObject({ welcome: false, overview: { people: 2 } });
    expect(host.kept.welcomed).toBe(true);
  });

  it('speaks the preferred language, or Office’s', async () => {
    const host = trialHost({ sheets: smallBook(), language: 'ru' });
    expect(createPane(host.environment).state().language).toBe('ru');
    host.kept.language = 'en';
    expect(createPane(host.environment).state().language).toBe('en');
  });

  it('counts by what the workbook remembers', async () => {
    const host = trialHost({ sheets: strangeBook() });
    const mapping = { sheet: 'Басқаша', area: { top: 0, left: 0, bottom: 2, right: 1 }, headingRows: 1, fields: { name: 0, category: 1 } };
    await host.environment.desk.remember({ ...emptyMemory, mappings: [mapping] });
    const pane = createPane(host.environment);
    await start(pane);
    expect(pane.state().overview).toMatchObject({ people: 2, tables: [{ mapped: true }] });
  });

  it('says why it could not read, and reads when asked again', async () => {
    let editing = true;
    const { pane, state } = await openedPane({ sheets: smallBook(), around: (desk) => ({ look: (view, watch) => (editing ? busy() : desk.look(view, watch)) }) });
    expect([state().lookProblem?.code, state().overview]).toEqual(['workbook-editing', undefined]);
    expect(state().announcement.text).toMatch(/Ештеңе өзгерген жоқ/u);
    editing = false;
    await look(pane);
    expect([state().lookProblem, state().overview?.people]).toEqual([undefined, 2]);
  });

  it('keeps what was thrown for diagnostics, and shows a page for it', async () => {
    const { host, state } = await openedPane({ sheets: smallBook(), around: () => ({ look: () => Promise.reject(new Error('Ойламаған қате')) }) });
    expect([state().mistake, state().work, String(host.mistakes[0])]).toEqual([true, undefined, 'Error: Ойламаған қате']);
  });
});

describe('switching the language', () => {
  it('changes the words without reading the workbook again, and is preferred from then on', async () => {
    const calls: string[] = [];
    const { host, pane } = await openedPane({ sheets: smallBook(), around: counting(calls) });
    await setLanguage(pane, 'ru');
    expect(calls).toEqual(['look kk', 'lookAgain ru']);
    expect(totalName(pane)).toBe('Всего');
    expect(host.kept.language).toBe('ru');
  });

  it('ends in the last language asked for, in whatever order the answers come', async () => {
    const waiting: (() => void)[] = [];
    const { pane } = await openedPane({ sheets: smallBook(), around: (desk) => ({ lookAgain: async (view) => (await new Promise<void>((resolve) => waiting.push(resolve)), desk.lookAgain(view)) }) });
    const switches = [setLanguage(pane, 'ru'), setLanguage(pane, 'en')];
    waiting[1]!();
    await switches[1];
    waiting[0]!();
    await switches[0];
    expect(totalName(pane)).toBe('Total');
  });

  it('in the middle of reading, makes the figures come in the new language', async () => {
    let goOn = () => {};
    const host = trialHost({ sheets: smallBook(), around: (desk) => ({ look: async (view, watch) => (await new Promise<void>((resolve) => (goOn = resolve)), desk.look(view, watch)) }) });
    const pane = createPane(host.environment);
    const starting = start(pane);
    await new Promise((resolve) => setTimeout(resolve));
    await setLanguage(pane, 'ru');
    goOn();
    await starting;
    expect(totalName(pane)).toBe('Всего');
  });
});

describe('long work', () => {
  const slowLook = (desk: Desk): Partial<Desk> => ({
    async look(view, watch) {
      for (let step = 0; step < 10; step++) {
        watch.progress(step, 10);
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (watch.cancelled()) return refuse({ code: 'workbook-cancelled', args: {} });
      }
      return desk.look(view, watch);
    },
  });

  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is shown only when it takes longer than half a second, and its end is told', async () => {
    const pane = createPane(trialHost({ sheets: smallBook(), around: slowLook }).environment);
    const starting = start(pane);
    await jest.advanceTimersByTimeAsync(490);
    expect(pane.state().work).toMatchObject({ job: 'look', slow: false, done: 4, all: 10 });
    await jest.advanceTimersByTimeAsync(50);
    expect(pane.state().work).toMatchObject({ slow: true, done: 5, all: 10 });
    await jest.advanceTimersByTimeAsync(1000);
    await starting;
    expect(pane.state()).toMatchObject({ work: undefined, overview: { people: 2 }, announcement: { text: '2 педагог, 1 мектеп, 1 парақ' } });
  });

  it('is drawn once a per cent at most', async () => {
    const drawn: number[] = [];
    const { pane } = await openedPane({
      sheets: smallBook(),
      around: (desk) => ({
        look(view, watch) {
          for (let cell = 0; cell <= 5000; cell++) watch.progress(cell, 5000);
          return desk.look(view, watch);
        },
      }),
    });
    const leave = pane.listen(() => drawn.push(pane.state().work?.done ?? -1));
    await look(pane);
    leave();
    expect(new Set(drawn).size).toBeLessThanOrEqual(103);
    expect(drawn).toContain(2500);
  });

  it('is done once, however often it is asked for meanwhile', async () => {
    const calls: string[] = [];
    const { pane } = await openedPane({ sheets: smallBook(), around: counting(calls) });
    await Promise.all([look(pane), look(pane), look(pane)]);
    expect(calls).toEqual(['look kk', 'look kk']);
  });

  it('that nobody asked for ends without a word', async () => {
    const pane = createPane(trialHost({ sheets: smallBook(), around: slowLook }).environment);
    const starting = start(pane);
    await jest.advanceTimersByTimeAsync(1500);
    await starting;
    const { serial } = pane.state().announcement;
    const reading = workbookChanged(pane);
    await jest.advanceTimersByTimeAsync(1500);
    await reading;
    expect(pane.state()).toMatchObject({ stale: false, announcement: { serial } });
  });

  it('can be stopped, and says so', async () => {
    const pane = createPane(trialHost({ sheets: smallBook(), around: slowLook }).environment);
    const starting = start(pane);
    await jest.advanceTimersByTimeAsync(600);
    stop(pane);
    await jest.advanceTimersByTimeAsync(100);
    await starting;
    expect(pane.state()).toMatchObject({ work: undefined, overview: undefined, lookProblem: { code: 'workbook-cancelled' }, announcement: { text: 'Тоқтатылды. Ештеңе өзгерген жоқ.' } });
  });
});

describe('when somebody changes cells', () => {
  const misread = (state: () => ReturnType<ReturnType<typeof createPane>['state']>) => [state().stale, state().overview?.notUnderstood.length];

  it('a small workbook is read again by itself, without a word', async () => {
    const { host, pane, state } = await openedPane({ sheets: smallBook() });
    const { serial } = state().announcement;
    host.workbook.type('Тізім', 'C2', 'модератор');
    await workbookChanged(pane);
    expect(misread(state)).toEqual([false, 0]);
    expect(state().announcement.serial).toBe(serial);
  });

  it('a large one keeps its figures, called old, until a person asks', async () => {
    const many = Array.from({ length: 2001 }, (_, row) => [row + 1, `Сейтқали Айгүл ${row}`, row === 0 ? 'п-м' : 'шебер']);
    const { host, pane, state } = await openedPane({ sheets: [listOf(many)] });
    host.workbook.type('Тізім', 'C2', 'модератор');
    await workbookChanged(pane);
    expect(misread(state)).toEqual([true, 1]);
    await look(pane);
    expect(misread(state)).toEqual([false, 0]);
  });

  it('figures that could not be read again stay, and are called old', async () => {
    let editing = false;
    const { pane, state } = await openedPane({ sheets: smallBook(), around: (desk) => ({ look: (view, watch) => (editing ? busy() : desk.look(view, watch)) }) });
    editing = true;
    await workbookChanged(pane);
    expect(state()).toMatchObject({ stale: true, lookProblem: undefined, overview: { people: 2 } });
  });

  it('on another page waits until a person comes back to the figures', async () => {
    const { host, pane, state } = await openedPane({ sheets: smallBook() });
    await go(pane, 'help');
    host.workbook.type('Тізім', 'C2', 'модератор');
    await workbookChanged(pane);
    expect(misread(state)).toEqual([true, 1]);
    await go(pane, 'staff');
    expect(misread(state)).toEqual([false, 0]);
  });

  it('while the workbook is read, it is read once more', async () => {
    const calls: string[] = [];
    const hosts: TrialHost[] = [];
    const host = trialHost({
      sheets: smallBook(),
      around: (desk) => ({
        async look(view, watch) {
          calls.push('look');
          const looked = await desk.look(view, watch);
          if (calls.length === 1) {
            hosts[0]!.workbook.type('Тізім', 'C2', 'модератор');
            hosts[0]!.tellChanged();
          }
          return looked;
        },
      }),
    });
    hosts.push(host);
    const pane = createPane(host.environment);
    await start(pane);
    expect(calls).toEqual(['look', 'look']);
    expect(misread(pane.state)).toEqual([false, 0]);
  });
});

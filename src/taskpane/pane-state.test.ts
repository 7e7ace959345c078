import type { Checked, Overview } from '../jobs/desk.ts';
import { emptyMemory } from '../jobs/memory.ts';
import { firstState, hasUnsavedSettings, reduce, resultView, viewOf, type Action, type PaneState } from './pane-state.ts';

const start = firstState('kk', 'staff', false);
const after = (state: PaneState, ...actions: Action[]) => actions.reduce(reduce, state);
const overview = (schools: string[]): Overview => ({
  tables: [], sheetsWithout: [], people: 1, schools: schools.length, notUnderstood: [], notes: [],
  breakdowns: [{ of: 'category', kinds: [], groups: schools.map((name) => ({ name, total: 1, counts: [], notUnderstood: 0 })), total: { name: 'Барлығы', total: 1, counts: [], notUnderstood: 0 } }],
});
const checked: Checked = { findings: [], looked: { sheets: 1, hiddenSheets: [], lists: 0, tables: 0, texts: 0, checks: [] }, tables: [], ignored: [] };
const plan = { insertion: { kind: 'report', id: 'qualification' }, newSheets: ['Есеп'], into: undefined, cells: 1, replaced: 0 } as const;
const looked = (schools: string[]): Action => ({ type: 'overview', overview: overview(schools), stale: false });

describe('the pane’s state', () => {
  it('keeps the chosen school as long as the lists name it', () => {
    const chosen = after(start, looked(['Аққұдық', 'Майтөбе']), { type: 'school', school: 'Майтөбе' });
    expect(after(chosen, looked(['Майтөбе'])).school).toBe('Майтөбе');
    expect(after(chosen, looked(['Аққұдық'])).school).toBeUndefined();
  });

  it('calls figures old when cells change, and keeps what changed for the checks; only where there are any', () => {
    const changes = [{ sheet: 'Тізім', address: 'C2' }];
    expect(after(start, { type: 'changed', changes })).toMatchObject({ stale: false, pending: [], changes: 1 });
    const seen = after(start, looked([]), { type: 'checked', checked }, { type: 'changed', changes });
    expect(seen).toMatchObject({ stale: true, pending: changes });
    expect(after(seen, looked([]))).toMatchObject({ stale: false, pending: changes });
    expect(after(seen, { type: 'changed' }).pending).toBe('unknown');
    expect(after(seen, { type: 'judging' }).pending).toEqual([]);
  });

  it('forgets a preview when anything changes that it was made of', () => {
    const planned = after(start, { type: 'plan', plan });
    expect(planned.plan).toBe(plan);
    const changes: Action[] = [
      { type: 'language', language: 'ru' },
      { type: 'choice', choice: { what: 'chart', of: 'category', target: 'new-sheet' } },
      { type: 'current', memory: emptyMemory },
    ];
    changes.forEach((change) => expect(after(planned, change).plan).toBeUndefined());
    expect(after(planned, { type: 'school', school: undefined }).plan).toBe(plan);
  });

  it('shows progress only of work that runs', () => {
    expect(after(start, { type: 'progress', done: 1, all: 2 }, { type: 'slow' }, { type: 'stopping' }).work).toBeUndefined();
    const work = after(start, { type: 'work', job: 'look', byItself: false }, { type: 'progress', done: 1, all: 2 }, { type: 'slow' }, { type: 'stopping' }).work;
    expect(work).toEqual({ job: 'look', done: 1, all: 2, byItself: false, slow: true, stopping: true });
    expect(after(start, { type: 'work', job: 'look', byItself: false }, { type: 'rest' }).work).toBeUndefined();
  });

  it('leaves a message behind with its page, but not what concerns the whole pane', () => {
    const message = { kind: 'remembered' } as const;
    const at = (place: 'page' | 'tables') => after(start, { type: 'message', message: { place, message } }, { type: 'go', route: 'help' }).message;
    expect(at('tables')).toBeUndefined();
    expect(at('page')).toEqual({ place: 'page', message });
  });

  it('leaves the page of an unexpected error when a person goes elsewhere', () => {
    expect(after(start, { type: 'mistake' }).mistake).toBe(true);
    expect(after(start, { type: 'mistake' }, { type: 'go', route: 'help' }).mistake).toBe(false);
  });

  it('closes with Escape the preview first, then the columns of a list', () => {
    const open = after(start, { type: 'open-table', key: 'Тізім!A1' }, { type: 'plan', plan });
    expect(after(open, { type: 'escape' })).toMatchObject({ plan: undefined, openTable: 'Тізім!A1' });
    expect(after(open, { type: 'escape' }, { type: 'escape' })).toMatchObject({ plan: undefined, openTable: undefined });
  });

  it('closes with Escape what would be mended, or a note, before the columns of a table', () => {
    const open = after(start, { type: 'open-report', key: 'Тізім!A1' }, { type: 'noting', key: 'x' });
    expect(after(open, { type: 'escape' })).toMatchObject({ noting: undefined, openReport: 'Тізім!A1' });
    expect(after(open, { type: 'escape' }, { type: 'escape' })).toMatchObject({ openReport: undefined });
  });

  it('announces the same words twice as two pieces of news', () => {
    const once = after(start, { type: 'announce', text: '«Тізім»!C2 белгіленді' });
    const twice = after(once, { type: 'announce', text: '«Тізім»!C2 белгіленді' });
    expect([once.announcement.serial, twice.announcement.serial]).toEqual([1, 2]);
  });

});

describe('languages', () => {
  it('are the pane’s own in the pane, and the workbook’s in cells where it remembers one', () => {
    const russian = after(start, { type: 'current', memory: { ...emptyMemory, language: 'ru' } });
    expect([viewOf(russian).language, resultView(russian).language]).toEqual(['kk', 'ru']);
    expect(resultView(start).language).toBe('kk');
  });
});

describe('settings that the workbook does not remember yet', () => {
  const { staff } = emptyMemory;
  const unsaved = (memory: typeof emptyMemory) => hasUnsavedSettings(after(start, { type: 'current', memory }));

  it('are noticed: the language, the counting, the checks', () => {
    expect(hasUnsavedSettings(start)).toBe(false);
    expect(unsaved({ ...emptyMemory, language: 'ru' })).toBe(true);
    expect(unsaved({ ...emptyMemory, staff: { ...staff, countOnLeave: false } })).toBe(true);
    expect(unsaved({ ...emptyMemory, off: ['category-not-understood'] })).toBe(true);
  });

  it('are none once they are remembered, in whatever order', () => {
    const memory = { ...emptyMemory, language: 'ru', off: ['a', 'b'] } as const;
    const state = after(start, { type: 'remembered', memory }, { type: 'current', memory: { ...memory, off: ['b', 'a'] } });
    expect(hasUnsavedSettings(state)).toBe(false);
  });

  it('do not include the lists, which are remembered one by one', () => {
    expect(unsaved({ ...emptyMemory, mappings: [{ sheet: 'Тізім', area: { top: 0, left: 0, bottom: 9, right: 3 }, headingRows: 1, fields: { category: 2 } }] })).toBe(false);
  });
});

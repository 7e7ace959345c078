import type { Plan, RegistersView } from '../jobs/desk.ts';
import { firstState, reduce, type PaneState } from './pane-state.ts';
import { firstWizard } from './register-drafts.ts';

const plan: Plan = { insertion: { kind: 'sample' }, newSheets: ['Мектептер'], into: undefined, cells: 9, replaced: 0 };
const wizard = firstWizard('kk', { year: 2022, month: 6, day: 1 });
const opened = (...actions: Parameters<typeof reduce>[1][]): PaneState => actions.reduce(reduce, firstState('kk', 'registers', false));

describe('what is open on the page of registers', () => {
  it('closes with Escape one after the other: the preview, then the wizard, whose answers stay', () => {
    const state = opened({ type: 'wizard', wizard }, { type: 'opened', opened: 'wizard' }, { type: 'registers-plan', plan });
    const once = reduce(state, { type: 'escape' });
    expect(once).toMatchObject({ opened: 'wizard', registersPlan: undefined });
    expect(reduce(once, { type: 'escape' })).toMatchObject({ opened: undefined, wizard });
  });

  it('stays when Escape is pressed on another page', () => {
    const state = opened({ type: 'opened', opened: 'wizard' }, { type: 'go', route: 'findings' });
    expect(reduce(state, { type: 'escape' }).opened).toBe('wizard');
  });

  it('closes when the registers are laid out, and no preview is left', () => {
    const state = opened({ type: 'wizard', wizard }, { type: 'opened', opened: 'wizard' }, { type: 'registers-plan', plan });
    expect(reduce(state, { type: 'planned-done', laidOut: true })).toMatchObject({ opened: undefined, registersPlan: undefined });
    expect(reduce(state, { type: 'planned-done', laidOut: false })).toMatchObject({ opened: 'wizard', registersPlan: undefined });
  });
});

describe('a preview', () => {
  it('of a report is of before as soon as another wish is said', () => {
    const state = opened({ type: 'go', route: 'reports' }, { type: 'report-plan', plan });
    expect(reduce(state, { type: 'report', report: { id: 'network' } })).toMatchObject({ reportPlan: undefined, report: { id: 'network', scope: undefined } });
    expect(reduce(state, { type: 'escape' }).reportPlan).toBeUndefined();
  });

  it('of the wizard is of before as soon as an answer changes', () => expect(reduce(opened({ type: 'registers-plan', plan }), { type: 'wizard', wizard }).registersPlan).toBeUndefined());
});

describe('the registers', () => {
  const read = { type: 'registers', registers: { registers: [] } as unknown as RegistersView } as const;

  it('are old when cells change, and known to be read again before that is done', () => {
    const changed = reduce(opened(read), { type: 'changed', changes: [{ sheet: 'Мектептер', address: 'A7' }] });
    expect(changed.registersPending).toEqual([{ sheet: 'Мектептер', address: 'A7' }]);
    expect(reduce(changed, { type: 'registers-reading' }).registersPending).toEqual([]);
  });

  it('are to be read as a whole where nobody says what changed, and after a problem', () => {
    expect(reduce(opened(read), { type: 'changed' }).registersPending).toBe('unknown');
    expect(reduce(opened(read), { type: 'registers-problem', problem: { code: 'workbook-cancelled', args: {} } }).registersPending).toBe('unknown');
  });

  it('are not followed before they were read once', () => expect(reduce(opened(), { type: 'changed' }).registersPending).toEqual([]));
});

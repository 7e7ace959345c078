import type { Result } from '../../domain/result.ts';
import type { RegistersView } from '../../jobs/desk.ts';
import { describeProblem, type KnownProblem } from '../../text/problems.ts';
import type { Route } from '../environment.ts';
import { viewOf, type PaneState } from '../pane-state.ts';
import { announce, guarded, runNext, type Pane } from './pane.ts';

/** The pages that show what the registers hold. */
export const showsRegisters = (route: Route): boolean => route === 'registers' || route === 'reports';

export const areRegistersStale = ({ registers, registersPending }: PaneState): boolean => registers !== undefined && registersPending.length > 0;

/** Reads the workbook and says which registers it holds. By itself: what is shown stays until it is done, and nobody is told. */
export async function readRegisters(pane: Pane, { byItself = false } = {}): Promise<void> {
  let waits = false;
  const ran = await runNext(pane, 'registers', async (watch) => {
    pane.dispatch({ type: 'registers-reading' });
    const result = await pane.environment.desk.registers(viewOf(pane.state()), watch);
    waits = byItself && take(pane, result);
    if (!byItself) pane.dispatch(result.ok ? { type: 'registers', registers: result.value } : { type: 'registers-problem', problem: result.problem });
    if (!byItself && !result.ok) announce(pane, describeProblem(result.problem, pane.state().language));
  }, { byItself });
  if (!ran) pane.dispatch({ type: 'registers-problem', problem: { code: 'workbook-cancelled', args: {} } });
  if (!waits) await followRegisters(pane);
}

/** After an edit: the changed cells alone are read again; where anything may have changed, the workbook. After a problem a person decides. */
export async function followRegisters(pane: Pane): Promise<void> {
  const { route, work, registersPending, registersProblem } = pane.state();
  if (!showsRegisters(route) || work || registersProblem || !areRegistersStale(pane.state())) return;
  if (registersPending === 'unknown') return readRegisters(pane, { byItself: true });
  let waits = false;
  await guarded(pane, async () => {
    pane.dispatch({ type: 'registers-reading' });
    waits = take(pane, await pane.environment.desk.registersAgain(viewOf(pane.state()), registersPending));
  });
  if (!waits) await followRegisters(pane);
}

/** Milliseconds after which a workbook that is being typed into is asked again. */
const pause = 1000;

/** Shows what was read by itself. While a person types into a cell Excel answers nothing: it is asked again a little later. True where it is. */
function take(pane: Pane, result: Result<RegistersView, KnownProblem>): boolean {
  if (result.ok) pane.dispatch({ type: 'registers', registers: result.value });
  else if (result.problem.code !== 'workbook-editing' && result.problem.code !== 'workbook-busy') pane.dispatch({ type: 'registers-problem', problem: result.problem });
  else {
    pane.dispatch({ type: 'registers-outdated' });
    setTimeout(() => void followRegisters(pane), pause);
    return true;
  }
  return false;
}

/** Tirek itself has written into the workbook, or taken something back: anything may be otherwise now. */
export async function registersWritten(pane: Pane): Promise<void> {
  pane.dispatch({ type: 'registers-outdated' });
  await followRegisters(pane);
}

/** The same cells by another wish of a person: how a table is to be read. */
export const registersByWish = (pane: Pane): Promise<void> =>
  guarded(pane, async () => {
    if (!pane.state().registers) return;
    const result = await pane.environment.desk.registersAgain(viewOf(pane.state()), []);
    pane.dispatch(result.ok ? { type: 'registers', registers: result.value } : { type: 'registers-problem', problem: result.problem });
  });

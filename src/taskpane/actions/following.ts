import type { Result } from '../../domain/result.ts';
import type { Changed, Desk, View } from '../../jobs/desk.ts';
import type { Watch } from '../../sheet/workbook.ts';
import { describeProblem, type KnownProblem } from '../../text/problems.ts';
import type { Route } from '../environment.ts';
import { viewOf, type Action, type PaneState, type Work } from '../pane-state.ts';
import { announce, guarded, runNext, type Pane } from './pane.ts';

type Pending = readonly Changed[] | 'unknown';
type Asked<Read> = Promise<Result<Read, KnownProblem>>;

/** What some pages show of the workbook, read at once and read on after every edit. */
export interface Followed<Read> {
  readonly job: Work['job'];
  readonly isShown: (route: Route) => boolean;
  readonly of: (state: PaneState) => { readonly read: Read | undefined; readonly problem: KnownProblem | undefined; readonly pending: Pending };
  readonly read: (desk: Desk, view: View, watch: Watch, state: PaneState) => Asked<Read>;
  readonly readAgain: (desk: Desk, view: View, changes: readonly Changed[], state: PaneState) => Asked<Read>;
  readonly taken: (read: Read) => Action;
  readonly failed: (problem: KnownProblem) => Action;
  readonly reading: Action;
  readonly outdated: Action;
  /** What a person hears of a change that was read by itself. */
  readonly heard?: (pane: Pane, before: Read, now: Read) => void;
}

/** Milliseconds after which a workbook that is being typed into is asked again. */
const pause = 1000;

export function following<Read>(followed: Followed<Read>) {
  const { isShown, of } = followed;
  const isStale = (state: PaneState): boolean => of(state).read !== undefined && of(state).pending.length > 0;
  const put = (pane: Pane, result: Result<Read, KnownProblem>) => pane.dispatch(result.ok ? followed.taken(result.value) : followed.failed(result.problem));

  /** Reads the workbook. By itself: what is shown stays until it is done, and nobody is told. */
  async function read(pane: Pane, { byItself = false } = {}): Promise<void> {
    let waits = false;
    const ran = await runNext(pane, followed.job, async (watch) => {
      pane.dispatch(followed.reading);
      const result = await followed.read(pane.environment.desk, viewOf(pane.state()), watch, pane.state());
      waits = byItself && take(pane, result);
      if (!byItself) put(pane, result);
      if (!byItself && !result.ok) announce(pane, describeProblem(result.problem, pane.state().language));
    }, { byItself });
    if (!ran) pane.dispatch(followed.failed({ code: 'workbook-cancelled', args: {} }));
    if (!waits) await follow(pane);
  }

  /** After an edit: the changed cells alone are read again; where anything may have changed, the workbook. After a problem a person decides. */
  async function follow(pane: Pane): Promise<void> {
    const { route, work } = pane.state();
    const { pending, problem } = of(pane.state());
    if (!isShown(route) || work || problem || !isStale(pane.state())) return;
    if (pending === 'unknown') return read(pane, { byItself: true });
    let waits = false;
    await guarded(pane, async () => {
      pane.dispatch(followed.reading);
      waits = take(pane, await followed.readAgain(pane.environment.desk, viewOf(pane.state()), pending, pane.state()));
    });
    if (!waits) await follow(pane);
  }

  /** Shows what was read by itself. While a person types into a cell Excel answers nothing: it is asked again a little later. True where it is. */
  function take(pane: Pane, result: Result<Read, KnownProblem>): boolean {
    const before = of(pane.state()).read;
    const waits = !result.ok && (result.problem.code === 'workbook-editing' || result.problem.code === 'workbook-busy');
    if (!waits) put(pane, result);
    if (result.ok && before) followed.heard?.(pane, before, result.value);
    if (waits) {
      pane.dispatch(followed.outdated);
      setTimeout(() => void follow(pane), pause);
    }
    return waits;
  }

  /** The same cells by another wish of a person, or in other words. */
  const readByWish = (pane: Pane): Promise<void> =>
    guarded(pane, async () => {
      if (!of(pane.state()).read) return;
      put(pane, await followed.readAgain(pane.environment.desk, viewOf(pane.state()), [], pane.state()));
    });

  /** On entering one of its pages. */
  const enter = (pane: Pane): Promise<void> => (of(pane.state()).read ? follow(pane) : read(pane));

  return { read, follow, readByWish, enter, isStale };
}

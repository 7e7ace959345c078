import type { Finding } from '../../jobs/run-checks.ts';
import { describeProblem } from '../../text/problems.ts';
import { isFindingsStale, type CheckState } from '../check-state.ts';
import { keyed, type KeyedFinding } from '../findings/finding-key.ts';
import { wayThrough } from '../findings/groups.ts';
import { viewOf } from '../pane-state.ts';
import { changeSpoken, findingsSpoken } from '../strings.ts';
import { announce, guarded, runNext, type Pane } from './pane.ts';
import { repaint } from './paint.ts';
import { show } from './show.ts';

/** Reads the workbook and runs every check. By itself: a person hears what came and went only. */
export async function check(pane: Pane, { byItself = false } = {}): Promise<void> {
  const ran = await runNext(pane, 'check', async (watch) => {
    const { desk } = pane.environment;
    const { changes, checked: before } = pane.state();
    pane.dispatch({ type: 'judging' });
    const result = await desk.check(viewOf(pane.state()), watch);
    const { language } = pane.state();
    if (result.ok) {
      // The figures of the same cells: they cost no reading, and both pages speak of the same workbook.
      const figures = await desk.lookAgain(viewOf(pane.state()));
      if (figures.ok) pane.dispatch({ type: 'overview', overview: figures.value, stale: pane.state().changes > changes });
      pane.dispatch({ type: 'checked', checked: result.value });
    } else pane.dispatch({ type: 'check-problem', problem: result.problem });
    if (before && result.ok) await followPaint(pane, before.findings);
    if (byItself && before && result.ok) return announceChange(pane, keyed(before.findings), keyed(result.value.findings));
    announce(pane, result.ok ? findingsSpoken[language](openOnes(result.value.findings).length) : describeProblem(result.problem, language));
  }, { byItself });
  if (!ran) pane.dispatch({ type: 'check-problem', problem: { code: 'workbook-cancelled', args: {} } });
  await judgeChanges(pane);
}

const openOnes = (findings: readonly Finding[]) => findings.filter(({ accepted }) => accepted === undefined);

/** Judges again what was read, with the cells that changed since: after an edit, or by other wishes. Quietly: a person hears of it otherwise. */
export const judgeAgain = (pane: Pane, { quiet = false } = {}): Promise<void> =>
  guarded(pane, async () => {
    const { checked: before, pending } = pane.state();
    if (!before) return;
    // Where anything may have changed only reading again helps; until then the same cells are judged by what a person wishes.
    const known = pending === 'unknown' ? [] : pending;
    if (known.length > 0) pane.dispatch({ type: 'judging' });
    const result = await pane.environment.desk.checkAgain(viewOf(pane.state()), known);
    if (!result.ok) return pane.dispatch({ type: 'check-problem', problem: result.problem });
    pane.dispatch({ type: 'checked', checked: result.value });
    if (!quiet) announceChange(pane, keyed(before.findings), keyed(result.value.findings));
    await followPaint(pane, before.findings);
  });

/** What is highlighted on the sheets follows what was found. */
async function followPaint(pane: Pane, before: readonly Finding[]): Promise<void> {
  const keysOf = (findings: readonly Finding[]) => keyed(openOnes(findings)).map(({ key }) => key).join('\n');
  if (pane.state().painted && keysOf(before) !== keysOf(pane.state().checked!.findings)) await repaint(pane);
}

/** What came and what went, for a person who does not see the pane. */
export function announceChange(pane: Pane, before: readonly KeyedFinding[], now: readonly KeyedFinding[]): void {
  const missing = (from: readonly KeyedFinding[], among: readonly KeyedFinding[]) => {
    const keys = new Set(among.map(({ key }) => key));
    return from.filter(({ key }) => !keys.has(key)).length;
  };
  const [came, gone] = [missing(now, before), missing(before, now)];
  if (came + gone > 0) announce(pane, changeSpoken[pane.state().language](came, gone));
}

/** A person asks for it: what was said of before is put away. */
export async function checkAnew(pane: Pane): Promise<void> {
  pane.dispatch({ type: 'quiet' });
  await check(pane);
}

/** Where every change is judged at once, judges what changed; where anything may have changed, reads the workbook again. After a problem a person decides. */
export async function judgeChanges(pane: Pane): Promise<void> {
  const { live, route, work, pending, checkProblem } = pane.state();
  if (!live || route !== 'findings' || work || checkProblem || !isFindingsStale(pane.state())) return;
  await (pending === 'unknown' ? check(pane, { byItself: true }) : judgeAgain(pane));
}

/** Goes to the cell to look at first. */
export async function showFinding(pane: Pane, key: string): Promise<void> {
  const found = keyed(pane.state().checked?.findings ?? []).find((item) => item.key === key);
  const place = found?.finding.cells[0];
  if (!place) return;
  pane.dispatch({ type: 'finding', key });
  if (pane.state().message?.place === 'findings') pane.dispatch({ type: 'quiet' });
  await show(pane, place.sheet, place.address, 'findings');
  const { message } = pane.state();
  if (message?.message.kind !== 'problem' || message.message.problem.code !== 'sheet-gone') return;
  // Nobody tells that a sheet was renamed: it is noticed here.
  pane.dispatch({ type: 'changed' });
  await judgeChanges(pane);
}

/** The finding before or after the last one gone to, on the way that the filter leaves; from either end there is no further. */
export function neighbour({ checked, filter, finding, findingPlace }: CheckState, step: 1 | -1): string | undefined {
  const way = wayThrough(checked?.findings ?? [], filter);
  const at = way.findIndex(({ key }) => key === finding);
  // What was gone to is no longer there: the one that moved up into its place comes next.
  const place = at >= 0 ? at + step : step === 1 ? findingPlace : findingPlace - 1;
  return way[place]?.key;
}

/** Which finding this is on the way, from 1; 0 before the first. */
export const placeOnWay = ({ checked, filter, finding }: CheckState): number => wayThrough(checked?.findings ?? [], filter).findIndex(({ key }) => key === finding) + 1;

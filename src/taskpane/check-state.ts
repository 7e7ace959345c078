import type { Severity } from '../checks/check.ts';
import type { Changed, Checked } from '../jobs/desk.ts';
import type { KnownProblem } from '../text/problems.ts';
import { keptFilter, noFilter, type FindingFilter } from './findings/filter.ts';
import { keyed } from './findings/finding-key.ts';
import { wayThrough } from './findings/groups.ts';
import type { Mending } from './findings/mending.ts';

/** The parts of the page of findings that fold. */
export type Foldable = Severity | 'accepted';

/** What the page of findings shows. */
export interface CheckState {
  readonly checked: Checked | undefined;
  readonly checkProblem: KnownProblem | undefined;
  /** Cells that changed and were not judged since; 'unknown' where the workbook must be read as a whole. */
  readonly pending: readonly Changed[] | 'unknown';
  /** The finding that was gone to last. */
  readonly finding: string | undefined;
  /** Where it stood on the way through the findings: should it vanish, «next» goes on from there. */
  readonly findingPlace: number;
  readonly filter: FindingFilter;
  readonly folded: readonly Foldable[];
  /** What would be mended is shown. */
  readonly mending: Mending | undefined;
  /** The cells that were mended last: they are judged anew when that is taken back. */
  readonly mended: readonly Changed[];
  /** The finding to which a person is writing a note. */
  readonly noting: string | undefined;
  /** Every change is judged at once. */
  readonly live: boolean;
  readonly painted: boolean;
  /** The recognised table whose understanding is shown. */
  readonly openReport: string | undefined;
}

export type CheckAction =
  | { readonly type: 'checked'; readonly checked: Checked }
  | { readonly type: 'check-problem'; readonly problem: KnownProblem }
  | { readonly type: 'judging' }
  | { readonly type: 'finding'; readonly key: string }
  | { readonly type: 'filter'; readonly filter: FindingFilter }
  | { readonly type: 'fold'; readonly part: Foldable; readonly folded: boolean }
  | { readonly type: 'mending'; readonly mending: Mending | undefined }
  | { readonly type: 'mended'; readonly cells: readonly Changed[] }
  | { readonly type: 'noting'; readonly key: string | undefined }
  | { readonly type: 'live'; readonly live: boolean }
  | { readonly type: 'painted'; readonly painted: boolean }
  | { readonly type: 'open-report'; readonly key: string | undefined };

export const firstCheckState: CheckState = {
  checked: undefined,
  checkProblem: undefined,
  pending: [],
  finding: undefined,
  findingPlace: 0,
  filter: noFilter,
  folded: ['accepted'],
  mending: undefined,
  mended: [],
  noting: undefined,
  live: true,
  painted: false,
  openReport: undefined,
};

/** The findings are of before a change. */
export const isFindingsStale = ({ checked, pending }: CheckState): boolean => checked !== undefined && pending.length > 0;

/** What changed, added to what was not judged yet. */
export const withPending = (pending: CheckState['pending'], changes: readonly Changed[] | undefined): CheckState['pending'] =>
  pending === 'unknown' || changes === undefined ? 'unknown' : [...pending, ...changes];

type Reducers = { readonly [Type in CheckAction['type']]: (state: CheckState, action: Extract<CheckAction, { readonly type: Type }>) => Partial<CheckState> };

export const checkReducers: Reducers = {
  checked: (state, { checked }) => afterCheck(state, checked),
  // What changes from now on is not among what is judged.
  judging: () => ({ pending: [] }),
  'check-problem': (_, { problem }) => ({ checkProblem: problem, pending: 'unknown' }),
  finding: (state, { key }) => went(state, key),
  filter: (_, { filter }) => ({ filter, mending: undefined }),
  fold: ({ folded }, { part, folded: wished }) => ({ folded: [...folded.filter((other) => other !== part), ...(wished ? [part] : [])] }),
  mending: (_, { mending }) => ({ mending, noting: undefined }),
  mended: (_, { cells }) => ({ mended: cells, mending: undefined }),
  noting: (_, { key }) => ({ noting: key, mending: undefined }),
  live: (_, { live }) => ({ live }),
  painted: (_, { painted }) => ({ painted }),
  'open-report': (_, { key }) => ({ openReport: key }),
};

/** The place in the list stays, whatever has come and gone. */
function afterCheck({ finding, filter, mending, noting }: CheckState, checked: Checked): Partial<CheckState> {
  const keys = new Set(keyed(checked.findings).map(({ key }) => key));
  return {
    checked,
    checkProblem: undefined,
    filter: keptFilter(filter, checked.findings),
    finding: finding !== undefined && keys.has(finding) ? finding : undefined,
    mending: mending?.kind === 'one' && !keys.has(mending.key) ? undefined : mending,
    noting: noting !== undefined && keys.has(noting) ? noting : undefined,
  };
}

/** A finding that a person goes to is in sight: its part is unfolded. */
function went({ checked, filter, folded, findingPlace, finding }: CheckState, key: string): Partial<CheckState> {
  const way = wayThrough(checked?.findings ?? [], filter);
  const place = way.findIndex((item) => item.key === key);
  const part: Foldable = way[place]?.finding.severity ?? 'accepted';
  return { finding: key, findingPlace: place < 0 ? findingPlace : place, folded: folded.filter((other) => other !== part), ...(key === finding ? {} : { mending: undefined, noting: undefined }) };
}

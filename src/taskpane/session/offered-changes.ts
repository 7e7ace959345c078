import type { PlanPairView, SessionView } from '../../jobs/desk.ts';
import type { CellChange } from '../../sheet/workbook.ts';

/** What the changes of the placement are known by. */
export const placementKey = 'placement';
/** What a pair of plans is known by. */
export const pairKey = ({ plan, school }: PlanPairView): string => `pair ${school} ${plan.sheet}!${plan.address}`;

/** The changes that the page offers under a key; undefined where it offers none any more. */
export const offeredChanges = ({ placement, pairs }: SessionView, of: string): readonly CellChange[] | undefined => (of === placementKey ? placement?.changes : pairs.find((pair) => pairKey(pair) === of)?.follow);

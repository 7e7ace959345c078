import { dueShare } from '../../domain/stated-share.ts';
import type { ShareClaim } from '../../sheet/claims.ts';
import { expectedShare, withMissingShare } from '../../sheet/compositions/rewrite.ts';
import { sharesOf } from '../../sheet/compositions/shares-of.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { spotAddress } from '../../sheet/spot.ts';
import type { Check, Evidence } from '../check.ts';

interface Args {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  readonly due: number;
  readonly decimals: number;
}

/** A line without a share, though the lines beside it have one. */
export const shareMissing: Check<'share-missing', Args> = {
  id: 'share-missing',
  severity: 'warning',
  examples: {
    accepts: [
      { cells: [['Самал орта мектебінде барлығы: 19'], ['Жоғары білімді – 17'], ['Арнаулы орта – 2']] },
      { cells: [['Самал орта мектебінде барлығы: 19'], ['Жоғары білімді – 17/89%'], ['Арнаулы орта – 2/11%']] },
    ],
    reports: [{ cells: [['Самал орта мектебінде барлығы: 19'], ['Жоғары білімді – 17/89%'], ['Арнаулы орта – 2']], at: ['A3'] }],
  },

  inSheet: (report) => {
    const claims = sharesOf(report);
    return claims.filter(({ part, whole, percent, missingAt }) => !percent && part.value >= (missingAt ? 0 : 1) && part.value < whole.value).map((claim) => evidenceOf(report, claim, claims));
  },
};

function evidenceOf(report: SheetReport, claim: ShareClaim, claims: readonly ShareClaim[]): Evidence<Args> {
  const { part, whole, label } = claim;
  const models = claims.filter((other) => other.percent && other.whole.spot.row === whole.spot.row && other.whole.spot.column === whole.spot.column);
  const decimals = models[0]?.percent?.decimals ?? 0;
  const due = dueShare(part.value, whole.value, decimals);
  const address = spotAddress(claim.missingAt ?? part.spot);
  const others = [part.spot, whole.spot].map(spotAddress).filter((other, at, all) => other !== address && all.indexOf(other) === at);
  const rewritten = claim.missingAt ? undefined : models.map((model) => withMissingShare(report, claim, model, due)).find((change) => change !== undefined);
  const sheet = report.sheet.name;
  return {
    cells: [{ sheet, address }, ...others.map((other) => ({ sheet, address: other }))],
    args: { label, part: part.value, whole: whole.value, due, decimals },
    expected: expectedShare(due, decimals),
    ...(rewritten ? { fix: { changes: [{ sheet, address, ...rewritten }] } } : {}),
  };
}

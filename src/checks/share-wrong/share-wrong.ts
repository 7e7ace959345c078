import { dueShare, judgeShare } from '../../domain/stated-share.ts';
import type { ShareClaim } from '../../sheet/claims.ts';
import { expectedShare, withShare } from '../../sheet/compositions/rewrite.ts';
import { sharesOf } from '../../sheet/compositions/shares-of.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { spotAddress } from '../../sheet/spot.ts';
import type { Check, Evidence } from '../check.ts';

interface Args {
  /** `other-base`: the shares are right for another whole. */
  readonly kind: 'truncated' | 'wrong' | 'other-base';
  readonly label: string;
  readonly part: number;
  readonly whole: number;
  readonly stated: number;
  readonly due: number;
  readonly decimals: number;
  /** 50 where 3 is stated as 6 % and 1 as 2 %. */
  readonly base: number | null;
}

/** A share that is not the half-up share of its part in its whole, at the decimals that it is written with. */
export const shareWrong: Check<'share-wrong', Args> = {
  id: 'share-wrong',
  severity: 'error',
  examples: {
    accepts: [
      { cells: [['Самал орта мектебінде барлығы: 17'], ['Зерттеуші – 2 /12%'], ['Сарапшы – 3/18%'], ['Модератор - 3 /18%'], ['Педагог - 9 /53%']] },
      { cells: [['Всего в Аккольской СШ 19 педагогов, из них с высшим образованием – 17 (89,47 %)']] },
      { cells: [['3 861 мұғалімнің 52-сі (1,35 %) қатысты.']] },
    ],
    reports: [
      { cells: [['Самал орта мектебінде барлығы: 17'], ['Санаты бойынша:'], ['Зерттеуші – 2 /12%'], ['Сарапшы – 3/18%'], ['Модератор - 3 /18%'], ['Педагог - 9 /530%']], at: ['A6'] },
      { cells: [['ШЖМ-ден тек 52 жұмыс ұсынылған, селолық ШЖМ-дегі 3 861 мұғалімнің 1,34 %.']], at: ['A1'] },
    ],
  },

  inSheet: (report) => {
    const all = sharesOf(report);
    const claims = all.filter(isWrong);
    return claims.map((claim) => evidenceOf(report, claim, commonBase(claim, claims), columnDecimals(report, claim, all)));
  },
};

const isWrong = ({ part, whole, percent }: ShareClaim): boolean =>
  percent !== undefined && part.value >= 0 && whole.value > 0 && part.value <= whole.value && judgeShare(part.value, whole.value, percent.value, percent.decimals) !== 'right';

function evidenceOf({ sheet, ...report }: SheetReport, { part, whole, percent, label }: ShareClaim, base: number | null, decimals: number): Evidence<Args> {
  const { value: stated, spot } = percent!;
  const due = dueShare(part.value, whole.value, decimals);
  const isCut = judgeShare(part.value, whole.value, stated, percent!.decimals) === 'truncated';
  const address = spotAddress(spot);
  const rewritten = withShare({ sheet, ...report }, { ...percent!, decimals }, due);
  const others = [part.spot, whole.spot].map(spotAddress).filter((other, at, all) => other !== address && all.indexOf(other) === at);
  return {
    cells: [{ sheet: sheet.name, address }, ...others.map((other) => ({ sheet: sheet.name, address: other }))],
    args: { kind: isCut ? 'truncated' : base === null ? 'wrong' : 'other-base', label, part: part.value, whole: whole.value, stated, due, decimals, base: isCut ? null : base },
    expected: expectedShare(due, decimals),
    ...(rewritten ? { fix: { changes: [{ sheet: sheet.name, address, ...rewritten }] } } : {}),
  };
}

/** A number cell loses its last zero: 25 in a column of 24,1 and 33,7 is 25,0. */
function columnDecimals({ sheet }: SheetReport, { percent }: ShareClaim, all: readonly ShareClaim[]): number {
  const isNumber = ({ spot }: Pick<NonNullable<ShareClaim['percent']>, 'spot'>) => typeof sheet.grid.values[spot.row]?.[spot.column] === 'number';
  if (!isNumber(percent!)) return percent!.decimals;
  const beside = all.flatMap((other) => (other.percent?.spot.column === percent!.spot.column && isNumber(other.percent) ? [other.percent.decimals] : []));
  return Math.max(percent!.decimals, ...beside);
}

/** 3 is 6 % and 1 is 2 % of the same 50: two wrong shares that agree say where they come from. */
function commonBase(claim: ShareClaim, claims: readonly ShareClaim[]): number | null {
  const base = baseOf(claim);
  const agree = claims.filter((other) => other.whole.spot.row === claim.whole.spot.row && other.whole.spot.column === claim.whole.spot.column && baseOf(other) === base);
  return base !== null && agree.length > 1 ? base : null;
}

function baseOf({ part, percent }: ShareClaim): number | null {
  const base = (100 * part.value) / percent!.value;
  return Number.isInteger(base) && base > 0 ? base : null;
}

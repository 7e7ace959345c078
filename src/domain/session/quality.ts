import { percentUnits } from '../round.ts';
import type { MarkCounts } from './records.ts';

/** Marks counted. `ones` are marks only where a district gives them. */
export interface MarkTally extends MarkCounts {
  readonly ones: number;
}

/** What a 1 and a pupil without a mark weigh in the level of learning; undefined: they do not count, as is usual. */
export interface LevelWeights {
  readonly ones?: number | undefined;
  readonly unmarked?: number | undefined;
}

export const noMarks: MarkTally = { fives: 0, fours: 0, threes: 0, twos: 0, ones: 0, unmarked: 0 };
export const tallyNames = ['fives', 'fours', 'threes', 'twos', 'ones', 'unmarked'] as const satisfies readonly (keyof MarkTally)[];

/** Weights of the level of learning by V. Simonov, in per cent. */
export const levelWeights = { fives: 100, fours: 64, threes: 36, twos: 16 } as const;

/** Shares are fractions, rounded half-up to hundredths of a per cent; the average to hundredths. undefined where nobody has a mark. */
export interface Quality {
  /** Pupils with a mark: what the shares are of. Those without one stand apart. */
  readonly pupils: number;
  readonly unmarked: number;
  /** Білім сапасы: fives and fours. */
  readonly quality: number | undefined;
  /** Үлгерім: threes as well. */
  readonly success: number | undefined;
  /** СОУ. */
  readonly level: number | undefined;
  readonly average: number | undefined;
}

const counted = (tally: Partial<MarkTally>): MarkTally => ({ ...noMarks, ...tally });

/** Pupils with a mark. */
export function pupilsOf(tally: Partial<MarkTally>): number {
  const { fives, fours, threes, twos, ones } = counted(tally);
  return fives + fours + threes + twos + ones;
}

/**
 * Quality, success, level of learning and average mark.
 *
 * Takes    counts of marks, whole numbers; what a 1 and a pupil without a mark weigh, where a district has decided it
 * Returns  10 fives, 12 fours, 6 threes, 2 twos: quality 0.7333, success 0.9333, level (1000 + 768 + 216 + 32) / 30 → 0.672, average 4
 * Refuses  nothing: where nobody has a mark there is no share
 * Source   docs/sources.md#quality
 */
export function qualityOf(tally: Partial<MarkTally>, weights: LevelWeights = {}): Quality {
  const { fives, fours, threes, twos, ones, unmarked } = counted(tally);
  const pupils = pupilsOf(tally);
  const ofPupils = (part: number) => (pupils === 0 ? undefined : percentUnits(part, pupils, 2) / 10_000);
  const whole = pupils - (weights.ones === undefined ? ones : 0) + (weights.unmarked === undefined ? 0 : unmarked);
  const points = fives * levelWeights.fives + fours * levelWeights.fours + threes * levelWeights.threes + twos * levelWeights.twos + ones * (weights.ones ?? 0) + unmarked * (weights.unmarked ?? 0);
  const sum = fives * 5 + fours * 4 + threes * 3 + twos * 2 + ones;
  return {
    pupils,
    unmarked,
    quality: ofPupils(fives + fours),
    success: ofPupils(fives + fours + threes),
    level: whole === 0 ? undefined : percentUnits(points, whole * 100, 2) / 10_000,
    average: pupils === 0 ? undefined : percentUnits(sum, pupils, 0) / 100,
  };
}

export function addTallies(...tallies: readonly Partial<MarkTally>[]): MarkTally {
  const sum = { ...noMarks };
  for (const tally of tallies) for (const name of tallyNames) sum[name] += tally[name] ?? 0;
  return sum;
}

const names: Readonly<Record<number, keyof MarkTally>> = { 5: 'fives', 4: 'fours', 3: 'threes', 2: 'twos', 1: 'ones' };

/** One pupil's mark as counts; undefined for no mark. What is no mark of 1 … 5 counts nowhere. */
export function tallyOfMark(mark: number | undefined): Partial<MarkTally> {
  if (mark === undefined) return { unmarked: 1 };
  const name = names[mark];
  return name ? { [name]: 1 } : {};
}

/**
 * How a share has changed, in percentage points.
 *
 * Takes    two shares as `qualityOf` gives them
 * Returns  the difference of what is shown, in hundredths of a point: 0.625 against 0.75 is 12.5
 * Refuses  nothing: undefined where one of them is missing
 */
export const changeInPoints = (before: number | undefined, after: number | undefined): number | undefined =>
  before === undefined || after === undefined ? undefined : (Math.round(after * 10_000) - Math.round(before * 10_000)) / 100;

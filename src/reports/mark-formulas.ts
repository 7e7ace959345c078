import { levelWeights, type LevelWeights, type MarkTally } from '../domain/session/quality.ts';

type Result = 'quality' | 'success' | 'level' | 'average';

/** Which counts a table shows: ones only where there are any. */
interface ShownCounts {
  readonly address: (name: keyof MarkTally | 'pupils') => string;
  readonly has: (name: keyof MarkTally) => boolean;
}

/** Quality, success, level of learning and average of a row of counts, as Excel reckons them: rounded as `qualityOf` rounds, blank where nobody has a mark. */
export function markFormulas({ address, has }: ShownCounts, weights: LevelWeights): Readonly<Record<Result, string>> {
  const times = (name: keyof MarkTally, weight: number) => (has(name) && weight !== 0 ? [`${address(name)}*${weight}`] : []);
  const weighed = [...(['fives', 'fours', 'threes', 'twos'] as const).flatMap((name) => times(name, levelWeights[name])), ...times('ones', weights.ones ?? 0), ...times('unmarked', weights.unmarked ?? 0)];
  const ofLevel = [address('pupils'), ...(weights.unmarked !== undefined && has('unmarked') ? [`+${address('unmarked')}`] : []), ...(weights.ones === undefined && has('ones') ? [`-${address('ones')}`] : [])].join('');
  const added = (...names: readonly (keyof MarkTally)[]) => `(${names.map(address).join('+')})`;
  const marks = [...times('fives', 5), ...times('fours', 4), ...times('threes', 3), ...times('twos', 2), ...times('ones', 1)];
  return {
    quality: rounded(added('fives', 'fours'), address('pupils'), 4),
    success: rounded(added('fives', 'fours', 'threes'), address('pupils'), 4),
    level: rounded(`(${weighed.join('+')})/100`, ofLevel, 4),
    average: rounded(`(${marks.join('+')})`, address('pupils'), 2),
  };
}

const rounded = (part: string, whole: string, digits: number): string => `IF(${whole}=0,"",ROUND(${part}/(${whole}),${digits}))`;

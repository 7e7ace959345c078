import type { ChartData } from './chart-data.ts';

/** A bar before it has a place: from where to where, in the chart's own numbers. */
export interface Span {
  readonly series: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Which of the bars that stand side by side. */
  readonly side: number;
}

/** A figure below zero has no length in a count of people; it is printed, though. */
const lengthOf = (value: number | undefined) => Math.max(0, value ?? 0);

/** The bars of one name: one after the other where they are stacked, side by side otherwise. */
export function spansIn({ series, stacked }: ChartData, index: number): readonly Span[] {
  let reached = 0;
  return series.map(({ values }, order) => {
    const { value, text = '' } = values[index] ?? { value: undefined };
    const from = stacked ? reached : 0;
    reached += lengthOf(value);
    return { series: order, text: value === undefined ? '' : text, from, to: from + lengthOf(value), side: stacked ? 0 : order };
  });
}

/** The longest bar; never zero, so that it can be divided by. */
export const largestIn = (data: ChartData): number => Math.max(0, ...data.names.flatMap((_, index) => spansIn(data, index).map(({ to }) => to))) || 1;

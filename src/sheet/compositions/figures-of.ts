import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import type { Composition } from './composition.ts';
import { compositionsOf } from './compositions.ts';

/** A composition of teachers as numbers: what is compared between blocks. */
export interface Block {
  readonly sheet: string;
  readonly subject: string;
  readonly key: string;
  readonly namesOne: boolean;
  readonly isSum: boolean;
  readonly spot: Spot;
  readonly total: number;
  readonly totalSpot: Spot;
  /** By kind; «санатсыз» and «педагог» are one bucket, so that labels do not matter. */
  readonly figures: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, string>;
  readonly last: Spot;
}

const bottom = 'none or pedagog';
const keyOf = (kind: string) => (kind === 'none' || kind === 'pedagog' ? bottom : kind);

/**
 * Takes    a report
 * Returns  its compositions of teachers that state a total and every number
 * Refuses  nothing
 */
export const blocksOf = perReport((report: SheetReport): readonly Block[] => compositionsOf(report).flatMap((composition) => {
  const before = known.get(composition);
  if (before && (before.length === 0 || before[0]!.sheet === report.sheet.name)) return before;
  const block = blockOf(report.sheet.name, composition);
  known.set(composition, block);
  return block;
}));

const known = new WeakMap<Composition, readonly Block[]>();

function blockOf(sheet: string, { subject, key, namesOne, isSum, spot, total, groups }: Composition): Block[] {
  const lines = groups.flatMap((group) => (group.kind === 'grades' ? [] : group.lines));
  if (!total || lines.length === 0 || lines.some(({ count }) => !count)) return [];
  const [figures, labels] = [new Map<string, number>(), new Map<string, string>()];
  for (const { meaning, count, label } of lines) {
    if (!('kind' in meaning)) continue;
    const kind = keyOf(meaning.kind);
    figures.set(kind, (figures.get(kind) ?? 0) + count!.value);
    if (!labels.has(kind)) labels.set(kind, label);
  }
  return [{ sheet, subject, key, namesOne, isSum, spot, total: total.value, totalSpot: total.spot, figures, labels, last: lines.at(-1)!.spot }];
}

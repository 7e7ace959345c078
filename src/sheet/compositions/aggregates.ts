import { isOwnReport } from '../own-report.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { blocksOf, type Block } from './figures-of.ts';

/** A block of one school whose figures are the sum of others. */
export interface Aggregate {
  readonly block: Block;
  readonly parts: readonly Block[];
  /** Figures that coincide, the total first. */
  readonly same: readonly number[];
  /** Figures that do not come from the parts. */
  readonly strange: readonly { readonly label: string; readonly value: number; readonly sum: number }[];
}

const fewestParts = 2;
/** Beside the total; one of them follows from the others. */
const fewestFigures = 3;

/** A run of blocks that is longer is no group of magnet schools. */
const longestRun = 60;

/**
 * Blocks under the name of one school or hub that are the sum of other blocks.
 *
 * Takes    blocks in the order in which they stand
 * Returns  those whose total and most figures equal the sums of the blocks before or behind them, or of all others; blocks
 *          that call themselves a sum are none
 * Refuses  nothing
 */
export function aggregatesIn(blocks: readonly Block[]): Aggregate[] {
  const own = blocks.filter(({ isSum }) => !isSum);
  const all = own.length <= longestRun ? own.reduce((sum, { total }) => sum + total, 0) : undefined;
  return own.flatMap((block, at) => {
    if (!block.namesOne || block.total < fewestParts) return [];
    const runs = [...(all === 2 * block.total ? [own.filter((other) => other !== block)] : []), runFrom(own, at, -1), runFrom(own, at, 1)];
    const found = runs.map((parts) => (parts.length < fewestParts ? undefined : compare(block, parts))).find((aggregate) => aggregate !== undefined);
    return found ? [found] : [];
  });
}

/** The blocks right before or behind one that have its total together; none where they miss it. */
function runFrom(own: readonly Block[], from: number, step: 1 | -1): Block[] {
  const parts: Block[] = [];
  const { total } = own[from]!;
  let sum = 0;
  for (let at = from + step; sum < total && parts.length < longestRun && own[at]; at += step) {
    sum += own[at]!.total;
    parts.push(own[at]!);
  }
  return sum === total ? (step === 1 ? parts : parts.reverse()) : [];
}

function compare(block: Block, parts: readonly Block[]): Aggregate | undefined {
  const same: number[] = [block.total];
  const strange: { label: string; value: number; sum: number }[] = [];
  let independent = 0;
  for (const [kind, value] of block.figures) {
    const given = parts.map(({ figures }) => figures.get(kind) ?? 0);
    const sum = given.reduce((all, one) => all + one, 0);
    if (sum !== value) strange.push({ label: block.labels.get(kind)!, value, sum });
    else if (value > 0) {
      same.push(value);
      if (given.filter((one) => one > 0).length > 1) independent++;
    }
  }
  const missing = [...new Set(parts.flatMap(({ figures }) => [...figures.keys()]))].some((kind) => !block.figures.has(kind) && parts.some(({ figures }) => (figures.get(kind) ?? 0) > 0));
  const enough = independent >= fewestFigures || (independent === 2 && parts.length > 2 && strange.length === 0);
  return !missing && enough && strange.length * 2 <= same.length - 1 ? { block, parts, same, strange } : undefined;
}

/** Sub-totals of a report that Tirek has made are sums by their formulas. */
const blocksToCompare = perReport((report: SheetReport): readonly Block[] => (isOwnReport(report.sheet) ? [] : blocksOf(report)));
const inSheet = perReport((report: SheetReport): readonly Aggregate[] => aggregatesIn(blocksToCompare(report)));

/** The same for a workbook: within each sheet, and between sheets of a few blocks, where a school has a sheet of its own. */
export function aggregatesAcross(reports: readonly SheetReport[]): Aggregate[] {
  const within = reports.flatMap(inSheet);
  const few = reports.map(blocksToCompare).filter((blocks) => blocks.length > 0 && blocks.length <= longestRun);
  if (few.length < 2) return within;
  const between = aggregatesIn(few.flat()).filter(({ block, parts }) => parts.some(({ sheet }) => sheet !== block.sheet) && !within.some((one) => one.block === block));
  return [...within, ...between];
}

import type { Block } from './figures-of.ts';

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

/**
 * Blocks under the name of one school or hub that are the sum of other blocks.
 *
 * Takes    blocks in the order of the workbook
 * Returns  those whose total and most figures equal the sums of a run of others; blocks that call themselves a sum are none
 * Refuses  nothing
 */
export function aggregatesIn(blocks: readonly Block[]): Aggregate[] {
  const own = blocks.filter(({ isSum }) => !isSum);
  return own.filter(({ namesOne }) => namesOne).flatMap((block) => {
    const others = own.filter((other) => other !== block);
    const found = runsOf(others, block.total).map((parts) => compare(block, parts)).find((aggregate) => aggregate !== undefined);
    return found ? [found] : [];
  });
}

/** All runs of blocks that stand one after another and have this total together, the longest first. */
function runsOf(others: readonly Block[], total: number): Block[][] {
  const runs: Block[][] = [];
  let [from, sum] = [0, 0];
  others.forEach(({ total: added }, at) => {
    sum += added;
    while (sum > total && from <= at) sum -= others[from++]!.total;
    if (sum === total && at - from + 1 >= fewestParts) runs.push(others.slice(from, at + 1));
  });
  return runs.sort((one, other) => other.length - one.length);
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
  return !missing && independent >= fewestFigures && strange.length * 2 <= same.length - 1 ? { block, parts, same, strange } : undefined;
}

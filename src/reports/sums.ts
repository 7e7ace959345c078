import { areaAddress, parseArea } from '../sheet/cells/address.ts';
import type { CellNumber } from './sentence.ts';

export type SumPart = CellNumber;

/** What Excel takes: arguments of one function. */
const mostArguments = 255;

/** SUM over cells as a person would write it: neighbours as one range, others one by one. */
export function sumOf(parts: readonly Pick<SumPart, 'address'>[]): string {
  if (parts.length === 0) return 'SUM(0)';
  return nested(ranges(parts.map(({ address }) => address)));
}

function nested(arguments_: readonly string[]): string {
  if (arguments_.length <= mostArguments) return `SUM(${arguments_.join(',')})`;
  const groups = Array.from({ length: Math.ceil(arguments_.length / mostArguments) }, (_, place) => arguments_.slice(place * mostArguments, (place + 1) * mostArguments));
  return nested(groups.map((group) => `SUM(${group.join(',')})`));
}

/** Cells one below the other or side by side become one range. */
function ranges(addresses: readonly string[]): string[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const address of addresses) {
    const { top, left } = parseArea(address)!;
    const last = areas.at(-1);
    if (last && last.left === left && last.right === left && last.bottom + 1 === top) last.bottom = top;
    else if (last && last.top === top && last.bottom === top && last.right + 1 === left) last.right = left;
    else areas.push({ top, left, bottom: top, right: left });
  }
  return areas.map(areaAddress);
}

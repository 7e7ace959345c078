import { areaAddress, type Area } from '../../../sheet/cells/address.ts';

/** Excel cuts longer lists of addresses without a word. */
const longestList = 4000;

/** Addresses joined by commas, no list longer than Excel takes. */
export function addressLists(areas: readonly Area[]): string[] {
  const joined: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < longestList) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

import type { HeardWord } from '../measures/heard-words.ts';
import type { MeasureKey } from '../measures/measure.ts';
import type { Item } from './sentence-items.ts';

/** What a number was found to count. */
export interface Found {
  readonly measure: MeasureKey;
  /** It is said of all of them. */
  readonly certain: boolean;
}

export const wordOf = (item: Item | undefined): HeardWord | undefined => (item?.kind === 'word' ? item.word : undefined);
export const isSign = (item: Item | undefined, signs: string): boolean => item?.kind === 'sign' && signs.includes(item.text);
export const isJoint = (item: Item): boolean => item.kind === 'word' && /^(?:және|ал|а|и)$/iu.test(item.word.text);

/** The place of the last one that fits, -1 where none does. */
export function lastPlace<One>(list: readonly One[], fits: (one: One, place: number) => boolean): number {
  for (let place = list.length - 1; place >= 0; place--) if (fits(list[place]!, place)) return place;
  return -1;
}

export const lastOf = <One>(list: readonly One[], fits: (one: One) => boolean): One | undefined => list[lastPlace(list, fits)];

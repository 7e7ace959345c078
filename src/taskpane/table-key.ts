import type { TableView } from '../jobs/desk.ts';
import { addressOf } from '../sheet/cells/address.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';

/** A list is known by its sheet and its first cell; both stay when its columns are corrected. */
export const mappingKey = ({ sheet, area }: StaffMapping): string => `${sheet}!${addressOf(area.top, area.left)}`;
export const keyOf = ({ mapping }: TableView): string => mappingKey(mapping);

const crosses = (one: StaffMapping, other: StaffMapping): boolean =>
  one.sheet === other.sheet &&
  one.area.top <= other.area.bottom &&
  other.area.top <= one.area.bottom &&
  one.area.left <= other.area.right &&
  other.area.left <= one.area.right;

/** The mappings with one more. Two that cross would count people twice: the newer one stays. */
export const withMapping = (mappings: readonly StaffMapping[], added: StaffMapping): StaffMapping[] => [...mappings.filter((mapping) => !crosses(mapping, added)), added];

export const withoutMapping = (mappings: readonly StaffMapping[], key: string): StaffMapping[] => mappings.filter((mapping) => mappingKey(mapping) !== key);

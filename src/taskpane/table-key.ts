import type { TableView } from '../jobs/desk.ts';
import { addressOf, meet, type Area } from '../sheet/cells/address.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';

/** What a person has said of a place in a sheet. */
interface Placed {
  readonly sheet: string;
  readonly area: Area;
}

/** A list or a table is known by its sheet and its first cell; both stay when it is corrected. */
export const placeKey = ({ sheet, area }: Placed): string => `${sheet}!${addressOf(area.top, area.left)}`;
export const mappingKey = (mapping: StaffMapping): string => placeKey(mapping);
export const keyOf = ({ mapping }: TableView): string => placeKey(mapping);

const crosses = (one: Placed, other: Placed): boolean =>
  one.sheet === other.sheet && meet(one.area, other.area);

/** With one more. Two that cross would be read twice: the newer one stays. */
export const withPlaced = <One extends Placed>(all: readonly One[], added: One): One[] => [...all.filter((one) => !crosses(one, added)), added];
export const withoutPlaced = <One extends Placed>(all: readonly One[], key: string): One[] => all.filter((one) => placeKey(one) !== key);

export const withMapping = (mappings: readonly StaffMapping[], added: StaffMapping): StaffMapping[] => withPlaced(mappings, added);
export const withoutMapping = (mappings: readonly StaffMapping[], key: string): StaffMapping[] => withoutPlaced(mappings, key);

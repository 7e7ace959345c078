import { parseArea, type Area } from '../../../../sheet/cells/address.ts';

/** Areas in a list, parted by blanks; what is no area is left out. */
export const areasIn = (list: string | undefined): Area[] => (list ?? '').split(/\s+/u).flatMap((text) => parseArea(text) ?? []);

import { byUnit, type Numbers, type UnitTable } from './by-unit.ts';
import { schoolLevels, type NetworkData, type School, type SchoolLevel } from './records.ts';

export const networkNames = ['small', 'hubs', 'attached', 'smallHubs', 'unattached'] as const;
export type NetworkCounts = Numbers<(typeof networkNames)[number]>;

/**
 * The network of small-class schools (ШЖМ) and hub schools.
 *
 * Takes    the records of a scope
 * Returns  small-class schools; hub schools; small-class schools attached to a hub; small-class schools that are hubs themselves;
 *          small-class schools that are neither: small = attached + smallHubs + unattached
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export const networkTable = ({ units, schools }: Pick<NetworkData, 'units' | 'schools'>): UnitTable<NetworkCounts> =>
  byUnit(units, networkNames, schools, ({ small, hub, attachedTo }, counts) => {
    if (hub) counts.hubs++;
    if (!small) return;
    counts.small++;
    counts[hub ? 'smallHubs' : attachedTo !== undefined ? 'attached' : 'unattached']++;
  });

/** Small-class schools that are attached to no hub and are none. */
export const unattachedSchools = ({ schools }: Pick<NetworkData, 'schools'>): School[] => schools.filter(({ small, hub, attachedTo }) => small && !hub && attachedTo === undefined);

/** Small-class schools by level; `unknown`: the register does not say. */
export function schoolsByLevel({ schools }: Pick<NetworkData, 'schools'>): { readonly levels: readonly { readonly level: SchoolLevel; readonly schools: number }[]; readonly unknown: number; readonly total: number } {
  const small = schools.filter((school) => school.small);
  const levels = schoolLevels.map((level) => ({ level, schools: small.filter((school) => school.level === level).length })).filter(({ schools: count }) => count > 0);
  return { levels, unknown: small.filter(({ level }) => level === undefined).length, total: small.length };
}

/** Every hub with the small-class schools attached to it, the most loaded first; equal ones in the order of the register. */
export function hubLoads({ schools }: Pick<NetworkData, 'schools'>): { readonly hub: School; readonly attached: readonly School[] }[] {
  const attached = new Map<string, School[]>(schools.filter(({ hub }) => hub).map(({ key }) => [key, []]));
  for (const school of schools) if (school.small && !school.hub && school.attachedTo !== undefined) attached.get(school.attachedTo)?.push(school);
  return schools.filter(({ hub }) => hub).map((hub) => ({ hub, attached: attached.get(hub.key)! })).sort((one, other) => other.attached.length - one.attached.length);
}

import type { Day } from '../calendar/day.ts';
import { combinedTable, type CombinedCounts } from './combined-table.ts';
import { networkTable, type NetworkCounts } from './network-table.ts';
import type { NetworkData, Unit } from './records.ts';
import { smallSchoolStaff } from './small-school-staff.ts';
import { staffTable, type StaffCounts } from './staff-table.ts';
import type { UnitTable } from './by-unit.ts';

/** The figures of a year (of the staff, those of small-class schools) by key of unit, small enough to be kept and compared with those of another year. */
export interface AnnualFigures {
  readonly on: Day;
  readonly units: readonly { readonly key: string; readonly name: string; readonly kind: Unit['kind']; readonly network: NetworkCounts; readonly combined: CombinedCounts; readonly staff: StaffCounts }[];
  readonly total: { readonly network: NetworkCounts; readonly combined: CombinedCounts; readonly staff: StaffCounts };
}

/** The figures of a scope, as the annual tables have them. */
export function annualFigures(data: NetworkData, on: Day): AnnualFigures {
  const [network, combined, staff] = [networkTable(data), combinedTable(data), staffTable({ units: data.units, staff: smallSchoolStaff(data) })];
  const of = <Counts>({ rows }: UnitTable<Counts>, key: string) => rows.find(({ unit }) => unit?.key === key)!.counts;
  return {
    on,
    units: data.units.map(({ key, name, kind }) => ({ key, name, kind, network: of(network, key), combined: of(combined, key), staff: of(staff, key) })),
    total: { network: network.total, combined: combined.total, staff: staff.total },
  };
}

import { pupilTable, usualBands } from '../../domain/network/pupil-table.ts';
import type { NetworkData, PupilCount } from '../../domain/network/records.ts';
import type { TableRow } from '../annual-table.ts';
import { grouped } from '../grouped.ts';

export const bandNames = ['first', 'second', 'third'] as const;
export type PupilNumber = 'schools' | (typeof bandNames)[number] | 'rest' | 'pupils' | 'teachers';

export interface SchoolPupils {
  readonly key: string;
  readonly unit: string;
  readonly row: TableRow<PupilNumber>;
}

const keyOf = ({ schoolKey, unit, school }: PupilCount) => schoolKey || `${unit}|${school}`;

/** The schools of the register, each with its pupils by bands and its teachers. */
export function schoolsWithPupils({ pupils, staff, schools }: NetworkData): SchoolPupils[] {
  const records = grouped(pupils, keyOf);
  const teachers = new Map<string, number>();
  for (const { schoolKey } of staff) teachers.set(schoolKey, (teachers.get(schoolKey) ?? 0) + 1);
  const names = new Map(schools.map(({ key, name }) => [key, name]));
  return [...records].map(([key, own]): SchoolPupils => {
    const { unit, school, schoolKey } = own[0]!;
    const counts = countsOf(own);
    return { key, unit, row: { key, label: names.get(schoolKey) ?? school, counts: { ...counts, schools: 1, teachers: schoolKey === '' ? 0 : (teachers.get(schoolKey) ?? 0) } } };
  });
}

/** Of one school, whose records may be several. */
function countsOf(records: readonly PupilCount[]): Partial<Record<PupilNumber, number>> {
  const { total } = pupilTable(records, usualBands);
  return { rest: total.rest, ...Object.fromEntries(bandNames.map((name, band) => [name, total.bands[band]!])) };
}

const numbers: readonly PupilNumber[] = ['schools', ...bandNames, 'rest', 'teachers'];

/** The schools of each unit as one row. */
export const unitRow = (key: string, label: string, schools: readonly SchoolPupils[]): TableRow<PupilNumber> => ({
  key,
  label,
  counts: Object.fromEntries(numbers.map((name) => [name, schools.reduce((sum, { row }) => sum + (row.counts[name] ?? 0), 0)])),
});

/** The rows of schools unit by unit, those of no known unit last. */
export function rowsOfSchools(units: NetworkData['units'], schools: readonly SchoolPupils[], names: (unit: string) => string): TableRow<PupilNumber>[] {
  const known = new Set(units.map(({ key }) => key));
  const byUnit = grouped(schools, ({ unit }) => (known.has(unit) ? unit : '?'));
  return [...units.map(({ key }) => key), '?'].flatMap((unit) => (byUnit.get(unit) ?? []).map(({ row }) => ({ ...row, texts: { unit: names(unit) } })));
}

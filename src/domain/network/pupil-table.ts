import type { PupilCount } from './records.ts';

/** Grades from … to, both included. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export const usualBands: readonly Band[] = [{ from: 1, to: 4 }, { from: 5, to: 9 }, { from: 10, to: 11 }];

/**
 * Pupils of each school by bands of grades.
 *
 * Takes    counts, one or several records a school; bands that do not overlap
 * Returns  a row for every school in order of appearance, and the total; `rest`: pupils of grades that are in no band
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export function pupilTable(pupils: readonly PupilCount[], bands: readonly Band[] = usualBands) {
  const schools = new Map<string, PupilRow>();
  for (const { schoolKey, school, byGrade } of pupils) {
    const key = schoolKey || school;
    const row = schools.get(key) ?? { name: school, total: 0, bands: bands.map(() => 0), rest: 0 };
    schools.set(key, addGrades(row, byGrade, bands));
  }
  const rows = [...schools.values()];
  const total = rows.reduce<PupilRow>((sum, row) => ({ name: '', total: sum.total + row.total, bands: sum.bands.map((count, band) => count + row.bands[band]!), rest: sum.rest + row.rest }), { name: '', total: 0, bands: bands.map(() => 0), rest: 0 });
  return { rows, total };
}

export interface PupilRow {
  readonly name: string;
  readonly total: number;
  /** One for each band. */
  readonly bands: readonly number[];
  readonly rest: number;
}

function addGrades(row: PupilRow, byGrade: ReadonlyMap<number, number>, bands: readonly Band[]): PupilRow {
  const counts = [...row.bands];
  let [total, rest] = [row.total, row.rest];
  for (const [grade, count] of byGrade) {
    total += count;
    const band = bands.findIndex(({ from, to }) => grade >= from && grade <= to);
    if (band < 0) rest += count;
    else counts[band]! += count;
  }
  return { ...row, total, bands: counts, rest };
}

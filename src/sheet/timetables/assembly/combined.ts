import type { Named } from '../../../domain/timetable/lesson.ts';
import type { Registers } from '../../registers/registers.ts';
import { schoolNamed } from '../values/school-key.ts';

/** A combined class of the register, its school as it is written there. */
export interface RawCombined {
  readonly school: Named;
  readonly grades: readonly number[];
}

export const combinedIn = (registers: Registers | undefined): readonly RawCombined[] =>
  registers ? registers.classes.rows.filter(({ record }) => record.grades.length > 1).map(({ record: { school, grades } }) => ({ school: schoolNamed(school), grades })) : [];

import type { Teacher } from '../../domain/staffing/teacher.ts';
import { nameKey } from '../words/fold.ts';
import type { Person } from './staff-lines.ts';

/** The teacher that a line of a staff list tells of, in a school or another group. A remark behind the name is no part of it. */
export const teacherOf = ({ name, standing, schooling, status }: Person, school: string): Teacher => ({
  school,
  person: nameKey(name.replace(/\([^)]*\)?\s*$/u, '')),
  standing,
  schooling,
  partTime: status.has('part-time'),
  onLeave: status.has('on-leave'),
});

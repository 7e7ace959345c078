import type { Teacher } from '../../domain/staffing/teacher.ts';
import { personIn } from './status-words.ts';
import { nameKey } from '../words/fold.ts';
import type { Person } from './staff-line.ts';

/** The teacher that a line of a staff list tells of, in a school or another group. A remark behind the name is no part of it. */
export const teacherOf = ({ name, key, standing, schooling, status }: Person, school: string): Teacher => ({
  school,
  person: personKey(name, key),
  standing,
  schooling,
  partTime: status.has('part-time'),
  onLeave: status.has('on-leave'),
});

/** A surname alone tells nobody from anybody: such a person is never taken for another. */
export function personKey(name: string, plain?: string): string {
  const key = plain ?? nameKey(personIn(name));
  return key.includes(' ') ? key : '';
}

import type { Clash } from '../domain/timetable/clash.ts';
import type { Lesson, Named } from '../domain/timetable/lesson.ts';
import { isHall } from '../sheet/timetables/names/is-hall.ts';
import type { Doubt } from '../text/timetable.ts';

/** Why two lessons that meet may be none that clash: what would tell it stands nowhere in the timetable. */
export function doubtOf({ kind, first, second, who, byNumber }: Clash): Doubt | undefined {
  if (byNumber) return 'number';
  if (kind === 'T1_teacher_double') return sameSubject(first, second) && first.teachers.length === second.teachers.length && !(isTold(first.rooms) && isTold(second.rooms)) ? 'joint' : undefined;
  if (kind !== 'R1_room_double') return undefined;
  if (first.rooms.some(({ key, name }) => key === who && isHall(name))) return 'hall';
  return sameSubject(first, second) && !isTold(first.teachers) && !isTold(second.teachers) ? 'joint' : undefined;
}

const isTold = (names: readonly Named[]) => names.some(({ key }) => key !== '');
const sameSubject = (one: Lesson, other: Lesson) => one.subject.key !== '' && one.subject.key === other.subject.key;

import type { Clash } from '../domain/timetable/clash.ts';
import type { Lesson, Named } from '../domain/timetable/lesson.ts';
import { isHall } from '../sheet/timetables/names/is-hall.ts';
import type { ReadLesson } from '../sheet/timetables/timetables.ts';
import type { Doubt } from '../text/timetable.ts';

/** Why two lessons that meet may be none that clash: what would tell it stands nowhere in the timetable. */
export function doubtOf({ kind, first, second, who, byNumber }: Clash<ReadLesson>): Doubt | undefined {
  if (byNumber) return 'number';
  if (kind.startsWith('C')) return undefined;
  if (inOneSlot(first, second)) return 'joint';
  if (kind === 'T1_teacher_double') return sameSubject(first, second) && first.teachers.length === second.teachers.length && !(isTold(first.rooms) && isTold(second.rooms)) ? 'joint' : undefined;
  if (kind !== 'R1_room_double') return undefined;
  if (first.rooms.some(({ key, name }) => key === who && isHall(name))) return 'hall';
  return sameSubject(first, second) && !isTold(first.teachers) && !isTold(second.teachers) ? 'joint' : undefined;
}

/** Two groups in one slot of a grid: of one name it is seldom told whose it is. */
const inOneSlot = (one: ReadLesson, other: ReadLesson) =>
  !one.columns && !other.columns && one.sheet === other.sheet && one.group !== undefined && other.group !== undefined && one.group.division !== '' && one.group.division === other.group.division;

const isTold = (names: readonly Named[]) => names.some(({ key }) => key !== '');
const sameSubject = (one: Lesson, other: Lesson) => one.subject.key !== '' && one.subject.key === other.subject.key;

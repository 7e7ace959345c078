import type { Clash } from '../../domain/timetable/clash.ts';
import type { Lesson, Named } from '../../domain/timetable/lesson.ts';
import { isHall } from './names/is-hall.ts';
import { knownSubject } from './names/subject-name.ts';
import type { ReadLesson } from './timetables.ts';

/** Why two lessons that meet may be no clash: only their numbers are known; they may be one lesson; the room may hold both. */
export type Doubt = 'number' | 'joint' | 'hall';

/**
 * Why two lessons that meet may be none that clash, where what would tell it stands nowhere in the timetable.
 *
 * Takes    a clash
 * Returns  the doubt; `none` where schools mean it so: physical education in a gym; undefined for a clash
 * Refuses  nothing
 * Source   docs/sources.md#timetables
 */
export function doubtOf({ kind, first, second, who, byNumber }: Clash<ReadLesson>): Doubt | 'none' | undefined {
  if (kind === 'R1_room_double' && isHallOf(first, who) && isExercise(first) && isExercise(second)) return 'none';
  if (byNumber) return 'number';
  if (kind.startsWith('C')) return undefined;
  if (inOneSlot(first, second)) return 'joint';
  if (kind === 'R1_room_double') return isHallOf(first, who) ? 'hall' : undefined;
  return kind === 'T1_teacher_double' && sameSubject(first, second) && first.teachers.length === second.teachers.length && !(isTold(first.rooms) && isTold(second.rooms)) ? 'joint' : undefined;
}

/** Two groups in one slot of a grid: of one name it is seldom told whose it is. */
const inOneSlot = (one: ReadLesson, other: ReadLesson) =>
  !one.columns && !other.columns && one.sheet === other.sheet && one.group !== undefined && other.group !== undefined && one.group.division !== '' && one.group.division === other.group.division;

const isHallOf = ({ rooms }: Lesson, who: string) => rooms.some(({ key, name }) => key === who && isHall(name));
const isExercise = ({ subject }: Lesson) => knownSubject(subject.name) === 'physical-education';
const isTold = (names: readonly Named[]) => names.some(({ key }) => key !== '');
const sameSubject = (one: Lesson, other: Lesson) => one.subject.key !== '' && one.subject.key === other.subject.key;

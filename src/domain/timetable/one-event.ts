import type { CombinedGrades } from './data.ts';
import { sameTime, type Held } from './held.ts';
import type { Lesson, Named, Subgroup } from './lesson.ts';

export type Combined = (lessons: readonly [Lesson, Lesson]) => boolean;

/** Whether the classes of two lessons are grades of one combined class. */
export function combinedClasses(register: readonly CombinedGrades[]): Combined {
  const bySchool = new Map<string, CombinedGrades[]>();
  for (const line of register) bySchool.set(line.school, [...(bySchool.get(line.school) ?? []), line]);
  return ([one, other]) => {
    const classes = [...one.classes, ...other.classes];
    const [first] = classes;
    const lines = (first && bySchool.get(first.school)) ?? [];
    return lines.some(({ grades }) => classes.every(({ school, grade }) => school === first!.school && grade !== undefined && grades.includes(grade)));
  };
}

/** The key of the first that both name; '' names nobody. */
export function firstShared(one: readonly Named[], other: readonly Named[]): string | undefined {
  for (const { key } of one) if (key !== '' && other.some((against) => against.key === key)) return key;
  return undefined;
}

/** Parts of one division have nobody in common; of a part whose division is not told, only the same one is sure to be met. */
const partsMeet = (one: Subgroup, other: Subgroup) => one.part === other.part || (one.division !== other.division && one.division !== '' && other.division !== '');

/** Whether parts of two lessons of one class may have a pupil in common. */
export const groupsMeet = ({ group: one }: Lesson, { group: other }: Lesson): boolean => one === undefined || other === undefined || partsMeet(one, other);

const sharePupils = (one: Lesson, other: Lesson) => groupsMeet(one, other) && one.classes.some(({ school, key }) => other.classes.some((against) => against.key === key && against.school === school));

export const sameStream = (one: Lesson, other: Lesson) => one.stream !== '' && one.stream === other.stream;

const namesAny = (names: readonly Named[]) => names.some(({ key }) => key !== '');

const sameSubject = (one: Lesson, other: Lesson) => one.subject.key !== '' && one.subject.key === other.subject.key;

const shareTeacher = (one: Lesson, other: Lesson) => firstShared(one.teachers, other.teachers) !== undefined;

/** Who teaches is the same; where neither row tells, one subject in one room says as much. */
const sameTeacher = (one: Lesson, other: Lesson) => shareTeacher(one, other) || (!namesAny(one.teachers) && !namesAny(other.teachers) && sameSubject(one, other));

const hasGradesOf = (one: Lesson, other: Lesson) => one.classes.every(({ grade }) => grade === undefined || other.classes.some((each) => each.grade === undefined || each.grade === grade));

/** A lesson at a distance takes in classes of any school; nobody teaches two grades apart at once. */
const onlineTogether = (one: Lesson, other: Lesson) => one.online && other.online && shareTeacher(one, other) && sameSubject(one, other) && hasGradesOf(one, other) && hasGradesOf(other, one);

const inOneRoom = (one: Lesson, other: Lesson, combined: Combined) => one.place.key === other.place.key && sameTeacher(one, other) && sameRoom(one, other, combined);

const sameRoom = (one: Lesson, other: Lesson, combined: Combined) => (namesAny(one.rooms) && namesAny(other.rooms) ? firstShared(one.rooms, other.rooms) !== undefined : combined([one, other]));

/** One lesson in two rows: rows of a joint lesson, or other pupils with the same teacher at the same time in the same room, or at a distance (TC-05, TC-06). */
export function isOneEvent(one: Held, other: Held, combined: Combined): boolean {
  if (sameStream(one.lesson, other.lesson)) return true;
  const [first, second] = [one.lesson, other.lesson];
  return !sharePupils(first, second) && sameTime(one, other) && (inOneRoom(first, second, combined) || onlineTogether(first, second));
}

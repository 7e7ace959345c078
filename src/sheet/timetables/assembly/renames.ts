import type { Named } from '../../../domain/timetable/lesson.ts';
import type { ReadLesson } from '../timetables.ts';

/** What is put into lessons when timetables are brought together. */
export interface Renames {
  /** The one school that stands for several spellings, by the key of each. */
  readonly schools: ReadonlyMap<string, Named>;
  /** The one key of a person who is spelled in several ways. */
  readonly people: ReadonlyMap<string, string>;
  /** Shift of a class, by the keys of school and class. */
  readonly shifts: ReadonlyMap<string, number>;
}

export const shiftKey = (school: string, name: string): string => `${school}\n${name}`;

/** What of the renames changes anything. */
export const changesNothing = ({ schools, people, shifts }: Renames): boolean => people.size === 0 && shifts.size === 0 && [...schools].every(([key, school]) => key === school.key);

/** A lesson with the keys that hold for the whole workbook; the same object where nothing changes. */
export function renamed(lesson: ReadLesson, { schools, people, shifts }: Renames, home: Named | undefined): ReadLesson {
  const schoolOf = (key: string) => (key === '' ? home : schools.get(key));
  const place = schoolOf(lesson.place.key);
  const moved = place !== undefined && place.key !== lesson.place.key;
  const classes = lesson.classes.some(({ school }) => (schoolOf(school)?.key ?? school) !== school);
  const teachers = people.size > 0 && lesson.teachers.some(({ key }) => people.has(key));
  const own = classes ? lesson.classes.map((name) => ({ ...name, school: schoolOf(name.school)?.key ?? name.school })) : lesson.classes;
  const shift = lesson.shift ?? (shifts.size > 0 ? shiftOf(own, shifts) : undefined);
  if (!moved && !classes && !teachers && shift === lesson.shift) return lesson;
  return {
    ...lesson,
    ...(moved ? { place } : {}),
    classes: own,
    ...(teachers ? { teachers: lesson.teachers.map((teacher) => (people.has(teacher.key) ? { ...teacher, key: people.get(teacher.key)! } : teacher)) } : {}),
    shift,
  };
}

function shiftOf(classes: ReadLesson['classes'], shifts: Renames['shifts']): number | undefined {
  const [first, ...more] = classes.map(({ school, key }) => shifts.get(shiftKey(school, key)));
  return more.every((shift) => shift === first) ? first : undefined;
}

import { clashKinds } from '../../domain/timetable/clash.ts';
import { parseArea } from '../../sheet/cells/address.ts';
import { spotAddress } from '../../sheet/spot.ts';
import type { LessonField, ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import type { Finding } from '../run-checks.ts';
import type { TimetableFinding } from '../timetable-view.ts';
import { keyWithin } from './name-views.ts';

/** Parts of a lesson that stand in cells of its own; other cells of a grid are labels of many lessons. */
const ownFields: readonly LessonField[] = ['subject', 'teachers', 'rooms', 'group', 'note'];

/**
 * Lessons by the cells that they are read from.
 *
 * Takes    lessons
 * Returns  the lessons of a cell: of a list all whose row it is in, of a grid those that it tells of
 * Refuses  nothing
 */
export function lessonsByCell(lessons: readonly ReadLesson[]): (place: CellPlace) => readonly ReadLesson[] {
  const found = new Map<string, ReadLesson[]>();
  const add = (key: string, lesson: ReadLesson) => {
    const known = found.get(key);
    if (!known) found.set(key, [lesson]);
    else if (known.at(-1) !== lesson) known.push(lesson);
  };
  for (const lesson of lessons) {
    if (lesson.columns) add(`${lesson.sheet}!${lesson.spot.row}`, lesson);
    else for (const spot of [lesson.spot, ...ownFields.flatMap((field) => lesson.cells?.[field] ?? [])]) add(`${lesson.sheet}!${spotAddress(spot)}`, lesson);
  }
  return ({ sheet, address }) => found.get(`${sheet}!${address}`) ?? found.get(`${sheet}!${parseArea(address)?.top}`) ?? [];
}

const answered: ReadonlySet<string> = new Set([...clashKinds, 'T4_teacher_unavailable', 'D1_subject_twice_a_day', 'R2_room_capacity']);

/** A finding with the schools, people and days that it is about. */
export function timetableFinding(finding: Finding, lessonsOf: (place: CellPlace) => readonly ReadLesson[]): TimetableFinding {
  const lessons = finding.cells.flatMap(lessonsOf);
  const kind = typeof finding.args['kind'] === 'string' ? finding.args['kind'] : finding.check;
  const distinct = <Value>(values: readonly Value[]) => [...new Set(values)];
  return {
    ...finding,
    kind,
    schools: distinct(lessons.map(({ place }) => place.key)),
    teachers: distinct(lessons.flatMap(({ teachers }) => teachers.map(({ key }) => key))).filter((key) => key !== ''),
    classes: distinct(lessons.flatMap(({ classes }) => classes.map(({ school, key }) => keyWithin(school, key)))),
    days: distinct(lessons.flatMap(({ day }) => day ?? [])),
    answers: answered.has(kind) && lessons.length > 0,
  };
}

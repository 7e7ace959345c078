import type { Named } from '../../../domain/timetable/lesson.ts';
import type { Timetable } from '../timetables.ts';

const known = new WeakMap<Timetable, readonly Named[]>();
const none: readonly Named[] = [];

export const rememberPupilsSchools = (table: Timetable, schools: readonly Named[]): void => void known.set(table, schools);

/** Schools that a list names besides the places of its lessons: those whose pupils come. */
export const pupilsSchoolsOf = (table: Timetable): readonly Named[] => known.get(table) ?? none;

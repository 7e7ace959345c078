import type { Timetable } from '../timetables.ts';

const known = new WeakMap<Timetable, readonly string[]>();
const none: readonly string[] = [];

export const rememberTitles = (table: Timetable, titles: readonly string[]): void => void known.set(table, titles);

/** The texts above a timetable, nearest first. */
export const titlesOf = (table: Timetable): readonly string[] => known.get(table) ?? none;

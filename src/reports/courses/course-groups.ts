import type { Course } from '../../domain/network/records.ts';
import { writeDates } from '../../sheet/dates/write-date.ts';

/** The people of one unit who took a course, and what they were given. */
export interface CourseRow {
  readonly unit: string;
  readonly people: number;
  readonly results: readonly (readonly [result: string, people: number])[];
}

export interface CourseGroup {
  readonly title: string;
  readonly organiser: string;
  /** `25.10.2021–29.10.2021`; '' where not given. */
  readonly days: string;
  readonly rows: readonly CourseRow[];
}

const daysOf = ({ from, until }: Course): string => (from ? writeDates({ from, to: until ?? from }) : until ? writeDates({ from: until, to: until }) : '');

/** Records of one course put together: those of the same title, organiser and days; unit by unit in order of appearance. */
export function courseGroups(courses: readonly Course[]): CourseGroup[] {
  const groups = new Map<string, { readonly group: Omit<CourseGroup, 'rows'>; readonly own: Course[] }>();
  for (const course of courses) {
    const group = { title: course.title.trim(), organiser: course.organiser.trim(), days: daysOf(course) };
    const key = Object.values(group).join('\n').toLowerCase();
    const known = groups.get(key);
    if (known) known.own.push(course);
    else groups.set(key, { group, own: [course] });
  }
  return [...groups.values()].map(({ group, own }) => ({ ...group, rows: [...new Set(own.map(({ unit }) => unit))].map((unit) => rowOf(unit, own.filter((course) => course.unit === unit))) }));
}

const rowOf = (unit: string, courses: readonly Course[]): CourseRow => ({ unit, people: courses.reduce((sum, { count }) => sum + count, 0), results: resultsOf(courses) });

function resultsOf(courses: readonly Course[]): (readonly [string, number])[] {
  const results = new Map<string, number>();
  for (const { result, count } of courses) if (result.trim() !== '') results.set(result.trim(), (results.get(result.trim()) ?? 0) + count);
  return [...results];
}

/** What the people of several units were given, all together. */
export function allResults(rows: readonly CourseRow[]): (readonly [string, number])[] {
  const results = new Map<string, number>();
  for (const [result, people] of rows.flatMap((row) => row.results)) results.set(result, (results.get(result) ?? 0) + people);
  return [...results];
}

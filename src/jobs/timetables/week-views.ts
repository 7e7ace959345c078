import { clockOf, type ClockOf } from '../../domain/timetable/clock.ts';
import type { TimetableData } from '../../domain/timetable/data.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import type { Finding } from '../run-checks.ts';
import type { WeekCell, WeekView } from '../timetable-view.ts';
import { lessonsByPlace } from './name-views.ts';

/**
 * The week of every school: how many lessons each period has, and which findings touch it.
 *
 * Takes    timetables; findings about them; the lessons of a cell
 * Returns  a week for every school with lessons: a hub, the schools between which and it somebody travels, the next hub; then all others
 * Refuses  nothing
 */
export function weeksOf({ data, hubs, schools }: Pick<Timetables, 'data' | 'hubs' | 'schools'>, findings: readonly Finding[], lessonsOf: (place: CellPlace) => readonly ReadLesson[]): WeekView[] {
  const touching = findingsByLesson(findings, lessonsOf);
  const clock = clockOf(data);
  const byPlace = lessonsByPlace(data.lessons);
  return inClusters(data, [...byPlace.keys()], hubs).map((school) => {
    const own = byPlace.get(school)!;
    return { school, name: schools.get(school) ?? own[0]!.place.name, hub: hubs.has(school), cells: cellsOf(own, touching, clock) };
  });
}

/** Who travels says which schools belong together: by the table of journeys, or else by shared teachers. */
function inClusters({ journeys, lessons }: TimetableData, schools: readonly string[], hubs: ReadonlySet<string>): string[] {
  const near = new Map<string, Set<string>>();
  const join = (one: string, other: string) => (near.get(one) ?? near.set(one, new Set()).get(one)!).add(other);
  for (const { from, to } of journeys) for (const [one, other] of [[from.key, to.key], [to.key, from.key]] as const) join(one, other);
  const teaches = new Map<string, Set<string>>();
  if (journeys.length === 0) for (const { place, teachers } of lessons) for (const { key } of teachers) if (key !== '') (teaches.get(key) ?? teaches.set(key, new Set()).get(key)!).add(place.key);
  for (const places of teaches.values()) if (places.size > 1) for (const one of places) for (const other of places) join(one, other);
  const clusters = schools.filter((school) => hubs.has(school)).flatMap((hub) => [hub, ...schools.filter((school) => near.get(hub)?.has(school) && !hubs.has(school))]);
  return [...new Set([...clusters, ...schools])];
}

function findingsByLesson(findings: readonly Finding[], lessonsOf: (place: CellPlace) => readonly ReadLesson[]): Map<ReadLesson, number[]> {
  const found = new Map<ReadLesson, number[]>();
  findings.forEach(({ cells, accepted }, place) => {
    if (accepted !== undefined) return;
    for (const lesson of new Set(cells.flatMap(lessonsOf))) found.set(lesson, [...(found.get(lesson) ?? []), place]);
  });
  return found;
}

function cellsOf(lessons: readonly ReadLesson[], touching: ReadonlyMap<ReadLesson, readonly number[]>, clock: ClockOf): WeekCell[] {
  const found = new Map<number, { cell: Omit<WeekCell, 'lessons' | 'findings'>; lessons: number; findings: Set<number> }>();
  for (const lesson of lessons) {
    const { day, period } = lesson;
    if (day === undefined || period === undefined) continue;
    const key = day * 1000 + period;
    let known = found.get(key);
    if (!known) found.set(key, (known = { cell: { day, period, start: clock(lesson)?.start, end: clock(lesson)?.end }, lessons: 0, findings: new Set() }));
    known.lessons++;
    for (const place of touching.get(lesson) ?? []) known.findings.add(place);
  }
  return [...found].sort(([one], [other]) => one - other).map(([, { cell, lessons: count, findings }]) => ({ ...cell, lessons: count, findings: [...findings].sort((one, other) => one - other) }));
}

import type { TimetableData } from '../../domain/timetable/data.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import type { Finding } from '../run-checks.ts';
import type { WeekCell, WeekView } from '../timetable-view.ts';
import { lessonsByPlace } from './name-views.ts';

/**
 * The week of every school: how many lessons each period has, and which findings touch it.
 *
 * Takes    timetables; findings about them; the lessons of a cell
 * Returns  a week for every school with lessons
 * Refuses  nothing
 */
export function weeksOf({ lessons }: TimetableData<ReadLesson>, findings: readonly Finding[], lessonsOf: (place: CellPlace) => readonly ReadLesson[]): WeekView[] {
  const touching = findingsByLesson(findings, lessonsOf);
  return [...lessonsByPlace(lessons)].map(([school, own]) => ({ school, name: own[0]!.place.name, hub: false, cells: cellsOf(own, touching) }));
}

function findingsByLesson(findings: readonly Finding[], lessonsOf: (place: CellPlace) => readonly ReadLesson[]): Map<ReadLesson, number[]> {
  const found = new Map<ReadLesson, number[]>();
  findings.forEach(({ cells, accepted }, place) => {
    if (accepted !== undefined) return;
    for (const lesson of new Set(cells.flatMap(lessonsOf))) found.set(lesson, [...(found.get(lesson) ?? []), place]);
  });
  return found;
}

function cellsOf(lessons: readonly ReadLesson[], touching: ReadonlyMap<ReadLesson, readonly number[]>): WeekCell[] {
  const found = new Map<number, { cell: Omit<WeekCell, 'lessons' | 'findings'>; lessons: number; findings: Set<number> }>();
  for (const lesson of lessons) {
    const { day, period } = lesson;
    if (day === undefined || period === undefined) continue;
    const key = day * 1000 + period;
    let known = found.get(key);
    if (!known) found.set(key, (known = { cell: { day, period, start: lesson.start, end: lesson.end }, lessons: 0, findings: new Set() }));
    known.lessons++;
    for (const place of touching.get(lesson) ?? []) known.findings.add(place);
  }
  return [...found].sort(([one], [other]) => one - other).map(([, { cell, lessons: count, findings }]) => ({ ...cell, lessons: count, findings: [...findings].sort((one, other) => one - other) }));
}

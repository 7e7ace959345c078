import { clashesOf } from '../src/domain/timetable/clashes.ts';
import { subjectsTwiceADay } from '../src/domain/timetable/subjects-twice-a-day.ts';
import { classWindows } from '../src/domain/timetable/class-windows.ts';
import { crowdedRooms } from '../src/domain/timetable/crowded-rooms.ts';
import { unavailableLessons } from '../src/domain/timetable/unavailable.ts';
import { classNamesOf } from '../src/sheet/timetables/names/class-name.ts';
import { reportOf } from '../src/sheet/sheet-report.ts';
import { timetablesAcross } from '../src/sheet/timetables/across-timetables.ts';
import type { ReadLesson } from '../src/sheet/timetables/timetables.ts';
import type { Sheet } from '../src/sheet/workbook.ts';
import { seeded } from './fixtures/random.ts';
import { sheetOf } from './fixtures/sheet-of.ts';
import type { ClusterRow } from './fixtures/timetable-cluster-rows.ts';
import { spans } from './fixtures/timetable-cluster-rows.ts';
import { timetableCluster } from './fixtures/timetable-clusters.ts';
import { classLayouts, habitsOf } from './fixtures/timetable-layouts.ts';
import { packings } from './fixtures/timetable-packings.ts';
import type { Week } from './fixtures/timetable-week.ts';

const set = timetableCluster({ lessons: 900, conflicts: 3, traps: 3, seed: 21 });

/** What a grid can tell: one lesson of a class in a period of every week, held at the class's own school. */
const rows = (() => {
  const slots = new Set<string>();
  return set.rows.filter((row) => {
    const slot = [row.school, row.classes, row.day, row.period].join('|');
    const plain = row.kind === 'regular' && row.mode === 'очно' && row.place === row.school && [row.stream, row.group, row.week].every((text) => text === '') && row.dates === spans.year;
    if (!plain || slots.has(slot)) return false;
    slots.add(slot);
    return true;
  });
})();

const small = set.sheets.filter(({ name }) => ['bells', 'travel', 'rooms', 'classes', 'teachers'].includes(name)).map(({ name, values }) => sheetOf(values, { name }));

const listed: Sheet = sheetOf([
  ['place', 'class_school', 'classes', 'day', 'period', 'subject', 'teachers', 'room'],
  ...rows.map((row) => [row.place, row.school, row.classes, ['Пн', 'Вт', 'Ср', 'Чт', 'Пт'][row.day - 1]!, row.period, row.subject, row.teacher, row.room]),
], { name: 'lessons' });

const week = (school: string, own: readonly ClusterRow[]): Week => ({
  language: 'ru', school, classes: [...new Set(own.map(({ classes }) => classes))], days: 5, periods: Math.max(...own.map(({ period }) => period)),
  lessons: own.map(({ classes, day, period, subject, teacher, room }) => ({ classes: [classes], day, period, lastPeriod: period, group: undefined, subject, teacher, room })),
});

/** A sheet a school, each written in the layout and packing, with its name above. */
function grids(layout: (typeof classLayouts)[number], packing: (typeof packings)[number]): Sheet[] {
  const random = seeded(5);
  return [...new Set(rows.map(({ school }) => school))].flatMap((school, place) => {
    const habits = { ...habitsOf(random, packing), titled: true, periodStyle: 'number' as const, dayStyle: 'merged' as const };
    return layout.write(week(school, rows.filter((row) => row.school === school)), habits).sheets.map((sheet) => ({ ...sheet, name: `Парақ${place + 1}` }));
  });
}

/** Conflicts by what their lessons say, wherever they stand. */
function conflicts(sheets: readonly Sheet[]): string[] {
  const { data } = timetablesAcross(sheets.map((sheet) => reportOf(sheet)))!;
  const classes = (lesson: ReadLesson) => lesson.classes.map(({ name }) => classNamesOf(name, '').map(({ key }) => key).join('+')).join('+');
  const told = (lesson: ReadLesson) => [lesson.place.key, classes(lesson), lesson.day, lesson.period, lesson.subject.key, lesson.rooms[0]?.key].join(' ');
  const pairs = clashesOf(data).map(({ kind, first, second }) => [kind, ...[told(first), told(second)].sort()].join(' | '));
  return [
    ...pairs,
    ...unavailableLessons(data).map(({ lesson }) => `T4 | ${told(lesson)}`),
    ...subjectsTwiceADay(data).map(({ first, second }) => `D1 | ${[told(first), told(second)].sort().join(' | ')}`),
    ...classWindows(data).map(({ classes: whose, day, period }) => `D2 | ${whose[0]!.school} ${whose[0]!.key} ${day} ${period}`),
    ...crowdedRooms(data).map(({ lesson }) => `R2 | ${told(lesson)}`),
  ].sort();
}

describe('timetables of hubs and magnets, as a list and as grids', () => {
  const asList = conflicts([listed, ...small]);

  it('have conflicts of many kinds', () => {
    const kinds = new Set(asList.map((text) => text.split(' ')[0]));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['D1', 'D2', 'R1_room_double', 'T1_teacher_double', 'T2_teacher_cross_school', 'T3_teacher_travel', 'T4']));
  });

  const telling = ['subject (teacher), room beside', 'three lines in a cell', 'parts set apart by semicolons', 'subject, teacher, room below each other'];
  const cases = classLayouts.filter(({ name }) => name !== 'a sheet a day').map((layout, at) => [layout.name, telling[at]!, layout, packings.find(({ name }) => name === telling[at])!] as const);
  it.each(cases)('are found alike: %s; %s', (_, __, layout, packing) => {
    expect(conflicts([...grids(layout, packing), ...small])).toEqual(asList);
  });
});

import fc from 'fast-check';
import { classLayouts, writtenTimetable, type WrittenTimetable } from '../../../../test/fixtures/timetable-layouts.ts';
import { packings } from '../../../../test/fixtures/timetable-packings.ts';
import { writtenPersonTimetable, type PersonLayout } from '../../../../test/fixtures/timetable-person-layouts.ts';
import { seeded } from '../../../../test/fixtures/random.ts';
import { addressOf } from '../../cells/address.ts';
import { classNamesOf } from '../names/class-name.ts';
import type { ReadLesson } from '../timetables.ts';
import { readGrids } from './read-grids.ts';

const classKey = (text: string) => classNamesOf(text, '').map(({ key }) => key).join('+');
const place = (name: string, day: number | undefined, period: number | undefined, sheet: string, cell: string) => `${name} ${day} ${period} ${sheet}!${cell}`;

/** Class, day, period and cell of each lesson of a class, once. */
const written = ({ lessons }: WrittenTimetable) => [...new Set(lessons.map(({ class: name, day, period, sheet, cell }) => place(classKey(name), day, period, sheet, cell)))].sort();

function placesRead(lessons: readonly ReadLesson[]): string[] {
  const places = lessons.flatMap(({ classes, day, period, lastPeriod, sheet, spot }) =>
    classes.flatMap(({ key }) => Array.from({ length: (lastPeriod ?? period!) - period! + 1 }, (_, at) => place(key, day, period! + at, sheet, addressOf(spot.row, spot.column)))),
  );
  return [...new Set(places)].sort();
}

type Tells = (typeof packings)[number]['tells'];
const bare = (text: string) => text.toLowerCase().replace(/[\s.]+/gu, '');
const says = (cell: string, subject: string, teacher: string | undefined, room: string | undefined, tells: Tells) => [cell, bare(subject), tells.teacher ? bare(teacher ?? '') : '', tells.room ? (room ?? '') : ''].join(' ');

/** What each lesson's cell says of subject, teacher and room, once. */
const told = ({ lessons }: WrittenTimetable, tells: Tells) => [...new Set(lessons.map(({ sheet, cell, subject, teacher, room }) => says(`${sheet}!${cell}`, subject, teacher, room, tells)))].sort();
const toldRead = (lessons: readonly ReadLesson[], tells: Tells) =>
  [...new Set(lessons.map(({ sheet, spot, subject, teachers, rooms }) => says(`${sheet}!${addressOf(spot.row, spot.column)}`, subject.name, teachers[0]?.name, rooms[0]?.name, tells)))].sort();

const read = ({ sheets }: WrittenTimetable) => sheets.flatMap((sheet) => readGrids(sheet, []));

describe('a week that is written in the layouts that schools use', () => {
  const cases = classLayouts.flatMap((layout) => packings.map((packing) => [`${layout.name}; ${packing.name}`, layout, packing] as const));
  it.each(cases)('is read as it was written: %s', (_, layout, packing) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const timetable = writtenTimetable(seeded(seed), layout, packing);
        const tables = read(timetable);
        const lessons = tables.flatMap((table) => table.lessons);
        expect(placesRead(lessons)).toEqual(written(timetable));
        expect(toldRead(lessons, packing.tells)).toEqual(told(timetable, packing.tells));
        expect(tables.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it.each(['teachers below each other', 'a block a teacher', 'rooms below each other'] satisfies PersonLayout[])('is read as it was written: %s', (layout) => {
    for (const seed of [1, 2, 3]) {
      const timetable = writtenPersonTimetable(seeded(seed), layout);
      const tables = read(timetable);
      expect(placesRead(tables.flatMap(({ lessons }) => lessons))).toEqual(written(timetable));
      const named = tables.flatMap(({ lessons }) => lessons).every(({ teachers, rooms }) => (layout === 'rooms below each other' ? rooms : teachers).length === 1);
      expect(named).toBe(true);
    }
  });

  it('is no grid where it is a list', () => {
    expect(read(writtenPersonTimetable(seeded(7), 'a list'))).toEqual([]);
  });
});

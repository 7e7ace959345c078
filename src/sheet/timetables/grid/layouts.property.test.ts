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

const read = ({ sheets }: WrittenTimetable) => sheets.flatMap((sheet) => readGrids(sheet, []));

describe('a week that is written in the layouts that schools use', () => {
  const cases = classLayouts.flatMap((layout, row) => packings.map((packing, column) => [`${layout.name}; ${packing.name}`, layout, packing, 31 * row + column] as const));
  it.each(cases)('is read as it was written: %s', (_, layout, packing, seed) => {
    const timetable = writtenTimetable(seeded(seed), layout, packing);
    const tables = read(timetable);
    expect(placesRead(tables.flatMap(({ lessons }) => lessons))).toEqual(written(timetable));
    expect(tables.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
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

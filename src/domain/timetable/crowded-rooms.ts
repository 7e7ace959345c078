import type { RoomSize, SchoolClass, TimetableData } from './data.ts';
import { judged, type Judgement } from './judged.ts';
import type { Lesson, Named } from './lesson.ts';

export interface CrowdedRoom<L extends Lesson = Lesson> {
  readonly lesson: L;
  readonly room: Named;
  /** Of all rooms of the lesson together. */
  readonly capacity: number;
  readonly pupils: number;
}

type Sizes = (school: string, key: string) => number | undefined;

function sizes<Row>(rows: readonly Row[], of: (row: Row) => readonly [string, string, number | undefined]): Sizes {
  const found = new Map<string, Map<string, number>>();
  for (const [school, key, size] of rows.map(of)) if (size !== undefined) (found.get(school) ?? found.set(school, new Map()).get(school)!).set(key, size);
  return (school, key) => found.get(school)?.get(key);
}

const sumOf = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.length === 0 ? undefined : parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);

const judgement: Judgement<CrowdedRoom, 'lesson'> = {
  unit: 'lesson',
  which: 'rooms',
  tables: ({ rooms, classes }) => [rooms, classes],
  judge: (data) => {
    const capacityOf = sizes<RoomSize>(data.rooms, ({ school, room, capacity }) => [school.key, room.key, capacity]);
    const pupilsOf = sizes<SchoolClass>(data.classes, ({ school, class: { key }, pupils }) => [school.key, key, pupils]);
    return ({ lesson, rank }) => {
      const rooms = lesson.rooms.filter(({ key }) => key !== '');
      const capacity = sumOf(rooms.map(({ key }) => capacityOf(lesson.place.key, key)));
      if (capacity === undefined) return [];
      const pupils = lesson.pupils ?? (lesson.group === undefined ? sumOf(lesson.classes.map(({ school, key }) => pupilsOf(school, key))) : undefined);
      return pupils === undefined || pupils <= capacity ? [] : [{ value: { lesson, room: rooms[0]!, capacity, pupils }, at: rank, then: 0 }];
    };
  },
};

/**
 * Lessons whose pupils do not fit into the room (R2).
 *
 * Takes    the timetables
 * Returns  each such lesson with its pupils (of whole classes, where the lesson tells none, those of the classes) and the places
 * Refuses  rooms of unknown size
 * Source   docs/sources.md#timetables
 */
export const crowdedRooms = <L extends Lesson>(data: TimetableData<L>) => judged(data, judgement) as readonly CrowdedRoom[] as readonly CrowdedRoom<L>[];

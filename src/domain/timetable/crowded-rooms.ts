import type { RoomSize, SchoolClass, TimetableData } from './data.ts';
import { judged, type Judgement } from './judged.ts';
import type { Lesson, Named } from './lesson.ts';

export interface CrowdedRoom<L extends Lesson = Lesson> {
  readonly lesson: L;
  readonly room: Named;
  /** The line of that room; of several rooms, of the first. */
  readonly size: RoomSize;
  /** Of all rooms of the lesson together. */
  readonly capacity: number;
  readonly pupils: number;
}

/** Lines by school and key. */
function linesBy<Line extends { readonly school: Named }>(lines: readonly Line[], of: (line: Line) => string): (school: string, key: string) => Line | undefined {
  const found = new Map<string, Map<string, Line>>();
  for (const line of lines) (found.get(line.school.key) ?? found.set(line.school.key, new Map<string, Line>()).get(line.school.key)!).set(of(line), line);
  return (school, key) => found.get(school)?.get(key);
}

const sumOf = (parts: readonly (number | undefined)[]): number | undefined =>
  parts.length === 0 ? undefined : parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);

const judgement: Judgement<CrowdedRoom, 'lesson'> = {
  unit: 'lesson',
  which: 'rooms',
  tables: ({ rooms, classes }) => [rooms, classes],
  judge: (data) => {
    const [roomAt, classAt] = [linesBy<RoomSize>(data.rooms, ({ room }) => room.key), linesBy<SchoolClass>(data.classes, ({ class: { key } }) => key)];
    return ({ lesson, rank }) => {
      const rooms = lesson.rooms.filter(({ key }) => key !== '');
      const sizes = rooms.map(({ key }) => roomAt(lesson.place.key, key));
      const capacity = sumOf(sizes.map((size) => size?.capacity));
      if (capacity === undefined) return [];
      const pupils = lesson.pupils ?? (lesson.group === undefined ? sumOf(lesson.classes.map(({ school, key }) => classAt(school, key)?.pupils)) : undefined);
      return pupils === undefined || pupils <= capacity ? [] : [{ value: { lesson, room: rooms[0]!, size: sizes[0]!, capacity, pupils }, at: rank, then: 0 }];
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

import type { TimetableData } from './data.ts';
import type { Lesson, Named } from './lesson.ts';
import { moveAll, obstacleTo, type Moved } from './moving.ts';
import type { TimeSlot } from './time-slots.ts';

interface Room {
  readonly room: Named;
  capacity: number | undefined;
  /** How often somebody, or some subject, is taught there. */
  readonly uses: Map<string, number>;
}

const known = new WeakMap<TimetableData, Map<string, Map<string, Room>>>();

/** The rooms of every school, from the register and from the lessons. */
function roomsBySchool(data: TimetableData): Map<string, Map<string, Room>> {
  const found = known.get(data);
  if (found) return found;
  const schools = new Map<string, Map<string, Room>>();
  const of = (school: string, room: Named): Room => {
    const own = schools.get(school) ?? schools.set(school, new Map()).get(school)!;
    return own.get(room.key) ?? own.set(room.key, { room, capacity: undefined, uses: new Map() }).get(room.key)!;
  };
  for (const { place, rooms, teachers, classes, subject } of data.lessons) {
    for (const room of rooms.filter(({ key }) => key !== '')) {
      const { uses } = of(place.key, room);
      for (const { key } of [...teachers, ...classes, subject]) uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  for (const { school, room, capacity } of data.rooms) if (room.key !== '') of(school.key, room).capacity = capacity;
  known.set(data, schools);
  return schools;
}

/**
 * The move with another room for every lesson whose own is taken.
 *
 * Takes    timetables; lessons that fit a slot but for their rooms; the slot
 * Returns  the lessons in free rooms that hold their pupils, those where their teachers and classes are most often; undefined where there are none
 * Refuses  lessons of several rooms
 * Source   docs/sources.md#timetables
 */
export function inOtherRooms<L extends Lesson>(data: TimetableData<L>, unit: readonly L[], slot: TimeSlot): Moved<L>[] | undefined {
  const moved = moveAll(unit, slot);
  for (const [place, { lesson, as }] of moved.entries()) {
    const rest = moved.filter((_, other) => other !== place);
    const others = rest.map(({ lesson: other, as: there }) => ({ lesson: other, as: { ...there, rooms: [] } }));
    const fits = (rooms: readonly Named[]) => obstacleTo(data, [{ lesson, as: { ...as, rooms } }, ...others]) === undefined;
    if (fits(lesson.rooms)) continue;
    if (lesson.rooms.length !== 1) return undefined;
    const taken = new Set(rest.flatMap(({ as: { rooms } }) => rooms.map(({ key }) => key)));
    const room = roomsFor(data, lesson).find((each) => !taken.has(each.key) && fits([each]));
    if (!room) return undefined;
    moved[place] = { lesson, as: { ...as, rooms: [room] } };
  }
  return obstacleTo(data, moved) === undefined ? moved : undefined;
}

/** So many other rooms are named for one lesson. */
const mostRooms = 3;

/**
 * The lesson in other rooms, at its own time.
 *
 * Takes    timetables; a lesson in one room
 * Returns  it in the rooms that are free then and hold its pupils, those first where its teachers and classes are most often
 * Refuses  nothing: none where somebody else stands in its way as well
 * Source   docs/sources.md#timetables
 */
export function otherRooms<L extends Lesson>(data: TimetableData<L>, lesson: L): Moved<L>[] {
  if (lesson.rooms.length !== 1 || lesson.day === undefined) return [];
  const found: Moved<L>[] = [];
  for (const room of roomsFor(data, lesson)) {
    const moved = { lesson, as: { ...lesson, rooms: [room] } };
    if (obstacleTo(data, [moved]) === undefined) found.push(moved);
    if (found.length === mostRooms) break;
  }
  return found;
}

function roomsFor(data: TimetableData, { place, pupils, teachers, classes, rooms, subject }: Lesson): Named[] {
  const people = [...teachers, ...classes, subject].map(({ key }) => key).filter((key) => key !== '');
  const usedBy = ({ uses }: Room) => people.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0);
  const own = rooms[0]!;
  // A gym or a workshop has a name instead of a number: only where that subject is taught at other times.
  const isLike = /\d/u.test(own.name) ? () => true : ({ uses }: Room) => uses.has(subject.key);
  return [...(roomsBySchool(data).get(place.key)?.values() ?? [])]
    .filter((each) => each.room.key !== own.key && isLike(each) && (each.capacity === undefined || pupils === undefined || each.capacity >= pupils))
    .sort((one, other) => usedBy(other) - usedBy(one))
    .map(({ room }) => room);
}

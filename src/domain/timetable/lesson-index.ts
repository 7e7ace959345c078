import { changeOf, rankedBetween, sameRows, type LessonsChange } from './changed-lessons.ts';
import { clockOf } from './clock.ts';
import type { TimetableData } from './data.ts';
import type { Held } from './held.ts';
import type { Lesson } from './lesson.ts';

/** Lessons of somebody on one weekday; 0 where no weekday is known. */
export interface Day {
  readonly who: Who;
  readonly day: number;
  readonly lessons: Held[];
}

/** A teacher, a class, a room or a joint lesson. Teachers and joint lessons have no school: ''. */
export interface Who {
  readonly school: string;
  readonly key: string;
  readonly days: (Day | undefined)[];
}

export type Indexed = 'teachers' | 'classes' | 'rooms' | 'streams';
type Shelf = Map<string, Map<string, Who>>;

/** More arguments may be too many for a call. */
const mostAtOnce = 10_000;

/** Is told of what changes. */
export interface Watcher {
  readonly touched: (which: Indexed, day: Day) => void;
  readonly replaced: (gone: readonly Held[], come: readonly Held[]) => void;
}

const placeOn = (shelf: Shelf, school: string, key: string): Who => {
  const keys = shelf.get(school) ?? shelf.set(school, new Map<string, Who>()).get(school)!;
  return keys.get(key) ?? keys.set(key, { school, key, days: [] }).get(key)!;
};

/** The lessons by whom they keep busy. It follows from one state of the timetables to the next, and tells its watchers where lessons came or went. */
export class LessonIndex {
  readonly #lessons: Held[];
  readonly watchers: Watcher[] = [];
  readonly #shelves: Readonly<Record<Indexed, Shelf>> = { teachers: new Map(), classes: new Map(), rooms: new Map(), streams: new Map() };

  constructor(public data: TimetableData) {
    this.#lessons = rankedBetween(-1, data.lessons.length, data.lessons, clockOf(data));
    for (const lesson of this.#lessons) this.#put(lesson);
  }

  /** Whether the timetables are a later state of these; if so, it is theirs from now on. */
  follow(data: TimetableData): boolean {
    if (data === this.data) return true;
    if (!sameRows(data.bells, this.data.bells)) return false;
    const change = changeOf(this.data.lessons, this.#lessons, data.lessons, clockOf(data));
    if (change === undefined) return false;
    this.#replace(change);
    this.data = data;
    for (const lesson of change.gone) this.#take(lesson);
    for (const lesson of change.come) this.#put(lesson);
    if (change.gone.length + change.come.length > 0) for (const watcher of this.watchers) watcher.replaced(change.gone, change.come);
    return true;
  }

  get lessons(): readonly Held[] {
    return this.#lessons;
  }

  *all(which: Indexed): Iterable<Who> {
    for (const keys of this.#shelves[which].values()) yield* keys.values();
  }

  who(which: Indexed, school: string, key: string): Who | undefined {
    return this.#shelves[which].get(school)?.get(key);
  }

  /** Also of somebody who has no lessons (yet). */
  place(which: Indexed, school: string, key: string): Who {
    return placeOn(this.#shelves[which], school, key);
  }

  #replace({ from, count, now }: LessonsChange): void {
    if (count === now.length) now.forEach((held, place) => (this.#lessons[from + place] = held));
    else if (now.length <= mostAtOnce) this.#lessons.splice(from, count, ...now);
    else for (const held of [...now, ...this.#lessons.splice(from).slice(count)]) this.#lessons.push(held);
  }

  #put(held: Held): void {
    this.#visit(held, (which, day) => {
      day.lessons.push(held);
      for (const watcher of this.watchers) watcher.touched(which, day);
    });
  }

  #take(held: Held): void {
    this.#visit(held, (which, day) => {
      const place = day.lessons.indexOf(held);
      if (place < 0) return;
      day.lessons[place] = day.lessons.at(-1)!;
      day.lessons.pop();
      for (const watcher of this.watchers) watcher.touched(which, day);
    });
  }

  #visit({ lesson }: Held, visit: (which: Indexed, day: Day) => void): void {
    const on = (which: Indexed, school: string, key: string) => {
      if (key === '') return;
      const who = placeOn(this.#shelves[which], school, key);
      const day = lesson.day ?? 0;
      visit(which, (who.days[day] ??= { who, day, lessons: [] }));
    };
    for (const { key } of distinct(lesson.teachers)) on('teachers', '', key);
    for (const { school, key } of distinctClasses(lesson)) on('classes', school, key);
    for (const { key } of distinct(lesson.rooms)) on('rooms', lesson.place.key, key);
    on('streams', '', lesson.stream);
  }
}

/** A name that stands twice in one lesson keeps nobody busy twice. */
const distinct = <Item extends { readonly key: string }>(items: readonly Item[]): readonly Item[] =>
  items.length < 2 ? items : items.filter(({ key }, place) => items.findIndex((item) => item.key === key) === place);

const distinctClasses = ({ classes }: Lesson) =>
  classes.length < 2 ? classes : classes.filter(({ school, key }, place) => classes.findIndex((item) => item.key === key && item.school === school) === place);

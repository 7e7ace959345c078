import { sameRows } from './changed-lessons.ts';
import type { TimetableData } from './data.ts';
import type { Held } from './held.ts';
import type { Lesson } from './lesson.ts';
import { LessonIndex, type Day, type Indexed, type Watcher, type Who } from './lesson-index.ts';

/** Something found, and where it stands among the others. */
export interface Found<Value> {
  readonly value: Value;
  readonly at: number;
  readonly then: number;
}

/** What is judged by itself: after an edit, only where lessons came or went. */
export type Units = { readonly day: Day; readonly who: Who; readonly lesson: Held };

export interface Judgement<Value, Unit extends keyof Units = keyof Units> {
  readonly unit: Unit;
  /** Whose days; not asked of single lessons. */
  readonly which: Indexed;
  /** The small tables that it depends on. */
  readonly tables: (data: TimetableData) => readonly (readonly object[])[];
  readonly judge: (data: TimetableData, index: LessonIndex) => (unit: Units[Unit]) => readonly Found<Value>[];
}

type AnyUnit = Units[keyof Units];

const inOrder = (one: Found<unknown>, other: Found<unknown>) => one.at - other.at || one.then - other.then;

function merged<Value>(one: readonly Found<Value>[], other: readonly Found<Value>[]): readonly Found<Value>[] {
  const all: Found<Value>[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) all.push(inOrder(one[left]!, other[right]!) <= 0 ? one[left++]! : other[right++]!);
  while (left < one.length) all.push(one[left++]!);
  while (right < other.length) all.push(other[right++]!);
  return all;
}

/** One kind of judgement over the lessons of an index. */
class Judged<Value> implements Watcher {
  #tables: readonly (readonly object[])[] | undefined;
  #judge: (unit: AnyUnit) => readonly Found<Value>[] = () => [];
  readonly #found = new Map<AnyUnit, readonly Found<Value>[]>();
  /** Units to judge again; false: of lessons that are gone. */
  readonly #waiting = new Map<AnyUnit, boolean>();
  #sorted: readonly Found<Value>[] = [];
  #values: readonly Value[] = [];

  constructor(readonly index: LessonIndex, readonly judgement: Judgement<Value>) {}

  touched(which: Indexed, day: Day): void {
    const { unit } = this.judgement;
    if (unit !== 'lesson' && which === this.judgement.which) this.#waiting.set(unit === 'day' ? day : day.who, true);
  }

  replaced(gone: readonly Held[], come: readonly Held[]): void {
    if (this.judgement.unit !== 'lesson') return;
    for (const lesson of gone) this.#waiting.set(lesson, false);
    for (const lesson of come) this.#waiting.set(lesson, true);
  }

  ask(): readonly Value[] {
    const tables = this.judgement.tables(this.index.data);
    if (this.#tables === undefined || tables.some((rows, place) => !sameRows(rows, this.#tables![place]!))) this.#begin();
    this.#tables = tables;
    if (this.#waiting.size > 0) this.#renew();
    return this.#values;
  }

  #begin(): void {
    this.#judge = this.judgement.judge(this.index.data, this.index) as (unit: AnyUnit) => readonly Found<Value>[];
    this.#waiting.clear();
    this.#found.clear();
    const all: Found<Value>[] = [];
    for (const unit of this.#units()) this.#keep(unit, this.#judge(unit), all);
    this.#show(all.sort(inOrder));
  }

  #keep(unit: AnyUnit, now: readonly Found<Value>[], all: Found<Value>[]): void {
    if (now.length === 0) return;
    this.#found.set(unit, now);
    for (const each of now) all.push(each);
  }

  #show(sorted: readonly Found<Value>[]): void {
    this.#sorted = sorted;
    this.#values = sorted.map(({ value }) => value);
  }

  *#units(): Iterable<AnyUnit> {
    const { unit, which } = this.judgement;
    if (unit === 'lesson') yield* this.index.lessons;
    else for (const who of this.index.all(which)) yield* unit === 'who' ? [who] : who.days.filter((day) => day !== undefined);
  }

  #renew(): void {
    const gone = new Set<Found<Value>>();
    const come: Found<Value>[] = [];
    for (const [unit, alive] of this.#waiting) {
      for (const each of this.#found.get(unit) ?? []) gone.add(each);
      this.#found.delete(unit);
      if (alive) this.#keep(unit, this.#judge(unit), come);
    }
    this.#waiting.clear();
    if (gone.size === 0 && come.length === 0) return;
    this.#show(merged(gone.size === 0 ? this.#sorted : this.#sorted.filter((each) => !gone.has(each)), come.sort(inOrder)));
  }
}

const states = new WeakMap<TimetableData, { readonly index: LessonIndex; readonly answers: Map<unknown, readonly unknown[]> }>();
/** By some of its lessons an index is found again when the timetables have been edited. */
const byLesson = new WeakMap<Lesson, LessonIndex>();
const kept = new WeakMap<LessonIndex, Map<unknown, Judged<unknown>>>();

const samples = ({ lessons }: TimetableData): Lesson[] => [0, 0.25, 0.5, 0.75, 1].flatMap((share) => lessons[Math.floor(share * (lessons.length - 1))] ?? []);

/**
 * The lessons of timetables by whom they keep busy.
 *
 * Takes    timetables, which may be an edited state of those before: most of their lessons are the same objects
 * Returns  the index of them: the one before, brought up to date, where there is one
 * Refuses  nothing
 * Source   —
 */
export function indexOf(data: TimetableData): LessonIndex {
  const before = states.get(data)?.index ?? samples(data).map((lesson) => byLesson.get(lesson)).find((index) => index !== undefined);
  const index = before?.follow(data) === true ? before : new LessonIndex(data);
  for (const lesson of samples(data)) byLesson.set(lesson, index);
  return index;
}

function judgedBy<Value>(index: LessonIndex, judgement: Judgement<Value>): Judged<Value> {
  const known = kept.get(index) ?? new Map<unknown, Judged<unknown>>();
  kept.set(index, known);
  const judged = known.get(judgement) ?? new Judged(index, judgement as Judgement<unknown>);
  if (!known.has(judgement)) index.watchers.push(judged);
  known.set(judgement, judged);
  return judged as Judged<Value>;
}

/**
 * What a judgement finds in timetables.
 *
 * Takes    timetables; the judgement
 * Returns  what it found, in the order of the lessons; the same list for the same timetables, and after an edit the same objects where nothing was edited
 * Refuses  nothing
 * Source   —
 */
export function judged<Value, Unit extends keyof Units>(data: TimetableData, judgement: Judgement<Value, Unit>): readonly Value[] {
  const state = states.get(data);
  const known = state?.answers.get(judgement);
  if (known !== undefined) return known as readonly Value[];
  const index = indexOf(data);
  const answer = judgedBy(index, judgement as unknown as Judgement<Value>).ask();
  const answers = state?.answers ?? new Map<unknown, readonly unknown[]>();
  states.set(data, { index, answers: answers.set(judgement, answer) });
  return answer;
}

import fc from 'fast-check';
import { anyLesson, anyWeek } from '../../../test/fixtures/timetable-any-week.ts';
import { classNamed, dataWith, lessonWith } from '../../../test/fixtures/one-lesson.ts';
import { clashesOf } from './clashes.ts';
import { classWindows } from './class-windows.ts';
import { crowdedRooms } from './crowded-rooms.ts';
import type { TimetableData } from './data.ts';
import { daysOverLimit } from './days-over-limit.ts';
import { hoursAgainstCurriculum } from './hours-against-curriculum.ts';
import type { Lesson } from './lesson.ts';
import { lessonsOffTheBells } from './lessons-off-the-bells.ts';
import { loadsOf } from './loads.ts';
import { streamsThatDiffer } from './streams-that-differ.ts';
import { subjectsTwiceADay } from './subjects-twice-a-day.ts';
import { unavailableLessons } from './unavailable.ts';
import { windowsOf } from './windows.ts';

const kinds = { clashesOf, classWindows, crowdedRooms, daysOverLimit, hoursAgainstCurriculum, lessonsOffTheBells, loadsOf, streamsThatDiffer, subjectsTwiceADay, unavailableLessons, windowsOf };
type Kind = keyof typeof kinds;

const all = (data: TimetableData) => Object.fromEntries(Object.entries(kinds).map(([kind, find]) => [kind, find(data)]));

/** Compared as one text: thousands of objects would take long. */
const told = (found: unknown) => JSON.stringify(found, undefined, 1);

/** Nothing of it was ever seen before. */
const anew = (data: TimetableData): TimetableData => ({ ...structuredClone(data), lessons: data.lessons.map((lesson) => ({ ...lesson })) });

type Edit = (lessons: readonly Lesson[]) => Lesson[];
const place = fc.nat(1000);
const at = (lessons: readonly Lesson[], where: number) => (lessons.length === 0 ? 0 : where % lessons.length);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ place, lesson: anyLesson }).map(({ place: where, lesson }): Edit => (lessons) => lessons.map((each, index) => (index === at(lessons, where) ? lesson : each))),
  fc.record({ place, come: fc.array(anyLesson, { maxLength: 3 }) }).map(({ place: where, come }): Edit => (lessons) => [...lessons.slice(0, at(lessons, where)), ...come, ...lessons.slice(at(lessons, where))]),
  fc.record({ place, count: fc.integer({ min: 1, max: 3 }) }).map(({ place: where, count }): Edit => (lessons) => lessons.filter((_, index) => index < at(lessons, where) || index >= at(lessons, where) + count)),
  fc.record({ place, other: place }).map(({ place: where, other }): Edit => (lessons) => lessons.map((each, index) => (index === at(lessons, where) ? lessons[at(lessons, other)]! : index === at(lessons, other) ? lessons[at(lessons, where)]! : each))),
  fc.record({ place, other: place }).map(({ place: where, other }): Edit => (lessons) => [...lessons.slice(0, at(lessons, where)), ...lessons.slice(at(lessons, other)).slice(0, 1), ...lessons.slice(at(lessons, where))]),
  fc.constant<Edit>((lessons) => [...lessons].reverse()),
  fc.constant<Edit>(() => []),
  fc.record({ place, more: anyLesson }).map(({ place: where, more }): Edit => (lessons) => [...lessons.filter((_, index) => index % 2 === where % 2), more]),
);

describe('after an edit', () => {
  test('everything is found as if it were looked for anew, in the same order', () => {
    fc.assert(fc.property(anyWeek(20), fc.array(edit, { maxLength: 6 }), fc.subarray(Object.keys(kinds) as Kind[], { minLength: 1 }), (data, edits, asked) => {
      let now = data;
      for (const kind of asked) kinds[kind](now);
      for (const apply of edits) {
        now = { ...now, lessons: apply(now.lessons) };
        for (const kind of asked) expect(told(kinds[kind](now))).toBe(told(kinds[kind](anew(now))));
      }
      expect(told(all(data))).toBe(told(all(anew(data))));
    }), { numRuns: 150 });
  });

  test('so it is when the small tables are edited', () => {
    fc.assert(fc.property(anyWeek(20), anyWeek(0), fc.subarray(['bells', 'journeys', 'rooms', 'classes', 'unavailable', 'curriculum', 'combined'] as const), fc.boolean(), (data, { journeys }, gone, renewed) => {
      all(data);
      const tables = { ...data, journeys, ...Object.fromEntries(gone.map((table) => [table, []])) };
      const now = renewed ? { ...structuredClone(tables), lessons: data.lessons } : tables;
      expect(told(all(now))).toBe(told(all(anew(now))));
    }), { numRuns: 150 });
  });

  test('so it is however often lessons come between the same two', () => {
    const row = (place: number) => lessonWith({ classes: [classNamed(`${place}`)], rooms: [] });
    let now = dataWith({ lessons: [row(1000), row(1001), row(1002), row(1003)] });
    for (let turn = 0; turn < 80; turn++) {
      now = { ...now, lessons: [...now.lessons.slice(0, 3), row(turn), ...now.lessons.slice(3)].slice(0, 7) };
      expect(clashesOf(now).map(({ first, second }) => [now.lessons.indexOf(first), now.lessons.indexOf(second)])).toEqual(clashesOf(anew(now)).map(({ first, second }) => [first, second].map(({ classes }) => now.lessons.findIndex((each) => each.classes === classes))));
    }
  });

  test('what was not touched stays the same object, and so does the whole where nothing changed', () => {
    fc.assert(fc.property(anyWeek(20), anyLesson, (data, lesson) => {
      fc.pre(data.lessons.length > 0);
      const before = clashesOf(data);
      const now = { ...data, lessons: [...data.lessons, { ...lesson, teachers: [], rooms: [], classes: [], stream: '' }] };
      expect(clashesOf(now)).toBe(before);
      for (const find of Object.values(kinds)) expect(find(now)).toBe(find(now));
    }), { numRuns: 100 });
  });
});

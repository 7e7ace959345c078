import fc from 'fast-check';
import { anyTimetable, changed } from '../../../test/fixtures/any-timetable.ts';
import { clashesOf } from './clashes.ts';
import { clockOf } from './clock.ts';
import type { TimetableData } from './data.ts';
import { freeSlots, slotsOf } from './free-slots.ts';
import { unitOf } from './lesson-units.ts';
import type { Lesson } from './lesson.ts';
import { isSound, moveAll, type Moved } from './moving.ts';
import { pairsOf } from './pairs.ts';
import { swapsOf } from './swaps.ts';

const touching = (data: TimetableData, lessons: ReadonlySet<Lesson>) => clashesOf(data).filter(({ first, second }) => lessons.has(first) || lessons.has(second));
const copiesOf = (moved: readonly Moved[]) => new Set(moved.map(({ as }) => as));
const isAway = (data: TimetableData, lesson: Lesson) => {
  const clock = clockOf(data)(lesson);
  return data.unavailable.some((line) => line.day === lesson.day && clock !== undefined && line.start < clock.end && clock.start < line.end && lesson.teachers.some(({ key }) => key === line.teacher.key));
};
/** It would be held together with another lesson, as if they were one. */
const isMerged = (data: TimetableData, moved: readonly Moved[], as: Lesson) => {
  const { held, together } = pairsOf(data);
  return data.lessons.some((other) => !moved.some(({ lesson }) => lesson === other) && together(held(as), held(other)));
};
const any = fc.tuple(anyTimetable(), fc.nat(25)).map(([data, place]) => ({ data, lesson: data.lessons[place % data.lessons.length]! }));

describe('slots in which a lesson fits', () => {
  it('clash with nothing once the lesson is moved there, and every other clash stays as it was', () => {
    fc.assert(
      fc.property(any, ({ data, lesson }) => {
        const unit = unitOf(data, lesson);
        if (!unit || !isSound(data, unit)) return;
        const before = clashesOf(data).filter(({ first, second }) => !unit.includes(first) && !unit.includes(second)).length;
        for (const { moved } of freeSlots(data, unit)) {
          const after = changed(data, moved);
          expect(touching(after, copiesOf(moved))).toEqual([]);
          expect(clashesOf(after)).toHaveLength(before);
          expect(moved.some(({ as }) => isAway(data, as) || isMerged(data, moved, as))).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are all that there are: in any other slot somebody is busy, away, or would teach two lessons in one', () => {
    fc.assert(
      fc.property(any, ({ data, lesson }) => {
        const unit = unitOf(data, lesson);
        if (!unit || !isSound(data, unit)) return;
        const offered = new Set(freeSlots(data, unit).map(({ slot: { day, period } }) => `${day} ${period}`));
        for (const slot of slotsOf(data, lesson)) {
          if (offered.has(`${slot.day} ${slot.period}`) || (slot.day === lesson.day && slot.period === lesson.period)) continue;
          const moved = moveAll(unit, slot);
          const after = changed(data, moved);
          expect(touching(after, copiesOf(moved)).length > 0 || moved.some(({ as }) => isAway(data, as) || isMerged(data, moved, as))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('lessons that can change places', () => {
  it('clash with nothing afterwards, and every other clash stays as it was', () => {
    fc.assert(
      fc.property(any, ({ data, lesson }) => {
        const unit = unitOf(data, lesson);
        if (!unit || !isSound(data, unit)) return;
        for (const { one, other } of swapsOf(data, unit, (each) => unitOf(data, each))) {
          const [moved, after] = [[...one, ...other], changed(data, [...one, ...other])];
          const gone = new Set(moved.map(({ lesson: each }) => each));
          expect(touching(after, copiesOf(moved))).toEqual([]);
          expect(clashesOf(after)).toHaveLength(clashesOf(data).filter(({ first, second }) => !gone.has(first) && !gone.has(second)).length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are all pairs of single lessons that could', () => {
    fc.assert(
      fc.property(any, ({ data, lesson }) => {
        const unit = unitOf(data, lesson);
        if (!unit || unit.length > 1) return;
        const offered = new Set(swapsOf(data, unit, (each) => unitOf(data, each)).flatMap(({ other }) => other.map((each) => each.lesson)));
        const { held, together } = pairsOf(data);
        for (const other of data.lessons) {
          const same = other.place.key === lesson.place.key && other.kind === lesson.kind && other.lastPeriod === undefined && lesson.lastPeriod === undefined;
          if (!same || offered.has(other) || (other.day === lesson.day && other.period === lesson.period) || unitOf(data, other)?.length !== 1) continue;
          const moved = [{ lesson, as: { ...lesson, day: other.day, period: other.period } }, { lesson: other, as: { ...other, day: lesson.day, period: lesson.period } }];
          const after = changed(data, moved);
          const merged = moved.some(({ as }) => after.lessons.some((each) => each !== as && together(held(as), held(each))));
          expect(touching(after, copiesOf(moved)).length > 0 || merged || moved.some(({ as }) => isAway(data, as))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

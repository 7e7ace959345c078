import fc from 'fast-check';
import { classNamed, dataWith, lessonWith, named } from '../../../test/fixtures/one-lesson.ts';
import type { TimetableData } from './data.ts';
import { halfEmptyClasses } from './half-empty.ts';
import type { Lesson } from './lesson.ts';
import { subjectRows } from './norms-day.ts';
import { classLoads } from './norms-hours.ts';
import { periodsTwice } from './period-twice.ts';

const grades = [['5'], ['6'], ['5', '6'], ['7']] as const;
const anyLesson = fc
  .record({
    of: fc.constantFrom(...grades), school: fc.constantFrom('A', 'B'), day: fc.integer({ min: 1, max: 3 }), period: fc.integer({ min: 1, max: 4 }), later: fc.boolean(),
    subject: fc.constantFrom('mathematics', 'history'), teacher: fc.constantFrom('T', 'S'), kind: fc.constantFrom('regular' as const, 'regular' as const, 'session' as const),
  })
  .map(({ of, school, day, period, later, subject, teacher, kind }) => {
    const start = 480 + period * 60 + (later ? 45 : 0);
    return lessonWith({ place: named(kind === 'session' ? 'H' : school), classes: of.map((grade) => classNamed(grade, school)), day, period, start, end: start + 40, subject: named(subject), teachers: [named(teacher)], kind });
  });
const tables = { combined: [{ school: 'B', grades: [5, 6] }], curriculum: [{ school: named('A'), class: classNamed('6'), subject: named('history'), hours: 2 }] };

/** What is found, told by the places of the lessons in their list. */
function told(data: TimetableData) {
  const at = (lesson: Lesson) => data.lessons.indexOf(lesson);
  return {
    halfEmpty: halfEmptyClasses(data).map(({ school, grades: both, slots }) => `${school} ${both.map(({ key }) => key).join('+')} ${slots.map(({ day, period, lesson, lacking }) => `${day}/${period} ${at(lesson)} ${lacking.key}`).join()}`).sort(),
    twice: periodsTwice(data).map(({ class: name, first, second }) => `${name.school}${name.key} ${at(first)} ${at(second)}`).sort(),
    rows: subjectRows(data).map(({ class: name, lessons, periods }) => `${name.school}${name.key} ${lessons.map(at).join('-')} ${periods}`).sort(),
    loads: classLoads(data).map(({ class: name, hours }) => `${name.school}${name.key} ${hours}`).sort(),
  };
}

/** The same timetables as if they were read for the first time. */
const anew = (lessons: readonly Lesson[]) => dataWith({ lessons: lessons.map((lesson) => ({ ...lesson })), ...tables });

describe('after lessons were edited', () => {
  it('the same is found as in timetables that are read for the first time', () => {
    fc.assert(
      fc.property(fc.array(anyLesson, { minLength: 1, maxLength: 25 }), fc.array(fc.tuple(fc.nat(), fc.option(anyLesson, { nil: undefined })), { maxLength: 4 }), (first, edits) => {
        let lessons: readonly Lesson[] = first;
        expect(told(dataWith({ lessons, ...tables }))).toEqual(told(anew(lessons)));
        for (const [place, lesson] of edits) {
          const at = place % lessons.length;
          lessons = lesson ? lessons.map((each, index) => (index === at ? lesson : each)) : lessons.length > 1 ? lessons.filter((_, index) => index !== at) : lessons;
          expect(told(dataWith({ lessons, ...tables }))).toEqual(told(anew(lessons)));
        }
      }),
      { numRuns: 150 },
    );
  });
});

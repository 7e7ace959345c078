import fc from 'fast-check';
import { bruteForceClashes } from '../../../test/fixtures/timetable-brute-force.ts';
import { anyWeek } from '../../../test/fixtures/timetable-any-week.ts';
import { clashesOf } from './clashes.ts';
import type { TimetableData } from './data.ts';

const found = (data: TimetableData) =>
  clashesOf(data).map(({ kind, first, second, byNumber }) => `${kind}${byNumber ? ' by number' : ''} ${data.lessons.indexOf(first)} ${data.lessons.indexOf(second)}`).sort();

describe('clashes of any week', () => {
  test('are those of every pair of lessons, looked at date by date and pupil by pupil, each once for a kind', () => {
    fc.assert(fc.property(anyWeek(), (data) => expect(found(data)).toEqual(bruteForceClashes(data))), { numRuns: 1500 });
  });

  test('do not depend on the order of the lessons', () => {
    const pairs = (data: TimetableData, names: ReadonlyMap<unknown, number>) =>
      clashesOf(data).map(({ kind, first, second }) => [kind, ...[names.get(first)!, names.get(second)!].sort((one, other) => one - other)].join(' ')).sort();
    fc.assert(fc.property(anyWeek(), (data) => {
      const names = new Map(data.lessons.map((lesson, place) => [lesson, place]));
      expect(pairs({ ...data, lessons: [...data.lessons].reverse() }, names)).toEqual(pairs(data, names));
    }), { numRuns: 200 });
  });
});

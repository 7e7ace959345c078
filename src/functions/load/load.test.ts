import { contextOf } from '../../../test/fixtures/contexts.ts';
import { timetableCluster } from '../../../test/fixtures/timetable-clusters.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction } from '../custom-function.ts';
import { lessonsExample } from '../lesson-examples.ts';
import { load } from './load.ts';

const call = (...args: readonly RawArgument[]) => {
  const result = callFunction(load, args, contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

describe('=TIREK.LOAD(lessons, teacher, language)', () => {
  it('counts the hours of all teachers: their sum stands below', () => {
    const { sheets } = timetableCluster({ lessons: 300, conflicts: 0, traps: 0, seed: 3 });
    const [, ...rows] = call(sheets[0]!.values) as (string | number)[][];
    const total = rows.pop()!;
    expect([total[0], total[2]]).toEqual(['Всего', 300]);
    expect(rows.reduce((sum, row) => sum + (row[2] as number), 0)).toBe(300);
    for (const [, , hours, days, most] of rows as [string, string, number, number, number][]) expect(hours).toBeLessThanOrEqual(days * most);
  });

  it('counts a lesson of every other week half', () => {
    const rows = [['Сынып', 'Күні', 'Сабақ №', 'Апта', 'Пән', 'Мұғалім'], ['7А', 'жұма', 1, 'А', 'Физика', 'Ким В. Г.'], ['7А', 'жұма', 2, '', 'Физика', 'Ким В. Г.']];
    expect((call(rows, 'Ким В. Г.') as (string | number)[][])[1]!.slice(2)).toEqual([1.5, 1, 1.5, 0]);
  });

  it('of one teacher has one row', () => {
    expect(call(lessonsExample, 'Ахметов', 'kk')).toEqual([expect.any(Array), ['Ахметов Б. А.', '№ 5 ЖББМ; № 2 НОМ', 2, 1, 2, 0]]);
  });
});

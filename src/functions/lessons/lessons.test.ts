import { contextOf } from '../../../test/fixtures/contexts.ts';
import { seeded } from '../../../test/fixtures/random.ts';
import { writtenTimetable } from '../../../test/fixtures/timetable-layouts.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction } from '../custom-function.ts';
import { clashcount } from '../clashcount/clashcount.ts';
import { lessons } from './lessons.ts';

const call = (...args: readonly RawArgument[]) => {
  const result = callFunction(lessons, args, contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

const rows = (...args: readonly RawArgument[]) => (call(...args) as (string | number)[][]).slice(1);

describe('=TIREK.LESSONS(grid, school, language)', () => {
  const grid = [['Күні', 'Сабақ', '', '7А', '7Б'], ['Дүйсенбі', 1, '08:30–09:15', 'Алгебра Ахметов Б.А. 12', 'Физика Ким В.Г. 14'], ['', 2, '09:20–10:05', 'Физика Ким В.Г. 14', ''], ['Сейсенбі', 1, '08:30–09:15', 'Тарих Ким В.Г. 3', 'Алгебра Ахметов Б.А. 12'], ['', 2, '09:20–10:05', 'Алгебра Ахметов Б.А. 12', 'Тарих Ким В.Г. 3']];

  it('takes each cell of a grid apart', () => {
    expect(rows(grid, '№ 2 НОМ', 'ru')[0]).toEqual(['№ 2 НОМ', '7А', '', 'понедельник', 1, '08:30', '09:15', '', 'Алгебра', 'Ахметов Б.А.', '12']);
    expect(rows(grid)).toHaveLength(7);
  });

  it('gives a list that is read again as the same lessons, in every language', () => {
    for (const language of ['kk', 'ru', 'en']) {
      const list = call(grid, '№ 2 НОМ', language) as (string | number)[][];
      expect(call(list, null, language)).toEqual(list);
    }
  });

  it('loses no lesson of a week, however it is laid out', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { sheets, lessons: written } = writtenTimetable(seeded(seed));
      const told = new Set(sheets.flatMap(({ grid: { values } }) => (call(values) === 'no-lessons-in-range' ? [] : rows(values))).map((row) => [row[1], row[3], row[4]].join(' ')));
      expect([seed, told.size >= 1, written.length > 0]).toEqual([seed, true, true]);
    }
  });

  it('gives the same clashes as the grid', () => {
    const twice = [...grid.slice(0, 2), ['', 2, '09:20–10:05', 'Физика Ким В.Г. 14', 'Тарих Ким В.Г. 3'], ...grid.slice(3)];
    const counted = [twice, call(twice, '№ 2 НОМ', 'kk') as (string | number)[][]].map((cells) => callFunction(clashcount, [cells], contextOf('kk')));
    expect(counted).toEqual([{ ok: true, value: 1 }, { ok: true, value: 1 }]);
  });
});

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

  it('gives every lesson of a week, and no other, however its cells are packed', () => {
    const days = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
    const periods = (text: string | number) => {
      const [first, last = first] = String(text).split('–').map(Number);
      return Array.from({ length: last! - first! + 1 }, (_, more) => first! + more);
    };
    const weeks = Array.from({ length: 40 }, (_, seed) => writtenTimetable(seeded(seed + 1))).filter(({ name }) => name.startsWith('classes below each other')).slice(0, 6);
    expect(weeks).toHaveLength(6);
    for (const { name, sheets, lessons: written } of weeks) {
      const told = rows(sheets[0]!.grid.values).flatMap(([, names, , day, period]) => String(names).split('; ').flatMap((each) => periods(period!).map((number) => `${each} ${day} ${number}`)));
      expect([name, ...new Set(told)].sort()).toEqual([name, ...new Set(written.map(({ class: each, day, period }) => `${each} ${days[day - 1]} ${period}`))].sort());
    }
  });

  it('gives the same clashes as the grid', () => {
    const twice = [...grid.slice(0, 2), ['', 2, '09:20–10:05', 'Физика Ким В.Г. 14', 'Тарих Ким В.Г. 3'], ...grid.slice(3)];
    const counted = [twice, call(twice, '№ 2 НОМ', 'kk') as (string | number)[][]].map((cells) => callFunction(clashcount, [cells], contextOf('kk')));
    expect(counted).toEqual([{ ok: true, value: 1 }, { ok: true, value: 1 }]);
  });
});

import { contextOf } from '../../../test/fixtures/contexts.ts';
import { timetableCluster } from '../../../test/fixtures/timetable-clusters.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction } from '../custom-function.ts';
import { lessonsExample } from '../lesson-examples.ts';
import { clashes } from './clashes.ts';

const call = (...args: readonly RawArgument[]) => {
  const result = callFunction(clashes, args, contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

const rows = (...args: readonly RawArgument[]) => call(...args) as (string | number)[][];

describe('=TIREK.CLASHES(lessons, bells, travel, kinds, language)', () => {
  const set = timetableCluster({ lessons: 1000, conflicts: 2, traps: 2, seed: 11, dirty: true });
  const sheet = (name: string) => set.sheets.find((each) => each.name === name)!.values;

  it('lists every clash of the timetables of a hub and its magnets once, by the cells of both lessons', () => {
    const [head, ...found] = rows(sheet('lessons'), sheet('bells'), sheet('travel'), 'T; C; R; B', 'ru');
    expect(head).toEqual(['Накладка', 'Кто / что', 'День', 'Время', 'Где', 'Где ещё', 'Ячейки']);
    const ids = found.map((row) => (row[6] as string).split('; ').map((address) => Number(/\d+/u.exec(address)![0]) - 1).sort((one, other) => one - other).join(','));
    const beside = ['T4_teacher_unavailable', 'R2_room_capacity'];
    const pairs = Object.entries(set.truth).filter(([kind]) => /^[TCRB]/u.test(kind) && !beside.includes(kind)).flatMap(([, all]) => all);
    expect(ids.sort()).toEqual(pairs.sort());
  });

  it('lists windows and subjects twice a day where they are asked for', () => {
    const found = rows(sheet('lessons'), sheet('bells'), null, 'D', 'kk').slice(1);
    expect(found.map(([kind]) => kind).sort()).toEqual(['Пән бір күнде екі рет', 'Пән бір күнде екі рет', 'Сыныптың терезесі', 'Сыныптың терезесі']);
  });

  it('needs no bells where the list tells the time, and asks for the way only to compare it', () => {
    expect(rows(lessonsExample, null, null, 'T').length).toBe(2);
    const travel = [['Қайдан', 'Қайда', 'минут'], ['№ 5 ЖББМ', '№ 2 НОМ', 40]];
    const near = [...lessonsExample.slice(0, 2), ['№ 2 НОМ', '8', 'дүйсенбі', 2, '09:50', '10:30', 'Алгебра', 'Ахметов Б.А.', '3']];
    expect([rows(near).length, rows(near, null, travel).length]).toEqual([1, 2]);
    expect(rows(near, null, travel, null, 'en')[1]!.slice(0, 4)).toEqual(['Teacher has no time for the way', 'Ахметов Б. А.', 'Monday', 'lesson 1, 08:30–09:15; lesson 2, 09:50–10:30']);
  });

  it('knows the kinds in Cyrillic letters too', () => {
    expect(rows(lessonsExample, null, null, 'Т2')).toEqual(rows(lessonsExample, null, null, 't2_teacher_cross_school'));
  });

  it('reads a grid as well as a list', () => {
    const grid = [['Күні', 'Сабақ', '7А', '7Б'], ['Дүйсенбі', 1, 'Алгебра Ахметов Б.А. 12', 'Физика Ахметов Б.А. 14'], ['', 2, 'Тарих Ким В.Г. 3', 'Физика Оспанова Г.К. 14'], ['Сейсенбі', 1, 'Тарих Ким В.Г. 3', 'Алгебра Ахметов Б.А. 12'], ['', 2, 'Алгебра Ахметов Б.А. 12', 'Тарих Ким В.Г. 3']];
    expect(rows(grid, null, null, 'T; R').slice(1).map((row) => [row[1], row[6]])).toEqual([['Ахметов Б.А.', 'C2; D2']]);
  });
});

import { contextOf } from '../../../test/fixtures/contexts.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction } from '../custom-function.ts';
import { lessonsExample } from '../lesson-examples.ts';
import { freeslots } from './freeslots.ts';

const call = (...args: readonly RawArgument[]) => {
  const result = callFunction(freeslots, args, contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

const slots = (...args: readonly RawArgument[]) => (call(...args) as (string | number)[][]).slice(1);

describe('=TIREK.FREESLOTS(lessons, who…)', () => {
  it('lists the periods in which all who are named are free, by the clock and in every school', () => {
    expect(slots(lessonsExample, '7А')).toEqual([['№ 5 ЖББМ', 'понедельник', 4, '11:20–12:05']]);
    // The teacher is at the magnet school from 9:00 to 9:40: the first two periods of the hub are taken.
    expect(slots(lessonsExample, 'Ахметов Б. А.').filter(([school]) => school === '№ 5 ЖББМ')).toEqual([['№ 5 ЖББМ', 'понедельник', 4, '11:20–12:05']]);
  });

  it('lists no more for several than for each of them', () => {
    const both = slots(lessonsExample, 'Ким В. Г.', '7А').map(String);
    const each = [slots(lessonsExample, 'Ким В. Г.'), slots(lessonsExample, '7А')].map((list) => list.map(String));
    expect(both).toEqual(each[0]!.filter((slot) => each[1]!.includes(slot)));
  });

  it('says who is unknown', () => {
    expect(call(lessonsExample, '7А', 'Нурланов Е. Е.')).toBe('not-in-timetables');
  });
});

import { contextOf } from '../../../test/fixtures/contexts.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction } from '../custom-function.ts';
import { lessonsExample } from '../lesson-examples.ts';
import { busy } from './busy.ts';

const call = (...args: readonly RawArgument[]) => {
  const result = callFunction(busy, args, contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

describe('=TIREK.BUSY(lessons, who, day, time)', () => {
  it('tells the lesson that is held then, from its first minute to its last but one', () => {
    const algebra = '№ 5 ЖББМ, 7А, Алгебра, Ахметов Б. А., 12';
    expect(['08:29', '08:30', '09:14', '09:15'].map((time) => call(lessonsExample, '7А', 'Дс', time))).toEqual(['', algebra, algebra, '']);
  });

  it('looks in all schools of the range, and finds a person by the surname where one has it', () => {
    expect(call(lessonsExample, 'Ахметов', 'понедельник', '09:20')).toBe('№ 2 НОМ, 8, Алгебра, Ахметов Б.А., 3');
    expect(call(lessonsExample, 'АХМЕТОВ Б. А.', 'понедельник', 1)).toBe('№ 5 ЖББМ, 7А, Алгебра, Ахметов Б. А., 12; № 2 НОМ, 8, Алгебра, Ахметов Б.А., 3');
  });

  it('takes times as Excel keeps them, and days by their number', () => {
    expect(call(lessonsExample, 'Ким В. Г.', 1, 9.5 / 24)).toContain('Физика');
    expect(call(lessonsExample, 'Ким В. Г.', 2, 9.5 / 24)).toBe('');
    expect(call(lessonsExample, 'Ким В. Г.', 8, 9.5 / 24)).toBe('no-weekday');
  });
});

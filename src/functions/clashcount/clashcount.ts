import { answer } from '../../domain/result.ts';
import { clashLines, kindsOf } from '../clash-lines.ts';
import { customFunction } from '../custom-function.ts';
import { lessonsExample, noLessons } from '../lesson-examples.ts';
import { readLessons } from '../lesson-ranges.ts';

export const clashcount = customFunction({
  id: 'CLASHCOUNT',
  parameters: [
    { name: 'lessons', kind: 'range' },
    { name: 'bells', kind: 'range', optional: true },
    { name: 'travel', kind: 'range', optional: true },
    { name: 'kinds', kind: 'text', optional: true },
  ],
  gives: 'value',
  examples: {
    accepts: [{ args: [lessonsExample], gives: 1 }, { args: [lessonsExample, null, null, 'C; R'], gives: 0 }, { args: [lessonsExample, null, null, 'D1'], gives: 0 }],
    reports: [{ args: [noLessons], problem: 'no-lessons-in-range' }, { args: [lessonsExample, null, null, 'алгебра'], problem: 'unknown-clash-kind' }],
  },
  compute([lessons, bells, travel, kindsText]) {
    const kinds = kindsOf(kindsText);
    if (!kinds.ok) return kinds;
    const data = readLessons({ lessons, bells, travel });
    return data.ok ? answer(clashLines(data.value, kinds.value).length) : data;
  },
});

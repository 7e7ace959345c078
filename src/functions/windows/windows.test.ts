import { contextOf } from '../../../test/fixtures/contexts.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction } from '../custom-function.ts';
import { windows } from './windows.ts';

const call = (...args: readonly RawArgument[]) => {
  const result = callFunction(windows, args, contextOf('ru'));
  return result.ok ? result.value : result.problem.code;
};

const lesson = (teacher: string, day: string, period: number) => ['7А', day, period, `Пән ${period}`, teacher];
const list = (...rows: ReturnType<typeof lesson>[]) => [['Сынып', 'Күні', 'Сабақ №', 'Пән', 'Мұғалім'], ...rows];

describe('=TIREK.WINDOWS(lessons, teacher, language)', () => {
  it('counts empty periods between the first and the last lesson of each day', () => {
    const cells = list(lesson('Ким В. Г.', 'дүйсенбі', 1), lesson('Ким В. Г.', 'дүйсенбі', 4), lesson('Ким В. Г.', 'жұма', 2), lesson('Ким В. Г.', 'жұма', 3), lesson('Оспанова Г. К.', 'жұма', 1), lesson('Оспанова Г. К.', 'жұма', 6));
    expect(call(cells)).toEqual([['Учитель', 'понедельник', 'пятница', 'Всего'], ['Ким В. Г.', 2, 0, 2], ['Оспанова Г. К.', 0, 4, 4], ['Всего', 2, 4, 6]]);
    expect(call(cells, 'оспанова', 'kk')).toEqual([['Мұғалім', 'дүйсенбі', 'жұма', 'Барлығы'], ['Оспанова Г. К.', 0, 4, 4]]);
  });

  it('has none for a vacancy', () => {
    expect(call(list(lesson('Вакансия', 'жұма', 1), lesson('Вакансия', 'жұма', 4), lesson('Ким В. Г.', 'жұма', 4)))).toEqual([expect.any(Array), ['Ким В. Г.', 0, 0], ['Всего', 0, 0]]);
  });
});

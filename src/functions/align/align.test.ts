import { contextOf } from '../../../test/fixtures/contexts.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import { callFunction } from '../custom-function.ts';
import { align } from './align.ts';

const call = (...args: readonly RawArgument[]) => {
  const result = callFunction(align, args, contextOf('ru'));
  return result.ok ? (result.value as (string | number)[][]).slice(1) : result.problem.code;
};
const topics = (...names: readonly string[]) => [['Тема'], ...names.map((name) => [name])];

describe('=TIREK.ALIGN(hubPlan, magnetPlan, tolerance)', () => {
  it('takes plans with or without headings, and bare topics', () => {
    const whole = [['№', 'Тема урока', 'Кол-во часов', 'Дата'], [1, 'Сила', 1, '03.09.2026'], [2, 'Масса', 1, '05.09.2026'], [3, 'Плотность', 1, '10.09.2026']];
    const same = [[1, 'Сила', 1, 'Сила', 'совпадает', 0], [2, 'Масса', 2, 'Масса', 'совпадает', 0], [3, 'Плотность', 3, 'Плотность', 'совпадает', 0]];
    expect(call(whole, whole)).toEqual(same);
    expect(call(whole, whole.slice(1))).toEqual(same);
    expect(call(topics('Сила', 'Масса'), [['Сила'], ['масса']])).toEqual([['', 'Сила', '', 'Сила', 'совпадает', 0], ['', 'Масса', '', 'масса', 'совпадает', 0]]);
  });

  it('tells a shift only beyond what is allowed', () => {
    const late = topics('Сила', 'Сила (закрепление)', 'Сила (закрепление)', 'Масса');
    const shift = (tolerance?: number) => (call(topics('Сила', 'Масса'), late, tolerance ?? null) as string[][]).at(-1)!.slice(4);
    expect(shift()).toEqual(['позже, уроков: 2', 2]);
    expect(shift(2)).toEqual(['совпадает', 2]);
  });

  it('tells every way in which topics differ', () => {
    const states = (magnet: readonly string[]) => (call(topics('Сила', 'Масса', 'Плотность', 'Работа'), topics(...magnet)) as string[][]).map((row) => row[4]);
    expect(states(['Сила', 'Плотность', 'Масса', 'Работа'])).toEqual(['совпадает', 'в другом порядке', 'совпадает', 'совпадает']);
    expect(states(['Силы', 'Масса', 'Плотность', 'Работа', 'Масса'])).toEqual(['возможно, другими словами', 'совпадает', 'совпадает', 'совпадает', 'второй раз']);
    expect(states(['Сила', 'Плотность', 'Работа', 'Мощность'])).toEqual(['совпадает', 'нет', 'совпадает', 'совпадает', 'нет у опорной школы']);
  });

  it('says where there are no topics', () => expect(call([[1], [2]], topics('Сила'))).toBe('no-topics-in-range'));
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { numberMissing } from './number-missing.ts';
import { strings } from './strings.ts';

const find = (values: Values) => numberMissing.inSheet!(reportOf(sheetOf(values))).map(({ cells, args }) => [cells[0].address, args.label]);

describe('number missing', () => {
  it('is seen in an enumeration of what people have done', () => {
    expect(find([['Олардың деңгейлік курстан өткені, басшылық курстан өткені-1.']])).toEqual([['A1', 'Олардың деңгейлік курстан өткені']]);
    expect(find([['Прошли уровневые курсы, прошли курсы лидерства – 1']])).toEqual([['A1', 'Прошли уровневые курсы']]);
  });

  it('is seen in a line of a composition and in a line among others', () => {
    expect(find([['Барлығы: 19'], ['Зерттеуші – 5'], ['Сарапшы –']])).toEqual([['A3', 'Сарапшы']]);
    expect(find([['Семинарлар – 5'], ['Вебинарлар –'], ['Форумдар – 3']])).toEqual([['A2', 'Вебинарлар']]);
  });

  it('is not missed where it stands in the next cell, or the line is a heading', () => {
    expect(find([['Барлығы: 19'], ['Зерттеуші – 5'], ['Сарапшы –', 4]])).toEqual([]);
    expect(find([['Семинарлар – 5'], ['Вебинарлар –', null, 7], ['Форумдар – 3']])).toEqual([]);
    expect(find([['Барлығы: 19'], ['Арнаулы орта – 2'], ['Санаты бойынша –'], ['Зерттеуші – 5']])).toEqual([]);
    expect(find([['Самал орта мектебі, Бірлік орта мектебі – 5 оқушы қатысты']])).toEqual([]);
  });

  it('is said in every language', () => {
    expect(strings.kk.finding({ label: 'Сарапшы' })).toBe('«Сарапшы»: саны жазылмаған. Санын жазыңыз; болмаса, 0 деп көрсетіңіз.');
    expect(strings.ru.finding({ label: 'Эксперт' })).toBe('«Эксперт»: число не указано. Впишите его; если никого нет, напишите 0.');
    expect(strings.en.finding({ label: 'Expert' })).toBe('“Expert” has no number. Write it; 0 if there is none.');
  });
});

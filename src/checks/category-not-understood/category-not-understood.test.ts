import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { categoryNotUnderstood } from './category-not-understood.ts';
import { strings } from './strings.ts';

const find = (values: Values) => categoryNotUnderstood.inSheet!(reportOf(sheetOf(values, { name: 'Тізім' })));
const head = ['№', 'Аты-жөні', 'Санаты', 'Бұрынғы санаты'];

describe('category not understood', () => {
  it('accepts every category it can read, a vacancy, and a blank where only an old category is given', () => {
    expect(find([head, [1, 'Сейтқали Айгүл', 'Педагог -сарапшы', 'жоқ'], [2, 'Вакансия', '', ''], [3, 'Ким Виктория', '', 'бірінші']])).toEqual([]);
  });

  it('reports a cell that cannot be read, with a hint where one category is near', () => {
    expect(find([head, [1, 'Сейтқали Айгүл', 'модератр', ''], [2, 'Ким Виктория', 'п-м', '']])).toEqual([
      { cells: [{ sheet: 'Тізім', address: 'C2' }], args: { text: 'модератр', column: 'category', near: 'moderator' } },
      { cells: [{ sheet: 'Тізім', address: 'C3' }], args: { text: 'п-м', column: 'category', near: null } },
    ]);
  });

  it('reports a blank category, and an old category that cannot be read', () => {
    expect(find([head, [1, 'Сейтқали Айгүл', '', 'үшінші']]).map(({ cells, args }) => [cells[0].address, args.text])).toEqual([['C2', ''], ['D2', 'үшінші']]);
  });

  it('says in every language what stands there and what to do', () => {
    expect(strings.kk.finding({ text: 'модератр', column: 'category', near: 'moderator' })).toBe(
      '«модератр» деген санат анықталмады: мүмкін, «Педагог-модератор» шығар. Толық жазыңыз.',
    );
    expect(strings.ru.finding({ text: '', column: 'category', near: null })).toBe('Категория не указана: если её нет, напишите «без категории».');
    expect(strings.en.finding({ text: 'п-м', column: 'category', near: null })).toBe('The category “п-м” is not understood. Write it in full.');
  });
});

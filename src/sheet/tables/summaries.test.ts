import { gridOf, type Values } from '../cells/grid.ts';
import { withoutSummaries } from './summaries.ts';

const left = (values: Values) => withoutSummaries(gridOf(values)).values.flatMap((row) => row.filter((value) => value !== null));
const summary: Values = [
  ['Барлық тізім бойынша'],
  ['Мектеп', 'Барлығы', 'Шебер', 'Шебер, үлесі', 'Сарапшы', 'Сарапшы, үлесі', 'Анықталмады'],
  ['№ 1 мектеп', 2, 1, 0.5, 1, 0.5, 0],
  ['№ 2 мектеп', 0, 0, '', 0, '', 0],
  ['Барлығы', 2, 1, 0.5, 1, 0.5, 0],
];

describe('a table of counts and shares', () => {
  it('is passed over whole: caption, headings, schools and total', () => {
    expect(left(summary)).toEqual([]);
    expect(left(summary.map((row) => row.map((value) => (typeof value === 'string' ? value.replace('үлесі', 'доля') : value))))).toEqual([]);
  });

  it('takes nothing with it that stands above, below or right of it', () => {
    const around: Values = [['Аты-жөні', 'Санаты'], ['Абай Б', 'шебер'], ...summary.map((row, index) => (index === 1 ? [...row, 'Аты-жөні'] : index === 2 ? [...row, 'Омар А'] : row)), ['Сапар Қ', 'сарапшы']];
    expect(left(around)).toEqual(['Аты-жөні', 'Санаты', 'Абай Б', 'шебер', 'Аты-жөні', 'Омар А', 'Сапар Қ', 'сарапшы']);
  });

  it('is none where a heading merely has a comma, or one share stands alone', () => {
    const grid = gridOf([['Аты-жөні', 'Санаты, берілген күні', 'Жүктеме', 'Жүктеме, %'], ['Абай Б', 'шебер, 2020', 1, 0.5]]);
    expect(withoutSummaries(grid)).toBe(grid);
  });
});

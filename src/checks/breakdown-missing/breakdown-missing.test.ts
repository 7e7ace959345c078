import { sheetOf, sheetsOfExample } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { breakdownMissing } from './breakdown-missing.ts';
import { strings } from './strings.ts';

const findIn = (values: Values) => breakdownMissing.inSheet!(reportOf(sheetOf(values)));

describe('an expense without a breakdown', () => {
  it('reports what its examples report, and nothing else', () => {
    for (const example of breakdownMissing.examples.accepts) expect(breakdownMissing.inSheet!(reportOf(sheetsOfExample(example)[0]!))).toEqual([]);
    for (const example of breakdownMissing.examples.reports) expect(breakdownMissing.inSheet!(reportOf(sheetsOfExample(example)[0]!)).map(({ cells }) => cells[0].address)).toEqual(example.at);
  });

  it('finds fuel and meals each, as written', () => {
    const found = findIn([['Жанар май шығыны:'], ['Барлығы: 705 литр'], ['Тамақтану шығыны: 97 мың теңге'], ['Жатын орын болған жоқ – тасымал']]);
    expect(found.map(({ cells, args }) => [cells[0].address, args.amount])).toEqual([['A2', '705 литр'], ['A3', '97 мың теңге']]);
    expect(strings.kk.finding(found[0]!.args)).toBe('Тек жалпы көлемі берілген: 705 литр. Мектеп, күн немесе оқушы бойынша жіктемесін қосыңыз.');
  });

  it.each([
    [['Жанар май шығыны: барлығы 150 литр'], ['1-маршрут – 90 литр']],
    [['Мектеп 25 млн теңгеге жөнделді.']],
    [['Тамақтану шығыны әр оқушыға 450 теңге']],
    [['Барлығы: 705 литр']],
    [['Жанар май шығыны'], ['Барлығы: 150 литр'], [], ['Мектеп', 'Жанар май, литр'], ['Тасбұлақ ОМ', 90], ['Көктал НОМ', 60]],
  ])('says nothing about %j', (...rows) => {
    expect(findIn(rows as Values)).toEqual([]);
  });
});

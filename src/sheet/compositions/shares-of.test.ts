import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { judgeShare } from '../../domain/stated-share.ts';
import type { Values } from '../cells/grid.ts';
import { reportOf } from '../sheet-report.ts';
import { sharesOf } from './shares-of.ts';

const claims = (values: Values) => sharesOf(reportOf(sheetOf(values)));
const read = (...lines: string[]) => claims(lines.map((line) => [line])).map(({ part, whole, percent }) => `${part.value} of ${whole.value}: ${percent?.value}`);

describe('shares in sentences', () => {
  it.each([
    ['ШЖМ-ден тек 52 жұмыс ұсынылған, селолық ШЖМ-дегі 3 861 мұғалімнің 1,34 %', '52 of 3861: 1.34'],
    ['52 из 3 861 (1,34 %)', '52 of 3861: 1.34'],
    ['9 из 17 педагогов, что составляет 53 %', '9 of 17: 53'],
    ['Из 17 педагогов 9 (54 %) имеют категорию', '9 of 17: 54'],
    ['17 педагогтің 9-ы (52 %) зерттеуші', '9 of 17: 52'],
    ['Барлық 205 ШЖМ-ның 94-інде (45,85 %) біріктірілген сыныптар бар', '94 of 205: 45.85'],
    ['В школах 4 592 ученика, из них 2 095 (46,5 %) – в начальных классах', '2095 of 4592: 46.5'],
    ['Доля исследователей составляет 27,4 % (28 из 102).', '28 of 102: 27.4'],
    ['Жоғары білімділер 88 % (19 педагогтің 17-сі)', '17 of 19: 88'],
    ['Всего 55 учащихся, в том числе девочек 28, или 15 %.', '28 of 55: 15'],
    ['52 работы, или 1,34 % от 3 861 учителя', '52 of 3861: 1.34'],
  ])('«%s» is %s', (text, claim) => expect(read(text)).toEqual([claim]));

  it.each([
    '345 оқушының 44-і сессияға қатысты, олардың 60 %-ы үздік',
    'Білім сапасы 2022 жылы 53 %, 2023 жылы 57 % болды.',
    'Из 24 выпускников 22 сдавали ЕНТ, средний балл 78, качество 54 %',
    'В 4 районах из 5 качество знаний выше 50 %.',
    'Мектептердің 5-інің 4-інде білім сапасы 50 %-дан жоғары',
    'Из 345 учащихся 12 на домашнем обучении, 100 % обеспечены учебниками',
    '205 мектептің ішінде 94-і ШЖМ, оның ішінде 39 (19 %) тірек мектебі',
  ])('«%s» says nothing of a share, or nothing wrong', (text) => {
    for (const { part, whole, percent } of claims([[text]])) expect(judgeShare(part.value, whole.value, percent!.value, percent!.decimals)).toBe('right');
  });
});

describe('shares of a division', () => {
  it('are of its parts together', () => expect(read('Мальчиков – 20 (49 %), девочек – 21 (52 %).')).toEqual(['20 of 41: 49', '21 of 41: 52']));
  it('are none where the parts are not all', () => expect(read('Мальчиков – 20 (29 %), девочек – 21 (30 %).')).toEqual([]));
});

describe('shares in tables', () => {
  const wrong = (values: Values) => claims(values).flatMap(({ part, whole, percent }) => (percent && judgeShare(part.value, whole.value, percent.value, percent.decimals) !== 'right' ? [[part.value, whole.value, percent.value]] : []));

  it('are of the total above, education and categories each', () => {
    const table = (share: number) => [['Көрсеткіш', 'Саны', '%'], ['Барлығы', 19, 100], ['Жоғары білімді', 17, 89], ['Арнаулы орта', 2, 11], ['Зерттеуші', 5, 26], ['Сарапшы', 2, 11], ['Модератор', 1, 5], ['Санатсыз', 11, share]];
    expect([wrong(table(58)), wrong(table(85))]).toEqual([[], [[11, 19, 85]]]);
  });

  it('are of the total in the sentence above', () => {
    expect(wrong([['Мектепте барлығы 19 педагог жұмыс істейді:'], [], ['Көрсеткіш', 'Саны', '%'], ['Жоғары білімді', 17, '89 %'], ['Арнаулы орта', 2, '12 %']])).toEqual([[2, 19, 12]]);
  });

  it('may be written as fractions', () => {
    const table = (share: number) => [['Көрсеткіш', 'Самал ОМ', null], [null, 'саны', 'үлесі'], ['Барлық педагог', 26, null], ['жоғары білімді', 23, share], ['арнаулы орта', 3, 0.12], ['зерттеуші', 6, 0.23], ['сарапшы', 14, 0.54], ['санаты жоқ', 6, 0.23]];
    expect([wrong(table(0.88)), wrong(table(0.98))]).toEqual([[], [[23, 26, 98]]]);
  });

  it('may stand in a row of their own under each school', () => {
    const table = (share: string) => [['Мектеп', 'Барлығы', 'Жоғары', 'Арнаулы орта', 'Зерттеуші', 'Санаты жоқ'], ['Самал ОМ', 34, 31, 3, 9, 25], ['үлесі', null, share, '9%', '26%', '74%'], ['Бірлік ОМ', 15, 13, 2, 3, 12], ['үлесі', null, '87%', '13%', '20%', '80%']];
    expect([wrong(table('91%')), wrong(table('81%'))]).toEqual([[], [[31, 34, 81]]]);
  });

  it('of quality are those of the fours and fives', () => {
    const table = (share: string) => [['Мектеп', 'Қатысқан оқушы', '«5»', '«4»', '«3»', '«2»', 'Білім сапасы'], ['Самал ОМ', 17, 2, 6, 8, 1, share], ['Бірлік ОМ', 20, 5, 5, 10, 0, '50%'], ['Талап ОМ', 12, 3, 3, 5, 1, '50%']];
    expect([wrong(table('47%')), wrong(table('57%'))]).toEqual([[], [[8, 17, 57]]]);
  });

  it('of a school a column, and of a school a row', () => {
    expect(wrong([['Көрсеткіш', 'Самал', null, 'Бірлік', null], [null, 'саны', '%', 'саны', '%'], ['Барлығы', 19, 100, 17, 100], ['Жоғары білімді', 17, 89, 16, 94], ['Арнаулы орта', 2, 11, 1, 6], ['Санатсыз', 19, 100, 17, 10]])).toEqual([[17, 17, 10]]);
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { numberAsText } from './number-as-text.ts';
import { strings } from './strings.ts';

const find = (values: Values) => numberAsText.inSheet!(reportOf(sheetOf(values)));

describe('a number stored as text', () => {
  it('is told with a fix that makes it a number', () => {
    const [found, ...others] = find([['Аудан', 'ШЖМ', 'Оқушы'], ['Абай', 10, '3 861'], ['Шет', 36, 900], ['Барлығы', 46, 4761]]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ expected: '3861', fix: { changes: [{ sheet: 'Парақ1', address: 'C2', from: '3 861', to: 3861 }] } });
  });

  it('is none in the headings of a register: marks are counted under «5», «4», «3», «2»', () => {
    const marks: Values = [['Кіру тесті', null, null, null], ['Тест түрі', 'Мектеп', 'Сынып', 'Пән', 'Оқушы саны', '5', '4', '3', '2'], ['кіру тесті', '№ 2 НОМ', '8', 'Физика', 10, 2, 4, 3, 1], ['кіру тесті', '№ 3 НОМ', '9', 'Физика', 8, 1, 4, 2, 1]];
    expect(find(marks)).toEqual([]);
  });

  it('is told once for a table in which many are', () => {
    const found = find([['Аудан', 'ШЖМ', 'РО'], ['Абай', '10', '4'], ['Нұра', '25', '4'], ['Барлығы', '35', '8']]);
    expect(found.map(({ cells, fix }) => [cells.map(({ address }) => address).join(' '), fix!.changes.length])).toEqual([['B2 B3:B4 C2:C4', 6]]);
  });

  it('is none where words, brackets or zeros in front say that it is something else', () => {
    expect(find([['Мектеп', 'Сынып', 'Коды'], ['Қарой', '23 (17/6)', '007'], ['Нұра', '10 сынып', '012'], ['Шет', '1-№ 29 ЖББМ', '100.']])).toEqual([]);
  });

  it('is said in every language', () => {
    expect(strings.kk.finding({ text: '25', heading: 'ШЖМ', cells: 1 })).toBe('«ШЖМ»: 25 саны мәтін ретінде сақталған, Excel оны қоспайды. Санға айналдырыңыз.');
    expect(strings.ru.finding({ text: '25', heading: 'МКШ', cells: 6 })).toBe('В таблице чисел, сохранённых как текст: 6; Excel их не суммирует. Преобразуйте в числа.');
    expect(strings.en.finding({ text: '25', heading: 'Schools', cells: 1 })).toBe('“Schools”: 25 is stored as text, Excel does not add it up. Turn it into a number.');
  });
});

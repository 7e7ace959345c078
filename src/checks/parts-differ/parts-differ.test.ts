import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { partsDiffer } from './parts-differ.ts';
import { strings } from './strings.ts';

const find = (values: Values) => partsDiffer.inSheet!(reportOf(sheetOf(values))).map(({ cells, expected, args }) => [cells.map(({ address }) => address).join(' '), args.kind, expected]);
const changed = (values: Values, row: number, column: number, value: string | number): Values => values.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));
const attached: Values = [
  ['№', 'Аудан', 'ШЖМ', 'РО', 'Бекітілген'],
  [1, 'Абай', 10, 4, '       10'],
  [2, 'Ақтоғай', 18, 5, '16      (2 ШЖМ – РО)'],
  [3, 'Қарқаралы', 28, 5, '26     (2 ШЖМ – РО)'],
  [4, 'Нұра', 25, 4, '23    (2 ШЖМ – РО)'],
  [null, null, 81, 18, '75 + 6'],
];
const combined: Values = [
  ['Район', 'МКШ', 'Совмещённых классов (каз/рус)', 'С совмещёнными классами', 'Без совмещённых классов'],
  ['Абайский', 10, '23 (17/6)', 7, 3],
  ['Актогайский', 18, '6 (4/2)', 4, 14],
  ['Жанааркинский', 16, 3, 2, 14],
  ['Сарань', 1, 6, 1, '-'],
  ['Нуринский', 25, '24 (22/2)', 15, 10],
];

describe('parts that do not make up their whole', () => {
  it('are none in a register: pupils of one grade are no sum of those of others, however often it happens to be', () => {
    const pupils: Values = [['Аудан', 'Мектеп', 'Мектепалды', '1-сынып', '2-сынып', '3-сынып'], ['Нұра', '№ 1 БМ', 3, 1, 1, 1], ['Нұра', '№ 2 БМ', 6, 2, 1, 3], ['Нұра', '№ 3 БМ', 9, 4, 3, 2], ['Нұра', '№ 4 БМ', 7, 2, 2, 3], ['Нұра', '№ 5 БМ', 5, 1, 1, 1]];
    expect(find(pupils)).toEqual([]);
  });

  it('are none where all is well: attached and hubs, with and without, languages, a dash for none', () => {
    expect([...find(attached), ...find(combined)]).toEqual([]);
  });

  it('are attached schools and the hubs that are small-class schools', () => {
    expect(find(changed(attached, 4, 2, 26))).toEqual([['C5 E5 C6 C2:C4', 'attached-and-hubs', '25']]);
    expect(find(changed(attached, 2, 4, '16 (1 ШЖМ – РО)'))).toEqual([['E3 C3 E6 E2 E4:E5', 'attached-and-hubs', '16 (2 ШЖМ – РО)']]);
  });

  it('are schools with and without, and the languages of one cell', () => {
    expect(find(changed(combined, 2, 4, 13))).toEqual([['B3 D3:E3', 'with-and-without', '17']]);
    expect(find(changed(combined, 5, 2, '24 (21/2)'))).toEqual([['C6', 'languages', '23 (21/2)']]);
  });

  it('are grades beside all pupils', () => {
    const pupils: Values = [['Мектеп', 'Оқушы саны', '1-4 сынып', '5-9 сынып', '10-11 сынып'], ['Қарой', 66, 27, 30, 9], ['Нұра', 62, 22, 40, 0], ['Шет', 61, 31, 30, 0], ['Ақсу', 156, 73, 73, 10], ['Тасты', 41, 21, 20, 0]];
    expect(find(pupils)).toEqual([]);
    expect(find(changed(pupils, 4, 1, 165))).toEqual([['B5 C5:E5', 'grades', '156']]);
  });

  it('are a row «в том числе» that is more than the row above it', () => {
    const network: Values = [['Район', 'МКШ', 'Каз. язык'], ['Абайский', 40, 20], ['Шетский', 42, 9], ['ВСЕГО ПО ОБЛАСТИ', 82, 29], ['в том числе в селах', 83, 28]];
    expect(find(network)).toEqual([['B5 B4', 'within', undefined]]);
    expect(find(changed(network, 4, 1, 80))).toEqual([]);
  });

  it('are not invented from figures that merely stand beside each other', () => {
    expect(find([['Мектеп', 'Оқушы', 'Мұғалім', 'Сынып'], ['Қарой', 66, 17, 9], ['Нұра', 62, 22, 11], ['Шет', 61, 31, 9], ['Ақсу', 156, 33, 11], ['Тасты', 41, 21, 20]])).toEqual([]);
  });

  it('are said with their sum in every language', () => {
    const args = { kind: 'grades', label: 'Қарой', heading: 'Оқушы саны', stated: 66, due: 65, certain: false, confirmed: false, sums: 1, parts: [27, 38], omitted: [] } as const;
    expect(strings.kk.finding(args)).toBe('«Қарой», «Оқушы саны»: жалпы саны 66, ал бөліктері 27 + 38 = 65. Қайсысы дұрыс екенін тексеріп, түзетіңіз.');
    expect(strings.ru.finding(args)).toBe('«Қарой», «Оқушы саны»: всего 66, а части дают 27 + 38 = 65. Проверьте, что верно, и исправьте.');
    expect(strings.en.finding({ ...args, certain: true })).toBe('“Қарой”, “Оқушы саны”: 66 stands here, by the sums it should be 65. Check and correct it.');
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Area } from '../cells/address.ts';
import { addressOf } from '../cells/address.ts';
import type { Values } from '../cells/grid.ts';
import { reportOf } from '../sheet-report.ts';
import { relationsOf } from './relations.ts';
import { believed, tableBlanks, tableExceeding, tableFaults } from './sums.ts';

const report = (values: Values, merges: Area[] = []) => reportOf(sheetOf(values, { merges }));
const faults = (values: Values, merges: Area[] = []) => tableFaults(report(values, merges)).map(({ table, place: { row, at }, due, certain }) => `${addressOf(table.rows[row]!.row, table.columns[at]!.column)} ${due}${certain ? '' : ' or its parts'}`);
const relations = (values: Values, merges: Area[] = []) => {
  const [table] = report(values, merges).tables;
  return relationsOf(table!).map(({ kind, whole, parts }) => `${kind}: ${table!.columns[whole]!.path.at(-1)!} = ${parts.map((at) => table!.columns[at]!.path.at(-1)!).join(' + ')}`);
};
const changed = (values: Values, row: number, column: number, value: string | number | null): Values => values.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));
const merge = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

const staff: Values = [
  ['№', 'Район', 'Всего педагогов', 'из них по образованию', null, 'по категориям', null, null, null],
  [null, null, null, 'высшее', 'среднее специальное', 'мастер', 'исследователь', 'эксперт', 'модератор'],
  [1, 'Абайский', 30, 25, 5, 1, 9, 10, 10],
  [2, 'Нуринский', 40, 35, 5, 0, 10, 10, 20],
  [3, 'Шетский', 20, 10, 10, 1, 1, 8, 10],
  [4, 'Актогайский', 10, 9, 1, 0, 2, 3, 5],
  [null, 'Итого', 100, 79, 21, 2, 22, 31, 45],
];
const staffMerges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 1, 2), merge(0, 3, 0, 4), merge(0, 5, 0, 8)];
const pupils: Values = [
  ['Мектеп', '1', '2', '3', '4', '1-4', '5', '6', '7', '8', '9', '5-9', 'Барлығы'],
  ['Қарой', 3, 4, 5, 6, 18, 7, 8, 9, 1, 2, 27, 45],
  ['Нұра', 1, 1, 1, 1, 4, 2, 2, 2, 2, 2, 10, 14],
  ['Ақсу', 9, 9, 9, 9, 36, 8, 8, 8, 8, 8, 40, 76],
  ['Тасты', 2, 3, 2, 3, 10, 2, 3, 2, 3, 2, 12, 22],
  ['Барлығы', 15, 17, 17, 19, 68, 19, 21, 21, 14, 14, 89, 157],
];

describe('columns that make up another', () => {
  it('are found under merged headings, in grades, and beside others', () => {
    expect(relations(staff, staffMerges)).toEqual(['categories: Всего педагогов = мастер + исследователь + эксперт + модератор', 'total-column: Всего педагогов = высшее + среднее специальное']);
    expect(relations(pupils)).toEqual(['grades: 1-4 = 1 + 2 + 3 + 4', 'grades: 5-9 = 5 + 6 + 7 + 8 + 9', 'grades: Барлығы = 1-4 + 5-9']);
    expect(relations([['Район', 'Всего школ', 'НШ', 'ОШ', 'СШ', 'в том числе МКШ'], ['Абай', 30, 5, 10, 15, 22], ['Нура', 25, 2, 8, 15, 19], ['Шет', 36, 6, 14, 16, 30], ['Всего', 91, 13, 32, 46, 71]])).toEqual(['levels: Всего школ = НШ + ОШ + СШ']);
  });

  it('are found under headings that begin with a number, and under boys and girls of each grade', () => {
    const grades: Values = [['Мектеп', '5 сынып', '6 сынып', 'Барлығы'], ['Ақкөл НОМ', 4, 5, 9], ['Бесқұдық НОМ', 3, 6, 9], ['Сарысу НОМ', 2, 2, 4], ['Барлығы', 9, 13, 22]];
    for (const headings of [grades[0]!, ['Школа', '5 кл.', '6 кл.', 'Всего'], ['Мектеп', 5, 6, 'Барлығы'], ['Мектеп', '5', '6', 'Барлығы']]) {
      expect(faults([headings, ...grades.slice(1)])).toEqual([]);
      expect(faults([headings, ...changed(grades, 4, 2, 14).slice(1)])).toEqual(['C5 13']);
    }
    const boys: Values = [
      ['Школа', '7 класс', null, '8 класс', null, 'Всего', null, 'Итого'], [null, 'м', 'д', 'м', 'д', 'м', 'д', null],
      ['Лесная', 3, 2, 4, 3, 7, 5, 12], ['Речная', 1, 2, 2, 2, 3, 4, 7], ['Степная', 2, 2, 1, 3, 3, 5, 8], ['Итого', 6, 6, 7, 8, 13, 14, 27],
    ];
    expect(faults(boys)).toEqual([]);
    expect(faults(changed(boys, 3, 4, 3))).toEqual(['E4 2']);
  });

  it('tell of the one wrong number where they cross with the totals', () => {
    expect(faults(pupils)).toEqual([]);
    expect(faults(changed(pupils, 3, 8, 9))).toEqual(['I4 8']);
    expect(faults(changed(pupils, 2, 12, 41))).toEqual(['M3 14']);
    expect(faults(changed(staff, 4, 4, 9), staffMerges)).toEqual(['E5 10']);
  });
});

describe('totals', () => {
  it('are not expected of a whole that is divided twice, of districts and their schools alike, nor of ratios', () => {
    expect(faults([['Көрсеткіш', 'Оқушы'], ['Барлығы', 50], ['ұл балалар', 20], ['қыз балалар', 30], ['ауылда', 41], ['қалада', 9]])).toEqual([]);
    expect(faults([['Аудан, мектеп', 'Оқушы'], ['Абай ауданы', 160], ['Қоянды НОМ', 40], ['Ақбастау ЖББМ', 120], ['Нұра ауданы', 140], ['Пушкин НОМ', 50], ['Баршын ЖББМ', 90], ['Барлығы', 300]])).toEqual([]);
    expect(faults([['Көрсеткіш', 'Абай', 'Шет', 'Барлығы'], ['Оқушылар саны', 60, 80, 140], ['Педагогтер саны', 20, 20, 40], ['1 педагогке шаққандағы оқушы', 3, 4, 3.5]])).toEqual([]);
  });

  it('are said by figures where no word says them: a region’s own line among numbered rows', () => {
    const regions: Values = [['№', 'РО', 'Форум', 'Семинар'], [1, 'Нұр', 4, 5], [2, 'Жігер', 6, 7], [null, 'Аймақ бойынша', 10, 12], [3, 'Келешек', 1, 2], [4, 'Болашақ', 3, 3], [null, 'Аймақ бойынша', 4, 5], [null, 'Жалпы жиыны', 14, 17]];
    expect(faults(regions)).toEqual([]);
    expect(faults(changed(regions, 7, 2, 15))).toEqual(['C8 14']);
  });

  it('stand by their sub-totals: a wrong sub-total is told at itself', () => {
    const grouped: Values = [['Аудан', 'ШЖМ'], ['Абай', 3], ['Нұра', 4], ['Аудандар бойынша', 7], ['Балқаш', 1], ['Саран', 1], ['Қалалар бойынша', 2], ['Барлығы', 9]];
    expect(faults(changed(grouped, 3, 1, 8))).toEqual(['B4 7']);
    expect(faults(changed(grouped, 7, 1, 19))).toEqual(['B8 9']);
    expect(faults(changed(grouped, 1, 1, 13))).toEqual(['B2 3']);
    expect(faults(changed(grouped, 1, 1, 5))).toEqual(['B4 9 or its parts']);
  });

  it('are not missed of years and days, nor where every line of sums leaves the column blank', () => {
    const blanks = (values: Values) => tableBlanks(report(values)).map(({ table, whole: { row, at } }) => addressOf(table.rows[row]!.row, table.columns[at]!.column));
    expect(blanks([['Атауы', 'Шыққан жылы', 'Күн', 'Саны'], ['Компьютер', 2019, 5, 12], ['Принтер', 2020, 7, 2], ['Барлығы', null, null, 14]])).toEqual([]);
    expect(blanks([['День', 'Блюдо', 'Выход', 'Ккал'], ['Понедельник', 'Каша', 200, 310], [null, 'Чай', 180, 60], ['Итого за день', null, null, 370], ['Вторник', 'Суп', 250, 180], [null, 'Хлеб', 40, 90], ['Итого за день', null, null, 270]])).toEqual([]);
  });
});

describe('a row within a row', () => {
  it('is not more than it, once the sums are mended', () => {
    const villages: Values = [['Район', 'МКШ', 'Уч-ся'], ['Абай', 40, 500], ['Шет', 42, 520], ['ВСЕГО', 82, 1020], ['в том числе в селах', 80, 1000]];
    const exceeding = (values: Values) => tableExceeding(report(values)).map(({ part: { row, at } }) => `${row} ${at}`);
    expect(exceeding(changed(villages, 4, 1, 83))).toEqual(['3 1']);
    expect(exceeding(changed(villages, 3, 2, 120))).toEqual([]);
  });
});

describe('the number that is believed', () => {
  it('is the one that stands there, the one that the sums make of it, or the sum of a blank total', () => {
    const values: Values = [['Аудан', 'ШЖМ', 'РО'], ['Абай', 3, 2], ['Нұра', 4, 1], ['Барлығы', 71, null]];
    const [table] = report(values).tables;
    expect(table!.rows.map((row) => believed(table!, row, 1))).toEqual([3, 4, 7]);
    expect(believed(table!, table!.rows[2]!, 2)).toBe(3);
  });
});

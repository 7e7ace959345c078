import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Area } from '../cells/address.ts';
import { areaAddress } from '../cells/address.ts';
import type { Values } from '../cells/grid.ts';
import { readReportTables } from './read-report-tables.ts';
import type { TableCorrection } from './report-table.ts';

const read = (values: Values, merges: Area[] = [], corrections: TableCorrection[] = []) => readReportTables(sheetOf(values, { merges }), [], corrections);
/** Each row in short: its kind, its label, and what it adds. */
const rows = (values: Values, merges: Area[] = []) => read(values, merges)[0]!.rows.map(({ kind, label, adds, within }) => [kind, label, ...(adds.length > 0 ? [adds.join(' ')] : []), ...(within === undefined ? [] : [`in ${within}`])].join(' | '));
const kinds = (values: Values, merges: Area[] = []) => read(values, merges)[0]!.columns.map(({ kind }) => kind).join(' ');
const merge = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

const network: Values = [
  ['№', 'Аудан/қала', 'ШЖМ саны', 'Тірек мектептері', 'Бекітілген магниттік ШЖМ'],
  [1, 'Абай', 10, 4, '       10'],
  [2, 'Ақтоғай', 18, 5, '16      (2 ШЖМ – РО)'],
  [null, null, 28, 9, '26 + 2'],
  [null, 'Караганда', 1, null, null],
  [null, 'Жезказган', 3, null, null],
  [null, null, 4, null, null],
  [null, 'БАРЛЫҒЫ:', 32, null, null],
];

describe('a table of a report', () => {
  it('has its units, sub-totals without a name, and a total that adds the sub-totals', () => {
    expect(kinds(network)).toBe('number label count count count');
    expect(rows(network)).toEqual(['item | Абай', 'item | Ақтоғай', 'subtotal |  | 0 1', 'item | Караганда', 'item | Жезказган', 'subtotal |  | 3 4', 'total | БАРЛЫҒЫ: | 2 5']);
  });

  it('keeps the schools of a city inside the city', () => {
    expect(
      rows([
        ['№', 'Аудан', 'ШЖМ', 'Біріктірілген сыныптар (қ/о)'],
        [1, 'Абай', 10, '23 (17/6)'],
        [2, 'Шет', 36, 13],
        [null, 'Аудандар б-ша:', 46, '36 (30/6)'],
        [1, 'Қарағанды:', 1, 6],
        [null, '№ 134 НМ', null, '6 (3/3)'],
        [2, 'Жезқазған:', 3, 4],
        [null, '№ 6 НМ', null, '-'],
        [null, '№ 14 ЖББМ', null, 4],
        [null, 'Қалалар  б-ша:', 4, '10 (7/3)'],
        [null, 'БАРЛЫҒЫ:', 50, '46 (37/9)'],
      ]),
    ).toEqual([
      'item | Абай', 'item | Шет', 'subtotal | Аудандар б-ша: | 0 1', 'item | Қарағанды:', 'of-which | № 134 НМ | in 3', 'item | Жезқазған:', 'of-which | № 6 НМ | in 5', 'of-which | № 14 ЖББМ | in 5',
      'subtotal | Қалалар  б-ша: | 3 5', 'total | БАРЛЫҒЫ: | 2 8',
    ]);
  });

  it('may have its total first, and group headings above their rows', () => {
    expect(rows([['Наименование', 'Количество школ'], ['Всего', 30], ['Абайский район', 10], ['Шетский район', 20]])).toEqual(['total | Всего | 1 2', 'item | Абайский район', 'item | Шетский район']);
    expect(rows([['Аудан', 'ШЖМ'], ['Облыс бойынша', 10], ['Аудандар бойынша', 7], ['Абай', 3], ['Нұра', 4], ['Қалалар бойынша', 3], ['Балқаш', 1], ['Саран', 2]])).toEqual([
      'total | Облыс бойынша | 1 4', 'subtotal | Аудандар бойынша | 2 3', 'item | Абай', 'item | Нұра', 'subtotal | Қалалар бойынша | 5 6', 'item | Балқаш', 'item | Саран',
    ]);
  });

  it('has sections, rows within a row, and a total that is blank', () => {
    expect(rows([['Район', 'Педагоги'], ['Районы', null], ['Абай', 5], ['в том числе магистры', 2], ['Нура', 4], ['Города', null], ['Сарань', 3], ['Итого', null]])).toEqual([
      'section | Районы', 'item | Абай', 'of-which | в том числе магистры | in 1', 'item | Нура', 'section | Города', 'item | Сарань', 'total | Итого | 1 3 5',
    ]);
  });

  it('keeps a group without a total of its own and items beside it apart', () => {
    expect(rows([['№', 'Аудан', 'Саны'], [1, 'Абай', 3], [2, 'Нұра', 4], [null, 'Аудандар бойынша', 7], [3, 'Балқаш қаласы', 5], [null, 'Барлығы', 12]])).toEqual([
      'item | Абай', 'item | Нұра', 'subtotal | Аудандар бойынша | 0 1', 'item | Балқаш қаласы', 'total | Барлығы | 2 3',
    ]);
  });

  it('is not taken for a total because a school gives general education, or a row is headed by its number', () => {
    expect(rows([['№', 'Көрсеткіш', 'Саны'], [1, 'Барлық мектеп саны', 9], [2, 'Жалпы білім беретін мектеп', 4], [3, 'Негізгі мектеп', 7]])).toEqual(['item | Барлық мектеп саны', 'item | Жалпы білім беретін мектеп', 'item | Негізгі мектеп']);
  });
});

describe('headings', () => {
  it('may stand in two rows, merged or pasted without their merges, with a line of numbers below', () => {
    const values: Values = [
      ['№', 'Аудан', 'Мұғалімдер', null, null, 'Ескерту'],
      [null, null, 'барлығы', 'шебер', 'зерттеуші', null],
      [1, 2, 3, 4, 5, 6],
      [1, 'Абай', 9, 4, 5, null],
      [2, 'Нұра', 8, 4, 4, 'нақтылануда'],
    ];
    const merged = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4), merge(0, 5, 1, 5)];
    for (const merges of [[], merged]) {
      const [table] = read(values, merges);
      expect([table!.headingRows, table!.rows.length]).toEqual([3, 2]);
      expect(table!.columns.map(({ path }) => path.join(' > '))).toEqual(['№', 'Аудан', 'Мұғалімдер > барлығы', 'Мұғалімдер > шебер', 'Мұғалімдер > зерттеуші', 'Ескерту']);
      expect(kinds(values, merges)).toBe('number label count count count words');
    }
  });

  it('may be years and grades', () => {
    expect(kinds([['Көрсеткіш', 2021, 2022], ['Мектеп', 219, 205], ['Оқушы', 900, 880]])).toBe('label count count');
    expect(kinds([['Мектеп', 1, 2, 3, 4, 'Барлығы'], ['Қарой', 5, 6, 7, 8, 26], ['Нұра', 1, 1, 1, 1, 4]])).toBe('label count count count count count');
  });

  it('come again on the second page and are no rows', () => {
    expect(rows([['№', 'Мектеп', 'Оқушы'], [1, 'Қарой', 30], ['№', 'Мектеп', 'Оқушы'], [2, 'Нұра', 20], [null, 'Барлығы', 50]])).toEqual(['item | Қарой', 'note | Мектеп', 'item | Нұра', 'total | Барлығы | 0 2']);
  });

  it('tell a column of numbers without a heading, of shares, of terms and of people', () => {
    expect(kinds([[null, 'Мектеп', 'Саны', 'Үлесі, %'], [1, 'Қарой', 3, 30], [2, 'Нұра', 7, 70]])).toBe('number label count share');
    expect(kinds([['№', 'Іс-шара', 'Уақыты', 'Орындаушы', 'Жауапты'], [1, 'Жиналыс', '10.10', 'Ә. Тасқын', 'АББ'], [2, 'Кеңес', 'қазан', 'Б. Ескел, Ә. Тасқын', 'АББ']])).toBe('number label term people people');
    expect(kinds([['Категория', 'Кол-во', 'Доля'], ['Мастер', 1, '1,2 %'], ['Эксперт', 23, '26,7 %']])).toBe('label count share');
    expect(kinds([['Аудан', 'Мектеп', 'Мұғалім', 'Пән атауы'], ['Нұра', 'Қарой НОМ', 'Ескелдиева Гүлшат', 'География (7+8)']])).toBe('label words words words');
  });
});

describe('where tables stand', () => {
  const areas = (values: Values, merges: Area[] = []) => read(values, merges).map(({ area, title }) => `${areaAddress(area)} ${title}`.trim());
  const small: Values = [['Аудан', 'Саны'], ['Абай', 3], ['Нұра', 4], ['Барлығы:', 7]];

  it('is between paragraphs, right below and right above them', () => {
    expect(areas([['Есеп'], ['Облыста 7 мектеп бар.'], ['1-кесте. Мектептер'], ...small, ['Бұл туралы айтылды. Жұмыс жалғасуда.'], ['II. Курстар'], ...small])).toEqual(['A4:B7 1-кесте. Мектептер', 'A10:B13 II. Курстар']);
  });

  it('is anywhere, beside each other too, under one title', () => {
    const beside = small.map((row, at) => [null, ...row, null, ...(at < 3 ? small[at]! : [])]);
    expect(areas([[], ['Мектептер туралы'], ...beside])).toEqual(['B3:C6 Мектептер туралы', 'E3:F5 Мектептер туралы']);
  });

  it('is nowhere in a text, a signature, or a pair of words', () => {
    for (const values of [[['Есеп'], ['Жұмыс жүргізілді.']], [['Директор', '________', 'Ә. Тасқын']], [['Аудан:', 'Абай']], [['Бекітемін', null, 'Келісемін'], ['Директор', null, 'Әдіскер']]]) expect(read(values)).toEqual([]);
  });
});

describe('a person’s correction', () => {
  const values: Values = [['А', 'Б', 'В'], ['Абай', 'мақала', 1], ['Нұра', 'баяндама', 2], ['екеуі', null, 3]];

  it('says that an area is no table', () => {
    expect(read(values, [], [{ sheet: 'Парақ1', area: merge(0, 0, 3, 2), ignored: true }])).toEqual([]);
  });

  it('says what rows and columns are', () => {
    const [table] = read(values, [], [{ sheet: 'Парақ1', area: merge(0, 0, 3, 2), headingRows: 1, columns: { 0: 'words', 1: 'label' }, rows: { 2: 'total' } }]);
    expect(table).toMatchObject({ corrected: true, columns: [{ kind: 'words' }, { kind: 'label' }, { kind: 'count' }], rows: [{}, {}, { kind: 'total', adds: [0, 1] }] });
  });
});

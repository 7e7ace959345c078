import fc from 'fast-check';
import { cellsOf, staffed, styles, totalOf, type Kind } from '../../../test/fixtures/compositions.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { partsExceedWhole } from './parts-exceed-whole.ts';
import { strings } from './strings.ts';

const find = (...lines: string[]) => partsExceedWhole.inSheet!(reportOf(sheetOf(lines.map((line) => [line])))).map(({ cells, expected, args }) => [cells[0].address, args.fault, args.sum, expected]);
const education = ['Жоғары білімді – 17/89%', 'Арнаулы орта – 2/11%'];

describe('parts exceed the whole', () => {
  it('begins at the first line where nobody can say which is wrong', () => {
    expect(find('Барлығы педагог: 19', ...education, 'Зерттеуші – 5', 'Сарапшы – 3', 'Модератор – 1', 'Санатсыз – 11')).toEqual([['A4', 'parts', 20, '19']]);
  });

  it('begins at the line that its own share convicts', () => {
    expect(find('Барлығы педагог: 19', ...education, 'Зерттеуші – 5/26%', 'Сарапшы – 3/11%', 'Модератор – 1/5%', 'Санатсыз – 11/58%')).toEqual([['A5', 'line', 20, '2']]);
    expect(find('Барлығы педагог: 19', ...education, 'Зерттеуші – 5/26%', 'Сарапшы – 2/11%', 'Модератор – 1/5%', 'Санатсыз – 10/58%')).toEqual([['A7', 'line', 18, '11']]);
  });

  it('begins at the total where everything else speaks against it', () => {
    expect(find('Барлығы педагог: 18', ...education, 'Зерттеуші – 5/26%', 'Сарапшы – 2/11%', 'Модератор – 1/5%', 'Санатсыз – 11/58%')).toEqual([['A1', 'total', 19, '19']]);
    expect(find('Барлығы: 156 оқушы, 1-4 кл 74 оқушы, 5-9 кл 83 оқушы')).toEqual([['A1', 'total', 157, '157']]);
  });

  it('accepts fewer where the lines need not be all', () => {
    expect(find('Барлығы педагог: 19', ...education, 'Зерттеуші – 5/26%', 'Сарапшы – 2/11%')).toEqual([]);
    expect(find('Барлығы педагог: 19', 'Зерттеуші – 5', 'Сарапшы – 2', 'Санатсыз – 10', 'Басқалары – 2')).toEqual([]);
    expect(find('Мектепте барлығы 66 оқушы', '5-9 кл – 30', '10-11 кл – 9')).toEqual([]);
  });

  it('accepts masters within higher education, and masters counted apart', () => {
    expect(find('Барлығы педагог: 86', 'Жоғары – 77', 'Магистр – 3', 'Арнаулы орта – 9')).toEqual([]);
    expect(find('Барлығы педагог: 86', 'Жоғары – 74', 'Магистр – 3', 'Арнаулы орта – 9')).toEqual([]);
  });

  it('accepts a teacher with an old and a new category', () => {
    expect(find('Барлығы педагог: 10', 'Жоғары санатты – 4', 'Бірінші санатты – 3', 'Сарапшы – 3', 'Санатсыз – 2')).toEqual([]);
  });

  it('begins at the grades where the schools make up the total', () => {
    const session = (total: number, eight: number) => find(`Сессияға барлығы ${total} оқушы қатысты:`, 'Самал ОМ – 14 оқушы', 'Бірлік ОМ – 9 оқушы', 'Талап ОМ – 23 оқушы', `Олардың 8 сынып – ${eight} оқушы, 9 сынып – 21 оқушы.`);
    expect([session(46, 25), session(46, 23), session(48, 25)]).toEqual([[], [['A5', 'parts', 44, '46']], [['A1', 'total', 46, '46']]]);
  });

  it('says a mistake of a row once, not again in the line of totals', () => {
    const head = ['Мектеп', 'Педагог саны', 'Жоғары', 'Арнаулы орта', 'Зерттеуші', 'Сарапшы', 'Санатсыз'];
    const rows = [['Самал ОМ', 19, 17, 2, 5, 3, 11], ['Бірлік ОМ', 17, 16, 1, 2, 6, 9], ['Талап ОМ', 14, 12, 2, 0, 12, 3], ['Барлығы', 50, 45, 5, 7, 21, 23]];
    const found = partsExceedWhole.inSheet!(reportOf(sheetOf([head, ...rows])));
    expect(found.map(({ cells, args }) => [cells.at(-1)!.address, args.sum])).toEqual([['B4', 15]]);
  });

  it('finds the one group that holds too many, and nothing where all is right', () => {
    const kinds = fc.constantFrom<Kind>('expert', 'moderator', 'none');
    fc.assert(
      fc.property(staffed, styles, fc.nat(3), kinds, fc.integer({ min: 1, max: 3 }), (schools, style, chosen, kind, more) => {
        const at = chosen % schools.length;
        const right = schools.map((school) => cellsOf(school, style));
        const wrong = schools.map((school, place) => (place === at ? cellsOf({ ...school, [kind]: school[kind] + more }, style) : right[place]!));
        const [first, last] = [wrong.slice(0, at).flat().length, wrong.slice(0, at + 1).flat().length];
        expect(find(...right.flat())).toEqual([]);
        const found = partsExceedWhole.inSheet!(reportOf(sheetOf(wrong.flat().map((cell) => [cell]))));
        expect(found.map(({ args }) => [args.kind, args.sum - args.whole])).toEqual([['categories', more]]);
        const row = Number(found[0]!.cells[0].address.slice(1));
        expect(row > first && row <= last).toBe(true);
        expect(found[0]!.args.whole).toBe(totalOf(schools[at]!));
      }),
      { numRuns: 200 },
    );
  });

  it('says in every language what adds up to what', () => {
    const args = { kind: 'categories', subject: '', whole: 86, sum: 87, parts: [1, 50, 36], fault: 'parts', label: '', due: null } as const;
    expect(strings.kk.finding(args)).toBe('Санаттары бойынша 1 + 50 + 36 = 87, ал барлығы 86. Сандарын тексеріп, түзетіңіз.');
    expect(strings.ru.finding({ ...args, fault: 'total', due: 87 })).toBe('По категориям 1 + 50 + 36 = 87, а всего 86. Если части верны, общее число – 87.');
    expect(strings.en.finding({ ...args, subject: 'Самал', fault: 'line', label: 'Шебер', due: 0 })).toBe('“Самал”: by category 1 + 50 + 36 = 87, but the total is 86. “Шебер” should be 0, going by its own share.');
  });
});

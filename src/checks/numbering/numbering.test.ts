import fc from 'fast-check';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { numbering } from './numbering.ts';
import { strings } from './strings.ts';

const activities = ['Кесте құру', 'Ата-аналар жиналысы', 'Кіру тестісін алу', 'Есеп тапсыру', 'Сауалнама жүргізу', 'Газет шығару', 'Оқушыларды тасымалдау', 'Тамақтандыру', 'Портфолио жинақтау', 'Мақала беру', 'Элективті курс', 'Қорытынды отырыс'];
const row = (number: CellValue, at: number): CellValue[] => [number, activities[at % activities.length]!, 'қазан', 'А. Сейтова'];
const find = (...numbers: CellValue[]) => numbering.inSheet!(reportOf(sheetOf([['№', 'Іс-шара', 'мерзімі', 'жауапты'], ...numbers.map(row)], { name: 'Жоспар' })));
const brief = (...numbers: CellValue[]) => find(...numbers).map(({ cells, args, severity, expected }) => `${cells[0].address} ${args.kind} [${args.missing}] ${expected ?? ''} ${severity ?? 'error'}`.replace(/ +/gu, ' '));

describe('the numbers of rows', () => {
  it('have a gap at the row behind it', () => {
    expect(find(8, 9, 12, 13).filter(({ args }) => args.kind === 'gap')).toEqual([
      { cells: [{ sheet: 'Жоспар', address: 'A4' }, { sheet: 'Жоспар', address: 'A3' }], args: { kind: 'gap', number: 12, previous: 9, missing: [10, 11], due: null }, expected: '10' },
    ]);
  });

  it('are expected to follow the row above', () => {
    expect(brief(1, 2, 2, 3, 4)).toEqual(['A4 repeat [] 3 error']);
    expect(brief(1, 2, 2, 4, 5)).toEqual(['A4 repeat [] 3 error']);
    expect(brief(1, 2, 31, 4, 5)).toEqual(['A4 stray [] 3 error']);
    expect(brief(1, 2, 4, 3, 5, 6, 7)).toEqual(['A5 order [] warning']);
    expect(brief(1, 2, '', 4, 5)).toEqual(['A4 blank [3] 3 warning']);
    expect(brief(2, 3, 4)).toEqual(['A2 start [1] 1 warning']);
  });

  it('may be texts, and may begin anew', () => {
    expect(brief('1.', '2.', '4.')).toEqual(['A4 gap [3] 3 error']);
    expect(brief(1, 2, 3, 1, 2, 3)).toEqual([]);
    expect(brief(1, 1.1, 1.2, 2, 2.1)).toEqual([]);
    expect(brief('1.', '1.1.', '3.', '4.')).toEqual(['A4 gap [2] 2 error']);
  });

  it('of a list of people are only to be looked at', () => {
    const list = (...numbers: CellValue[]) => numbering.inSheet!(reportOf(sheetOf([['№', 'Аты-жөні', 'Санаты'], ...numbers.map((number, at) => [number, `Сейтқали ${['Айгүл', 'Бота', 'Гүлнар', 'Дана', 'Еркін'][at]}`, 'педагог-сарапшы'])])));
    expect(list(1, 2, 3, 4, 5)).toEqual([]);
    expect(list(1, 2, 4, 5, 6).map(({ cells, severity, expected }) => [cells[0].address, severity, expected])).toEqual([['A4', 'warning', '3']]);
  });

  it('are no numbering where most are irregular: codes, groups, extracts of a list', () => {
    expect(brief(3, 7, 12, 20, 31, 44)).toEqual([]);
    expect(brief(3, 5, 9)).toEqual([]);
    expect(brief(134, 6, 14, 15)).toEqual([]);
    expect(brief(1, 2, 4)).toEqual(['A4 gap [3] 3 error']);
    expect(brief(1, 1, 1, 2, 2, 3, 3, 3)).toEqual([]);
  });

  it('are found wherever one is lost or doubled, and nowhere else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 30 }), fc.nat(), fc.boolean(), (last, chance, lose) => {
        const all = Array.from({ length: last }, (_, index) => index + 1);
        const place = 1 + (chance % (last - 2));
        expect(brief(...all)).toEqual([]);
        const planted = lose ? all.filter((_, index) => index !== place) : [...all.slice(0, place + 1), ...all.slice(place)];
        expect(brief(...planted)).toEqual([lose ? `A${place + 2} gap [${place + 1}] ${place + 1} error` : `A${place + 3} repeat [] ${place + 2} error`]);
      }),
    );
  });

  it('are spoken of in words', () => {
    const args = { kind: 'gap', number: 12, previous: 9, missing: [10, 11], due: null } as const;
    expect(strings.kk.finding(args)).toBe('9-жолдан кейін бірден 12 тұр: 10, 11 жоқ. Жол түсіп қалса, қосыңыз, болмаса қайта нөмірлеңіз.');
    expect(strings.ru.finding({ ...args, kind: 'stray', number: 31, due: 3 })).toBe('В этой строке должно быть 3, а не 31.');
    expect(strings.en.finding({ ...args, kind: 'repeat' })).toBe('The number 12 stands twice. Renumber, or take the surplus row out.');
  });
});

import fc from 'fast-check';
import { contextOf } from '../../../test/fixtures/contexts.ts';
import { cellErrorOf } from '../../text/cell-error.ts';
import { describeProblem } from '../../text/problems.ts';
import { callFunction } from '../custom-function.ts';
import { marksColumn, marksExample } from '../marks-examples.ts';
import { quality } from './quality.ts';

const told = (...args: Parameters<typeof callFunction>[1]) => {
  const result = callFunction(quality, args, contextOf('kk'));
  return result.ok ? result.value : `${cellErrorOf(result.problem)} ${describeProblem(result.problem, 'kk')}`;
};

describe('=TIREK.QUALITY(marks, by)', () => {
  it('is the share of fives and fours: 26 of 44', () => {
    expect(told([...Array.from({ length: 10 }, () => [5]), ...Array.from({ length: 16 }, () => [4]), ...Array.from({ length: 18 }, () => [3])])).toEqual([[0.5909]]);
  });

  it('leaves out blanks, and pupils without a mark: neither is a zero', () => {
    expect([told(marksColumn), told([[5], [null], [''], ['н/а'], ['осв.'], ['—'], [3]])]).toEqual([[[0.4286]], [[0.5]]]);
  });

  it('takes a word among the marks for no heading', () => {
    expect([told([[5], [4], ['бағаланбады'], [3], [2]]), told([[5], ['не аттестован'], [3]])]).toEqual([[[0.5]], [[0.5]]]);
  });

  it('reads per cent by the scale of marks, also as Excel keeps them', () => {
    expect([told([['85 %'], ['64 %']]), told([[0.85], [1], [0.645], [0.2]]), told([['Аты-жөні', 'Баға'], ['А', 0.9], ['Б', 0.3]])]).toEqual([[[0.5]], [[0.75]], [[0.5]]]);
  });

  it('makes marks of points where the most is given', () => {
    expect(told([['Аты-жөні', 'Балл', 'Ең жоғары балл'], ['А', 17, 20], ['Б', 13, 20], ['В', 7, 20], ['Г', null, 20]])).toEqual([[0.6667]]);
  });

  it('is told apart by what a person names, in a row for each and one for all; rows of totals are no pupils', () => {
    expect(told([['Мектеп', 'Сынып', 'Пән', '5', '4', '3', '2'], ['Қарой НОМ', '9', 'Физика', 1, 1, 2, 0], ['Талды НОМ', '9', 'Физика', 3, 0, 1, 0], ['Барлығы', '', '', 4, 1, 3, 0]], 'мектеп')).toEqual([
      ['Мектеп', 'Бағаланған оқушы', 'Білім сапасы'], ['Қарой НОМ', 4, 0.5], ['Талды НОМ', 4, 0.75], ['Барлығы', 8, 0.625],
    ]);
    expect(told([['Вид', 'Оценка'], ['входной тест', 3], ['выходной тест', 4]], 'вид')).toEqual([['Түрі', 'Бағаланған оқушы', 'Білім сапасы'], ['кіру тесті', 1, 0], ['шығу тесті', 1, 1], ['Барлығы', 2, 0.5]]);
  });

  it('says why there is none', () => {
    expect(told([['н/а']])).toBe('#N/A Барлығы 0: нөлден үлес есептелмейді.');
    expect(told([[5], ['жақсы']])).toBe('#VALUE! «жақсы» баға емес: 2, 3, 4, 5, «н/а» немесе пайыз болуы керек.');
    expect(told(marksExample, 'сынып')).toBe('#N/A Белгіленген ауқымда «сынып» деген баған жоқ.');
  });

  it('is the same whether marks stand one below the other or counted', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9), (fives, fours, threes, twos) => {
        fc.pre(fives + fours + threes + twos > 0);
        const list = [[5, fives], [4, fours], [3, threes], [2, twos]].flatMap(([mark, count]) => Array.from({ length: count! }, () => [mark!]));
        expect(told(list)).toEqual(told([['Сынып', '5', '4', '3', '2'], ['9', fives, fours, threes, twos]]));
      }),
    );
  });
});

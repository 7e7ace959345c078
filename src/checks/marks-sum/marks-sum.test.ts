import { foundIn } from '../../../test/fixtures/found-in.ts';
import { countedMarks, type CountedRow } from '../mark-args.ts';
import { marksSum } from './marks-sum.ts';
import { strings } from './strings.ts';

const found = (...rows: readonly CountedRow[]) => foundIn(marksSum, countedMarks(...rows));

describe('the counts of a class', () => {
  it('add up to its pupils, those without a mark included', () => {
    expect(found([8, 44, 10, 16, 18, 0], [9, 10, 2, 4, 3, 0], [10, 10, 2, 4, 3, 0, 1], [11, null, 2, 4, 3, 0])).toEqual([]);
    expect(found([8, 44, 10, 16, 19, 0], [9, 10, 2, 4, 3, 0, 0]).map(({ args: { pupils, counted }, cells }) => [pupils, counted, cells[0].address])).toEqual([[44, 45, 'D2'], [10, 9, 'D3']]);
  });

  it('are told in words', () => expect(strings.kk.finding(found([8, 44, 10, 16, 19, 0])[0]!.args)).toBe('№ 2 НОМ, 8, Физика, сессия бағасы: оқушы саны – 44, ал баға алғандар мен бағаланбағандар – 45. Сандарды тексеріңіз.'));
});

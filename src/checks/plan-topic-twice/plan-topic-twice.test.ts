import { foundIn } from '../../../test/fixtures/found-in.ts';
import { twoPlans, usualLessons } from '../plan-examples.ts';
import { planTopicTwice } from './plan-topic-twice.ts';
import { strings } from './strings.ts';

describe('a topic that a plan has twice', () => {
  it('is told at the second lesson, with the first', () => {
    const [finding] = foundIn(planTopicTwice, twoPlans([...usualLessons, ['Масса', '09.11.2026']]));
    expect(finding!.cells.map(({ address }) => address)).toEqual(['E18', 'E11']);
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: тема «Масса» стоит дважды (№ 2, № 9). Если это урок закрепления, отметьте это в теме.');
  });

  it('may be there twice where the hub has it for two hours', () => {
    const [first, ...rest] = usualLessons;
    const cells = twoPlans([first!, first!, ...rest]);
    expect(foundIn(planTopicTwice, cells)).toHaveLength(1);
    expect(foundIn(planTopicTwice, cells.map((row, at) => (at === 1 ? [...row.slice(0, 5), 2, ...row.slice(6)] : row)))).toEqual([]);
  });
});

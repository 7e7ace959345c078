import { foundIn } from '../../../test/fixtures/found-in.ts';
import { oneSession, twoPlans, usualLessons } from '../plan-examples.ts';
import { planUndated } from './plan-undated.ts';
import { strings } from './strings.ts';

describe('a plan without dates', () => {
  it('is asked about where sessions are planned', () => {
    const cells = twoPlans(usualLessons.map(([topic]) => [topic, ''] as const));
    const [finding] = foundIn(planUndated, cells, oneSession('12.10.2026', '16.10.2026'));
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: в плане нет дат уроков. Какие темы будут пройдены к сессии?');
    expect(foundIn(planUndated, cells)).toEqual([]);
  });
});

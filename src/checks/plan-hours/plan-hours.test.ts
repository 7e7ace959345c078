import { foundIn } from '../../../test/fixtures/found-in.ts';
import { twoPlans, usualLessons } from '../plan-examples.ts';
import { planHours } from './plan-hours.ts';
import { strings } from './strings.ts';

describe('a plan with other hours than the hub’s', () => {
  it('is told where the hours of a topic differ', () => {
    const [finding] = foundIn(planHours, twoPlans(usualLessons.map(([topic, on], at) => [topic, on, at === 3 ? 2 : 1] as const)));
    expect(finding!.cells.map(({ address }) => address)).toEqual(['F13', 'F5']);
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: в плане часов 9, а в плане опорной школы – 8.');
  });

  it('is none where a line of either lacks its hours', () => expect(foundIn(planHours, twoPlans(usualLessons.slice(0, 7).map(([topic, on], at) => [topic, on, at === 3 ? '' : 1] as const)))).toEqual([]));
});

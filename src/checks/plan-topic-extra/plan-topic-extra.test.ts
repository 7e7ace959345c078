import { foundIn } from '../../../test/fixtures/found-in.ts';
import { twoPlans, usualLessons } from '../plan-examples.ts';
import { planTopicExtra } from './plan-topic-extra.ts';
import { strings } from './strings.ts';

describe('a topic that the hub has not', () => {
  it('is told where it stands', () => {
    const [finding] = foundIn(planTopicExtra, twoPlans([...usualLessons, ['Магнит өрісі', '09.11.2026']]));
    expect(finding!.cells.map(({ address }) => address)).toEqual(['E18']);
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: «Магнит өрісі» (№ 9) – в плане опорной школы этого нет.');
  });

  it.each(['Қайталау', 'Масса (бекіту)', 'Қатемен жұмыс'])('may be no topic at all: «%s»', (lesson) => expect(foundIn(planTopicExtra, twoPlans([...usualLessons, [lesson, '09.11.2026']]))).toEqual([]));
});

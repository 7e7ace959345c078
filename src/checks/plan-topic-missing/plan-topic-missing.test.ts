import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonsOf, twoPlans } from '../plan-examples.ts';
import { planTopicMissing } from './plan-topic-missing.ts';
import { strings } from './strings.ts';

describe('a topic of the hub that a plan lacks', () => {
  it('is told at the lesson behind which it should stand, and where the hub has it', () => {
    const [finding] = foundIn(planTopicMissing, twoPlans(lessonsOf('Күш', 'Масса', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу')));
    expect(finding!.cells.map(({ address }) => address)).toEqual(['E11', 'E4']);
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: в плане нет темы «Тығыздық», в опорной школе она есть (№ 3).');
  });

  it('is told once for a plan that lacks many', () => {
    const found = foundIn(planTopicMissing, twoPlans(lessonsOf('Күш', 'Масса', 'Қысым')));
    expect(found).toHaveLength(1);
    expect(strings.kk.finding(found[0]!.args)).toBe('№ 2 НОМ, 7-сынып, Физика: жоспарда «Тығыздық», «Жұмыс», «Қуат» және тағы 2 тақырыбы жоқ, ал тірек мектепте бар (№ 3, № 5, № 6 және тағы 2).');
  });

  it('may be named in other words', () => expect(foundIn(planTopicMissing, twoPlans(lessonsOf('Күштер', 'Масса', 'Тығыздықтың ұғымы', 'Қысым', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу')))).toEqual([]));

  it('may be numbered as in the textbook', () => expect(foundIn(planTopicMissing, twoPlans(lessonsOf('§1. Күш', '1.2 Масса', 'Тема 3. Тығыздық', '4-тақырып. Қысым', 'Сабақ 9. Жұмыс', 'Қуат', '§ 7 Энергия', 'Жылу')))).toEqual([]));
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonsOf, twoPlans } from '../plan-examples.ts';
import { planOrder } from './plan-order.ts';
import { strings } from './strings.ts';

describe('topics in another order than at the hub', () => {
  it('are told where the first two change places', () => {
    const [finding] = foundIn(planOrder, twoPlans(lessonsOf('Күш', 'Масса', 'Қысым', 'Тығыздық', 'Жұмыс', 'Қуат', 'Энергия', 'Жылу')));
    expect(finding!.cells.map(({ address }) => address)).toEqual(['E12', 'E13', 'E4']);
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: тема «Қысым» стоит раньше темы «Тығыздық» (№ 3, № 4), в опорной школе – наоборот.');
  });

  it('are told once for a plan', () => {
    const found = foundIn(planOrder, twoPlans(lessonsOf('Масса', 'Күш', 'Тығыздық', 'Жұмыс', 'Қысым', 'Қуат', 'Энергия', 'Жылу')));
    expect(found).toHaveLength(1);
    expect(strings.kk.finding(found[0]!.args)).toContain('Барлығы 2 тақырып өз ретінде емес.');
  });
});

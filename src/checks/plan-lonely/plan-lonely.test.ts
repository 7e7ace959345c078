import { foundIn } from '../../../test/fixtures/found-in.ts';
import { hubSchool, lessonsOf, magnetSchool, oneSession, planList, usualLessons } from '../plan-examples.ts';
import { planLonely } from './plan-lonely.ts';
import { strings } from './strings.ts';

const session = oneSession('12.10.2026', '16.10.2026');

describe('a plan that stands beside none of the hub', () => {
  it('is asked about once for a school', () => {
    const [head, ...rows] = planList([magnetSchool, usualLessons]);
    const cells = [head!, ...rows, ...rows.map(([school, , ...row]) => [school!, 8, ...row])];
    const found = foundIn(planLonely, cells, session);
    expect(found.map(({ args }) => strings.ru.finding(args))).toEqual(['№ 2 НОМ: Физика (7 класс), Физика (8 класс) – в книге нет такого плана опорной школы. Добавите его?']);
  });

  it('may have hardly a topic in common with the hub’s', () => {
    const cells = planList([hubSchool, usualLessons], [magnetSchool, lessonsOf('Сақтар', 'Үйсіндер', 'Ғұндар', 'Түріктер', 'Қарлұқтар')]);
    expect(foundIn(planLonely, cells, session).map(({ args }) => args.unlike)).toEqual([true]);
  });

  it('is nobody’s business where no hub is known', () => expect(foundIn(planLonely, planList([magnetSchool, usualLessons]))).toEqual([]));
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonsOf, oneSession, twoPlans, usualLessons } from '../plan-examples.ts';
import { planBehind } from './plan-behind.ts';
import { strings } from './strings.ts';

const session = oneSession('12.10.2026', '16.10.2026');
const late = lessonsOf('Күш', 'Күш (қайталау)', 'Масса', 'Масса (қайталау)', 'Тығыздық', 'Қысым', 'Жұмыс', 'Қуат; Энергия; Жылу');

describe('a plan that is behind the hub’s before a session', () => {
  it('is told with what will not have been taught, at the first such lesson of both schools', () => {
    const [finding, ...more] = foundIn(planBehind, twoPlans(late), session);
    expect(more).toEqual([]);
    expect(finding!.cells.map(({ address }) => address)).toEqual(['E15', 'E5']);
    expect(finding!.args).toMatchObject({ kind: 'A1_lag_before_session', catalogue: 'TC-14', lessons: 2, topics: ['Қысым', 'Жұмыс'], school: '№ 2 НОМ', class: '7' });
    expect(strings.ru.finding(finding!.args)).toBe('№ 2 НОМ, 7 класс, Физика: к сессии 12.10.2026–16.10.2026 план отстаёт от опорной школы, уроков: 2. Не будут пройдены темы: «Қысым», «Жұмыс».');
  });

  it('may be ahead as well', () => {
    const early = usualLessons.map(([topic], at) => [topic, ['07.09.2026', '08.09.2026', '09.09.2026', '10.09.2026', '11.09.2026', '14.09.2026', '15.09.2026', '16.09.2026'][at]!] as const);
    const [finding] = foundIn(planBehind, twoPlans(early), session);
    expect(finding!.args).toMatchObject({ kind: 'TC-14', ahead: true, lessons: 3 });
    expect(strings.kk.finding(finding!.args)).toBe('№ 2 НОМ, 7-сынып, Физика: 12.10.2026–16.10.2026 сессиясына дейін жоспар тірек мектептен 3 сабаққа озады. Тірек мектепте әлі өтілмейтін тақырыптар: «Қуат», «Энергия», «Жылу».');
  });

  it('is told for each session, and not for one of other grades', () => {
    const { Сессиялар } = session;
    const two = { Сессиялар: [...Сессиялар!, ['№ 5 тірек ЖББМ', 'Қысқы сессия', '19.10.2026', '23.10.2026', '7-9'], ['№ 5 тірек ЖББМ', 'Үшінші', '20.10.2026', '23.10.2026', '10-11']] };
    expect(foundIn(planBehind, twoPlans(late), two).map(({ args }) => args.session)).toEqual(['Күзгі сессия', 'Қысқы сессия']);
  });
});

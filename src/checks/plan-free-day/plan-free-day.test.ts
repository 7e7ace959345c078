import { foundIn } from '../../../test/fixtures/found-in.ts';
import { oneHoliday, twoPlans, usualLessons } from '../plan-examples.ts';
import { planFreeDay } from './plan-free-day.ts';
import { strings } from './strings.ts';

const on = (day: string) => twoPlans(usualLessons.map(([topic, usual, hours], at) => [topic, at === 2 ? day : usual, hours] as const));

describe('a lesson of a plan on a day off', () => {
  it('is an error where the calendar is confirmed, a warning where it is not', () => {
    const found = (status: string) => foundIn(planFreeDay, on('22.09.2026'), oneHoliday('22.09.2026', status))[0]!;
    expect(found('бекітілген').severity).toBeUndefined();
    expect(found('расталмаған').severity).toBe('warning');
    expect(strings.ru.finding(found('бекітілген').args)).toBe('№ 2 НОМ, 7 класс, Физика: урок № 3 приходится на нерабочий день: 22.09.2026 (Аудан күні).');
  });

  it('may be a Sunday or in the vacations that Tirek knows', () => {
    expect(foundIn(planFreeDay, on('20.09.2026')).map(({ args }) => strings.kk.finding(args))).toEqual(['№ 2 НОМ, 7-сынып, Физика: сабақ № 3 демалыс күніне қойылған: 20.09.2026 (жексенбі).']);
    expect(foundIn(planFreeDay, on('28.10.2026'))[0]!.args.kind).toBe('A4_date_on_holiday');
  });

  it('is no Saturday: many schools teach on it', () => expect(foundIn(planFreeDay, on('19.09.2026'))).toEqual([]));
});

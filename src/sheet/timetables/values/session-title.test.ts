import { dayNumber } from '../../../domain/calendar/day.ts';
import { schoolInTitle } from './school-title.ts';
import { sessionIn } from './session-title.ts';

const on = (day: number, month: number) => dayNumber({ year: 2026, month, day });
const week = { session: true, dates: [{ from: on(12, 10), to: on(16, 10) }] };

describe('the title of a timetable', () => {
  it('tells a session and its days', () => {
    expect(sessionIn(['№ 5 ЖББМ. Күзгі сессия кестесі, 12.10.2026–16.10.2026'])).toEqual(week);
    expect(sessionIn(['Расписание осенней сессии', 'с 12.10.2026 по 16.10.2026'])).toEqual(week);
    expect(sessionIn(['2026 жылғы 12-16 қазан', 'Сессия'])).toEqual(week);
    expect(sessionIn(['Бекітемін, 01.09.2026', '12.10.2026–16.10.2026', 'Сессия кестесі'])).toEqual(week);
    expect(sessionIn(['Сессия кестесі', 'Бекітемін, 01.09.2026'])).toEqual({ session: true, dates: [] });
  });

  it('tells none where it speaks of something else: the days of an order are those of no lesson', () => {
    expect(sessionIn(['Бекітемін, 01.09.2026', 'Сабақ кестесі'])).toEqual({ session: false, dates: [] });
    expect(sessionIn(['Профессия күні'])).toEqual({ session: false, dates: [] });
  });

  it('names its school without the session and its days', () => {
    const titles = ['№ 5 ЖББМ. Күзгі сессия кестесі, 12.10.2026–16.10.2026', 'Күзгі сессия 12-16.10.2026 № 5 ЖББМ', '№ 5 ЖББМ 12.10.2026 ж. сабақ кестесі', 'Расписание сессии № 5 ЖББМ с 12.10.2026 по 16.10.2026'];
    expect(titles.map(schoolInTitle)).toEqual(titles.map(() => '№ 5 ЖББМ'));
  });
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import { calendarLines, plannedSessions } from '../planned-args.ts';
import { sessionModel } from './session-model.ts';
import { strings } from './strings.ts';

const found = (model: string, from: string, until: string, others = {}) => foundIn(sessionModel, plannedSessions({ model, from, until }), others);
const brief = (...given: Parameters<typeof found>) => found(...given).map(({ args: { kind, wanted, actual, quarter } }) => [kind, wanted, actual, quarter]);
const week = 'тоқсанына бір апта';

describe('a session and the model that it names', () => {
  it('agree in their days', () => {
    expect([brief(week, '12.10.2026', '16.10.2026'), brief('3 × 10 күн', '09.01.2024', '19.01.2024'), brief('үш еркін сессия', '29.04.2024', '03.05.2024')]).toEqual([[], [], []]);
    expect([brief(week, '12.10.2026', '14.10.2026'), brief('3 × 10 күн', '12.10.2026', '16.10.2026')]).toEqual([[['days', 5, 3, 0]], [['days', 10, 5, 0]]]);
  });

  it('agree in the week, which the district’s own quarters may move', () => {
    expect(brief(week, '14.09.2026', '18.09.2026')).toEqual([['week', 2, 6, 1]]);
    expect(brief(week, '14.09.2026', '18.09.2026', calendarLines(['тоқсан', '1-тоқсан', '01.09.2026', '27.09.2026']))).toEqual([]);
    expect(brief(week, '15.09.2031', '19.09.2031')).toEqual([]);
  });

  it('are told in words', () => {
    expect(strings.kk.finding(found(week, '14.09.2026', '18.09.2026')[0]!.args)).toBe('Сессия (Күзгі сессия, № 5 ЖББМ, 14.09.2026–18.09.2026) 1-тоқсанның соңынан санағанда 6-аптаға қойылған, ал үлгі бойынша – 2-апта.');
    expect(strings.ru.finding(found('3 × 10 күн', '12.10.2026', '16.10.2026')[0]!.args)).toContain('дней: 10, а учебных дней: 5');
  });
});

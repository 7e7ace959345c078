import { foundIn } from '../../../test/fixtures/found-in.ts';
import { plannedSessions } from '../planned-args.ts';
import { sessionOrder } from './session-order.ts';
import { strings } from './strings.ts';

const found = (order: string | number | null, orderedOn: string | null) => foundIn(sessionOrder, plannedSessions({ order, orderedOn }));
const brief = (...given: Parameters<typeof found>) => found(...given).map(({ args: { kind }, severity, cells }) => `${kind} ${severity} ${cells[0].address}`);

describe('the order of a session', () => {
  it('has a number and a day, and comes before the session', () => {
    expect([brief('402/1', '05.10.2026'), brief(402, '12.10.2026'), brief(null, null)]).toEqual([[], [], []]);
    expect([brief('402', null), brief(null, '05.10.2026'), brief('402', '13.10.2026')]).toEqual([['no-day question I2'], ['no-number style H2'], ['late warning I2']]);
  });

  it('is told of in words', () => {
    expect(strings.ru.finding(found('402', '13.10.2026')[0]!.args)).toBe('Приказ издан 13.10.2026, а сессия началась раньше (Күзгі сессия, № 5 ЖББМ, 12.10.2026–16.10.2026). Проверьте даты.');
  });
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import { plannedSessions, type PlannedRow } from '../planned-args.ts';
import { sessionDates } from './session-dates.ts';
import { strings } from './strings.ts';

const found = (...rows: readonly PlannedRow[]) => foundIn(sessionDates, plannedSessions(...rows));
const brief = (...rows: readonly PlannedRow[]) => found(...rows).map(({ args: { kind, days }, cells, severity }) => [kind, days, cells[0].address, severity]);

describe('the first and the last day of a session', () => {
  it('are both there, one after the other', () => {
    expect(brief({}, { until: '12.10.2026' }, { until: '11.10.2026' }, { until: null }, { from: '13.11–17.11.2023', until: null })).toEqual([['backwards', 0, 'D4', undefined], ['missing', 0, 'D5', 'warning']]);
  });

  it('are asked about where they lie too far apart', () => {
    expect([brief({ until: '11.11.2026' }), brief({ until: '12.11.2026' })]).toEqual([[], [['long', 32, 'D2', 'question']]]);
  });

  it('are told in words', () => {
    const [one, other] = found({ until: '11.10.2026' }, { until: null });
    expect(strings.kk.finding(one!.args)).toBe('Сессияның аяқталуы (11.10.2026) басталуынан (12.10.2026) бұрын тұр. Күндерін тексеріңіз.');
    expect(strings.ru.finding(other!.args)).toBe('У сессии (Күзгі сессия, № 5 ЖББМ) не указан или не прочитан последний день. Напишите дату: 16.10.2026.');
  });
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import { normsOn } from '../norm-examples.ts';
import { plannedSessions } from '../planned-args.ts';
import { sessionGradeRange } from './session-grade-range.ts';
import { strings } from './strings.ts';

const found = (grades: string | number | null, others = {}) => foundIn(sessionGradeRange, plannedSessions({ grades }), others);
const brief = (...given: Parameters<typeof found>) => found(...given).map(({ args: { kind, text, grades }, severity }) => [kind, text, grades, severity]);

describe('the grades of a planned session', () => {
  it('are 1 to 11, or not said', () => {
    expect([brief('7-9'), brief(9), brief(null), brief('1; 11')]).toEqual([[], [], [], []]);
    expect([brief('7-12'), brief(12), brief('барлығы')].map(([first]) => first?.slice(0, 2))).toEqual([['impossible', '7-12'], ['impossible', '12'], ['impossible', 'барлығы']]);
  });

  it('are those of the district only where it has switched that on', () => {
    expect([brief('7-9', normsOn(['norm-session-grades', '8–11'])), brief('8-9', normsOn(['norm-session-grades', '8–11']))]).toEqual([[['TC-11', '', [7], 'warning']], []]);
  });

  it('are told in words', () => {
    expect(strings.kk.finding(found('7-12')[0]!.args)).toBe('Сессияның (Күзгі сессия, № 5 ЖББМ, 12.10.2026–16.10.2026) сыныптары дұрыс жазылмаған: «7-12». 1-ден 11-ге дейінгі сыныптарды жазыңыз, мысалы: 7-9.');
  });
});

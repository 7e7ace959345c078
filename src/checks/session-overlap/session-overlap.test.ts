import { foundIn } from '../../../test/fixtures/found-in.ts';
import { plannedSessions, type PlannedRow } from '../planned-args.ts';
import { sessionOverlap } from './session-overlap.ts';
import { strings } from './strings.ts';

const found = (...rows: readonly PlannedRow[]) => foundIn(sessionOverlap, plannedSessions(...rows));
const count = (...rows: readonly PlannedRow[]) => found(...rows).length;

describe('two sessions of one hub', () => {
  it('do not lie on the same days', () => {
    expect([count({}, { from: '16.10.2026', until: '23.10.2026' }), count({}, { from: '17.10.2026', until: '23.10.2026' }), count({}, {}, {})]).toEqual([1, 0, 2]);
  });

  it('may, for different grades or schools', () => {
    expect([count({ grades: '8' }, { grades: '9-11' }), count({ grades: '8' }, { grades: null }), count({ schools: '№ 2 НОМ' }, { schools: '№ 3 НОМ' }), count({ schools: '№ 2 НОМ; № 3 НОМ' }, { schools: '№ 3 НОМ' })]).toEqual([0, 1, 0, 1]);
  });

  it('are told in words', () => {
    expect(strings.kk.finding(found({}, { name: 'Қосымша' })[0]!.args)).toBe('Екі сессия бір күндерге түсіп тұр: Қосымша, № 5 ЖББМ, 12.10.2026–16.10.2026 және Күзгі сессия, № 5 ЖББМ, 12.10.2026–16.10.2026. Күндерін, сыныптарын немесе мектептерін тексеріңіз.');
  });
});

import { foundIn } from '../../../test/fixtures/found-in.ts';
import { normsOn, sessionList } from '../norm-examples.ts';
import { sessionLength } from './session-length.ts';
import { strings } from './strings.ts';

const week = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма'];
const found = (dates: string, days: readonly string[], limit: number) => foundIn(sessionLength, sessionList(dates, ...days.map((day) => ['9', day, 1, 'Алгебра'] as const)), normsOn(['norm-session-days', limit])).map(({ args }) => args.days);

describe('the length of a session', () => {
  it('is the number of dates on which something is taught', () => {
    expect(found('12.10.2026–16.10.2026', week, 5)).toEqual([]);
    expect(found('12.10.2026–16.10.2026', week, 10)).toEqual([5]);
    expect(found('12.10.2026–23.10.2026', week, 5)).toEqual([10]);
    expect(found('12.10.2026–16.10.2026', week.slice(0, 3), 5)).toEqual([3]);
  });

  it('is not known without dates', () => expect(found('', week, 4)).toEqual([]));

  it('is told in words', () => {
    const args = { kind: 'TC-10', school: '№ 5 ЖББМ', from: null, to: null, days: 4, limit: 5, source: '', confirmed: true } as const;
    expect(strings.kk.finding(args)).toBe('Сессия (№ 5 ЖББМ) 4 күнге қойылған, ал керегі – 5 күн (норма баптаудан).');
  });
});

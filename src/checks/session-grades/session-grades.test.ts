import { foundIn } from '../../../test/fixtures/found-in.ts';
import { serialOfDay } from '../../domain/calendar/day.ts';
import { normsOn, sessionList } from '../norm-examples.ts';
import { sessionGrades } from './session-grades.ts';
import { strings } from './strings.ts';

const lessons = sessionList('12.10.2026–16.10.2026', ['7', 'дүйсенбі', 1, 'Алгебра'], ['9', 'дүйсенбі', 2, 'Алгебра'], ['7', 'сейсенбі', 1, 'Физика'], ['8; 9', 'сейсенбі', 2, 'Физика']);
const found = (allowed: number | string) => foundIn(sessionGrades, lessons, normsOn(['norm-session-grades', allowed])).map(({ cells, args: { grades } }) => [cells.map(({ address }) => address), grades]);

describe('the grades of a session', () => {
  it('are those that the district has named, one finding for a session', () => {
    expect(found('7–9')).toEqual([]);
    expect(found('8–11')).toEqual([[['B2', 'B4'], [7]]]);
    expect(found('8')).toEqual([[['B2', 'B3', 'B4', 'B5'], [7, 9]]]);
  });

  it('are read also where Excel has made a day of them', () => expect(found(serialOfDay({ year: 2026, month: 11, day: 8 }))).toEqual([[['B2', 'B4'], [7]]]));

  it('are told in words', () => {
    const args = { kind: 'TC-11', school: '№ 5 ЖББМ', from: null, to: null, grades: [7], allowed: [8, 9], source: '', confirmed: true } as const;
    expect(strings.kk.finding(args)).toBe('Сессияда (№ 5 ЖББМ) 7-сынып бар, ал сессияға 8, 9-сыныптар қатысады (норма баптаудан).');
  });
});

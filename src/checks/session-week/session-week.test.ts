import { confirmedNorms, foundIn } from '../../../test/fixtures/found-in.ts';
import { normsOn, sessionList } from '../norm-examples.ts';
import { calendarLines } from '../planned-args.ts';
import { sessionWeek } from './session-week.ts';
import { strings } from './strings.ts';

const found = (dates: string, week: number) => foundIn(sessionWeek, sessionList(dates, ['9', 'дүйсенбі', 1, 'Алгебра']), normsOn(['norm-session-week', week])).map(({ args: { quarter, week: is, limit } }) => [quarter, is, limit]);

describe('the week of a session', () => {
  it('is the wanted one of its quarter', () => {
    expect(found('14.12.2026–18.12.2026', 2)).toEqual([]);
    expect(found('14.12.2026–18.12.2026', 1)).toEqual([[2, 2, 1]]);
    expect(found('07.12.2026–18.12.2026', 2)).toEqual([]);
    expect(found('17.05.2027–21.05.2027', 2)).toEqual([]);
  });

  it('is not looked for where the quarters are not known', () => expect(found('14.12.2031–18.12.2031', 1)).toEqual([]));

  it('is that of the district’s own quarters where it has any', () => {
    const lessons = sessionList('14.09.2026–18.09.2026', ['9', 'дүйсенбі', 1, 'Алгебра']);
    expect(foundIn(sessionWeek, lessons, { ...normsOn(['norm-session-week', 2]), ...calendarLines(['тоқсан', '1-тоқсан', '01.09.2026', '27.09.2026']) })).toEqual([]);
  });

  it('stays a warning even by a confirmed norm: a session may well be in another week', () => {
    const [finding] = foundIn(sessionWeek, sessionList('14.09.2026–18.09.2026', ['9', 'дүйсенбі', 1, 'Алгебра']), confirmedNorms(['Неделя сессии (с конца четверти)', 2]));
    expect(finding).toMatchObject({ args: { kind: 'TC-09', confirmed: true, source: 'Приказ' } });
    expect(finding!.severity).toBeUndefined();
    expect(strings.ru.finding(finding!.args)).toBe('Сессия (№ 5 ЖББМ, 14.09.2026–18.09.2026) приходится на 6-ю неделю с конца 1-й четверти, а задана 2-я (норма из настроек: Приказ).');
  });
});

import { confirmedNorms, foundIn } from '../../../test/fixtures/found-in.ts';
import { lessonList, lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { normsOn } from '../norm-examples.ts';
import { strings } from './strings.ts';
import { weeklyLoad } from './weekly-load.ts';

const lesson = (name: string, period: number, group = '', subject = 'Алгебра'): LessonRow => ['№ 5 ЖББМ', name, group, 'дүйсенбі', period, '', '', subject, `Ахметов ${'АБВГД'[period]}. А.`, `${10 + period}`];
const rows = [lesson('9', 1), lesson('9', 2, 'АҒЫЛ/1'), lesson('9', 2, 'АҒЫЛ/2'), lesson('9', 3)];

describe('the weekly load of a class', () => {
  it('is against the norm of its grade, groups counting once', () => {
    const found = (norm: string) => foundIn(weeklyLoad, lessonList(...rows), normsOn(['norm-load', norm])).map(({ args: { hours, limit } }) => [hours, limit]);
    expect([found('9: 3'), found('9: 2'), found('8: 2')]).toEqual([[], [[3, 2]], []]);
  });

  it('is an error by a confirmed norm, and a warning by another', () => {
    const severity = (settings: Parameters<typeof foundIn>[2]) => foundIn(weeklyLoad, lessonList(...rows), settings)[0]?.severity;
    expect(severity(confirmedNorms(['Недельная нагрузка: 5–11 классы (часов)', '9: 2']))).toBe('error');
    expect(severity(normsOn(['norm-load', '9: 2']))).toBe('warning');
  });

  it('is not judged by a norm that nobody can read', () => expect(foundIn(weeklyLoad, lessonList(...rows), normsOn(['norm-load', 'отыз үш']))).toEqual([]));

  it('counts the session and what it leaves at home', () => {
    const dated = (kind: string, place: string, period: number, start: string, end: string, dates: string): LessonRow => [place, '9', '', 'дүйсенбі', period, start, end, 'Алгебра', 'Ахметов Б. А.', '12', kind, dates, '№ 2 НОМ'];
    const list = lessonListWith(['Түрі', 'Күндері', 'Оқушылар мектебі'], dated('', '№ 2 НОМ', 1, '09:00', '09:45', ''), dated('', '№ 2 НОМ', 2, '10:00', '10:45', ''), dated('сессия', '№ 5 ЖББМ', 1, '10:00', '10:45', '12.10.2026–16.10.2026'), dated('сессия', '№ 5 ЖББМ', 2, '11:00', '11:45', '12.10.2026–16.10.2026'));
    const [finding] = foundIn(weeklyLoad, list, normsOn(['norm-load', '9: 2']));
    expect(finding?.args).toMatchObject({ hours: 3, limit: 2, session: true, week: { year: 2026, month: 10, day: 12 } });
    expect(strings.kk.finding(finding!.args)).toBe('№ 2 НОМ, 9-сынып: аптасына 3 сағат (12.10.2026 басталатын апта, сессиямен бірге), ал 9-сыныпқа ең көбі 2 (норма баптаудан: Аудан бұйрығы; дереккөзі расталмаған).');
  });
});

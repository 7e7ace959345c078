import { foundIn } from '../../../test/fixtures/found-in.ts';
import { sessionList } from '../norm-examples.ts';
import { sessionCourses } from './session-courses.ts';
import { strings } from './strings.ts';

const found = (grade: string, ...subjects: string[]) => foundIn(sessionCourses, sessionList('12.10.2026–16.10.2026', ...subjects.map((subject, at) => [grade, 'дүйсенбі', at + 1, subject] as const))).map(({ args: { level, grades } }) => [level, grades]);
const usual = ['Алгебра', 'Физика', 'Химия'];

describe('the courses of a session', () => {
  it('are variative in grades 8 and 9, applied in 10 and 11', () => {
    expect(found('9', ...usual)).toEqual([['variative', [9]]]);
    expect(found('8; 9', ...usual)).toEqual([['variative', [8, 9]]]);
    expect(found('11', ...usual)).toEqual([['applied', [11]]]);
    expect(found('7', ...usual)).toEqual([]);
  });

  it('are there by their names, and may be what nobody knows', () => {
    expect(found('9', ...usual, 'Элективный курс')).toEqual([]);
    expect(found('9', ...usual, 'Факультатив по физике')).toEqual([]);
    expect(found('9', ...usual, 'Шешендік өнер')).toEqual([]);
    expect(found('9', ...usual, 'Информатика')).toHaveLength(1);
  });

  it('are not asked of a few lessons', () => expect(found('9', 'Алгебра', 'Физика')).toEqual([]));

  it('are told in words', () => {
    const args = { kind: 'TC-12', school: '№ 5 ЖББМ', from: null, to: null, level: 'applied', grades: [10, 11] } as const;
    expect(strings.kk.finding(args)).toBe('Сессия кестесінде (№ 5 ЖББМ) 10, 11-сыныпқа қолданбалы курс қойылмаған.');
    expect(strings.ru.finding(args)).toBe('В расписании сессии (№ 5 ЖББМ) нет прикладного курса для класса: 10, 11.');
  });
});

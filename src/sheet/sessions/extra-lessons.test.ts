import { session } from '../../../test/fixtures/session-people.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import { reportOf } from '../sheet-report.ts';
import { timetablesAcross } from '../timetables/across-timetables.ts';
import { extraLessonsOf } from './extra-lessons.ts';

type Row = readonly [day: string, period: number, subject: string, kind?: string];
const rows = (...lessons: Row[]) => [
  ['Мектеп', 'Сынып', 'Күн', 'Сабақ №', 'Пән', 'Мұғалім', 'Түрі', 'Күндері'],
  ...lessons.map(([day, period, subject, kind = 'сессия']) => ['№ 5 ЖББМ', '9', day, period, subject, 'Ахметов А. А.', kind, kind === 'сессия' ? '12.10.2026–16.10.2026' : '']),
];
const planned = session({ hub: { name: '№ 5 ЖББМ', key: '5 жббм' }, from: { year: 2026, month: 10, day: 12 }, until: { year: 2026, month: 10, day: 16 } });
const extra = (...lessons: Row[]) => extraLessonsOf(timetablesAcross([reportOf(sheetOf(rows(...lessons), { name: 'Сабақтар' }))]), planned);

describe('extra lessons of a session', () => {
  it('are those of its timetable that are called so', () => {
    expect(extra(['дүйсенбі', 1, 'Алгебра'], ['дүйсенбі', 7, 'Қосымша сабақ: физика'], ['сәрсенбі', 7, 'Дополнительное занятие по химии'])).toBe(2);
    expect(extra(['дүйсенбі', 1, 'Алгебра'], ['дүйсенбі', 7, 'Қосымша сабақ: физика', 'тұрақты'])).toBe(0);
  });

  it('are those of its own hub and days', () => {
    const timetables = timetablesAcross([reportOf(sheetOf(rows(['дүйсенбі', 7, 'Қосымша сабақ']), { name: 'Сабақтар' }))]);
    expect(extraLessonsOf(timetables, { ...planned, hub: { name: 'Басқа', key: 'баска' } })).toBe(0);
    expect(extraLessonsOf(timetables, { ...planned, from: { year: 2026, month: 10, day: 13 } })).toBe(0);
  });

  it('are not known without a timetable or days', () => expect([extraLessonsOf(undefined, planned), extraLessonsOf(undefined, { ...planned, from: undefined })]).toEqual([undefined, undefined]));
});

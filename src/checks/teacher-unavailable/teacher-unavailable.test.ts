import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { teacherUnavailable } from './teacher-unavailable.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => teacherUnavailable.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const hub = (start: string, end: string, teacher = 'Ахметов Б. А.', room = '12', day = 'дүйсенбі'): LessonRow => ['№ 5 ЖББМ', '7А', '', day, 3, start, end, 'Алгебра', teacher, room];
const away = (from: string, to: string, day = 'дүйсенбі', teacher = 'Ахметов Б. А.') => ({ Мұғалімдер: [['Мұғалім', 'Бос емес күні', 'Басталуы', 'Аяқталуы'], [teacher, day, from, to]] });

describe('the time when a teacher is not available', () => {
  const lessons = { Кесте: lessonList(hub('10:20', '11:05')) };
  it('holds no lesson; one may begin as it ends', () => {
    expect(find({ ...lessons, ...away('09:00', '10:20') })).toEqual([]);
    const found = find({ ...lessons, ...away('09:00', '10:21') });
    expect(cellsOf(found)).toEqual([['Кесте!I2', 'Мұғалімдер!C2']]);
    expect(found[0]!.args).toMatchObject({ kind: 'T4_teacher_unavailable', who: 'Ахметов Б. А.', day: 1, from: '09:00', to: '10:21', start: '10:20' });
  });

  it('is of that day and that teacher', () => {
    expect(find({ ...lessons, ...away('09:00', '12:00', 'сейсенбі') })).toEqual([]);
    expect(find({ ...lessons, ...away('09:00', '12:00', 'дүйсенбі', 'Ахметов К. А.') })).toEqual([]);
  });

  it('may be the whole day', () => {
    const [found] = find({ ...lessons, ...away('', '') });
    expect(strings.kk.finding(found!.args)).toBe('Ахметов Б. А.: дүйсенбі, 3-сабақ, 10:20–11:05 – № 5 ЖББМ (7А, Алгебра): мұғалім бұл күні бос емес.');
    expect(strings.ru.finding({ ...found!.args, from: '09:00', to: '10:30' })).toContain('учитель занят 09:00–10:30.');
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { journeyList, lessonList, type LessonRow } from '../lesson-examples.ts';
import { teacherTravel } from './teacher-travel.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => teacherTravel.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const hub = (start: string, end: string, teacher = 'Ахметов Б. А.', room = '12', day = 'дүйсенбі'): LessonRow => ['№ 5 ЖББМ', '7А', '', day, 3, start, end, 'Алгебра', teacher, room];
const magnet = (start: string, end: string, teacher = 'Ахметов Б.А.', day = 'дүйсенбі'): LessonRow => ['№ 2 НОМ', '8Б', '', day, 3, start, end, 'Физика', teacher, '3'];
const way = (minutes: number) => ({ Жолдар: journeyList(['№ 5 ЖББМ', '№ 2 НОМ', minutes]) });

describe('the way between two schools', () => {
  it('takes a teacher no longer than the gap between the lessons', () => {
    const lessons = { Кесте: lessonList(magnet('11:20', '12:00'), hub('10:20', '11:05')) };
    expect(find({ ...lessons, ...way(15) })).toEqual([]);
    const found = find({ ...lessons, ...way(16) });
    expect(cellsOf(found)).toEqual([['Кесте!I2', 'Кесте!I3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'T3_teacher_travel', gap: 15, minutes: 16 });
  });

  it('is not needed on another day, nor for lessons of one school', () => {
    expect(find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('11:10', '11:50', 'Ахметов Б. А.', 'жұма')), ...way(40) })).toEqual([]);
    expect(find({ Кесте: lessonList(hub('10:20', '11:05'), ['№ 5 ЖББМ', '9А', '', 'дүйсенбі', 4, '11:10', '11:55', 'Алгебра', 'Ахметов Б. А.', '12']), ...way(40) })).toEqual([]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('11:15', '11:55')), ...way(20) });
    expect(strings.kk.finding(found!.args)).toBe('Ахметов Б. А.: дүйсенбі – № 5 ЖББМ (3-сабақ, 10:20–11:05, 7А, Алгебра) және № 2 НОМ (3-сабақ, 11:15–11:55, 8Б, Физика): арасы 10 мин, ал жолға 20 мин керек.');
  });
});

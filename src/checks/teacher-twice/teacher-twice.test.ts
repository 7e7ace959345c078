import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { teacherTwice } from './teacher-twice.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => teacherTwice.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const hub = (start: string, end: string, teacher = 'Ахметов Б. А.', room = '12', day = 'дүйсенбі'): LessonRow => ['№ 5 ЖББМ', '7А', '', day, 3, start, end, 'Алгебра', teacher, room];
const magnet = (start: string, end: string, teacher = 'Ахметов Б.А.', day = 'дүйсенбі'): LessonRow => ['№ 2 НОМ', '8Б', '', day, 3, start, end, 'Физика', teacher, '3'];

describe('a teacher', () => {
  it('cannot be in two schools at one time by the clock, however the name is spelled', () => {
    const found = find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('11:00', '11:40', 'АХМЕТОВ  Б. А.')) });
    expect(cellsOf(found)).toEqual([['Кесте!I2', 'Кесте!I3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'T2_teacher_cross_school', who: 'Ахметов Б. А.', day: 1, school: '№ 5 ЖББМ', otherSchool: '№ 2 НОМ', class: '7А', otherClass: '8Б', period: 3, start: '10:20', end: '11:05', otherStart: '11:00' });
  });

  it('is told once of a joint lesson, however many rows it has', () => {
    const head = ['Мектеп', 'Сынып', 'Күні', 'Сабақ №', 'Басталуы', 'Аяқталуы', 'Пән', 'Мұғалім', 'Кабинет', 'Ағын'];
    const joint = (name: string, subject: string, room: string, stream: string) => ['№ 5 ЖББМ', name, 'дүйсенбі', 3, '10:20', '11:05', subject, 'Ахметов Б. А.', room, stream];
    const rows = [joint('8А', 'Физика', '12', 'С-1'), joint('8Ә', 'Физика', '12', 'С-1'), joint('9А', 'Химия', '14', 'С-2'), joint('9Ә', 'Химия', '14', 'С-2')];
    expect(cellsOf(find({ Кесте: [head, ...rows] }))).toEqual([['Кесте!H2', 'Кесте!H4']]);
    expect(find({ Кесте: [head, ...rows, joint('7А', 'Алгебра', '15', '')] })).toHaveLength(3);
  });

  it('may go from one lesson to the next, and teach on another day at the same number', () => {
    expect(find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('11:05', '11:45')) })).toEqual([]);
    expect(find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('10:20', '11:05', 'Ахметов Б. А.', 'сейсенбі')) })).toEqual([]);
  });

  it('is not a vacancy, nor a namesake with other initials', () => {
    expect(find({ Кесте: lessonList(hub('10:20', '11:05', 'Вакансия'), magnet('10:20', '11:05', 'Вакансия')) })).toEqual([]);
    expect(find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('10:20', '11:05', 'Ахметов К. А.')) })).toEqual([]);
  });

  it('is asked about where two schools have neither bells nor times: only the numbers are equal', () => {
    const found = find({ Кесте: lessonList(hub('', ''), magnet('', '')) });
    expect(found.map(({ severity, args }) => [severity, args.doubt])).toEqual([['question', 'number']]);
    expect(strings.ru.finding(found[0]!.args)).toBe('Ахметов Б. А.: понедельник, 3-й урок – № 5 ЖББМ (7А, Алгебра) и № 2 НОМ (8Б, Физика): одновременно в двух местах. Расписания звонков нет: сравнены только номера уроков.');
  });

  it('may teach two classes of one subject together where no rooms are told: that is asked', () => {
    const combined = (name: string, room: string): LessonRow => ['№ 2 НОМ', name, '', 'дүйсенбі', 3, '', '', 'Физика', 'Ким В. Г.', room];
    expect(find({ Кесте: lessonList(combined('5', ''), combined('6', '')) }).map(({ severity, args }) => [severity, args.doubt])).toEqual([['question', 'joint']]);
    expect(find({ Кесте: lessonList(combined('5', ''), combined('6', ''), combined('7', '')) })).toHaveLength(1);
    expect(find({ Кесте: lessonList(combined('5', '3'), combined('6', '4')) }).map(({ severity, args }) => [severity, args.doubt])).toEqual([[undefined, undefined]]);
    expect(find({ Кесте: lessonList(combined('5', '3'), combined('6', '3')) })).toEqual([]);
  });

  it('of three lessons at once is named in three pairs, each once', () => {
    const third: LessonRow = ['№ 5 ЖББМ', '9А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '15'];
    expect(cellsOf(find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('10:20', '11:05'), third) }))).toEqual([['Кесте!I2', 'Кесте!I3'], ['Кесте!I2', 'Кесте!I4'], ['Кесте!I3', 'Кесте!I4']]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('10:20', '11:05')) });
    expect(strings.kk.finding(found!.args)).toBe('Ахметов Б. А.: дүйсенбі, 3-сабақ, 10:20–11:05 – № 5 ЖББМ (7А, Алгебра) және № 2 НОМ (8Б, Физика): бір уақытта екі жерде.');
    const [other] = find({ Кесте: lessonList(hub('10:20', '11:05'), magnet('11:00', '11:40')) });
    expect(strings.en.finding(other!.args)).toBe('Ахметов Б. А.: Monday – № 5 ЖББМ (lesson 3, 10:20–11:05, 7А, Алгебра) and № 2 НОМ (lesson 3, 11:00–11:40, 8Б, Физика): in two places at once.');
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { bellList, lessonList, type LessonRow } from '../lesson-examples.ts';
import { bellsDiffer } from './bells-differ.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => bellsDiffer.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const lesson = (start: string, end: string, school = '№ 5 ЖББМ'): LessonRow => [school, '7А', '', 'дүйсенбі', 3, start, end, 'Алгебра', 'Ахметов Б. А.', '12'];
const bells = { Қоңырау: bellList(['№ 5 ЖББМ', 2, '09:25', '10:10'], ['№ 5 ЖББМ', 3, '10:20', '11:05']) };

describe('the time of a lesson', () => {
  it('is that of the bell of its number', () => {
    expect(find({ Кесте: lessonList(lesson('10:20', '11:05')), ...bells })).toEqual([]);
    const found = find({ Кесте: lessonList(lesson('10:20', '11:00')), ...bells });
    expect(cellsOf(found)).toEqual([['Кесте!F2', 'Қоңырау!C3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'B1_bell_mismatch', school: '№ 5 ЖББМ', day: 1, period: 3, start: '10:20', end: '11:00', bellStart: '10:20', bellEnd: '11:05' });
  });

  it('is not judged by the bells of another school, nor where it is not written', () => {
    expect(find({ Кесте: lessonList(lesson('12:00', '12:45', '№ 2 НОМ'), lesson('', '')), ...bells })).toEqual([]);
  });

  it('stands once for all lessons of a period in a grid, and is named once', () => {
    const grid = [['№ 5 ЖББМ'], ['Күні', 'Сабақ', '', '7А', '7Б', '7В'], ['Дүйсенбі', 2, '09:25–10:10', 'Алгебра', 'Физика', 'Тарих'], ['', 3, '10:30–11:15', 'Физика', 'Тарих', 'Алгебра'], ['Сейсенбі', 2, '09:25–10:10', 'Тарих', 'Алгебра', 'Физика'], ['', 3, '10:20–11:05', 'Музыка', 'Музыка', 'Музыка']];
    expect(cellsOf(find({ Кесте: grid, ...bells }))).toEqual([['Кесте!C4', 'Қоңырау!C3']]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(lesson('10:30', '11:15')), ...bells });
    expect(strings.ru.finding(found!.args)).toBe('№ 5 ЖББМ, понедельник, 3-й урок, 7А (Алгебра): в расписании 10:30–11:15, а по звонкам 10:20–11:05.');
  });
});

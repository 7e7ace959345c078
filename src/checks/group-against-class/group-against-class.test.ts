import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { groupAgainstClass } from './group-against-class.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => groupAgainstClass.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const lesson = (name: string, group: string, subject: string, teacher: string, start = '10:20', end = '11:05', day = 'дүйсенбі'): LessonRow => ['№ 5 ЖББМ', name, group, day, 3, start, end, subject, teacher, subject === 'Алгебра' ? '12' : '14'];

describe('a group of a class', () => {
  it('has no lesson while its whole class has one, nor two at once', () => {
    expect(cellsOf(find({ Кесте: lessonList(lesson('7А', 'АҒЫЛ/1', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', '', 'Физика', 'Ким В. Г.')) }))).toEqual([['Кесте!B2', 'Кесте!B3']]);
    expect(find({ Кесте: lessonList(lesson('7А', 'АҒЫЛ/1', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', 'АҒЫЛ/1', 'Физика', 'Ким В. Г.')) }).map(({ args }) => args.kind)).toEqual(['C2_group_vs_class']);
  });

  it('learns beside the other group of its division', () => {
    expect(find({ Кесте: lessonList(lesson('7А', 'АҒЫЛ/1', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', 'АҒЫЛ/2', 'Физика', 'Ким В. Г.')) })).toEqual([]);
  });

  it('is told once for all groups of a cell of a grid', () => {
    const head = ['Күні', 'Сабақ', '7А', '7Б', '7А'];
    const grid = [head, ['Дүйсенбі', 1, 'Ағылшын тілі / Орыс тілі', 'Физика', 'Алгебра'], ['', 2, 'Тарих', 'Алгебра', ''], ['Сейсенбі', 1, 'Физика', 'Тарих', ''], ['', 2, 'Алгебра', 'Физика', '']];
    expect(cellsOf(find({ Кесте: grid }))).toEqual([['Кесте!C2', 'Кесте!E2']]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(lesson('7А', 'АҒЫЛ/1', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', '', 'Физика', 'Ким В. Г.')) });
    expect(strings.ru.finding(found!.args)).toBe('7А: понедельник, 3-й урок, 10:20–11:05, № 5 ЖББМ – Алгебра (АҒЫЛ/1, Ахметов Б. А.) и Физика (Ким В. Г.): одни и те же учащиеся на двух уроках.');
  });
});

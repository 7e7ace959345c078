import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { divisionsOverlap } from './divisions-overlap.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => divisionsOverlap.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const lesson = (name: string, group: string, subject: string, teacher: string, start = '10:20', end = '11:05', day = 'дүйсенбі'): LessonRow => ['№ 5 ЖББМ', name, group, day, 3, start, end, subject, teacher, subject === 'Алгебра' ? '12' : '14'];

describe('groups of two divisions of a class', () => {
  it('do not learn at one time, whoever teaches them', () => {
    const found = find({ Кесте: lessonList(lesson('7А', 'АҒЫЛ/1', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', 'ТЕХ/2', 'Физика', 'Ким В. Г.')) });
    expect(cellsOf(found)).toEqual([['Кесте!B2', 'Кесте!B3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'C3_group_cross_division', group: 'АҒЫЛ/1', otherGroup: 'ТЕХ/2' });
  });

  it('may learn one after the other, or be of two classes', () => {
    expect(find({ Кесте: lessonList(lesson('7А', 'АҒЫЛ/1', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', 'ТЕХ/2', 'Физика', 'Ким В. Г.', '11:05', '11:50')) })).toEqual([]);
    expect(find({ Кесте: lessonList(lesson('7А', 'АҒЫЛ/1', 'Алгебра', 'Ахметов Б. А.'), lesson('7Б', 'ТЕХ/2', 'Физика', 'Ким В. Г.')) })).toEqual([]);
  });

  it('are spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(lesson('7А', 'АҒЫЛ/1', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', 'ТЕХ/1', 'Физика', 'Ким В. Г.')) });
    expect(strings.kk.finding(found!.args)).toContain('Алгебра (АҒЫЛ/1, Ахметов Б. А.) және Физика (ТЕХ/1, Ким В. Г.)');
  });
});

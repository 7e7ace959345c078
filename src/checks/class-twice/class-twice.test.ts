import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { classTwice } from './class-twice.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => classTwice.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const lesson = (name: string, group: string, subject: string, teacher: string, start = '10:20', end = '11:05', day = 'дүйсенбі'): LessonRow => ['№ 5 ЖББМ', name, group, day, 3, start, end, subject, teacher, subject === 'Алгебра' ? '12' : '14'];

describe('a class', () => {
  it('has one lesson at a time', () => {
    const found = find({ Кесте: lessonList(lesson('7А', '', 'Алгебра', 'Ахметов Б. А.'), lesson('7A', '', 'Физика', 'Ким В. Г.', '11:00', '11:45')) });
    expect(cellsOf(found)).toEqual([['Кесте!B2', 'Кесте!B3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'C1_class_double', who: '7А', day: 1, school: '№ 5 ЖББМ', class: '7А', start: '10:20', otherStart: '11:00' });
  });

  it('may have the next as one ends, and others in other weeks', () => {
    expect(find({ Кесте: lessonList(lesson('7А', '', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', '', 'Физика', 'Ким В. Г.', '11:05', '11:50')) })).toEqual([]);
    const weeks = lessonListWith(['Апта'], [...lesson('7А', '', 'Алгебра', 'Ахметов Б. А.'), 'А'], [...lesson('7А', '', 'Физика', 'Ким В. Г.'), 'Б']);
    expect(find({ Кесте: weeks })).toEqual([]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(lesson('7А', '', 'Алгебра', 'Ахметов Б. А.'), lesson('7А', '', 'Физика', 'Ким В. Г.')) });
    expect(strings.kk.finding(found!.args)).toBe('7А: дүйсенбі, 3-сабақ, 10:20–11:05, № 5 ЖББМ – Алгебра (Ахметов Б. А.) және Физика (Ким В. Г.): сыныпта бір уақытта екі сабақ.');
  });
});

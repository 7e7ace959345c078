import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { combinedAgainstGrade } from './combined-against-grade.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => combinedAgainstGrade.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const lesson = (name: string, group: string, subject: string, teacher: string, start = '10:20', end = '11:05', day = 'дүйсенбі'): LessonRow => ['№ 5 ЖББМ', name, group, day, 3, start, end, subject, teacher, subject === 'Алгебра' ? '12' : '14'];

describe('a combined class', () => {
  it('keeps all its grades busy', () => {
    const found = find({ Кесте: lessonList(lesson('5; 6', '', 'Алгебра', 'Ахметов Б. А.'), lesson('6', '', 'Физика', 'Ким В. Г.')) });
    expect(cellsOf(found)).toEqual([['Кесте!B2', 'Кесте!B3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'C5_combined_vs_single', who: '6', class: '5; 6', otherClass: '6' });
  });

  it('is none where its grades have lessons of their own', () => {
    expect(find({ Кесте: lessonList(lesson('5', '', 'Алгебра', 'Ахметов Б. А.'), lesson('6', '', 'Физика', 'Ким В. Г.')) })).toEqual([]);
    expect(find({ Кесте: lessonList(lesson('5; 6', '', 'Алгебра', 'Ахметов Б. А.'), lesson('7', '', 'Физика', 'Ким В. Г.')) })).toEqual([]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(lesson('5; 6', '', 'Алгебра', 'Ахметов Б. А.'), lesson('6', '', 'Физика', 'Ким В. Г.')) });
    expect(strings.kk.finding(found!.args)).toBe('6-сынып: дүйсенбі, 3-сабақ, 10:20–11:05, № 5 ЖББМ – 5+6 (Алгебра, Ахметов Б. А.) және 6 (Физика, Ким В. Г.): 6-сынып екеуінде де бар.');
  });
});

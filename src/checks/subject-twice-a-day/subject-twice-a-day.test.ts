import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { subjectTwiceADay } from './subject-twice-a-day.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => subjectTwiceADay.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const lesson = (subject: string, period: number, day = 'дүйсенбі', name = '7А', group = ''): LessonRow => ['№ 5 ЖББМ', name, group, day, period, '', '', subject, `Мұғалім ${period}`, '12'];

describe('a subject', () => {
  it('is once a day', () => {
    const found = find({ Кесте: lessonList(lesson('Алгебра', 1), lesson('Физика', 2), lesson('алгебра', 4)) });
    expect(cellsOf(found)).toEqual([['Кесте!H2', 'Кесте!H4']]);
    expect(found[0]!.args).toMatchObject({ kind: 'D1_subject_twice_a_day', school: '№ 5 ЖББМ', class: '7А', subject: 'Алгебра', day: 1, period: 1, otherPeriod: 4 });
  });

  it('may come again on another day, in another class or in another group', () => {
    expect(find({ Кесте: lessonList(lesson('Алгебра', 1), lesson('Алгебра', 4, 'сейсенбі'), lesson('Алгебра', 4, 'дүйсенбі', '7Б')) })).toEqual([]);
    expect(find({ Кесте: lessonList(lesson('Алгебра', 1, 'дүйсенбі', '7А', 'А/1'), lesson('Алгебра', 4, 'дүйсенбі', '7А', 'А/2')) })).toEqual([]);
  });

  it('in a double lesson is one lesson: a third one later is told once', () => {
    expect(find({ Кесте: lessonList(lesson('Алгебра', 3), lesson('Алгебра', 2)) })).toEqual([]);
    expect(find({ Кесте: lessonList(lesson('Алгебра', 1), lesson('Алгебра', 2), lesson('Алгебра', 3)) })).toEqual([]);
    expect(find({ Кесте: lessonList(lesson('Алгебра', 1), lesson('Алгебра', 3)) })).toHaveLength(1);
    expect(cellsOf(find({ Кесте: lessonList(lesson('Алгебра', 1), lesson('Алгебра', 2), lesson('Алгебра', 4), lesson('Алгебра', 5)) }))).toEqual([['Кесте!H3', 'Кесте!H4']]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(lesson('Алгебра', 1), lesson('Алгебра', 4)) });
    expect(strings.kk.finding(found!.args)).toBe('№ 5 ЖББМ, 7А: дүйсенбі, 1-сабақ – Алгебра, тағы 4-сабақ: пән бір күнде екі рет.');
  });
});

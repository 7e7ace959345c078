import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { lessonsADay } from './lessons-a-day.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => lessonsADay.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const lesson = (period: number, name = '1А', group = ''): LessonRow => ['№ 5 ЖББМ', name, group, 'дүйсенбі', period, '', '', `Пән ${period}`, `Мұғалім ${period} ${group}`, '12'];
const most = (limit: number | null) => ({ Сыныптар: [['Мектеп', 'Сынып', 'Оқушы саны', 'Күніне ең көп сабақ'], ['№ 5 ЖББМ', '1А', 20, limit]] });

describe('lessons of a class on a day', () => {
  it('are no more than its school allows itself', () => {
    const lessons = { Кесте: lessonList(lesson(4), lesson(1), lesson(2), lesson(3)) };
    expect(find({ ...lessons, ...most(4) })).toEqual([]);
    const found = find({ ...lessons, ...most(3) });
    expect(cellsOf(found)).toEqual([['Кесте!B2', 'Сыныптар!D2']]);
    expect(found[0]!.args).toEqual({ kind: 'D3_class_over_max', school: '№ 5 ЖББМ', class: '1А', day: 1, lessons: 4, limit: 3 });
  });

  it('are counted by periods: two groups at once are one', () => {
    expect(find({ Кесте: lessonList(lesson(1), lesson(2, '1А', 'А/1'), lesson(2, '1А', 'А/2')), ...most(2) })).toEqual([]);
  });

  it('are not limited where the school says nothing', () => {
    expect(find({ Кесте: lessonList(lesson(1), lesson(2), lesson(3)), ...most(null) })).toEqual([]);
  });

  it('are spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(lesson(1), lesson(2), lesson(3)), ...most(2) });
    expect(strings.kk.finding(found!.args)).toBe('№ 5 ЖББМ, 1А: дүйсенбі – 3 сабақ, ал мектеп бойынша күніне ең көбі 2.');
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { classWindow } from './class-window.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => classWindow.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const lesson = (period: number, day = 'дүйсенбі', group = '', name = '7А'): LessonRow => ['№ 5 ЖББМ', name, group, day, period, '', '', `Пән ${period}`, `Мұғалім ${period}`, '12'];

describe('the day of a class', () => {
  it('has no empty period between lessons: each is named once', () => {
    const found = find({ Кесте: lessonList(lesson(5), lesson(1), lesson(2), lesson(1, 'жұма')) });
    expect(found.map(({ args }) => args)).toEqual([3, 4].map((period) => ({ kind: 'D2_class_window', school: '№ 5 ЖББМ', class: '7А', day: 1, period })));
    expect(cellsOf(found)).toEqual([['Кесте!B4', 'Кесте!B2'], ['Кесте!B4', 'Кесте!B2']]);
  });

  it('may begin late, and a group alone fills a period', () => {
    expect(find({ Кесте: lessonList(lesson(3), lesson(4)) })).toEqual([]);
    expect(find({ Кесте: lessonList(lesson(1), lesson(2, 'дүйсенбі', 'А/1'), lesson(3)) })).toEqual([]);
  });

  it('of a combined class has a window once', () => {
    expect(find({ Кесте: lessonList(lesson(1, 'дүйсенбі', '', '5; 6'), lesson(3, 'дүйсенбі', '', '5; 6')) }).map(({ args }) => args.class)).toEqual(['5; 6']);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(lesson(1), lesson(3)) });
    expect(strings.ru.finding(found!.args)).toBe('№ 5 ЖББМ, 7А: понедельник – 2-й урок пуст, у класса окно.');
  });
});

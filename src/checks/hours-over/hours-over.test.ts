import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { hoursOver } from './hours-over.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => hoursOver.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const algebra = (day: string, group = '', period = 3): LessonRow => ['№ 5 ЖББМ', '7А', group, day, period, '', '', 'Алгебра', 'Ахметов Б. А.', '12'];
const curriculum = (hours: number, subject = 'алгебра') => ({ Жоспар: [['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ['№ 5 ЖББМ', '7А', subject, hours]] });
const week = { Кесте: lessonList(algebra('дүйсенбі'), algebra('сәрсенбі')) };

describe('hours of a subject', () => {
  it('are no more in the timetable than in the curriculum', () => {
    expect(find({ ...week, ...curriculum(2) })).toEqual([]);
    const found = find({ ...week, ...curriculum(1) });
    expect(cellsOf(found)).toEqual([['Жоспар!D2']]);
    expect(found[0]!.args).toEqual({ kind: 'P2_plan_over', school: '№ 5 ЖББМ', class: '7А', subject: 'алгебра', planned: 1, found: 2 });
  });

  it('of two groups at one time are one hour', () => {
    const groups = lessonList(algebra('дүйсенбі', 'А/1'), ['№ 5 ЖББМ', '7А', 'А/2', 'дүйсенбі', 3, '', '', 'Алгебра', 'Ким В. Г.', '14']);
    expect(find({ Кесте: groups, ...curriculum(1) })).toEqual([]);
  });

  it('are spoken of in words', () => {
    expect(strings.ru.finding(find({ ...week, ...curriculum(1) })[0]!.args)).toBe('№ 5 ЖББМ, 7А, алгебра: по плану 1 ч в неделю, а в расписании 2.');
  });
});

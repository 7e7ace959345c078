import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { hoursShort } from './hours-short.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => hoursShort.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const algebra = (day: string, group = '', period = 3): LessonRow => ['№ 5 ЖББМ', '7А', group, day, period, '', '', 'Алгебра', 'Ахметов Б. А.', '12'];
const curriculum = (hours: number, subject = 'алгебра') => ({ Жоспар: [['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ['№ 5 ЖББМ', '7А', subject, hours]] });
const week = { Кесте: lessonList(algebra('дүйсенбі'), algebra('сәрсенбі')) };

describe('hours of a subject', () => {
  it('are as many in the timetable as in the curriculum', () => {
    expect(find({ ...week, ...curriculum(2) })).toEqual([]);
    expect(find({ ...week, ...curriculum(1) })).toEqual([]);
    const found = find({ ...week, ...curriculum(3) });
    expect(cellsOf(found)).toEqual([['Жоспар!D2']]);
    expect(found[0]!.args).toEqual({ kind: 'P1_plan_short', school: '№ 5 ЖББМ', class: '7А', subject: 'алгебра', planned: 3, found: 2 });
  });

  it('are missing altogether where a subject is not taught', () => {
    expect(find({ ...week, ...curriculum(1, 'Музыка') }).map(({ args }) => args.found)).toEqual([0]);
  });

  it('of a class that is in no timetable are not asked for', () => {
    expect(find({ ...week, Жоспар: [['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ['№ 5 ЖББМ', '9В', 'Алгебра', 3]] })).toEqual([]);
  });

  it('are spoken of in words', () => {
    expect(strings.kk.finding(find({ ...week, ...curriculum(2.5) })[0]!.args)).toBe('№ 5 ЖББМ, 7А, алгебра: жоспар бойынша аптасына 2,5 сағат, ал кестеде 2.');
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';
import { roomSmall } from './room-small.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => roomSmall.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const lesson = (pupils: number | null, room = '12'): LessonRow => ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', room, pupils];
const rooms = { Кабинеттер: [['Мектеп', 'Кабинет', 'Сыйымдылығы'], ['№ 5 ЖББМ', '12', 20]] };
const list = (row: LessonRow) => ({ Кесте: lessonListWith(['Оқушы саны'], row), ...rooms });

describe('a room', () => {
  it('has a place for each pupil', () => {
    expect(find(list(lesson(20)))).toEqual([]);
    const found = find(list(lesson(21)));
    expect(cellsOf(found)).toEqual([['Кесте!J2', 'Кабинеттер!C2']]);
    expect(found[0]!.args).toMatchObject({ kind: 'R2_room_capacity', who: '12', pupils: 21, capacity: 20 });
  });

  it('of unknown size is not judged, and a lesson without pupils by those of its class', () => {
    expect(find(list(lesson(30, '14')))).toEqual([]);
    expect(find(list(lesson(null)))).toEqual([]);
    const classes = { Сыныптар: [['Мектеп', 'Сынып', 'Оқушы саны', 'Күніне ең көп сабақ'], ['№ 5 ЖББМ', '7А', 25, 6]] };
    expect(find({ ...list(lesson(null)), ...classes }).map(({ args }) => args.pupils)).toEqual([25]);
  });

  it('is spoken of in words', () => {
    expect(strings.ru.finding(find(list(lesson(22)))[0]!.args)).toBe('Кабинет 12: понедельник, 3-й урок, 10:20–11:05 – № 5 ЖББМ (7А, Алгебра): учащихся 22, а мест 20.');
  });
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { roomTwice } from './room-twice.ts';
import { strings } from './strings.ts';

const find = (sheets: Readonly<Record<string, Values>>) => roomTwice.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));
const hub = (start: string, end: string, teacher = 'Ахметов Б. А.', room = '12', day = 'дүйсенбі'): LessonRow => ['№ 5 ЖББМ', '7А', '', day, 3, start, end, 'Алгебра', teacher, room];
const magnet = (start: string, end: string, teacher = 'Ахметов Б.А.', day = 'дүйсенбі'): LessonRow => ['№ 2 НОМ', '8Б', '', day, 3, start, end, 'Физика', teacher, '3'];

describe('a room', () => {
  const other = (name: string, room: string, teacher: string, start = '10:20', end = '11:05'): LessonRow => ['№ 5 ЖББМ', name, '', 'дүйсенбі', 3, start, end, 'Физика', teacher, room];
  it('has one lesson at a time', () => {
    const found = find({ Кесте: lessonList(hub('10:20', '11:05'), other('8Б', '12', 'Ким В. Г.', '11:00', '11:45')) });
    expect(cellsOf(found)).toEqual([['Кесте!J2', 'Кесте!J3']]);
    expect(found[0]!.args).toMatchObject({ kind: 'R1_room_double', who: '12', room: '12', teacher: 'Ахметов Б. А.', otherTeacher: 'Ким В. Г.' });
  });

  it('holds several classes of one teacher; no room is none', () => {
    expect(find({ Кесте: lessonList(hub('10:20', '11:05'), other('8Б', '12', 'Ахметов Б. А.')) })).toEqual([]);
    expect(find({ Кесте: lessonList(hub('10:20', '11:05', 'Ахметов Б. А.', '–'), other('8Б', '–', 'Ким В. Г.')) })).toEqual([]);
  });

  it('that is a hall may hold two classes: that is asked, and not even that of physical education', () => {
    const sport = (name: string, room: string, teacher: string): LessonRow => ['№ 5 ЖББМ', name, '', 'дүйсенбі', 3, '', '', 'Дене шынықтыру', teacher, room];
    for (const room of ['спортзал', 'с/з', 'Сп.зал 2', 'Спорт. зал', 'бассейн']) {
      expect(find({ Кесте: lessonList(hub('10:20', '11:05', 'Ахметов Б. А.', room), other('8Б', room, 'Ким В. Г.')) }).map(({ severity, args }) => [severity, args.doubt])).toEqual([['question', 'hall']]);
      expect(find({ Кесте: lessonList(sport('7А', room, 'Ахметов Б. А.'), sport('7Б', room, 'Ким В. Г.')) })).toEqual([]);
    }
    expect(find({ Кесте: lessonList(sport('7А', '12', 'Ахметов Б. А.'), sport('7Б', '12', 'Ким В. Г.')) })).toHaveLength(1);
  });

  it('has one lesson of several classes where they learn one subject and no teacher is told', () => {
    const without = (name: string): LessonRow => ['№ 5 ЖББМ', name, '', 'дүйсенбі', 3, '', '', 'Алгебра', '', '12'];
    expect(find({ Кесте: lessonList(without('10А'), without('10Б'), without('10В')) })).toEqual([]);
    expect(find({ Кесте: lessonList(without('10А'), other('10Б', '12', '')) }).map(({ severity }) => severity)).toEqual([undefined]);
  });

  it('told once for two groups of a cell may be that of one of them', () => {
    const grid = [['Күні', 'Сабақ', '7А', 'каб', '8А', 'каб'], ['Дүйсенбі', 1, 'Ағылшын тілі / Орыс тілі', '12', 'Алгебра', '3'], ['', 2, 'Тарих', '4', 'Физика', '14'], ['Сейсенбі', 1, 'Физика', '14', 'Тарих', '4'], ['', 2, 'Алгебра', '3', 'Физика', '14']];
    expect(find({ Кесте: grid }).filter(({ severity }) => severity !== 'question')).toEqual([]);
  });

  it('of another school is another room', () => {
    expect(find({ Кесте: lessonList(hub('10:20', '11:05', 'Ахметов Б. А.', '3'), magnet('10:20', '11:05', 'Ким В. Г.')) })).toEqual([]);
  });

  it('is spoken of in words', () => {
    const [found] = find({ Кесте: lessonList(hub('10:20', '11:05'), other('8Б', '12', 'Ким В. Г.')) });
    expect(strings.kk.finding(found!.args)).toBe('12-кабинет: дүйсенбі, 3-сабақ, 10:20–11:05, № 5 ЖББМ – 7А (Алгебра, Ахметов Б. А.) және 8Б (Физика, Ким В. Г.): кабинет екі сабаққа берілген.');
  });
});

import fc from 'fast-check';
import { seeded, shuffled } from '../../../../test/fixtures/random.ts';
import { sheetOf } from '../../../../test/fixtures/sheet-of.ts';
import { bellOf, clock, dayWords, shortDays, weekOf, type WeekLesson } from '../../../../test/fixtures/timetable-week.ts';
import type { CellValue } from '../../cells/cell.ts';
import type { SheetReport } from '../../sheet-report.ts';
import type { Sheet } from '../../workbook.ts';
import { timetablesOfSheet } from '../sheet-timetables.ts';
import type { ReadLesson } from '../timetables.ts';

type Column = 'place' | 'classes' | 'group' | 'day' | 'period' | 'time' | 'subject' | 'teachers' | 'rooms' | 'note' | 'number';

const headings: Readonly<Record<Column, readonly string[]>> = {
  place: ['Мектеп', 'Школа', 'School', 'place', 'Мектеп атауы', 'Наименование школы'],
  classes: ['Сынып', 'Класс', 'Class', 'classes', 'Сыныбы'],
  group: ['Топ', 'Подгруппа', 'Group', 'group', 'Шағын топ'],
  day: ['Күн', 'Апта күні', 'День', 'День недели', 'Day', 'Weekday', 'day'],
  period: ['Сабақ №', '№ урока', 'Номер урока', 'Period', 'period', 'Сабақ реті'],
  time: ['Уақыты', 'Время', 'Time', 'Сабақ уақыты'],
  subject: ['Пән', 'Предмет', 'Subject', 'subject', 'Пән атауы', 'Дисциплина'],
  teachers: ['Мұғалім', 'Учитель', 'Teacher', 'teachers', 'ФИО учителя', 'Пән мұғалімі', 'Преподаватель'],
  rooms: ['Кабинет', 'Каб.', 'Room', 'room', 'Аудитория', 'Бөлме'],
  note: ['Ескерту', 'Примечание', 'Note'],
  number: ['р/с', '№', '№ п/п'],
};

const needed: readonly Column[] = ['classes', 'day', 'period', 'subject'];
const optional: readonly Column[] = ['place', 'group', 'time', 'teachers', 'rooms', 'note', 'number'];

interface Wish {
  readonly seed: number;
  readonly columns: readonly Column[];
  readonly heading: number;
  readonly days: 'full' | 'short' | 'number' | 'first';
  readonly above: number;
  readonly left: number;
  readonly blanks: boolean;
}

const wishes: fc.Arbitrary<Wish> = fc.record({
  seed: fc.nat(1e6),
  columns: fc.subarray([...optional]).chain((more) => fc.shuffledSubarray([...needed, ...more], { minLength: needed.length + more.length })),
  heading: fc.nat(20),
  days: fc.constantFrom('full', 'short', 'number', 'first'),
  above: fc.nat(3),
  left: fc.nat(2),
  blanks: fc.boolean(),
});

/** Its tables and texts are of no use here. */
const bare = (sheet: Sheet): SheetReport => ({ sheet, staff: [], tables: [], paragraphs: [] });

const groupText = (group: 1 | 2 | undefined) => (group === undefined ? null : `${group}-топ`);

function written(wish: Wish) {
  const random = seeded(wish.seed);
  const week = weekOf(random, { groups: wish.columns.includes('group'), doubles: true });
  const lessons = wish.days === 'first' ? [...week.lessons].sort((one, other) => one.day - other.day) : shuffled(random, week.lessons);
  const cell = (column: Column, lesson: WeekLesson, at: number): CellValue => {
    const { day, period, lastPeriod } = lesson;
    if (column === 'day' && wish.days === 'first') return lessons[at - 1]?.day === day ? null : dayWords[week.language][day - 1]!;
    const cells: Record<Column, CellValue> = {
      place: week.school, classes: lesson.classes.join('; '), group: groupText(lesson.group), period: lastPeriod > period ? `${period}-${lastPeriod}` : period, subject: lesson.subject, teachers: lesson.teacher, rooms: lesson.room, note: null, number: at + 1,
      day: wish.days === 'number' ? day : wish.days === 'short' ? shortDays[week.language][day - 1]! : dayWords[week.language][day - 1]!,
      time: `${clock(bellOf(period)[0])}–${clock(bellOf(lastPeriod)[1])}`,
    };
    return cells[column];
  };
  const indent = Array.from({ length: wish.left }, () => null);
  const titles = ['Сабақ кестесі', '', 'Расписание'].slice(0, wish.above).map((title) => [...indent, title === '' ? null : title]);
  const rows = lessons.map((lesson, at) => [...indent, ...wish.columns.map((column) => cell(column, lesson, at))]);
  const head = [...indent, ...wish.columns.map((column) => headings[column][wish.heading % headings[column].length]!)];
  const values = [...titles, head, ...rows.flatMap((row, at) => (wish.blanks && at % 7 === 5 ? [row, []] : [row]))];
  return { values, lessons, week };
}

const told = ({ day, period, lastPeriod, classes, subject, group }: WeekLesson, { teacher, room, place }: Record<string, string>) => [day, period, lastPeriod, classes.join('+'), subject, group ?? '', teacher, room, place].join(' | ');

const read = ({ day, period, lastPeriod, classes, subject, group, teachers, rooms, place }: ReadLesson) =>
  [day, period, lastPeriod ?? period, classes.map(({ name }) => name).join('+'), subject.name, group?.part ?? '', teachers.map(({ name }) => name).join('; '), rooms.map(({ name }) => name).join('; '), place.name].join(' | ');

describe('a random week as a list', () => {
  it('reads back the same: any headings, any order of columns, days in every way, titles above and blank rows between', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { values, lessons, week } = written(wish);
        const { tables } = timetablesOfSheet(bare(sheetOf(values, { name: 'Лист1' })));
        const has = (column: Column) => wish.columns.includes(column);
        const expected = lessons.map((lesson) => told(lesson, { teacher: has('teachers') ? lesson.teacher : '', room: has('rooms') ? lesson.room : '', place: has('place') ? week.school : '' }));
        expect(tables.flatMap((table) => table.lessons.map(read))).toEqual(expected);
        expect(tables.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
        if (has('time')) expect(tables[0]!.lessons.map(({ start, end }) => [start, end])).toEqual(lessons.map(({ period, lastPeriod }) => [bellOf(period)[0], bellOf(lastPeriod)[1]]));
      }),
      { numRuns: 50 },
    );
  });

  it('stands still in an edit: every other lesson is the same object', () => {
    fc.assert(
      fc.property(wishes.filter(({ days }) => days !== 'first'), fc.nat(1e6), (wish, at) => {
        const sheet = sheetOf(written({ ...wish, blanks: false }).values, { name: 'Лист1' });
        const [before] = timetablesOfSheet(bare(sheet)).tables;
        const { row } = before!.lessons[at % before!.lessons.length]!.spot;
        const column = wish.left + wish.columns.indexOf('subject');
        const values = sheet.grid.values.map((cells, place) => (place === row ? cells.map((value, index) => (index === column ? 'Астрономия' : value)) : cells));
        const [after] = timetablesOfSheet(bare({ ...sheet, grid: { ...sheet.grid, values } })).tables;
        expect(after!.lessons.filter((lesson, place) => lesson !== before!.lessons[place]).map(({ subject, spot }) => [subject.name, spot.row])).toEqual([['Астрономия', row]]);
      }),
      { numRuns: 10 },
    );
  });
});

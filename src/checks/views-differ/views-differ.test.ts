import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { reportOf } from '../../sheet/sheet-report.ts';
import { timetablesAcross } from '../../sheet/timetables/across-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';
import { strings } from './strings.ts';
import { viewsDiffer } from './views-differ.ts';

const find = (sheets: Readonly<Record<string, Values>>) => viewsDiffer.across!(Object.entries(sheets).map(([name, values]) => reportOf(sheetOf(values, { name }))));
const cellsOf = (found: ReturnType<typeof find>) => found.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`));

const names = ['Ахметов Б. А.', 'Ким В. Г.', 'Оспанова Г. К.', 'Серіков Д. Е.'];
const classes = ['7А', '7Б', '8А', '8Б'];
/** In period p of a day the teacher t has the class t + p + day. */
const classOf = (teacher: number, day: number, period: number) => classes[(teacher + day + period) % 4]!;
const days = ['дүйсенбі', 'сейсенбі'];
const room = (teacher: number) => `${101 + teacher}`;

const list = (changed: (row: LessonRow) => LessonRow | undefined = (row) => row): Values =>
  lessonList(...days.flatMap((day, at) => [1, 2, 3, 4].flatMap((period) => names.flatMap((name, teacher) => {
    const row = changed(['№ 5 ЖББМ', classOf(teacher, at, period), '', day, period, '', '', `Пән ${teacher}`, name, room(teacher)]);
    return row ? [row] : [];
  }))));
const having = (row: LessonRow, column: number, value: string): LessonRow => row.map((cell, at) => (at === column ? value : cell));
const teacherGrid = (shift = 0): Values => [
  ['№ 5 ЖББМ: мұғалімдердің сабақ кестесі'],
  ['Мұғалім', 'Дүйсенбі', '', '', '', 'Сейсенбі', '', '', ''],
  ['', 1, 2, 3, 4, 1, 2, 3, 4],
  ...names.map((name, teacher) => [name, ...days.flatMap((_, at) => [1, 2, 3, 4].map((period) => classOf(teacher, at, period + shift)))]),
];

describe('two views of one week', () => {
  it('agree where both tell the same', () => {
    expect(find({ Кесте: list(), Мұғалімдер: teacherGrid() })).toEqual([]);
    expect(find({ Кесте: list() })).toEqual([]);
  });

  it('differ in every period where one has another teacher, each named once with the cells of both', () => {
    const swapped = list((row) => (row[3] === 'дүйсенбі' && row[4] === 2 && row[1] === '7А' ? having(row, 8, names[(names.indexOf(row[8] as string) + 1) % 4]!) : row));
    const found = find({ Кесте: swapped, Мұғалімдер: teacherGrid() });
    expect(found.map(({ args }) => [args.what, args.class, args.day, args.period])).toEqual([['teacher', '7А', 1, 2]]);
    expect(cellsOf(found)).toEqual([['Кесте!I8', 'Мұғалімдер!C6']]);
  });

  it('differ where only one of them has a lesson', () => {
    const without = list((row) => (row[3] === 'сейсенбі' && row[4] === 4 && row[1] === '8Б' ? undefined : row));
    expect(find({ Кесте: without, Мұғалімдер: teacherGrid() }).map(({ args }) => [args.what, args.class, args.day, args.period, args.here !== '', args.there !== ''])).toEqual([['absent', '8Б', 2, 4, false, true]]);
    const grid = teacherGrid().map((row, at) => (at === 3 ? [...row.slice(0, 8), ''] : row));
    expect(find({ Кесте: list(), Мұғалімдер: grid }).map(({ args }) => [args.what, args.day, args.period, args.here !== '', args.there !== ''])).toEqual([['absent', 2, 4, true, false]]);
  });

  it('are hardly of one week where most differs: that is said once', () => {
    const found = find({ Кесте: list(), Мұғалімдер: teacherGrid(1) });
    expect(found.map(({ args: { what, compared, differing } }) => [what, compared, differing])).toEqual([['week', 32, 32]]);
    expect(strings.kk.finding(found[0]!.args)).toBe('«Кесте» және «Мұғалімдер» парақтарындағы кестелердің көбі сәйкес емес: бірі ескі нұсқа немесе басқа апта болуы мүмкін (салыстырылған сабақ – 32, әртүрлісі – 32).');
  });

  it('are not compared in what one of them does not tell', () => {
    const withoutTeachers = list((row) => having(row, 8, ''));
    expect(find({ Кесте: withoutTeachers, Мұғалімдер: teacherGrid() })).toEqual([]);
  });

  it('may be a list and a grid of the classes, or an older copy: the lessons count once', () => {
    const grid = (changed: (period: number, subject: string) => string = (_period, subject) => subject): Values => [
      ['№ 5 ЖББМ'],
      ['Күні', 'Сабақ', ...classes],
      ...days.flatMap((day, at) => [1, 2, 3, 4].map((period) => [period === 1 ? day : '', period, ...classes.map((name) => changed(period, `Пән ${names.findIndex((_, teacher) => classOf(teacher, at, period) === name)}`))])),
    ];
    expect(find({ Кесте: list(), Тор: grid() })).toEqual([]);
    const timetables = timetablesAcross([reportOf(sheetOf(list(), { name: 'Кесте' })), reportOf(sheetOf(grid(), { name: 'Тор' }))])!;
    expect([timetables.tables.length, timetables.data.lessons.length]).toEqual([2, 32]);
    const found = find({ Кесте: list(), Тор: grid((period, subject) => (period === 4 && subject === 'Пән 1' ? 'Пән 2' : subject)) });
    expect(found.map(({ args: { what, period, here, there } }) => [what, period, here, there])).toEqual([['subject', 4, 'Пән 1', 'Пән 2'], ['subject', 4, 'Пән 1', 'Пән 2']]);
  });

  it('of other schools are none', () => {
    const other = list((row) => having(row, 0, '№ 2 НОМ'));
    expect(find({ Кесте: other, Мұғалімдер: teacherGrid() })).toEqual([]);
  });

  it('are spoken of in words', () => {
    const swapped = list((row) => (row[3] === 'дүйсенбі' && row[4] === 2 && row[1] === '7А' ? having(row, 8, 'Ким В. Г.') : row));
    const [found] = find({ Кесте: swapped, Мұғалімдер: teacherGrid() });
    expect(strings.kk.finding(found!.args)).toBe(`№ 5 ЖББМ, 7А: дүйсенбі, 2-сабақ – «Кесте» парағында мұғалім – «Ким В. Г.», ал «Мұғалімдер» парағында – «${names[2]}».`);
    expect(strings.ru.finding({ ...found!.args, what: 'absent', there: '' })).toBe('№ 5 ЖББМ, 7А: понедельник, 2-й урок – на листе «Кесте» урок есть (Ким В. Г.), а на листе «Мұғалімдер» его нет.');
  });
});

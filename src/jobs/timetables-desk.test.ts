import { memoryWorkbook } from '../../test/fixtures/memory-workbook.ts';
import { deskOf } from '../../test/fixtures/small-district.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { bellList, journeyList, lessonList, type LessonRow } from '../checks/lesson-examples.ts';
import type { Result } from '../domain/result.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import type { TimetableCorrection } from '../sheet/timetables/timetables.ts';
import { unwatched } from '../sheet/workbook.ts';
import { acceptanceOf } from './acceptance.ts';
import type { View } from './desk.ts';
import { emptyMemory } from './memory.ts';

const view: View = { language: 'ru', staff: defaultStaffSettings, mappings: [], corrections: [] };
const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const [hub, magnet] = ['Абай атындағы тірек мектебі', '№ 7 НОМ'];
const periods = [1, 2, 3, 4].map((period) => ({ period, start: `${String(7 + period).padStart(2, '0')}:30`, end: `${String(8 + period).padStart(2, '0')}:15` }));
const lesson = (school: string, name: string, day: string, period: number, subject: string, teacher: string, room: string): LessonRow => {
  const { start, end } = periods[period - 1]!;
  return [school, name, null, day, period, start, end, subject, teacher, room];
};
/** Ахметов teaches 7А in the hub and 8А in the magnet school at the same time, on Monday's second lesson. */
const rows: readonly LessonRow[] = [
  lesson(hub, '7А', 'Пн', 1, 'Тарих', 'Серікова А.', '101'),
  lesson(hub, '7А', 'Пн', 2, 'Алгебра', 'Ахметов Е.', '101'),
  lesson(hub, '7А', 'Пн', 3, 'Физика', 'Омарова Г.', '101'),
  lesson(hub, '7Б', 'Пн', 1, 'Физика', 'Омарова Г.', '102'),
  lesson(hub, '7Б', 'Пн', 2, 'Тарих', 'Серікова А.', '102'),
  lesson(hub, '7А', 'Вт', 1, 'Химия', 'Нұрлан Қ.', '101'),
  lesson(hub, '7А', 'Вт', 2, 'Биология', 'Нұрлан Қ.', '101'),
  lesson(magnet, '8А', 'Пн', 2, 'Алгебра', 'Ахметов Е.', '3'),
  lesson(magnet, '8А', 'Пн', 3, 'География', 'Есімов Д.', '3'),
];
const bells = bellList(...[hub, magnet].flatMap((school) => periods.map(({ period, start, end }) => [school, period, start, end] as const)));
const book = () =>
  memoryWorkbook([
    sheetOf(lessonList(...rows), { name: 'Кесте' }),
    sheetOf(bells, { name: 'Қоңырау' }),
    sheetOf(journeyList([hub, magnet, 15]), { name: 'Жол' }),
  ]);

describe('the timetables of a workbook', () => {
  it('are told with their schools, whom they name, and what clashes', async () => {
    const told = valueOf(await deskOf(book()).timetables(view, unwatched));
    expect(told.lessons).toBe(rows.length);
    expect(told.tables).toMatchObject([{ sheet: 'Кесте', address: `A1:J${rows.length + 1}`, layout: 'list', misread: 0, hidden: false, corrected: false, correction: { sheet: 'Кесте' } }]);
    expect(told.tables[0]!.samples).toHaveLength(6);
    expect(told.schools.map(({ name, lessons }) => [name, lessons])).toEqual([[hub, 7], [magnet, 2]]);
    expect(told.teachers.find(({ name }) => name === 'Ахметов Е.')).toMatchObject({ lessons: 2 });
    expect(told.classes.map(({ name, school }) => [name, school])).toEqual([['7А', hub], ['7Б', hub], ['8А', magnet]]);
    expect(told.findings.map(({ kind, days, answers }) => [kind, days, answers])).toContainEqual(['T2_teacher_cross_school', [1], true]);
    expect(told.lacking.map(({ what }) => what)).toEqual(['rooms', 'classes', 'curriculum']);
  });

  it('show each school’s week, the hub first, with what touches each period', async () => {
    const told = valueOf(await deskOf(book()).timetables(view, unwatched));
    const clash = told.findings.findIndex(({ kind }) => kind === 'T2_teacher_cross_school');
    expect(told.weeks.map(({ name }) => name)).toEqual([hub, magnet]);
    const touched = told.weeks.flatMap(({ name, cells }) => cells.filter(({ findings }) => findings.includes(clash)).map(({ day, period }) => [name, day, period]));
    expect(touched).toEqual([[hub, 1, 2], [magnet, 1, 2]]);
    expect(told.weeks[0]!.cells.find(({ day, period }) => day === 1 && period === 1)).toMatchObject({ lessons: 2, start: 510, end: 555 });
  });

  it('tell the lessons of one period', async () => {
    const desk = deskOf(book());
    const told = valueOf(await desk.timetables(view, unwatched));
    const lessons = valueOf(await desk.slotLessons(told.weeks[0]!.school, 1, 2, view));
    expect(lessons.map(({ classes, subject, teachers, address }) => [classes, subject, teachers, address])).toEqual([['7А', 'Алгебра', ['Ахметов Е.'], 'H3'], ['7Б', 'Тарих', ['Серікова А.'], 'H6']]);
  });

  it('are judged by no other checks, and not by those that are off; what was accepted stays in the list and leaves the week', async () => {
    const desk = deskOf(book());
    const { findings } = valueOf(await desk.timetables(view, unwatched));
    const clash = findings.find(({ kind }) => kind === 'T2_teacher_cross_school')!;
    await desk.remember({ ...emptyMemory, accepted: [acceptanceOf(clash, 'Онлайн')] });
    const told = valueOf(await desk.timetablesAgain(view, []));
    const place = told.findings.findIndex(({ accepted }) => accepted === 'Онлайн');
    expect(told.findings[place]!.kind).toBe('T2_teacher_cross_school');
    expect(told.weeks.flatMap(({ cells }) => cells).some(({ findings: touching }) => touching.includes(place))).toBe(false);
    await desk.remember({ ...emptyMemory, off: [clash.check] });
    expect(valueOf(await desk.timetablesAgain(view, [])).findings.some(({ kind }) => kind === 'T2_teacher_cross_school')).toBe(false);
  });

  it('on a hidden sheet are offered, and read when a person wants them', async () => {
    const hidden = sheetOf(lessonList(lesson('№ 9 НОМ', '5А', 'Пн', 2, 'Алгебра', 'Ахметов Е.', '7')), { name: 'Көшірме', hidden: true });
    const workbook = memoryWorkbook([sheetOf(lessonList(...rows), { name: 'Кесте' }), hidden]);
    const desk = deskOf(workbook);
    const told = valueOf(await desk.timetables(view, unwatched));
    expect([told.lessons, told.tables.map(({ sheet, hidden: unseen, lessons }) => [sheet, unseen, lessons])]).toEqual([9, [['Кесте', false, 9], ['Көшірме', true, 1]]]);
    const [, { correction }] = told.tables as [unknown, { readonly correction: TimetableCorrection }];
    const wanted: View = { ...view, timetables: [{ ...correction, withHidden: true }] };
    const after = valueOf(await desk.timetablesAgain(wanted, []));
    expect([after.lessons, after.tables.map(({ sheet, correction: { withHidden } }) => [sheet, withHidden ?? false])]).toEqual([10, [['Кесте', false], ['Көшірме', true]]]);
    expect(after.findings.filter(({ schools }) => schools.length === 2).length).toBeGreaterThan(told.findings.filter(({ schools }) => schools.length === 2).length);
    expect(valueOf(await desk.check(wanted, unwatched)).looked.hiddenSheets).toEqual(['Көшірме']);
  });

  it('that a person said are none are listed, and are had back', async () => {
    const desk = deskOf(book());
    const { correction } = valueOf(await desk.timetables(view, unwatched)).tables[0]!;
    const ignored: View = { ...view, timetables: [{ ...correction, ignore: true }] };
    expect(valueOf(await desk.timetablesAgain(ignored, []))).toMatchObject({ lessons: 0, tables: [], ignored: [{ sheet: 'Кесте', ignore: true }], findings: [] });
    expect(valueOf(await desk.timetablesAgain(view, [])).lessons).toBe(rows.length);
  });

  it('follow an edit without everything being read again', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    valueOf(await desk.timetables(view, unwatched));
    workbook.type('Кесте', 'I9', 'Жаңа Ж.');
    workbook.sheets = () => Promise.reject(new Error('read again'));
    const told = valueOf(await desk.timetablesAgain(view, [{ sheet: 'Кесте', address: 'I9' }]));
    expect([told.findings.some(({ kind }) => kind === 'T2_teacher_cross_school'), told.teachers.some(({ name }) => name === 'Жаңа Ж.')]).toEqual([false, true]);
  });

  it('of a workbook without any are none', async () => {
    const told = valueOf(await deskOf(memoryWorkbook([sheetOf([['Хаттама'], ['Күн тәртібі']])])).timetables(view, unwatched));
    expect(told).toMatchObject({ tables: [], lessons: 0, findings: [], weeks: [], lacking: [] });
  });
});

describe('ways out of a clash', () => {
  const clashOf = async (desk: ReturnType<typeof deskOf>, kind = 'T2_teacher_cross_school') => valueOf(await desk.timetables(view, unwatched)).findings.find((finding) => finding.kind === kind)!;

  it('are free slots and swaps, the least disturbing first, each with the cells of its rows', async () => {
    const desk = deskOf(book());
    const { answers, unwritten } = valueOf(await desk.answersTo(await clashOf(desk), view));
    expect(unwritten).toBe(0);
    expect(answers.length).toBeGreaterThan(2);
    const swap = answers.find(({ kind, lesson: { classes } }) => kind === 'swap' && classes === '8А')!;
    expect(swap).toMatchObject({ day: 1, period: 3, start: 630, other: { subject: 'География', address: 'H10' }, disturbs: ['other-half', 'other-teacher'] });
    expect(swap.changes).toContainEqual({ sheet: 'Кесте', address: 'E9', from: 2, to: 3 });
    expect(swap.changes).toContainEqual({ sheet: 'Кесте', address: 'F10', from: '10:30', to: '09:30' });
  });

  it('end it when they are applied, and it is back when they are taken back', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const clash = await clashOf(desk);
    const before = JSON.stringify(workbook.standingNow('Кесте').cells);
    const { answers } = valueOf(await desk.answersTo(clash, view));
    for (const { changes } of answers) {
      expect(valueOf(await desk.mend(changes, 'together'))).toMatchObject({ cells: changes.length, left: [] });
      const after = valueOf(await desk.timetablesAgain(view, changes));
      expect(after.findings.filter(({ kind }) => /^[TCR]\d/u.test(kind))).toEqual([]);
      valueOf(await desk.undo());
      expect(JSON.stringify(workbook.standingNow('Кесте').cells)).toBe(before);
    }
    expect(valueOf(await desk.timetablesAgain(view, [])).findings.some(({ kind }) => kind === clash.kind)).toBe(true);
  });

  it('are not written by halves where a colleague has typed meanwhile', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const [first] = valueOf(await desk.answersTo(await clashOf(desk), view)).answers;
    const { sheet, address } = first!.changes[0]!;
    workbook.type(sheet, address, 'басқа');
    const before = JSON.stringify(workbook.standingNow('Кесте').cells);
    expect(valueOf(await desk.mend(first!.changes, 'together'))).toMatchObject({ cells: 0, left: [{ sheet, address }] });
    expect(JSON.stringify(workbook.standingNow('Кесте').cells)).toBe(before);
  });

  it('are none for a finding that no move mends', async () => {
    const desk = deskOf(book());
    const clash = await clashOf(desk);
    expect(valueOf(await desk.answersTo({ ...clash, args: { kind: 'B1_bell_mismatch' } }, view))).toEqual({ answers: [], unwritten: 0 });
  });
});

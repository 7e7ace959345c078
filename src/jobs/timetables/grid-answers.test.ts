import { memoryWorkbook } from '../../../test/fixtures/memory-workbook.ts';
import { deskOf } from '../../../test/fixtures/small-district.ts';
import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Result } from '../../domain/result.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import type { Area } from '../../sheet/cells/address.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import { unwatched } from '../../sheet/workbook.ts';
import type { View } from '../desk.ts';

const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };
const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** Two days of four periods, three classes across; a cell names subject, teacher and room. Ахметов has 7А and 7Б on Monday's second lesson. */
const week: Values = [
  ['«Абай» тірек мектебінің сабақ кестесі'],
  ['Күн', '№', '7А', '7Б', '8А'],
  ['Дүйсенбі', 1, 'Тарих\nСерікова А.Б.\n101', 'Физика\nОмарова Г.Т.\n102', 'Химия\nНұрлан Қ.Е.\n103'],
  [null, 2, 'Алгебра\nАхметов Е.К.\n101', 'Алгебра\nАхметов Е.К.\n102', 'Физика\nОмарова Г.Т.\n103'],
  [null, 3, 'Физика\nОмарова Г.Т.\n101', 'Тарих\nСерікова А.Б.\n102', 'Биология\nНұрлан Қ.Е.\n103'],
  [null, 4, 'Биология\nНұрлан Қ.Е.\n101', null, null],
  ['Сейсенбі', 1, 'Қазақ тілі\nЖұмабаева М.С.\n101', 'Химия\nНұрлан Қ.Е.\n102', 'Тарих\nСерікова А.Б.\n103'],
  [null, 2, 'Қазақ тілі\nЖұмабаева М.С.\n101', 'Биология\nНұрлан Қ.Е.\n102', 'Алгебра\nАхметов Е.К.\n103'],
  [null, 3, 'География\nЕсімов Д.А.\n101', 'Қазақ тілі\nЖұмабаева М.С.\n102', 'Дене шынықтыру\nҚасымов Н.Р.\nзал'],
  [null, 4, null, 'География\nЕсімов Д.А.\n102', 'Қазақ тілі\nЖұмабаева М.С.\n103'],
];
const days: readonly Area[] = [{ top: 2, bottom: 5, left: 0, right: 0 }, { top: 6, bottom: 9, left: 0, right: 0 }];
const book = (cells: Values = week, merges = days) => memoryWorkbook([sheetOf(cells, { name: 'Кесте', merges })]);
const isClash = ({ kind }: { readonly kind: string }) => /^[TCR]\d_/u.test(kind);

describe('answers in a grid', () => {
  it('move what stands in a cell to a free cell of the class, or let two cells change places', async () => {
    const desk = deskOf(book());
    const told = valueOf(await desk.timetables(view, unwatched));
    expect(told.tables).toMatchObject([{ layout: 'classes-across', lessons: 21, misread: 0 }]);
    const [clash] = told.findings.filter(isClash);
    expect(clash).toMatchObject({ kind: 'T1_teacher_double', answers: true });
    const { answers } = valueOf(await desk.answersTo(clash!, view));
    const move = answers.find(({ kind, lesson }) => kind === 'move' && lesson.classes === '7Б')!;
    expect(move).toMatchObject({ day: 1, period: 4, changes: [{ address: 'D4', to: null }, { address: 'D6', from: null, to: 'Алгебра\nАхметов Е.К.\n102' }] });
    const swap = answers.find(({ kind, other }) => kind === 'swap' && other?.classes === '7Б')!;
    expect(swap.changes.map(({ address }) => address)).toHaveLength(2);
    expect(new Set(swap.changes.map(({ to }) => to))).toEqual(new Set(swap.changes.map(({ from }) => from)));
  });

  it('every one of them ends the clash, brings no other, and can be taken back', async () => {
    const workbook = book();
    const desk = deskOf(workbook);
    const clashes = valueOf(await desk.timetables(view, unwatched)).findings.filter(isClash);
    const { answers } = valueOf(await desk.answersTo(clashes[0]!, view));
    expect(answers.length).toBeGreaterThan(3);
    const before = JSON.stringify(workbook.standingNow('Кесте').cells);
    for (const { changes } of answers) {
      valueOf(await desk.mend(changes, 'together'));
      const after = valueOf(await desk.timetablesAgain(view, changes));
      expect([after.lessons, after.findings.filter(isClash).length]).toEqual([21, clashes.length - 1]);
      valueOf(await desk.undo());
      expect(JSON.stringify(workbook.standingNow('Кесте').cells)).toBe(before);
    }
  });

  it('leave cells alone that are merged over two classes, and say that there would be more', async () => {
    const desk = deskOf(book(week, [...days, { top: 5, bottom: 5, left: 3, right: 4 }]));
    const [clash] = valueOf(await desk.timetables(view, unwatched)).findings.filter(isClash);
    const { answers, unwritten } = valueOf(await desk.answersTo(clash!, view));
    expect(answers.flatMap(({ changes }) => changes.map(({ address }) => address))).not.toContain('D6');
    expect([answers.length > 0, unwritten > 0]).toEqual([true, true]);
  });

  it('move all rows of a period, with the room beside them', async () => {
    const [head, ...rows] = [
      ['Күн', 'Сабақ', '7А', 'каб', '7Б', 'каб'],
      ['Дүйсенбі', 1, 'Тарих', 101, 'Физика', 102], [null, null, 'Серікова А.Б.', null, 'Омарова Г.Т.', null],
      [null, 2, 'Ағылшын тілі', 101, 'Тарих', 102], [null, null, 'Серікова А.Б.', null, 'Серікова А.Б.', null],
      [null, 3, 'Физика', 101, 'Химия', 102], [null, null, 'Омарова Г.Т.', null, 'Нұрлан Қ.Е.', null],
      ['Сейсенбі', 1, 'Химия', 101, 'Физика', 102], [null, null, 'Нұрлан Қ.Е.', null, 'Омарова Г.Т.', null],
      [null, 2, 'Алгебра', 101, 'Алгебра', 102], [null, null, 'Ахметов Е.К.', null, 'Тұрсын Б.Б.', null],
      [null, 3, 'Алгебра', 101, null, null], [null, null, 'Ахметов Е.К.', null, null, null],
    ] as const;
    const area = (top: number, bottom: number, column: number) => ({ top, bottom, left: column, right: column });
    const merges = [area(1, 6, 0), area(7, 12, 0), ...[1, 3, 5, 7, 9, 11].flatMap((top) => [area(top, top + 1, 1), area(top, top + 1, 3), area(top, top + 1, 5)])];
    const workbook = book([head!, ...rows], merges);
    const desk = deskOf(workbook);
    const told = valueOf(await desk.timetables(view, unwatched));
    const clash = told.findings.find(({ kind }) => kind === 'T1_teacher_double')!;
    const { answers } = valueOf(await desk.answersTo(clash, view));
    const move = answers.find(({ kind, lesson: { classes } }) => kind === 'move' && classes === '7Б')!;
    expect(move.changes.map(({ address, to }) => [address, to])).toEqual(expect.arrayContaining([['E12', 'Тарих'], ['E13', 'Серікова А.Б.'], ['F12', 102], ['E4', null], ['E5', null], ['F4', null]]));
    valueOf(await desk.mend(move.changes, 'together'));
    const after = valueOf(await desk.timetablesAgain(view, move.changes));
    expect([after.lessons, after.findings.filter(isClash)]).toEqual([told.lessons, []]);
  });

  it('give one of two subgroups another room, and leave the other where it is', async () => {
    const cells = week.map((row) => [...row]);
    cells[3]![3] = 'Ағылшын тілі / Ағылшын тілі\nӘбенов Д.Ж. / Кәрім С.С.\n102 / 103';
    cells[3]![4] = null;
    cells[7]![3] = 'Ағылшын тілі / Ағылшын тілі\nӘбенов Д.Ж. / Кәрім С.С.\n102 / 102';
    const workbook = book(cells);
    const desk = deskOf(workbook);
    const told = valueOf(await desk.timetables(view, unwatched));
    const clash = told.findings.find(({ kind }) => kind === 'R1_room_double');
    expect(clash).toMatchObject({ answers: true, cells: [{ address: 'D8' }, { address: 'D8' }] });
    const { answers } = valueOf(await desk.answersTo(clash!, view));
    expect(answers.map(({ disturbs }) => disturbs)).toContainEqual(['other-room']);
    valueOf(await desk.mend(answers[0]!.changes, 'together'));
    const after = valueOf(await desk.timetablesAgain(view, answers[0]!.changes));
    expect([after.lessons, after.findings.filter(({ kind }) => kind === 'R1_room_double')]).toEqual([told.lessons, []]);
  });

  it('are written into the teachers’ grid as well, so that the two do not contradict each other', async () => {
    const teachers: Values = [
      ['Мұғалімдердің сабақ кестесі'],
      [null, 'Дүйсенбі', null, null, null, 'Сейсенбі', null, null, null],
      ['Мұғалім', 1, 2, 3, 4, 1, 2, 3, 4],
      ['Серікова А.Б.', '7А', null, '7Б', null, '8А', null, null, null],
      ['Омарова Г.Т.', '7Б', '8А', '7А', null, null, null, null, null],
      ['Нұрлан Қ.Е.', '8А', null, '8А', '7А', '7Б', '7Б', null, null],
      ['Ахметов Е.К.', null, '7А', null, null, null, '8А', null, null],
      ['Сейіт Ә.О.', null, '7Б', null, null, null, null, null, null],
      ['Жұмабаева М.С.', null, null, null, null, '7А', '7А', '7Б', '8А'],
      ['Есімов Д.А.', null, null, null, null, null, null, '7А', '7Б'],
      ['Қасымов Н.Р.', null, null, null, null, null, null, '8А', null],
    ];
    const merges = [{ top: 1, bottom: 1, left: 1, right: 4 }, { top: 1, bottom: 1, left: 5, right: 8 }];
    const classes = week.map((row) => [...row]);
    classes[3]![3] = 'Алгебра\nСейіт Ә.О.\n101';
    const workbook = memoryWorkbook([sheetOf(classes, { name: 'Кесте', merges: days }), sheetOf(teachers, { name: 'Мұғалімдер', merges })]);
    const desk = deskOf(workbook);
    const told = valueOf(await desk.timetables(view, unwatched));
    expect(told.tables.map(({ sheet, view: of }) => [sheet, of])).toEqual([['Кесте', 'classes'], ['Мұғалімдер', 'teachers']]);
    const contradictions = told.findings.filter(({ check }) => check === 'views-differ').length;
    const clash = told.findings.find(({ kind }) => kind === 'R1_room_double')!;
    const { answers } = valueOf(await desk.answersTo(clash, view));
    const both = answers.filter(({ changes }) => new Set(changes.map(({ sheet }) => sheet)).size === 2);
    expect(both.length).toBeGreaterThan(0);
    expect(contradictions).toBe(0);
    for (const { changes } of both) {
      valueOf(await desk.mend(changes, 'together'));
      const after = valueOf(await desk.timetablesAgain(view, changes));
      expect(after.findings.filter(({ check, kind }) => check === 'views-differ' || kind === 'R1_room_double')).toEqual([]);
      valueOf(await desk.undo());
    }
  });
});

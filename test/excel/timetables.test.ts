/** @jest-environment jsdom */
import { bellList, lessonList, type LessonRow } from '../../src/checks/lesson-examples.ts';
import type { BookSheet } from '../../src/hosts/workbench/book.ts';
import { excelDesk, unwatched, valueOf, view, type ExcelDesk } from './excel-desk.ts';

let excel: ExcelDesk;
beforeAll(async () => {
  excel = await excelDesk();
});
beforeEach(() => excel.clear());
afterAll(() => excel.book.dispose());

const isClash = ({ kind }: { readonly kind: string }) => /^[TCR]\d_/u.test(kind);
const print = (sheet: BookSheet) => JSON.stringify(Array.from({ length: 12 }, (_, row) => Array.from({ length: 11 }, (__, column) => [sheet.cell(row, column)?.value ?? null, sheet.cell(row, column)?.look ?? {}])));

const week = [
  ['Күн', '№', '7А', '7Б'],
  ['Дүйсенбі', 1, 'Тарих\nСерікова А.Б.\n101', 'Физика\nОмарова Г.Т.\n102'],
  [null, 2, 'Алгебра\nАхметов Е.К.\n101', 'Алгебра\nАхметов Е.К.\n102'],
  [null, 3, 'Физика\nОмарова Г.Т.\n101', 'Тарих\nСерікова А.Б.\n102'],
  [null, 4, 'Биология\nНұрлан Қ.Е.\n101', null],
  ['Сейсенбі', 1, 'Қазақ тілі\nЖұмабаева М.С.\n101', 'Химия\nНұрлан Қ.Е.\n102'],
  [null, 2, 'Химия\nНұрлан Қ.Е.\n101', 'Биология\nСейіт Ә.О.\n102'],
  [null, 3, 'География\nЕсімов Д.А.\n101', 'Қазақ тілі\nЖұмабаева М.С.\n102'],
];
const merges = [{ top: 1, bottom: 4, left: 0, right: 0 }, { top: 5, bottom: 7, left: 0, right: 0 }];

describe('timetables in Excel', () => {
  it('a swap in a grid keeps the looks of its cells, ends the clash, and is taken back exactly', async () => {
    const sheet = excel.put('Кесте', week, merges);
    sheet.set({ top: 2, left: 2, bottom: 2, right: 3 }, [[{ look: { fill: '#FFF2CC', bold: true } }, { look: { fill: '#DDEBF7' } }]]);
    const before = print(sheet);
    const told = valueOf(await excel.desk.timetables(view, unwatched));
    const { answers } = valueOf(await excel.desk.answersTo(told.findings.find(isClash)!, view));
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['move', 'swap']));
    for (const { changes } of answers.slice(0, 4)) {
      expect(valueOf(await excel.desk.mend(changes, 'together'))).toMatchObject({ cells: changes.length, left: [] });
      expect(sheet.cell(2, 2)!.look).toMatchObject({ fill: '#FFF2CC', bold: true });
      expect(valueOf(await excel.desk.timetablesAgain(view, changes)).findings.filter(isClash)).toEqual([]);
      expect(valueOf(await excel.desk.undo()).left).toEqual([]);
      await excel.book.settled();
      expect(print(sheet)).toBe(before);
    }
  });

  it('a move in a list writes times as times', async () => {
    const time = (minutes: number) => minutes / 1440;
    const row = (day: string, period: number, subject: string, teacher: string, name = '7А'): LessonRow => ['№ 5 ЖББМ', name, null, day, period, time(450 + 60 * period), time(495 + 60 * period), subject, teacher, name === '7А' ? '101' : '102'];
    const rows = [row('Дс', 1, 'Тарих', 'Серікова А.'), row('Дс', 2, 'Алгебра', 'Ахметов Е.'), row('Дс', 3, 'Физика', 'Омарова Г.'), row('Дс', 2, 'Алгебра', 'Ахметов Е.', '7Б'), row('Дс', 3, 'Тарих', 'Серікова А.', '7Б')];
    const sheet = excel.put('Тізім', lessonList(...rows));
    sheet.set({ top: 1, left: 5, bottom: 5, right: 6 }, rows.map(() => [{ look: { numberFormat: 'hh:mm' } }, { look: { numberFormat: 'hh:mm' } }]));
    excel.put('Қоңырау', bellList(...[1, 2, 3, 4].map((period) => ['№ 5 ЖББМ', period, `${7 + period}:30`, `${8 + period}:15`] as const)));
    const told = valueOf(await excel.desk.timetables(view, unwatched));
    const { answers } = valueOf(await excel.desk.answersTo(told.findings.find(isClash)!, view));
    const move = answers.find(({ kind, lesson }) => kind === 'move' && lesson.classes === '7Б')!;
    valueOf(await excel.desk.mend(move.changes, 'together'));
    await excel.book.settled();
    expect([move.period, sheet.cell(4, 4)!.value, sheet.cell(4, 5)!.text]).toEqual([1, 1, '08:30']);
    expect(valueOf(await excel.desk.timetablesAgain(view, move.changes)).findings.filter(isClash)).toEqual([]);
  });

  it('what would write over a formula is not offered', async () => {
    const sheet = excel.put('Кесте', week, merges);
    excel.put('Дерек', [['Алгебра\nАхметов Е.К.\n101']]);
    const told = valueOf(await excel.desk.timetables(view, unwatched));
    const clash = told.findings.find(isClash)!;
    const touching = ({ answers }: { readonly answers: readonly { readonly changes: readonly { readonly address: string }[] }[] }) => answers.filter(({ changes }) => changes.some(({ address }) => address === 'C3')).length;
    const free = valueOf(await excel.desk.answersTo(clash, view));
    sheet.set({ top: 2, left: 2, bottom: 2, right: 2 }, [[{ formula: '=Дерек!A1' }]]);
    await excel.book.settled();
    const { answers, unwritten } = valueOf(await excel.desk.answersTo(clash, view));
    expect([touching(free) > 0, touching({ answers }), answers.length + unwritten]).toEqual([true, 0, free.answers.length + free.unwritten]);
  });
});

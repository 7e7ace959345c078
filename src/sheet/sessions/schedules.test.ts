import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
import { cellOf } from '../record-cells.ts';
import { reportOf } from '../sheet-report.ts';
import { sessionsAcross } from './sessions-across.ts';

type Rows = CellValue[][];
const bookOf = (...sheets: readonly (readonly [name: string, rows: Rows])[]) => sessionsAcross(sheets.map(([name, rows]) => reportOf(sheetOf(rows, { name }))));
const day = (year: number, month: number, date: number) => ({ year, month, day: date });

const schedule: Rows = [['График проведения сессий'], ['№', 'Название', 'Сроки', 'Классы', 'Форма'], [1, 'Осенняя', '13.10.2025-17.10.2025', '5-9', 'очная'], [2, 'Зимняя', '8 – 12 декабря 2025 г.', '5-9', 'очная'], [3, 'Весенняя', 'с 27 по 30 апреля 2026 г.', '5-9', 'онлайн']];
const routes: Rows = [['Откуда', 'Куда', 'Расстояние, км', 'Число мест'], ['ОШ Акбел', 'Опорная школа № 7', 18, 20], ['ОШ Тау', 'Опорная школа № 7', 25, 20]];

describe('schedules of sessions with the days in one column', () => {
  it('are read with both days', () => {
    const book = bookOf(['Лист1', schedule]);
    expect(book?.sessions.map(({ name, from, until, form }) => [name, from, until, form])).toEqual([
      ['Осенняя', day(2025, 10, 13), day(2025, 10, 17), 'hub'], ['Зимняя', day(2025, 12, 8), day(2025, 12, 12), 'hub'], ['Весенняя', day(2026, 4, 27), day(2026, 4, 30), 'online'],
    ]);
    expect([book?.misread, book?.sessions.map((session) => cellOf(session, 'until')?.column)]).toEqual([[], [2, 2, 2]]);
    expect([...book!.tables[0]!.columns.keys()].sort()).toEqual(['form', 'from', 'grades', 'name']);
  });

  it.each<[string, Rows, string]>([
    ['a title', [['№ 7 тірек мектебінде сессия өткізу кестесі'], ['№', 'Сессия', 'Өткізу мерзімі', 'Сыныптар'], [1, 'I сессия', '2025 жылғы 13–17 қазан', '5-9']], 'Парақ1'],
    ['a column', [['Сессиялар кестесі'], ['Сессия', 'Тірек мектебі', 'Өткізілетін күні'], ['I сессия', '№ 7 тірек мектебі', '13–17.10.2025']], 'Парақ1'],
    ['the name of the sheet', [['Сессиялар кестесі'], ['Сессия', 'Мерзімі', 'Жауапты'], ['I сессия', '13–17.10.2025', 'Ким Л.']], '№ 7 тірек мектебі'],
  ])('have their hub from %s', (_, rows, name) => {
    expect(bookOf([name, rows])?.sessions).toMatchObject([{ hub: { key: '7 тирек мектеби' }, from: day(2025, 10, 13), until: day(2025, 10, 17) }]);
  });

  it('are of the only hub of the workbook', () => {
    const book = bookOf(['Лист1', schedule], ['Подвоз', routes]);
    expect([...new Set(book?.sessions.map(({ hub }) => hub.name))]).toEqual(['Опорная школа № 7']);
    expect(book?.magnets.get([...book.hubs][0]!)).toHaveLength(2);
  });

  it('are of no hub where the workbook has two', () => {
    const book = bookOf(['Лист1', schedule], ['Подвоз', [...routes, ['ОШ Тау', 'Опорная школа № 8', 12, 20]]]);
    expect(book?.sessions.map(({ hub }) => hub.key)).toEqual(['', '', '']);
  });

  it('tell the days that are not understood, once', () => {
    const book = bookOf(['Лист1', [...schedule, [4, 'Летняя', 'по согласованию', '5-9', 'очная']]]);
    expect(book?.misread).toMatchObject([{ address: 'C6', field: 'from', why: 'not-understood' }]);
  });
});

describe('no schedules of sessions', () => {
  it.each<[string, Rows]>([
    ['a plan of work', [['Сессияға дайындық жоспары'], ['№', 'Атауы', 'Мерзімі'], [1, 'Кестені бекіту', '1–5 қазан 2026'], [2, 'Тізімдерді жинау', '5–9 қазан 2026']]],
    ['a plan with people', [['План подготовки к сессии'], ['№', 'Наименование мероприятия', 'Сроки', 'Классы'], [1, 'Осенняя сессия', '13–17.10.2025', '5-9']]],
    ['results', [['Итоги сессий'], ['Сессия', 'Сроки', 'Количество учащихся', 'Качество, %'], ['Осенняя сессия', '13–17.10.2025', 40, 55]]],
    ['single days', [['Сессия'], ['Название', 'Дата', 'Классы'], ['Открытие сессии', '13.10.2025', '5-9'], ['Закрытие сессии', '17.10.2025', '5-9']]],
  ])('are tables of %s', (_, rows) => expect(bookOf(['Лист1', rows])?.sessions ?? []).toEqual([]));
});

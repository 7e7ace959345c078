import fc from 'fast-check';
import { sheetOf } from '../../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../../cells/cell.ts';
import type { Values } from '../../cells/grid.ts';
import { readGrids } from './read-grids.ts';

const people = ['Дубравин А.Н.', 'Степнова Л.В.', 'Сейтқали Е.М.', 'Берёзкина И.П.', 'Холмова С.Е.'];
const rowsOf = (row: (person: string, at: number) => CellValue[]): CellValue[][] => people.map(row);

const tables: Readonly<Record<string, { readonly cells: CellValue[][]; readonly name?: string }>> = {
  'a load of teachers by class': { cells: [['№', 'Учитель', 'Предмет', '5А', '5Б', '6А', '6Б', 'Всего'], ...rowsOf((person, at) => [at + 1, person, 'Алгебра', 5, 5, null, 4, 14])] },
  'a load by grades that are numbers': { cells: [['№', 'Мұғалім', 'Пән', 5, 6, 7, 8, 9, 'Барлығы'], ...rowsOf((person, at) => [at + 1, person, 'Алгебра', 5, 5, null, 4, 2, 16])] },
  'a list of attendance by weekday': { cells: [['№', 'ФИО', 'Пн', 'Вт', 'Ср', 'Чт', 'Пт'], ...rowsOf((person, at) => [at + 1, person, 'н', null, 'н', null, 'н'])] },
  'a list of attendance by number': { name: '7А', cells: [['№', 'ФИО', 1, 2, 3, 4, 5, 6], ...rowsOf((person, at) => [at + 1, person, 'н', null, 'н', null, null, 'б'])] },
  'a duty roster': { cells: [['Кезекшілік'], ['Орны', 'Дүйсенбі', 'Сейсенбі', 'Сәрсенбі', 'Бейсенбі', 'Жұма'], ['1 қабат', ...people], ['2 қабат', ...people]] },
  'a numbered duty roster of a class': { cells: [['График дежурства 7А класса'], ['№', 'Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница'], [1, ...people], [2, ...people], [3, ...people]] },
  'a staff list': { cells: [['№', 'ФИО', 'Должность', 'Категория', 'Класс'], ...rowsOf((person, at) => [at + 1, person, 'учитель', 'первая', `${at + 5}А`])] },
  'a thematic plan': { cells: [['№', 'Тема', 'Часы', 'Дата', '7А', '7Б'], ...rowsOf((_, at) => [at + 1, 'Числа и выражения', 1, '04.09', '04.09', '05.09'])] },
  'statistics by class': { cells: [['Показатель', '5А', '5Б', '6А'], ['Всего', 25, 24, 26], ['Отличники', 2, 3, 1], ['Качество', 56, 45, 67]] },
  'a curriculum': { cells: [['Предмет', '5 класс', '6 класс', '7 класс'], ['Алгебра', 5, 5, 5], ['Физика', null, null, 2]] },
  'bells by weekday': { cells: [['Урок', 'Понедельник', 'Вторник'], [1, '8:00-8:45', '8:00-8:40'], [2, '8:55-9:40', '8:50-9:30'], [3, '9:55-10:40', '9:40-10:20']] },
  'a menu': { cells: [['№', 'Дүйсенбі', 'Сейсенбі', 'Сәрсенбі'], [1, 'Ботқа', 'Сорпа', 'Палау'], [2, 'Шай', 'Компот', 'Шай'], [3, 'Нан', 'Нан', 'Нан']] },
  'class teachers': { cells: [['Класс', '5А', '5Б', '6А'], ['Кл. рук.', ...people.slice(0, 3)], ['Кабинет', 12, 14, 15]] },
  'clubs by weekday': { cells: [['Кружок', 'Понедельник', 'Вторник', 'Среда'], ['Шахматы', '15:00-16:00', null, '15:00-16:00'], ['Домбыра', null, '15:00', null]] },
};

describe('what is no timetable', () => {
  it.each(Object.entries(tables))('%s is passed over', (_, { cells, name }) => {
    expect(readGrids(sheetOf(cells, name === undefined ? {} : { name }), [])).toEqual([]);
  });

  it('a list of lessons is left to the reader of lists', () => {
    const list = [['Сынып', 'Күні', 'Сабақ №', 'Пән', 'Мұғалім'], ...[1, 2, 3, 4].map((period) => ['7А', 'Дүйсенбі', period, 'Алгебра', people[0]!])];
    expect(readGrids(sheetOf(list), [])).toEqual([]);
  });
});

const pieces = ['7А', '7Б', '5-6 сынып', '1', '2', '3', 'Дүйсенбі', 'Вторник', 'П О Н Е Д Е Л Ь Н И К', '08.30–09.15', '8⁰⁰-8⁴⁵', '1 - 2 урок', 'Алгебра', 'Дубравин А.Н.', '12/14', '-', '*', 'каб', 'Күні', 'II ауысым', '2 апта', '№ 5 ЖББМ', '\n', '1 группа'];
const cell = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...pieces), fc.integer({ min: 0, max: 12 }), fc.double({ noNaN: true }), fc.string({ maxLength: 12 }), fc.boolean(), fc.constant({ error: '#REF!' }));
const area = fc.tuple(fc.nat(14), fc.nat(14), fc.nat(6), fc.nat(6)).map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const scattered = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 14 });
/** Headings and numbers as a timetable has them, and anything below. */
const almostGrid = fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 3, maxLength: 14 }).map((rows): CellValue[][] => [[null, null, '7А', '7Б', '5-6 сынып'], ...rows.map((row, at): CellValue[] => [at % 4 === 0 ? 'Дүйсенбі' : null, (at % 4) + 1, ...row])]);

describe('any sheet', () => {
  it('is read without a fault, whatever stands in its cells, and each lesson stands in a cell that is filled', () => {
    fc.assert(
      fc.property(fc.oneof(scattered, almostGrid), fc.array(area, { maxLength: 4 }), (values, merges) => {
        for (const { lessons, notUnderstood, filled } of readGrids(sheetOf(values, { merges, hiddenRows: [1, 3] }), [])) {
          expect(notUnderstood.length).toBeLessThanOrEqual(filled);
          for (const { spot } of lessons) expect(values[spot.row]?.[spot.column] ?? null).not.toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('may have rows that hold nothing', () => {
    const values: (string | number)[][] = [];
    values[4] = ['Күні', '№', '7А', '7Ә'] as string[];
    ['Дүйсенбі', 'Сейсенбі'].forEach((day, at) => [1, 2, 3].forEach((period) => (values[7 + at * 5 + period] = [period === 1 ? day : '', period, 'Алгебра', 'Физика'])));
    expect(readGrids(sheetOf(values), []).flatMap(({ lessons }) => lessons)).toHaveLength(12);
  });

  it('costs what it holds, not what it is declared to be', () => {
    const values: CellValue[][] = [];
    values[0] = [null, null, '7А', '7Б'];
    values[1] = ['Пн', 1, 'Алгебра', 'Физика'];
    values[2] = [null, 2, 'Химия', 'Музыка'];
    values[1_048_575] = [];
    values[1_048_575]![16_383] = 'конец';
    const merges = [{ top: 0, left: 5, bottom: 1_048_575, right: 16_383 }];
    const [timetable] = readGrids(sheetOf(values as Values, { merges }), []);
    expect(timetable?.lessons.length).toBe(4);
  });
});

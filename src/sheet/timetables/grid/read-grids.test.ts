import { sheetOf } from '../../../../test/fixtures/sheet-of.ts';
import { parseArea } from '../../cells/address.ts';
import type { CellValue } from '../../cells/cell.ts';
import type { Sheet } from '../../workbook.ts';
import type { ReadLesson, TimetableCorrection } from '../timetables.ts';
import { readGrids } from './read-grids.ts';
import { slotsOf } from './slots-of.ts';

const none = null;
interface Layout {
  readonly cells: CellValue[][];
  readonly merges?: readonly string[];
  readonly name?: string;
  readonly texts?: readonly string[][];
}

const sheetWith = ({ cells, merges = [], name, texts = [] }: Layout): Sheet => ({ ...sheetOf(cells, { ...(name !== undefined && { name }), merges: merges.map((area) => parseArea(area)!) }), texts });

/** «7А 1/2 Алгебра 12»: class, day, period, subject, room, and what else is told. */
function say({ classes, day, period, lastPeriod, subject, teachers, rooms, group, week, shift, start }: ReadLesson): string {
  const more = [group && `топ ${group.part}`, week && `апта ${week}`, shift && `ауысым ${shift}`, start !== undefined && `${Math.floor(start / 60)}:${String(start % 60).padStart(2, '0')}`].filter(Boolean);
  const what = [subject.name, ...teachers.map(({ name }) => name), ...rooms.map(({ name }) => name)].filter((text) => text !== '');
  return `${classes.map(({ name }) => name).join('+')} ${day}/${period}${lastPeriod === undefined ? '' : `-${lastPeriod}`} ${what.join(' ')}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
}
const lessons = (layout: Layout, corrections: readonly TimetableCorrection[] = []) => readGrids(sheetWith(layout), corrections).flatMap((table) => table.lessons).map(say);

const layouts: Readonly<Record<string, Layout & { readonly says: readonly string[] }>> = {
  'numbers of their own before each class': {
    cells: [[none, none, '5 "А" класс', none, none, '5 "Б" класс', none], ['ПН', 1, 'Алгебра', '12', 1, 'Физика', '14'], [none, 2, 'Химия', '12', 2, none, none], [none, 3, 'Труд', '12', 4, 'Музыка', '14']],
    merges: ['C1:D1', 'F1:G1'],
    says: ['5 "А" класс 1/1 Алгебра 12', '5 "Б" класс 1/1 Физика 14', '5 "А" класс 1/2 Химия 12', '5 "А" класс 1/3 Труд 12', '5 "Б" класс 1/4 Музыка 14'],
  },
  'two subgroups and a room for both, pairs as «1 - 2 урок»': {
    cells: [[none, none, '8А', none, 'каб', '8Б', none, 'каб'], [none, none, '1 гр', '2 гр', none, '1 гр', '2 гр', none], ['Вторник', '1 - 2 урок', 'История', none, '12', 'Музыка', 'Химия', '13/14']],
    merges: ['C1:D1', 'F1:G1', 'C3:D3'],
    says: ['8А 2/1-2 История 12', '8Б 2/1-2 Музыка 13 (топ 1)', '8Б 2/1-2 Химия 14 (топ 2)'],
  },
  'letters below their grades': {
    cells: [[none, none, '5 классы', none, '6 классы', none], ['День', '№', 'А', 'Б', 'А', 'Б'], ['Пн', 1, 'Алгебра', 'Физика', 'Химия', 'Музыка'], [none, 2, 'Труд', none, none, 'Физика']],
    merges: ['C1:D1', 'E1:F1'],
    says: ['5А 1/1 Алгебра', '5Б 1/1 Физика', '6А 1/1 Химия', '6Б 1/1 Музыка', '5А 1/2 Труд', '6Б 1/2 Физика'],
  },
  'labels on both sides and in the middle': {
    cells: [['День', '№', '7A', '№', '10И', '№', 'День'], ['Среда', 1, 'Алгебра', 1, 'Физика', 1, 'Среда'], [none, 2, 'Химия', 2, 'Музыка', 2, none]],
    says: ['7A 3/1 Алгебра', '10И 3/1 Физика', '7A 3/2 Химия', '10И 3/2 Музыка'],
  },
  'a day spelled down the column': {
    cells: [[none, none, '7А', '7Б'], ...[...'ЖҰМА'].map((letter, at) => [letter, at + 1, 'Алгебра', 'Физика'])],
    says: [1, 2, 3, 4].flatMap((period) => [`7А 5/${period} Алгебра`, `7Б 5/${period} Физика`]),
  },
  'days with slips of the pen': {
    cells: [[none, none, '7А', '7Б'], ['Понедельнк', 1, 'Алгебра', 'Физика'], [none, 2, 'Химия', none], ['Сәрсенбы', 1, 'Химия', 'Музыка'], ['П Я Т Н И Ц А', 1, 'Труд', 'Химия']],
    says: ['7А 1/1 Алгебра', '7Б 1/1 Физика', '7А 1/2 Химия', '7А 3/1 Химия', '7Б 3/1 Музыка', '7А 5/1 Труд', '7Б 5/1 Химия'],
  },
  'no days, five runs of numbers': {
    cells: [[none, '7А', '7Б'], ...[1, 2, 3, 4, 5].flatMap(() => [[1, 'Алгебра', 'Физика'], [2, none, 'Химия']])],
    says: [1, 2, 3, 4, 5].flatMap((day) => [`7А ${day}/1 Алгебра`, `7Б ${day}/1 Физика`, `7Б ${day}/2 Химия`]),
  },
  'times alone, in two ways': {
    cells: [['Күні', 'Уақыты', '1 «Ә»', '2 «Б»'], ['Дүйсенбі', '08.00–08.45', 'Алгебра', 'Физика'], [none, '9:00-\n9:45', 'Химия', 'Музыка'], ['Сейсенбі', '08.00–08.45', 'Труд', none]],
    says: ['1 «Ә» 1/1 Алгебра (8:00)', '2 «Б» 1/1 Физика (8:00)', '1 «Ә» 1/2 Химия (9:00)', '2 «Б» 1/2 Музыка (9:00)', '1 «Ә» 2/1 Труд (8:00)'],
  },
  'times as Excel keeps them': {
    cells: [['Күні', 'Уақыты', '1Ә', '2Б'], ['Дс', 1 / 3, 'Алгебра', 'Физика'], [none, 0.375, 'Химия', 'Музыка']], texts: [[], ['', '8:00'], ['', '9:00']],
    says: ['1Ә 1/1 Алгебра (8:00)', '2Б 1/1 Физика (8:00)', '1Ә 1/2 Химия (9:00)', '2Б 1/2 Музыка (9:00)'],
  },
  'two shifts below banners': {
    cells: [[none, none, '7А', '7Б'], ['I ауысым / 1 смена'], ['Дс', 1, 'Алгебра', 'Физика'], [none, 2, 'Химия', none], ['II ауысым / 2 смена'], ['Дс', 7, 'Музыка', 'Труд'], [none, 8, 'Химия', none]],
    merges: ['A2:D2', 'A5:D5'],
    says: ['7А 1/1 Алгебра (ауысым 1)', '7Б 1/1 Физика (ауысым 1)', '7А 1/2 Химия (ауысым 1)', '7А 1/7 Музыка (ауысым 2)', '7Б 1/7 Труд (ауысым 2)', '7А 1/8 Химия (ауысым 2)'],
  },
  'rows of two weeks': {
    cells: [['День', 'Нед', '№', '7А', '7Б'], ['Пн', 'числ.', 1, 'Алгебра', 'Физика'], [none, 'знам.', none, 'Химия', 'Музыка'], [none, 'числ.', 2, 'Труд', none], [none, 'знам.', none, none, 'Физика']],
    says: ['7А 1/1 Алгебра (апта a)', '7Б 1/1 Физика (апта a)', '7А 1/1 Химия (апта b)', '7Б 1/1 Музыка (апта b)', '7А 1/2 Труд (апта a)', '7Б 1/2 Физика (апта b)'],
  },
  'a week in the title': { cells: [['Сабақ кестесі. 2 апта'], [none, none, '7А', '7Б'], ['Пн', 1, 'Алгебра', 'Физика'], [none, 2, 'Химия', none]], says: ['7А 1/1 Алгебра (апта b)', '7Б 1/1 Физика (апта b)', '7А 1/2 Химия (апта b)'] },
  'cells merged over classes and over periods': {
    cells: [[none, none, '7А', '7Б', '7В'], ['Пн', 1, 'Алгебра', none, 'Физика'], [none, 2, 'Химия', 'Музыка', 'Труд'], [none, 3, none, 'Физика', none]],
    merges: ['C2:D2', 'C3:C4'],
    says: ['7А+7Б 1/1 Алгебра', '7В 1/1 Физика', '7А 1/2-3 Химия', '7Б 1/2 Музыка', '7В 1/2 Труд', '7Б 1/3 Физика'],
  },
  'combined classes, bare grades and ranges of grades': {
    cells: [['Күні', '№', '1+3', '2,4 кл', '5-6 сынып', '7'], ['Дүйсенбі', 1, 'Алгебра', 'Физика', 'Химия', 'Музыка'], ['Сейсенбі', 1, 'Труд', none, none, 'Химия']],
    says: ['1+3 1/1 Алгебра', '2+4 1/1 Физика', '5+6 1/1 Химия', '7 1/1 Музыка', '1+3 2/1 Труд', '7 2/1 Химия'],
  },
  'two bare grades': { name: '№ 5 ЖББМ', cells: [['Күні', '№', '8', '9'], ['Дүйсенбі', 1, 'Алгебра', 'Физика'], [none, 2, 'Химия', none]], says: ['8 1/1 Алгебра', '9 1/1 Физика', '8 1/2 Химия'] },
  'a pair whose time stands beside two numbers': {
    cells: [['День', 'Пара', 'Урок', 'А-11', 'Б-12'], ['Пн', '9:00-10:30', 1, 'История', 'Физика'], [none, none, 2, 'Дубравин А.Н.', 'Степнова Л.В.'], [none, '10:45-12:15', 3, 'Химия', 'Физика'], [none, none, 4, 'Холмова С.Е.', 'Степнова Л.В.']],
    merges: ['B2:B3', 'B4:B5'],
    says: ['А-11 1/1-2 История Дубравин А.Н. (9:00)', 'Б-12 1/1-2 Физика Степнова Л.В. (9:00)', 'А-11 1/3-4 Химия Холмова С.Е. (10:45)', 'Б-12 1/3-4 Физика Степнова Л.В. (10:45)'],
  },
  'days below each class, periods across': {
    cells: [[none, none, 1, 2], ['7А', 'Пн', 'Алгебра', 'Физика'], [none, 'Вт', 'Химия', none], ['7Б', 'Пн', 'Музыка', 'Труд'], [none, 'Вт', none, 'Химия']], merges: ['A2:A3', 'A4:A5'],
    says: ['7А 1/1 Алгебра', '7А 2/1 Химия', '7Б 1/1 Музыка', '7А 1/2 Физика', '7Б 1/2 Труд', '7Б 2/2 Химия'],
  },
  'blocks of classes beside each other': {
    cells: [['7А', none, none, none, '7Б'], [none, 'Пн', 'Вт', none, none, 'Пн', 'Вт'], [1, 'Алгебра', 'Физика', none, 1, 'Химия', 'Музыка'], [2, 'Труд', none, none, 2, none, 'Физика'], [3, 'Химия', 'Химия', none, 3, 'Труд', 'Труд']],
    says: ['7А 1/1 Алгебра', '7А 2/1 Физика', '7А 1/2 Труд', '7А 1/3 Химия', '7А 2/3 Химия', '7Б 1/1 Химия', '7Б 2/1 Музыка', '7Б 2/2 Физика', '7Б 1/3 Труд', '7Б 2/3 Труд'],
  },
  'rooms on a day that the sheet names': {
    name: 'вторник', cells: [['Кабинет', 1, 2], ['каб. 12', '7А физика', none], ['каб. 14', '7Б химия', '9А химия']],
    says: ['7А 2/1 физика каб. 12', '7Б 2/1 химия каб. 14', '9А 2/2 химия каб. 14'],
  },
  'breaks, footnotes and lists of duties around the lessons': {
    cells: [[none, none, '7А', '7Б', none, 'Дежурные'], ['Пн', 1, 'Алгебра', 'Физика', none, 'Дубравин А.Н.'], [none, none, 'Үлкен үзіліс', 'Үлкен үзіліс'], [none, 2, 'Химия', '-', none, 'Холмова С.Е.'], ['Вт', 1, 'Труд', 'Музыка'], [], ['Примечание: кружок'], ['Завуч', none, 'Степнова Л.В.']],
    says: ['7А 1/1 Алгебра', '7Б 1/1 Физика', '7А 1/2 Химия', '7А 2/1 Труд', '7Б 2/1 Музыка'],
  },
};

describe('timetables that are grids', () => {
  it.each(Object.entries(layouts))('are read: %s', (_, { says, ...layout }) => {
    expect([...lessons(layout)].sort()).toEqual([...says].sort());
    expect(readGrids(sheetWith(layout), []).flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
  });

  it('give the dates of days that are dates', () => {
    const sheet = sheetWith({ cells: [[none, none, 'ИС-21', 'ИС-22'], [46118, 1, 'Алгебра', 'Физика'], ['07.04.2026 ВТОРНИК', 1, 'Химия', 'Музыка']], texts: [[], ['06.04.2026']] });
    expect(readGrids(sheet, [])[0]!.lessons.map(({ day, dates }) => [day, dates[0]?.from])).toEqual([[1, 20549], [1, 20549], [2, 20550], [2, 20550]]);
  });

  it('keep the lessons of hidden rows and columns to themselves until a person asks for them', () => {
    const cells = [[none, none, '7А', '7Б', '8А'], ['Пн', 1, 'Алгебра', 'Физика', 'Химия'], [none, 2, 'Труд', 'Музыка', 'Химия'], ['Вт', 1, 'Физика', 'Труд', 'Музыка']];
    const sheet = { ...sheetWith({ cells }), hiddenRows: [2], hiddenColumns: [3] };
    const [read] = readGrids(sheet, []);
    expect(read!.lessons.map(say)).toEqual(['7А 1/1 Алгебра', '8А 1/1 Химия', '7А 2/1 Физика', '8А 2/1 Музыка']);
    expect([read!.hiddenRows, read!.hiddenColumns]).toEqual([[2], [3]]);
    const [asked] = readGrids(sheet, [{ sheet: sheet.name, area: read!.area, withHidden: true }]);
    expect(asked!.lessons.length).toBe(9);
  });

  it('list what stands in no period of any class', () => {
    const cells = [[none, none, '7А', 'кружок', '7Б'], ['Пн', 1, 'Алгебра', 'қосымша', 'Физика'], [none, 2, 'Химия', none, 'Труд'], ['Вт', 1, 'Труд', none, 'Химия']];
    const [read] = readGrids(sheetWith({ cells }), []);
    expect(read!.notUnderstood).toEqual([{ address: 'D2', text: 'қосымша' }]);
  });

  it('tell the cells of each class in each period, those without a lesson too', () => {
    const [read] = readGrids(sheetWith(layouts['two bare grades']!), []);
    expect(slotsOf(read!).map(({ name, day, period, area }) => [name, day, period, area.top, area.left])).toEqual([['8', 1, 1, 1, 2], ['8', 1, 2, 2, 2], ['9', 1, 1, 1, 3], ['9', 1, 2, 2, 3]]);
  });
});

describe('what a person says of a grid', () => {
  const layout: Layout = { cells: [[none, none, 'Кіші топ', 'Үлкен топ'], ['Пн', 1, 'Алгебра', 'Физика'], [none, 2, 'Химия', 'Музыка'], ['Вт', 1, 'Труд', 'Химия']] };
  const said = { sheet: 'Парақ1', area: { top: 0, left: 0, bottom: 3, right: 3 } };

  it('rules: where the names stand, which school and week it is', () => {
    expect(lessons(layout)).toEqual([]);
    const tables = readGrids(sheetWith(layout), [{ ...said, layout: 'classes-across', namesAt: 0, school: '№ 5 ЖББМ', week: 'b', shift: 2 }]);
    expect(tables.map(({ school, schoolFrom, corrected }) => [school, schoolFrom, corrected])).toEqual([['№ 5 ЖББМ', 'person', true]]);
    expect(tables[0]!.lessons.map(say)[0]).toBe('Кіші топ 1/1 Алгебра (апта b, ауысым 2)');
    expect(tables[0]!.lessons).toHaveLength(6);
  });

  it('rules: how many rows a period takes', () => {
    const cells = [[none, none, '7А', '7Б'], ['Пн', 1, 'Алгебра', 'Физика'], [none, none, '12', '14'], [none, 2, 'Химия', 'Музыка'], [none, none, '12', '15']];
    expect(lessons({ cells }, [{ sheet: 'Парақ1', area: { top: 0, left: 0, bottom: 4, right: 3 }, rowsPerPeriod: 2 }])).toEqual(['7А 1/1 Алгебра 12', '7Б 1/1 Физика 14', '7А 1/2 Химия 12', '7Б 1/2 Музыка 15']);
  });

  it('rules: that it is no timetable', () => {
    expect(lessons(layouts['two bare grades']!, [{ sheet: '№ 5 ЖББМ', area: { top: 0, left: 0, bottom: 2, right: 3 }, ignore: true }])).toEqual([]);
  });
});

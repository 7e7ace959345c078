import { sheetOf } from '../../../../test/fixtures/sheet-of.ts';
import type { Values } from '../../cells/grid.ts';
import { reportOf } from '../../sheet-report.ts';
import { timetablesOfSheet } from '../sheet-timetables.ts';
import { cellOf } from '../../record-cells.ts';

type More = Parameters<typeof sheetOf>[1];
const tablesOf = (values: Values, more: More = {}) => timetablesOfSheet(reportOf(sheetOf(values, more))).small;
/** Kind and records without what only tells names from keys. */
const read = (values: Values, more: More = {}) => tablesOf(values, more).flatMap(({ kind, records }) => [kind, ...(JSON.parse(JSON.stringify(records), (_, value: unknown) => (isNamed(value) ? value.name : value)) as unknown[])]);
const isNamed = (value: unknown): value is { name: string } => typeof value === 'object' && value !== null && 'name' in value;

describe('bells', () => {
  const bell = (school: string, more: object = {}) => ({ school, period: 1, start: 510, end: 555, ...more });
  it.each([
    ['Kazakh', [['Мектеп', 'Сабақ', 'Басталуы', 'Аяқталуы'], ['№ 5 ЖББМ', 1, '08:30', '09:15']], bell('№ 5 ЖББМ')],
    ['Russian', [['Звонки'], ['Школа', 'Смена', 'Урок', 'Начало', 'Конец'], ['Школа № 5', 'II', 1, '8.30', '9.15']], bell('Школа № 5', { shift: 2 })],
    ['English', [['School', 'Weekday', 'Period', 'Start', 'End'], ['Hub', 'Mon', 1, 8.5 / 24, 9.25 / 24]], bell('Hub', { day: 1 })],
    ['one column of times', [['Школа', '№ урока', 'Время'], ['Школа № 5', '1 урок', '08:30–09:15']], bell('Школа № 5')],
    ['the generator’s', [['school', 'period', 'start', 'end'], ['Опорная школа №1', 1, '08:30', '09:15']], bell('Опорная школа №1')],
  ])('are read under headings: %s', (_, values, expected) => expect(read(values)).toEqual(['bells', expected]));

  it('have their school from the title, or none', () => {
    expect(read([['№ 5 ЖББМ қоңырау кестесі'], ['Сабақ', 'Уақыты'], [1, '08:30-09:15']])).toEqual(['bells', bell('№ 5 ЖББМ')]);
    expect(read([['Қоңырау кестесі'], ['Сабақ', 'Уақыты'], [1, '08:30-09:15']])).toEqual(['bells', bell('')]);
  });

  it('that are not understood are listed', () => expect(tablesOf([['Мектеп', 'Сабақ', 'Басталуы', 'Аяқталуы'], ['№ 5 ЖББМ', 1, '08:30', '09:15'], ['№ 5 ЖББМ', 2, 'кейін', '10:05']])[0]!.notUnderstood).toEqual([{ address: 'C3', text: 'кейін', field: 'start' }]));
});

describe('other small tables', () => {
  it.each([
    ['journeys', [['Қайдан', 'Қайда', 'Жол уақыты (минут)'], ['№ 5 ЖББМ', '№ 6 ЖББМ', '20 мин']], { from: '№ 5 ЖББМ', to: '№ 6 ЖББМ', minutes: 20 }],
    ['journeys', [['Откуда', 'Куда', 'Время в пути, мин'], ['Школа № 5', 'Школа № 6', 20]], { from: 'Школа № 5', to: 'Школа № 6', minutes: 20 }],
    ['journeys', [['from', 'to', 'minutes'], ['Опорная школа №1', 'Малая школа №1', 15]], { from: 'Опорная школа №1', to: 'Малая школа №1', minutes: 15 }],
    ['rooms', [['Мектеп', 'Кабинет', 'Орын саны'], ['№ 5 ЖББМ', 101, 25]], { school: '№ 5 ЖББМ', room: '101', capacity: 25 }],
    ['rooms', [['Школа', 'Кабинет', 'Вместимость'], ['Школа № 5', 'каб. 101', 25]], { school: 'Школа № 5', room: 'каб. 101', capacity: 25 }],
    ['rooms', [['school', 'room', 'capacity'], ['Hub', 'lab', 25]], { school: 'Hub', room: 'lab', capacity: 25 }],
    ['schoolClasses', [['Мектеп', 'Сынып', 'Оқушы саны', 'Күніне ең көп сабақ', 'Оқыту тілі', 'Ауысым'], ['№ 5 ЖББМ', '5А', 20, 6, 'қ', 1]], { school: '№ 5 ЖББМ', class: '5А', pupils: 20, mostPerDay: 6, language: 'kk', shift: 1 }],
    ['schoolClasses', [['Школа', 'Класс', 'Кол-во учащихся', 'Не более уроков в день', 'Язык обучения', 'Смена'], ['Школа № 5', '5А', 20, 6, 'рус', 2]], { school: 'Школа № 5', class: '5А', pupils: 20, mostPerDay: 6, language: 'ru', shift: 2 }],
    ['schoolClasses', [['Мектеп', 'Сынып', 'Оқушы саны', 'Ең көп оқушы', 'Күніне ең көп сабақ'], ['№ 5 ЖББМ', '5А', 20, 24, 6]], { school: '№ 5 ЖББМ', class: '5А', pupils: 20, capacity: 24, mostPerDay: 6 }],
    ['schoolClasses', [['Школа', 'Класс', 'Число учащихся', 'Не более учащихся', 'Не более уроков в день'], ['Школа № 5', '5А', 20, 24, 6]], { school: 'Школа № 5', class: '5А', pupils: 20, capacity: 24, mostPerDay: 6 }],
    ['schoolClasses', [['school', 'class', 'pupils', 'max_per_day'], ['Hub', '5А', 20, 6]], { school: 'Hub', class: '5А', pupils: 20, mostPerDay: 6 }],
    ['unavailable', [['Мұғалім', 'Бос емес күні', 'Басталуы', 'Аяқталуы'], ['Тұрланов А.Б.', 'Дс', '08:00', '09:00']], { teacher: 'Тұрланов А.Б.', day: 1, start: 480, end: 540 }],
    ['unavailable', [['Учитель', 'Методический день'], ['Дубравин И.П.', 'Среда']], { teacher: 'Дубравин И.П.', day: 3, start: 0, end: 1440 }],
    ['unavailable', [['teacher', 'unavailable_day', 'from', 'to'], ['Дубравин И.П.', 'Вт', '08:00', '08:40']], { teacher: 'Дубравин И.П.', day: 2, start: 480, end: 520 }],
    ['curriculum', [['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ['№ 5 ЖББМ', '5А', 'Алгебра', 3]], { school: '№ 5 ЖББМ', class: '5А', subject: 'Алгебра', hours: 3 }],
    ['curriculum', [['Школа', 'Класс', 'Предмет', 'Часов в неделю'], ['Школа № 5', '5А', 'Алгебра', 3.5]], { school: 'Школа № 5', class: '5А', subject: 'Алгебра', hours: 3.5 }],
    ['curriculum', [['school', 'class', 'subject', 'hours_per_week'], ['Hub', '5', 'Алгебра', 3]], { school: 'Hub', class: '5', subject: 'Алгебра', hours: 3 }],
    ['buses', [['Қайдан', 'Қайда', 'Апта күні', 'Шығады', 'Келеді'], ['№ 6 ЖББМ', '№ 5 ЖББМ', 'Дүйсенбі', '07:30', '08:10']], { from: '№ 6 ЖББМ', to: '№ 5 ЖББМ', day: 1, leaves: 450, arrives: 490 }],
    ['buses', [['Откуда', 'Куда', 'Отправление', 'Прибытие'], ['Школа № 6', 'Школа № 5', '07:30', '08:10']], { from: 'Школа № 6', to: 'Школа № 5', leaves: 450, arrives: 490 }],
    ['tests', [['Мектеп', 'Сынып', 'Пән', 'Түрі', 'Күні'], ['№ 5 ЖББМ', '5А', 'Алгебра', 'БЖБ', '10.11.2025']], { school: '№ 5 ЖББМ', class: '5А', subject: 'Алгебра', kind: 'section', on: 20_402 }],
    ['tests', [['График СОр и СОч'], ['Школа', 'Класс', 'Предмет', 'Вид', 'Дата'], ['Школа № 5', '5А', 'Алгебра', 'СОч', 45_971]], { school: 'Школа № 5', class: '5А', subject: 'Алгебра', kind: 'quarter', on: 20_402 }],
  ])('are read as %s', (kind, values, expected) => expect(read(values as Values)).toEqual([kind, expected]));

  it('may have a column for each school', () => {
    expect(read([['Звонки'], ['Урок', 'Школа № 5', 'Школа № 6'], [1, '08:30–09:15', '09.00-09.40'], [2, '09:25–10:10', '']])).toEqual(['bells', { school: 'Школа № 5', period: 1, start: 510, end: 555 }, { school: 'Школа № 6', period: 1, start: 540, end: 580 }, { school: 'Школа № 5', period: 2, start: 565, end: 610 }]);
    expect(read([['Жол уақыты, минут'], ['', '№ 5 ЖББМ', '№ 6 ЖББМ'], ['№ 5 ЖББМ', '—', 20], ['№ 6 ЖББМ', '25 мин', '—']])).toEqual(['journeys', { from: '№ 5 ЖББМ', to: '№ 6 ЖББМ', minutes: 20 }, { from: '№ 6 ЖББМ', to: '№ 5 ЖББМ', minutes: 25 }]);
    const [table] = tablesOf([['', '№ 5 ЖББМ', '№ 6 ЖББМ', '№ 7 ЖББМ'], ['№ 5 ЖББМ', '', 20, 30], ['№ 6 ЖББМ', 'алыс', '', 15]], { name: 'Жол' });
    expect([table!.notUnderstood, cellOf(table!.records[0]!, 'minutes')]).toEqual([[{ address: 'B3', text: 'алыс' }], { sheet: 'Жол', row: 1, column: 2 }]);
  });

  it('tell the cell of each field', () => {
    const [line] = tablesOf([['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ['№ 5 ЖББМ', '5А', 'Алгебра', 3]], { name: 'Жоспар' })[0]!.records;
    expect([cellOf(line!, 'hours'), cellOf(line!), cellOf(line!, 'note'), cellOf({})]).toEqual([{ sheet: 'Жоспар', row: 1, column: 3 }, { sheet: 'Жоспар', row: 1, column: 0 }, { sheet: 'Жоспар', row: 1, column: 0 }, undefined]);
  });

  it('keep their records in an edit of another row', () => {
    const sheet = sheetOf([['Мектеп', 'Кабинет', 'Орын саны'], ['№ 5 ЖББМ', 101, 25], ['№ 5 ЖББМ', 102, 26], ['№ 5 ЖББМ', 103, 27]]);
    const records = (values: Values) => timetablesOfSheet(reportOf({ ...sheet, grid: { ...sheet.grid, values } })).small[0]!.records;
    const [before, after] = [records(sheet.grid.values), records(sheet.grid.values.map((row, at) => (at === 2 ? ['№ 5 ЖББМ', 102, 30] : row)))];
    expect(after.map((record, at) => record === before[at])).toEqual([true, false, true]);
  });

  it('are none of other registers and reports', () => {
    expect(tablesOf([['Мектеп', 'Сынып', 'Оқушы саны'], ['№ 5 ЖББМ', '5-сынып', 20], ['№ 5 ЖББМ', '6-сынып', 20]])).toEqual([]);
    expect(tablesOf([['Аудан', 'Мектеп', 'Деңгейі', 'ШЖМ', 'Тірек мектебі'], ['Абай', '№ 5', 'ЖББМ', 'иә', 'жоқ']])).toEqual([]);
    expect(tablesOf([['Мұғалім', 'Пәні', 'Күні', 'Іс-шара'], ['Тұрланов А.', 'Алгебра', '10.11.2025', 'Семинар']])).toEqual([]);
  });
});

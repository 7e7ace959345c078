import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { Area } from '../cells/address.ts';
import type { CellValue } from '../cells/cell.ts';
import { readSheets } from '../reading.ts';
import type { Sheet } from '../workbook.ts';
import { registersOf } from './read-registers.ts';
import { recordsOf, type Registers } from './registers.ts';

const read = (...sheets: Sheet[]): Registers => registersOf(readSheets(sheets));
const down = (column: number, top: number, bottom: number): Area => ({ top, bottom, left: column, right: column });
const across = (row: number, left: number, right: number): Area => ({ top: row, bottom: row, left, right });

const units: CellValue[][] = [
  ['Аудан (қала) атауы', 'Түрі', 'Облысы', 'Бастап', 'Дейін', 'Басқаша жазылуы'],
  ['Бұқар жырау', 'аудан', 'Қарағанды облысы', null, null, null],
  ['Осакаров', 'аудан', 'Қарағанды облысы', null, null, 'Осакаровка; Осакаровский район'],
  ['Абай', 'аудан', 'Қарағанды облысы', null, null, null],
  ['Абай', 'қала', 'Қарағанды облысы', null, null, null],
  ['Ұлытау', 'аудан', 'Қарағанды облысы', null, '07.06.2022', null],
  ['Ұлытау', 'аудан', 'Ұлытау облысы', '08.06.2022', null, null],
];

describe('registers of a workbook of the district’s own', () => {
  it('are found on a sheet for each unit, under headings of two rows, with a unit merged over its schools and a total below', () => {
    const of = (title: string, rows: CellValue[][]) =>
      sheetOf(
        [
          [title], [], ['№', 'Мектептің атауы', 'Түрі', 'ШЖМ', 'Бекітілуі', null], [null, null, null, null, 'Қай тірек мектебіне', 'Бұйрық №'],
          ...rows, ['Барлығы', rows.length, null, rows.length, null, null], [], ['Бөлім басшысы:', null, '______'],
        ],
        { name: title, merges: [across(0, 0, 5), down(0, 2, 3), down(1, 2, 3), down(2, 2, 3), down(3, 2, 3), across(2, 4, 5)] },
      );
    const registers = read(
      of('Бухар-Жырауский район', [[1, 'Ботақара ЖББМ', 'ЖББМ', '-', null, null], [2, 'Дубовка НМ', 'НОМ', '+', 'Ботақара', '№ 112']]),
      of('Осакаровка', [[1, '№ 12 СОШ', 'СОШ', '+', null, null]]),
      sheetOf(units, { name: 'Тізім' }),
    );
    expect(registers.schools.rows.map(({ record: { unit, name, level, small, attachedTo, order } }) => [unit, name, level, small, attachedTo, order])).toEqual([
      ['букаржырау:district', 'Ботақара ЖББМ', 'secondary', false, undefined, ''],
      ['букаржырау:district', 'Дубовка НМ', 'basic', true, 'букаржырау:district|ботакара|secondary', '№ 112'],
      ['осакаров:district', '№ 12 СОШ', 'secondary', true, undefined, ''],
    ]);
    expect(registers.schools.misread).toEqual([]);
  });

  it('tell a district from a city of one name, and keep one key for a unit that has moved', () => {
    const registers = read(sheetOf(units));
    expect(recordsOf(registers.units).map(({ key }) => key)).toEqual(['букаржырау:district', 'осакаров:district', 'абай:district', 'абай:city', 'улытау:district', 'улытау:district']);
    expect(registers.units.misread).toEqual([]);
  });

  it('name units in any spelling; one that may be two is asked about', () => {
    const classes = (unit: string) => read(sheetOf(units, { name: 'Аудандар' }), sheetOf([['Аудан', 'Мектеп', 'Біріктірілген сынып', 'Тілі'], [unit, '№ 1 НОМ', '2+3', 'қ']], { name: 'Сыныптар' })).classes;
    const keyOf = (unit: string) => classes(unit).rows[0]!.record.unit;
    expect(['Бухар-Жырауский', 'бұқаржырау ауд.', 'Бұқар жырау ауданы', 'г. Абай', 'Абай қ.', 'Абайский район', 'Осакаровский р-н'].map(keyOf)).toEqual([
      'букаржырау:district', 'букаржырау:district', 'букаржырау:district', 'абай:city', 'абай:city', 'абай:district', 'осакаров:district',
    ]);
    expect(classes('Абай').misread).toMatchObject([{ field: 'unit', address: 'A2', text: 'Абай', why: 'unknown-unit', candidates: ['Абай ауданы', 'Абай қаласы'] }]);
    expect(classes('Шет').misread).toMatchObject([{ field: 'unit', why: 'unknown-unit', candidates: [] }]);
  });

  it('stand below and beside each other on one sheet', () => {
    const registers = read(
      sheetOf([
        ['Мектептер желісі', null, null, null, null, 'Біріктірілген сыныптар'],
        ['Аудан', 'Мектеп', 'Деңгейі', 'РО', null, 'Мектеп', 'Сыныптар', 'Оқыту тілі'],
        ['Нұра', 'Пушкин НОМ', 'НОМ', 'иә', null, 'Пушкин НОМ', '2+3', 'о'],
        ['Нұра', '№ 5 БМ', 'БМ', 'жоқ', null, '№ 5 БМ', '1+3', null],
        [], ['Оқушылар контингенті'],
        ['Мектеп', '1-сынып', '2-сынып', '3-сынып'], ['Пушкин НОМ', 4, '-', null], ['№ 5 БМ', 2, 3, 0],
      ]),
    );
    expect(recordsOf(registers.schools).map(({ name, hub }) => [name, hub])).toEqual([['Пушкин НОМ', true], ['№ 5 БМ', false]]);
    expect(recordsOf(registers.classes).map(({ unit, grades, languages }) => [unit, grades, languages])).toEqual([['нура:district', [2, 3], ['ru']], ['нура:district', [1, 3], []]]);
    expect(registers.classes.misread).toMatchObject([{ address: 'H4', field: 'languages', why: 'missing' }]);
    expect(recordsOf(registers.pupils).map(({ byGrade }) => [...byGrade])).toEqual([[[1, 4], [2, 0]], [[1, 2], [2, 3], [3, 0]]]);
  });

  it('have no units of their own where no register of units is kept: those of the other registers, in order of appearance', () => {
    const registers = read(sheetOf([['Аудан', 'Мектеп атауы', 'ШЖМ'], ['Шет ауданы', '№ 1 НОМ', 'иә'], ['Қарағанды қ.', '№ 5 ЖББМ', 'иә'], ['Шет', '№ 2 НОМ', 'иә']]));
    expect(registers.units.tables).toEqual([]);
    expect(registers.units.rows.map(({ record: { key, name, kind }, table }) => [key, name, kind, table])).toEqual([['шет:district', 'Шет', 'district', -1], ['караганды:city', 'Қарағанды', 'city', -1]]);
    expect(recordsOf(registers.schools).map(({ unit }) => unit)).toEqual(['шет:district', 'караганды:city', 'шет:district']);
  });

  it('read a line between the rows as the unit of the schools below it', () => {
    const registers = read(sheetOf([['№', 'Мектеп атауы', 'Деңгейі'], ['Шет ауданы'], [1, '№ 1 НОМ', 'НОМ'], ['Нұра ауданы'], [1, '№ 1 НОМ', 'НОМ'], [2, 'Ақмола ОМ', 'ОМ']]));
    expect(recordsOf(registers.schools).map(({ unit, name }) => [unit, name])).toEqual([['шет:district', '№ 1 НОМ'], ['нура:district', '№ 1 НОМ'], ['нура:district', 'Ақмола ОМ']]);
  });

  it('hold a pupil count a row as well as a column a grade', () => {
    const registers = read(sheetOf([['Школа', 'Класс', 'Число учащихся'], ['Пушкинская ОСШ', 1, 4], ['Пушкинская ОСШ', '2 класс', 5], ['Пушкинская ОСШ', 2, 5]], { name: 'Нуринский район' }));
    expect(recordsOf(registers.pupils).map(({ byGrade, unit }) => [[...byGrade], unit])).toEqual([[[[1, 4]], 'нура:district'], [[[2, 5]], 'нура:district'], [[[2, 5]], 'нура:district']]);
    expect(registers.pupils.misread).toMatchObject([{ address: 'A4', why: 'repeated' }]);
  });

  it('call grades in short, and may call them theirs', () => {
    const pupils = read(sheetOf([['№', 'Район', 'Школа', 'Предшкольный', '1 кл.', '2 кл.'], [1, 'Шетский', '№ 1 СОШ', 3, 5, 6]])).pupils;
    expect(recordsOf(pupils).map(({ byGrade }) => [...byGrade])).toEqual([[[0, 3], [1, 5], [2, 6]]]);
    const { masterClasses } = read(sheetOf([['Аудан', 'Мектебі', 'Педагог', 'Пәні', 'Сыныбы'], ['Нұра', 'Пушкин НОМ', 'Сейтқали Айгүл', 'Физика', '7+8']], { name: 'Шеберлік сыныптар' }));
    expect(recordsOf(masterClasses)).toMatchObject([{ subject: 'Физика', grades: [7, 8], teacher: 'Сейтқали Айгүл' }]);
  });

  it('count a school once that stands twice, and note it', () => {
    const { schools } = read(sheetOf([['Аудан', 'Мектеп атауы', 'ШЖМ', 'Бекітілген тірек мектебі'], ['Шет', '№ 1 НОМ', 'иә', 'бекітілмеген'], ['Шет ауданы', '№1 НМ', 'иә', null]]));
    expect(recordsOf(schools)).toMatchObject([{ name: '№ 1 НОМ', attachedText: '', attachedTo: undefined }]);
    expect(schools.misread).toMatchObject([{ address: 'B3', why: 'repeated', candidates: ['№ 1 НОМ'] }]);
  });

  it('name the unit of a school beside it where no column does', () => {
    const schools = sheetOf([['Аудан', 'Мектеп атауы', 'ШЖМ'], ['Шет', '№ 1 НОМ', 'иә'], ['Нұра', '№ 1 НОМ', 'иә']], { name: 'Мектептер' });
    const classes = sheetOf([['Мектеп', 'Біріктірілген сыныптар', 'Тілі'], ['№ 1 НОМ (Нұра)', '2+3', 'қ'], ['Шет ауданы, № 1 НОМ', '2+3', 'қ'], ['№ 1 НОМ', '2+3', 'қ'], ['№ 1 НОМ (Шет)', '3', 'қ']], { name: 'Сыныптар' });
    const found = read(schools, classes).classes;
    expect(recordsOf(found).map(({ schoolKey }) => schoolKey)).toEqual(['нура:district|№1|basic', 'шет:district|№1|basic', '', 'шет:district|№1|basic']);
    expect(found.misread).toMatchObject([{ address: 'A4', why: 'several-schools', candidates: ['№ 1 НОМ (Шет)', '№ 1 НОМ (Нұра)'] }, { address: 'B5', field: 'grades', why: 'not-understood' }]);
  });

  it('leave hidden sheets, examples and repeated headings out', () => {
    const rows: CellValue[][] = [['Мектеп атауы', 'Деңгейі', 'ШЖМ'], ['Үлгі: № 1 НОМ', 'НОМ', 'иә'], ["'Пример: № 4 НОМ", 'НОМ', 'иә'], ['№ 2 НОМ', 'НОМ', 'иә'], ['Мектеп атауы', 'Деңгейі', 'ШЖМ'], ['№ 3 БМ', 'БМ', 'иә']];
    const registers = read(sheetOf(rows, { name: 'Шет' }), sheetOf(rows, { name: 'Ескі', hidden: true }));
    expect(recordsOf(registers.schools).map(({ name }) => name)).toEqual(['№ 2 НОМ', '№ 3 БМ']);
    expect(registers.schools.tables).toHaveLength(1);
  });

  it('are what a person says they are', () => {
    const sheet = sheetOf([['А', 'Б', 'В'], ['Нұра', '№ 5', 'негізгі']], { name: 'Парақ' });
    const mapping = { kind: 'schools', sheet: 'Парақ', area: { top: 0, left: 0, bottom: 99, right: 2 }, headingRows: 1, fields: { unit: 0, name: 1, level: 2 } } as const;
    const { schools } = registersOf(readSheets([sheet]), [mapping]);
    expect(recordsOf(schools)).toMatchObject([{ unit: 'нура:district', name: '№ 5', level: 'basic', key: 'нура:district|№5|basic' }]);
    expect(schools.tables).toMatchObject([{ mapped: true, area: { top: 0, bottom: 1 } }]);
  });
});

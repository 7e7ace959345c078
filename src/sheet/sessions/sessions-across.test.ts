import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
import { cellOf } from '../record-cells.ts';
import { reportOf } from '../sheet-report.ts';
import type { Sheet } from '../workbook.ts';
import type { SessionBook } from './session-book.ts';
import { sessionsAcross } from './sessions-across.ts';

const sessions = sheetOf([['Тірек мектебі', 'Сессияның атауы', 'Басталуы', 'Аяқталуы'], ['№ 7 ЖББМ', 'Күзгі сессия', '16.11.2026', '20.11.2026'], ['№ 7 ЖББМ', 'Қысқы сессия', '08.02.2027', '12.02.2027']], { name: 'Сессиялар' });
const pupils = sheetOf([['Сессия', 'Мектебі', 'Оқушының аты-жөні', 'Сыныбы'], ['күзгі  СЕССИЯ', 'Ақбел ОМ', 'Ермек Дана', '7'], [null, 'Ақбел орта мектебі', 'Жел Арман', '8'], [null, '№ 7 мектеп', 'Тау Аян', '9']], { name: 'Қатысушылар' });
const calendar = sheetOf([['Күнтізбе'], ['Түрі', 'Атауы', 'Басталуы', 'Аяқталуы'], ['мереке', 'Ауыл күні', '18.11.2026', null]], { name: 'Күнтізбе' });
const planOf = (title: string, ...terms: CellValue[]) => sheetOf([[title], ['№', 'Іс-шара', 'уақыты', 'орындаушы', 'жауапты'], ...terms.map((term, at): CellValue[] => [at + 1, `Жұмыс ${at + 1}`, term, 'Ким Л.', 'Дала Ә.Қ.'])], { name: 'Жоспар' });
const classes = sheetOf([['Мектеп', 'Сынып', 'Оқушы саны', 'Ең көп оқушы', 'Тілі'], ['№ 7 ЖББМ', '7А', 20, 24, 'қ'], ['Ақбел ОМ', '7', 5, null, 'қ']], { name: 'Сыныптар' });
const schools = sheetOf(
  [['Мектептің атауы', 'Түрі', 'ШЖМ', 'РО', 'Қай тірек мектебіне бекітілген'], ['№ 7 ЖББМ', 'ЖББМ', 'жоқ', 'иә', null], ['Ақбел ОМ', 'ЖББМ', 'иә', 'жоқ', '№ 7 ЖББМ'], ['Бестерек НОМ', 'НОМ', 'иә', 'жоқ', '№ 7 ЖББМ']],
  { name: 'Мектептер' },
);

const bookOf = (...sheets: Sheet[]): SessionBook => sessionsAcross(sheets.map((sheet) => reportOf(sheet)))!;

function edited(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  const values = sheet.grid.values.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells));
  return { ...sheet, grid: { ...sheet.grid, values } };
}

const termsOf = (book: SessionBook) => book.activities.map(({ from, until }) => [from, until].map((day) => day && `${day.day}.${day.month}.${day.year}`).join('–'));

describe('everything that a workbook says of sessions', () => {
  it('is nothing where it says nothing', () => expect(sessionsAcross([reportOf(classes), reportOf(schools)])).toBeUndefined());

  it('has one key for the spellings of a school, as the register of schools knows them', () => {
    const book = bookOf(sessions, pupils, classes, schools);
    const [akbel, same, hub] = book.participants.map(({ school }) => school.key);
    expect([akbel === same, hub]).toEqual([true, book.sessions[0]!.hub.key]);
    expect([...book.hubs]).toEqual([hub]);
    expect(book.magnets.get(hub!)).toHaveLength(2);
    expect(book.magnets.get(hub!)).toContain(akbel);
    expect(book.participants.map(({ class: { school } }) => school)).toEqual([akbel, akbel, hub]);
    expect(book.hubClasses).toMatchObject([{ class: { key: '7а', school: hub }, pupils: 20, capacity: 24, language: 'kk' }]);
  });

  it('calls a session as its register does, whatever the letters', () => expect(bookOf(sessions, pupils).participants.map(({ session }) => session)).toEqual(['Күзгі сессия', '', '']));

  it('has the calendar of the district, and what Tirek knows where there is none', () => {
    const day = Date.UTC(2026, 10, 18) / 86_400_000;
    expect(bookOf(sessions, calendar).calendar.freeOn(day)).toMatchObject({ kind: 'holiday', name: 'Ауыл күні', own: true });
    expect(bookOf(sessions).calendar.freeOn(day)).toBeUndefined();
  });

  it('remembers its cells', () => {
    const book = bookOf(sessions, pupils);
    expect(cellOf(book.participants[1]!, 'class')).toEqual({ sheet: 'Қатысушылар', row: 2, column: 3 });
    expect(cellOf(book.sessions[1]!, 'from')).toEqual({ sheet: 'Сессиялар', row: 2, column: 2 });
  });
});

describe('terms of a council’s plan', () => {
  it('get the year in which they lie nearest to the session that the title names', () => {
    const plan = planOf('Үйлестіру кеңесінің қысқы сессия кезіндегі жұмыс жоспары', '01-05.02', 'желтоқсан', 'Сессия кезінде', '12.02', 'қаңтар-ақпан');
    expect(termsOf(bookOf(sessions, plan))).toEqual(['1.2.2027–5.2.2027', '1.12.2026–31.12.2026', '8.2.2027–12.2.2027', '12.2.2027–12.2.2027', '1.1.2027–28.2.2027']);
  });

  it('lie by the session next to whose days they are, where no title names one', () =>
    expect(termsOf(bookOf(sessions, planOf('Үйлестіру кеңесінің жұмыс жоспары', '03-07.11', '20.11', 'сессия кезінде')))).toEqual(['3.11.2026–7.11.2026', '20.11.2026–20.11.2026', '16.11.2026–20.11.2026']));

  it('end where the next plan of a document begins, though its title says nothing of a session', () => {
    const first = planOf('Үйлестіру кеңесінің күзгі сессия кезіндегі жұмыс жоспары', '09.11', '10.11');
    const values: CellValue[][] = [...first.grid.values.map((row) => [...row!]), [], ['Бағдарламаны іске асыру жолдары'], ['№', 'Іс- шаралар', 'жауапты', 'мерзімі'], [1, 'Қаулы әзірлеу', 'АББ', 'қаңтар']];
    expect(bookOf(sessions, sheetOf(values, { name: 'Құжат' })).activities.map(({ title }) => title)).toEqual(['Жұмыс 1', 'Жұмыс 2']);
  });

  it('keep a year of their own, and have no days where nothing says the year', () => {
    expect(termsOf(bookOf(sessions, planOf('Үйлестіру кеңесінің жоспары', '21.10.2025', 'қажет болса')))).toEqual(['21.10.2025–21.10.2025', '–']);
    expect(termsOf(bookOf(planOf('Үйлестіру кеңесінің жұмыс жоспары', '21.10', '21.10.2025')))).toEqual(['–', '21.10.2025–21.10.2025']);
  });
});

describe('after an edit', () => {
  it('all records but those of the edited row are the same objects', () => {
    const before = bookOf(sessions, pupils, calendar, planOf('Үйлестіру кеңесінің жоспары', '09.11', '10.11'), schools);
    const after = bookOf(sessions, edited(pupils, 2, 3, '9'), calendar, planOf('Үйлестіру кеңесінің жоспары', '09.11', '10.11'), schools);
    expect(after.participants.map((each, at) => each === before.participants[at])).toEqual([true, false, true]);
    expect(after.participants[1]!.class.grade).toBe(9);
    expect([after.sessions === before.sessions, after.calendar === before.calendar, after.schools === before.schools, after.magnets === before.magnets, after.routes === before.routes]).toEqual([true, true, true, true, true]);
  });

  it('of another sheet the lists are the very lists', () => {
    const plan = planOf('Үйлестіру кеңесінің жоспары', '09.11', '10.11');
    const before = bookOf(sessions, pupils, plan);
    const after = bookOf(sessions, pupils, edited(plan, 3, 2, '11.11'));
    expect([after.participants === before.participants, after.sessions === before.sessions]).toEqual([true, true]);
    expect(after.activities.map((each, at) => each === before.activities[at])).toEqual([true, false]);
  });

  it('of a session’s days the terms that lean on them move', () => {
    const plan = planOf('Үйлестіру кеңесінің жоспары', 'сессия кезінде');
    expect(termsOf(bookOf(sessions, plan))).toEqual(['16.11.2026–20.11.2026']);
    expect(termsOf(bookOf(edited(sessions, 1, 3, '21.11.2026'), plan))).toEqual(['16.11.2026–21.11.2026']);
  });

  it('that changes nothing the book is the very book', () => {
    const reports = [sessions, pupils].map((sheet) => reportOf(sheet));
    expect(sessionsAcross(reports)).toBe(sessionsAcross([...reports]));
  });
});

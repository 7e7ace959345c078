import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
import { registersOfSheet } from '../registers/registers-of-sheet.ts';
import { reportOf } from '../sheet-report.ts';
import type { SessionBook } from './session-book.ts';
import { sessionsAcross } from './sessions-across.ts';

type Rows = CellValue[][];
const bookOf = (rows: Rows, name = 'Парақ'): SessionBook | undefined => sessionsAcross([reportOf(sheetOf(rows, { name }))]);

describe('numbers with what they count', () => {
  it.each([
    ['1 200 тг', 1200], ['97 000 тенге', 97_000], ['97 000 тг.', 97_000], ['285 тг/л', 285], ['285,50 ₸', 285.5], ['900 теңге күніне', 900], ['1500 тенге в сутки', 1500], ['1 200 (тг)', 1200],
    ['97 мың теңге', 97_000], ['1,5 тыс. тг', 1500], ['1200', 1200], [1200, 1200],
  ])('as an amount «%s»', (amount, read) => {
    const book = bookOf([['Тарифтер'], ['Шығын түрі', 'Сомасы', 'Құжат'], ['Тамақ', amount, null]], 'Тарифтер');
    expect([book?.rates, book?.misread]).toMatchObject([[{ kind: 'meals-a-day', amount: read }], []]);
  });

  it.each(['1 200 - 1 500 тг', 'келісім бойынша', '1 200 тг, 1 500 тг', '12.10.2026', '5 немесе 6'])('but not «%s», which is no one amount', (amount) => {
    const book = bookOf([['Тарифтер'], ['Шығын түрі', 'Сомасы', 'Құжат'], ['Тамақ', amount, null]], 'Тарифтер');
    expect([book?.rates, book?.misread]).toMatchObject([[], [{ field: 'amount', text: amount }]]);
  });

  it.each([['18 км', '22 л/100 км', 18, 22], ['18,5 шақырым', '22 литра на 100 км', 18.5, 22], ['18', '100 км-ге 22 л', 18, 22]])('on the way: «%s», «%s»', (way, fuel, kilometres, consumption) => {
    const book = bookOf([['Откуда', 'Куда', 'Расстояние', 'Число мест', 'Вид транспорта', 'Расход на 100 км'], ['ОШ Акбел', 'СОШ № 7', way, '20 мест', 'автобус', fuel]], 'Подвоз');
    expect([book?.routes, book?.misread]).toMatchObject([[{ kilometres, consumption, seats: 20 }], []]);
  });
});

it.each(['бағаланбады', 'бағаланбаған', 'не аттестован', 'не аттестована', 'н/а', 'Н/А', 'н/о', 'аттестацияланбады', 'аттестатталмаған', 'болмады', 'не оценен', 'н/а (болезнь)', 'қатысқан жоқ', '—'])('«%s» in the cell of a mark says that there is none', (mark) => {
  const book = bookOf([['Кіру тесті'], ['Мектеп', 'Сынып', 'Пән', 'Оқушы', 'Баға'], ['Ақбел ОМ', '7', 'Физика', 'Ермек Дана', mark], ['Ақбел ОМ', '7', 'Физика', 'Тау Аян', mark]], 'Тест');
  expect([book?.marks.map((line) => line.mark), book?.misread]).toEqual([[undefined, undefined], []]);
});

const pupil = (name: string, key = '8а', school = 'ош акбел') => ({ pupil: { name }, class: { key, grade: 8 }, school: { key: school } });

describe('lists of pupils as schools send them', () => {
  const lists: readonly (readonly [string, Rows, string, readonly object[]])[] = [
    ['with names in three columns', [['Сессияға қатысатын оқушылар тізімі'], ['№', 'Тегі', 'Аты', 'Әкесінің аты', 'Сыныбы', 'Мектебі'], [1, 'Ермек', 'Дана', 'Әлібекқызы', '8 "А" сынып', 'ОШ Акбел'], [2, 'Тау', 'Аян', null, '8 "А" сынып', 'ОШ Акбел']], 'Парақ1', [pupil('Ермек Дана Әлібекқызы'), pupil('Тау Аян')]],
    ['with names in three columns, in Russian', [['Заявка на участие в сессии'], ['№ п/п', 'Фамилия', 'Имя', 'Отчество', 'Класс', 'Школа', 'ИИН', 'Дата рождения', 'Телефон'], [1, 'Ветрова', 'Анна', 'Львовна', '8 "А" класс', 'ОШ Акбел', '000000000001', '01.02.2012', '8 701 000 00 01']], 'Лист1', [pupil('Ветрова Анна Львовна')]],
    ['with all that a form asks for', [['Заявка на участие в сессии'], [], ['№', 'ФИО обучающегося', 'ИИН', 'Дата рождения', 'Пол', 'Класс', 'Школа', 'Домашний адрес', 'ФИО родителя', 'Телефон родителей'], [1, 'Ветрова Анна Львовна', '000000000001', '01.02.2012', 'ж', '8 «А» класс', 'ОШ Акбел', 'с. Акбел', 'Ветров Лев', '8 701 000 00 01']], 'Лист1', [pupil('Ветрова Анна Львовна')]],
    ['with the parents in a column', [['Сессияға қатысатын оқушылар тізімі'], ['р/с', 'Оқушы', 'ЖСН', 'Туған күні', 'Сынып', 'Мектеп', 'Ата-анасының аты-жөні', 'Ата-анасының телефоны'], [1, 'Ермек Дана', '000000000001', '01.02.2012', '8 «А»', 'ОШ Акбел', 'Ермек Жел', '8 701 000 00 01']], 'Парақ1', [pupil('Ермек Дана')]],
    ['with the school in the title', [['Заявка на участие в сессии'], ['КГУ «Основная школа Акбел»'], ['№', 'ФИО обучающегося', 'ИИН', 'Класс'], [1, 'Ветрова Анна', '000000000001', '8 "А" класс']], 'Лист1', [pupil('Ветрова Анна', '8а', 'кгу основная школа акбел')]],
    ['with the school for the sheet\'s name', [['Сессияға қатысатын оқушылар тізімі'], ['№', 'Оқушының аты-жөні', 'ЖСН', 'Сыныбы', 'Телефоны'], [1, 'Ермек Дана', '000000000001', '8 "А" сынып', '8 701 000 00 01']], 'Ақбел ОМ', [pupil('Ермек Дана', '8а', 'акбел ом')]],
  ];

  it.each(lists)('are read %s', (_, rows, name, participants) => {
    const book = bookOf(rows, name);
    expect(book?.tables.map(({ kind }) => kind)).toEqual(['participants']);
    expect([book?.participants, book?.misread]).toMatchObject([participants, []]);
  });

  it('stand below each other, each with its school in its title', () => {
    const rows = ['Бұлақ орта мектебі', 'Ақбел негізгі мектебі'].flatMap((school, at): Rows => [[`${school} бойынша сессияға қатысатын оқушылар тізімі`], ['№', 'Оқушының аты-жөні', 'Сыныбы'], [1, ['Ермек Дана', 'Тау Аян'][at]!, '8'], []]);
    expect(bookOf(rows)?.participants.map(({ pupil: { name }, school }) => [name, school.name])).toEqual([['Ермек Дана', 'Бұлақ орта мектебі'], ['Тау Аян', 'Ақбел негізгі мектебі']]);
  });

  it.each([['Тасымалданатын оқушылар тізімі', 'Тасымал'], ['Список учащихся', 'Лист1'], ['Олимпиадаға қатысушылар', 'Парақ1'], ['Сессияға тасымалданатын оқушылар тізімі', 'Парақ1']])('are not those of «%s»', (title, name) => {
    const report = reportOf(sheetOf([[title], ['№', 'Оқушының аты-жөні', 'Сыныбы', 'Мектебі', 'Мекенжайы'], [1, 'Ермек Дана', '8', 'Ақбел ОМ', 'Ақбел а.']], { name }));
    expect([sessionsAcross([report])?.participants ?? [], registersOfSheet(report).frames]).toEqual([[], []]);
  });

  it('are none of sessions where nothing says so', () => {
    expect(bookOf([['Список для столовой'], ['№', 'Фамилия', 'Имя', 'ИИН', 'Класс', 'Школа'], [1, 'Ветрова', 'Анна', '000000000001', '8 «А»', 'ОШ Акбел']], 'Лист1')).toBeUndefined();
  });
});

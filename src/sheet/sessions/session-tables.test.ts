import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
import { reportOf } from '../sheet-report.ts';
import { sessionsAcross } from './sessions-across.ts';
import type { SessionBook } from './session-book.ts';

type Rows = CellValue[][];

const bookOf = (rows: Rows, name = 'Парақ'): SessionBook | undefined => sessionsAcross([reportOf(sheetOf(rows, { name }))]);
const day = (year: number, month: number, date: number) => ({ year, month, day: date });

/** The tables of one kind under headings as people write them, in whatever order. */
const tables: readonly (readonly [kind: string, name: string, rows: Rows, list: keyof SessionBook, record: object])[] = [
  ['calendar', 'Күнтізбе', [['2026-2027 оқу жылының күнтізбесі'], [], ['№', 'Түрі', 'Атауы', 'Басталу күні', 'Аяқталу күні'], [1, 'Каникул', 'Күзгі каникул', '26.10.2026', '01.11.2026']], 'entries', { kind: 'vacation', name: 'Күзгі каникул', from: day(2026, 10, 26), until: day(2026, 11, 1), status: 'confirmed' }],
  ['calendar', 'Лист1', [['Каникулы'], ['Наименование', 'Дата начала', 'Дата окончания', 'Источник'], ['Каникулы первоклассников', 46_061, 46_067, 'приказ']], 'entries', { kind: 'vacation', from: day(2026, 2, 8), onlyGradeOne: true, source: 'приказ' }],
  ['calendar', 'holidays', [['from', 'to'], ['2025-10-27', '2025-11-02']], 'entries', { kind: 'holiday', from: day(2025, 10, 27), until: day(2025, 11, 2) }],
  ['sessions', 'Сессии', [['Сессия', 'Опорная школа', 'Сроки начала', 'Дата окончания', 'Форма', 'Классы', '№ приказа', 'Дата приказа'], ['Осенняя', 'СОШ № 7', '13.11.2023', '17.11.2023', 'очная', '7-9', '824/1', '06.11.2023']], 'sessions', { name: 'Осенняя', from: day(2023, 11, 13), until: day(2023, 11, 17), form: 'hub', grades: [7, 8, 9], order: '824/1', orderedOn: day(2023, 11, 6) }],
  ['sessions', 'sessions', [['hub', 'from', 'to'], ['Опорная школа №1', '2025-11-10', '2025-11-22']], 'sessions', { hub: { name: 'Опорная школа №1', key: 'опорная школа 1' }, until: day(2025, 11, 22) }],
  ['participants', 'Тізім', [['Сессияға қатысатын магнит мектеп оқушылары'], ['Р/с', 'Мектеп', 'Оқушының тегі, аты', 'Сынып', 'Тілі', 'Интернат'], [1, 'Ақбел ОМ', 'Ермек Дана', '8 «А»', 'қаз', '+']], 'participants', { pupil: { name: 'Ермек Дана', key: 'ермек дана' }, class: { key: '8а', grade: 8 }, language: 'kk', lodging: true }],
  ['participants', 'Ақбел ОМ', [['Список учащихся — участников сессии'], ['№ п/п', 'ФИО учащегося', 'Класс', 'Язык обучения'], [1, 'Ветрова Анна', 9, 'рус']], 'participants', { class: { grade: 9 }, language: 'ru', school: { name: 'Ақбел ОМ', key: 'акбел ом' } }],
  ['routes', 'Подвоз', [['Откуда', 'Куда', 'Расстояние, км', 'Число мест', 'Вид транспорта', 'Расход на 100 км'], ['ОШ Акбел', 'СОШ № 7', '25,5', 20, 'автобус', 22]], 'routes', { kilometres: 25.5, seats: 20, vehicle: 'автобус', consumption: 22 }],
  ['rates', 'Мөлшерлемелер', [['Шығын түрі', 'Сомасы, теңге', 'Құжат'], ['Жанармай, 1 литр', '285', '№ 5 бұйрық'], ['Тамақ', 900, null], ['Жүргізуші', null, null]], 'rates', { kind: 'litre', amount: 285, source: '№ 5 бұйрық' }],
  ['council', 'Совет', [['Состав координационного совета'], ['№', 'ФИО', 'Должность', 'Роль'], [1, 'Ветров А.Б.', 'методист РОО', 'заместитель председателя']], 'council', { person: { name: 'Ветров А.Б.', key: 'ветров а б' }, role: 'deputy', position: 'методист РОО' }],
  ['roles', 'Рөлдер', [['Тағайындалған рөлдер'], ['Аты-жөні', 'Рөлі', 'Пәні', 'Сыныптары'], ['Дала Ә.Қ.', 'Эдвайзер', 'Физика; Химия', '7-8']], 'roles', { role: 'adviser', grades: [7, 8], subjects: [{ key: 'physics' }, { key: 'chemistry' }] }],
  ['activities', 'План', [['План работы координационного совета на период сессии'], ['№', 'Мероприятие', 'Срок', 'Исполнитель', 'Ответственный', 'Отметка о выполнении'], [1, 'Составление расписания', '09–13.11.2026', 'Ветров А.Б.; Дала Ә.Қ.', 'Ким Л.', 'выполнено 12.11.2026']], 'activities', { number: 1, step: 'timetable', from: day(2026, 11, 9), until: day(2026, 11, 13), done: day(2026, 11, 12), isDone: true, executors: [{ name: 'Ветров А.Б.' }, { name: 'Дала Ә.Қ.' }] }],
  ['marks', 'Тест', [['Кіру тесті'], ['Мектеп', 'Сынып', 'Пән', 'Оқушы', 'Балл', 'Ең жоғары балл'], ['Ақбел ОМ', '7', 'Математика', 'Ермек Дана', 17, 20]], 'marks', { kind: 'entry', mark: 5, points: 17, most: 20, counts: undefined }],
  ['marks', 'Мониторинг', [['Мониторинг'], ['Школа', 'Класс', 'Предмет', 'Количество учащихся', 'на «5»', 'на «4»', 'на «3»', 'на «2»', 'н/а'], ['ОШ Акбел', '7', 'Физика', 10, 2, 3, 4, '-', 1]], 'marks', { kind: 'monitoring', pupil: { key: '' }, counts: { fives: 2, fours: 3, threes: 4, twos: 0, unmarked: 1 } }],
  ['answers', 'Анкета', [['Анкета учащихся'], ['Вопрос', 'Ответ', 'Количество'], ['Понравилась ли сессия?', 'да', 40]], 'answers', { question: 'Понравилась ли сессия?', answer: 'да', count: 40 }],
  ['answers', 'Ответы', [['Отметка времени', 'Ваша школа', 'ФИО', 'Понравилась ли сессия?'], ['2023/11/17 10:05:12 AM GMT+5', 'ОШ Акбел', 'Ветрова А.', 'да']], 'answers', { on: day(2023, 11, 17), school: { key: 'ош акбел' }, question: 'Понравилась ли сессия?', answer: 'да', count: 1 }],
  ['assignments', 'Тапсырма', [['Сессияаралық тапсырмалар'], ['Тапсырма', 'Пән', 'Сынып', 'Мектеп', 'Мұғалім', 'Берілген күні', 'Мерзімі', 'Орындалуы'], ['Есептер 1–20', 'Физика', '8', 'Ақбел ОМ', 'Ким Л.', '20.11.2026', '04.12.2026', 'орындалды']], 'assignments', { kind: 'task', due: day(2026, 12, 4), done: undefined, isDone: true }],
  ['lessonDays', 'timetable_days', [['school', 'grade', 'subject', 'weekday'], ['Опорная школа №1', 7, 'Математика', 'Ср']], 'lessonDays', { class: { key: '7' }, day: 3 }],
];

describe('tables of sessions', () => {
  it.each(tables)('of %s are read from a sheet «%s»', (kind, name, rows, list, record) => {
    const book = bookOf(rows, name);
    expect(book?.tables.map((table) => table.kind)).toEqual([kind]);
    expect([book?.[list]]).toMatchObject([[record, ...(kind === 'rates' ? [{ kind: 'meals-a-day', amount: 900 }] : [])]]);
    expect(book?.misread).toEqual([]);
  });

  it.each(tables.filter(([, , rows]) => rows.length > 2 || rows[0]!.length > 3))('of %s are read below titles, between blank rows and totals, with columns the other way round («%s»)', (kind, name, rows, list, record) => {
    if (kind === 'answers' && name === 'Ответы') return;
    const top = rows.findIndex((row) => row.length > 2);
    const turned = rows.slice(top).map((row) => [...row].reverse());
    const titles = rows.slice(0, top);
    const book = bookOf([['Бекітемін', null, null], [], ...titles, ...turned, [], ['Барлығы', turned.length - 1, null], ['Бөлім басшысы', null, '________']], name);
    expect([book?.[list]]).toMatchObject([[record, ...(kind === 'rates' ? [{ kind: 'meals-a-day' }] : [])]]);
  });

  it.each([['numbers', [5, 4, 3, 2]], ['texts', ['5', '4', '3', '2']], ['in quotes', ['«5»', '«4»', '«3»', '«2»']], ['in words', ['на 5', 'на 4', 'на 3', 'на 2']]])('count marks under headings that are the marks themselves (%s)', (_, marks) => {
    const book = bookOf([['Мектеп', 'Сынып', 'Пән', 'Оқушы саны', ...marks, 'Бағаланбаған'], ['Ақбел ОМ', '7', 'Физика', 10, 2, 3, 4, 0, 1]], 'Тоқсан');
    expect(book?.marks).toMatchObject([{ kind: 'quarter', counts: { fives: 2, fours: 3, threes: 4, twos: 0, unmarked: 1 }, pupils: 10 }]);
  });

  it('have headings over two rows, with merged cells', () => {
    const rows: Rows = [['Кіру тесті'], ['Мектеп', 'Сынып', 'Пән', 'Оқушы саны', 'Алған бағалары', null, null, null], [null, null, null, null, '«5» саны', '«4» саны', '«3» саны', '«2» саны'], ['Ақбел ОМ', '7', 'Физика', 9, 2, 3, 4, 0]];
    const down = (column: number) => ({ top: 1, bottom: 2, left: column, right: column });
    const sheet = sheetOf(rows, { name: 'Баға', merges: [down(0), down(1), down(2), down(3), { top: 1, bottom: 1, left: 4, right: 7 }] });
    expect(sessionsAcross([reportOf(sheet)])?.marks).toMatchObject([{ kind: 'entry', counts: { fives: 2, fours: 3, threes: 4, twos: 0, unmarked: 0 } }]);
  });

  it('list cells that say nothing, and cells that are missing', () => {
    const book = bookOf([['Тірек мектебі', 'Сессияның атауы', 'Басталуы', 'Аяқталуы', 'Өткізу нысаны'], ['№ 7 МГ', 'Күзгі', 'кейін', null, 'қалай болса солай'], ['№ 7 МГ', 'Қысқы', '08.02.2027', '12.02.2027', 'онлайн']], 'Сессиялар');
    expect(book?.misread.map(({ address, field, why }) => [address, field, why])).toEqual([['C2', 'from', 'not-understood'], ['D2', 'until', 'missing'], ['E2', 'form', 'not-understood']]);
    expect(book?.sessions).toMatchObject([{ name: 'Күзгі', from: undefined, until: undefined, form: undefined }, { name: 'Қысқы', form: 'online' }]);
  });

  it('name a pupil whose class tells no grade, and say so', () => {
    const book = bookOf([['Сессияға қатысушылар'], ['Оқушы', 'Сынып', 'Мектеп'], ['Ермек Дана', '7', 'Ақбел ОМ'], ['Жел Арман', 'он екінші', 'Ақбел ОМ'], ['Тау Аян', null, 'Ақбел ОМ']]);
    expect(book?.participants.map(({ class: { grade } }) => grade)).toEqual([7, undefined, undefined]);
    expect(book?.misread.map(({ address, why }) => [address, why])).toEqual([['B4', 'not-understood'], ['B5', 'missing']]);
  });
});

describe('other tables', () => {
  const others: readonly (readonly [string, Rows])[] = [
    ['staff', [['Аты-жөні', 'Лауазымы', 'Санаты', 'Білімі'], ['Ермек Дана', 'мұғалім', 'педагог-сарапшы', 'жоғары']]],
    ['a timetable', [['Күні', 'Сабақ', '7А', '7Б'], ['Дүйсенбі', 1, 'Физика', 'Химия'], [null, 2, 'Алгебра', 'Тарих']]],
    ['lessons', [['Мектеп', 'Сынып', 'Апта күні', 'Сабақ №', 'Пән', 'Мұғалім', 'Кабинет'], ['№ 5', '7А', 'Дүйсенбі', 1, 'Физика', 'Ким Л.', '5']]],
    ['journeys', [['Қайдан', 'Қайда', 'Жол уақыты (минут)'], ['№ 5', '№ 7', 25]]],
    ['a curriculum', [['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ['№ 5', '7', 'Физика', 2]]],
    ['pupils', [['Аудан', 'Мектеп', '1-сынып', '2-сынып', '5-сынып'], ['Абай', '№ 5', 4, 5, 6]]],
    ['courses', [['Біліктілікті арттыру курстары'], ['Курс атауы', 'Ұйымдастырушы', 'Басталған күні', 'Аяқталған күні', 'Мектеп', 'Аты-жөні'], ['ШЖМ-де оқыту', 'Өрлеу', '01.02.2026', '12.02.2026', '№ 5', 'Ким Л.']]],
    ['master classes', [['Іс-шара аясындағы шеберлік сыныптары'], ['Мұғалім', 'Пән', 'Тақырыбы', 'Сынып', 'Мектеп', 'Күні'], ['Ким Л.', 'Физика', 'Қозғалыс', '7', '№ 5', '12.02.2026']]],
    ['a yearly plan', [['Жылдық жұмыс жоспары'], ['№', 'Іс-шара', 'Мерзімі', 'Жауапты'], [1, 'Семинар', 'қараша', 'Ким Л.']]],
    ['a report', [['Аудан', 'Мектеп саны', 'Үлесі, %'], ['Абай', 12, 40], ['Барлығы', 30, 100]]],
  ];

  it.each(others)('as those of %s are none of sessions', (_, rows) => expect(bookOf(rows)?.tables ?? []).toEqual([]));
});

import { sheetOf } from '../../../test/fixtures/sheet-of.ts';
import type { CellValue } from '../cells/cell.ts';
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

import type { ColumnKind, RowKind } from '../../sheet/report-tables/report-table.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { english, kazakh, russian } from '../plural.ts';

interface TableWords {
  readonly title: string;
  readonly about: string;
  readonly lists: (count: number) => string;
  readonly listsAbout: string;
  readonly toLists: string;
  readonly size: (rows: number, columns: number) => string;
  readonly untitled: string;
  readonly corrected: string;
  readonly remembered: string;
  readonly correct: string;
  readonly how: string;
  readonly headingRows: string;
  readonly column: (letter: string) => string;
  readonly noHeading: string;
  readonly samples: string;
  readonly rows: string;
  readonly row: (row: number) => string;
  readonly noLabel: string;
  readonly moreRows: (count: number) => string;
  readonly apply: string;
  readonly noTable: string;
  readonly noTables: string;
  readonly ignored: string;
  readonly readAgain: string;
  readonly rememberAbout: string;
  readonly columnKinds: Readonly<Record<ColumnKind, string>>;
  readonly rowKinds: Readonly<Record<RowKind, string>>;
}

const rowsAndColumns = {
  kk: [kazakh('жол'), kazakh('баған')],
  ru: [russian('строка', 'строки', 'строк'), russian('столбец', 'столбца', 'столбцов')],
  en: [english('row'), english('column')],
} as const;

const sized = (language: keyof typeof rowsAndColumns) => (rows: number, columns: number) => `${rowsAndColumns[language][0](rows)}, ${rowsAndColumns[language][1](columns)}`;

/** Words for what was recognised, and for correcting it. */
export const tableWords: InEveryLanguage<TableWords> = {
  kk: {
    title: 'Нені таныды',
    about: 'Кестені бассаңыз, Excel соны белгілеп көрсетеді. Басқаша түсінілсе, түзетіңіз.',
    lists: (count) => `Педагогтер тізімі: ${count}`,
    listsAbout: 'Тізімдердің бағандары «Педагогтер» бөлімінде.',
    toLists: 'Тізімдерге өту',
    size: sized('kk'),
    untitled: '(атауы жоқ кесте)',
    corrected: 'қолмен түзетілген',
    remembered: 'есте сақталған',
    correct: 'Кестені түзету',
    how: 'Қалай түсінілді',
    headingRows: 'Тақырыптар неше жол алады',
    column: (letter) => `${letter} бағаны`,
    noHeading: '(тақырыбы жоқ)',
    samples: 'Мысалы:',
    rows: 'Жолдары',
    row: (row) => `${row}-жол`,
    noLabel: '(атауы жоқ)',
    moreRows: (count) => `Бұдан кейінгі ${kazakh('жол')(count)} өзі танылғандай оқылады.`,
    apply: 'Қолдану',
    noTable: 'Бұл кесте емес',
    noTables: 'Есеп кестелері табылмады.',
    ignored: 'кесте емес деп белгіленген',
    readAgain: 'Кесте деп оқу',
    rememberAbout: '«Қолдану» осы жолы ғана. «Есте сақтау» кітапқа жазады: файлмен бірге жүреді.',
    columnKinds: { number: 'Нөмірі', label: 'Атауы', count: 'Саны', share: 'Үлесі', term: 'Мерзімі', people: 'Адамдар', words: 'Мәтін' },
    rowKinds: { item: 'Жай жол', subtotal: 'Аралық жиынтық', total: 'Барлығы', section: 'Бөлім атауы', 'of-which': 'Оның ішінде', note: 'Ескерту' },
  },
  ru: {
    title: 'Что распознано',
    about: 'Нажмите таблицу — Excel покажет её выделенной. Если она понята не так, поправьте.',
    lists: (count) => `Списки педагогов: ${count}`,
    listsAbout: 'Столбцы списков — в разделе «Педагоги».',
    toLists: 'Перейти к спискам',
    size: sized('ru'),
    untitled: '(таблица без названия)',
    corrected: 'поправлена вручную',
    remembered: 'запомнена',
    correct: 'Поправить таблицу',
    how: 'Как понято',
    headingRows: 'Сколько строк занимают заголовки',
    column: (letter) => `Столбец ${letter}`,
    noHeading: '(без заголовка)',
    samples: 'Например:',
    rows: 'Строки',
    row: (row) => `Строка ${row}`,
    noLabel: '(без названия)',
    moreRows: (count) => `Остальное (${rowsAndColumns.ru[0](count)}) читается так, как распознано.`,
    apply: 'Применить',
    noTable: 'Это не таблица',
    noTables: 'Таблиц отчёта не найдено.',
    ignored: 'отмечено: не таблица',
    readAgain: 'Читать как таблицу',
    rememberAbout: '«Применить» действует только сейчас. «Запомнить» записывает в книгу: сохраняется вместе с файлом.',
    columnKinds: { number: 'Номер', label: 'Название', count: 'Количество', share: 'Доля', term: 'Срок', people: 'Люди', words: 'Текст' },
    rowKinds: { item: 'Обычная строка', subtotal: 'Промежуточный итог', total: 'Итого', section: 'Название раздела', 'of-which': 'В том числе', note: 'Примечание' },
  },
  en: {
    title: 'What was recognised',
    about: 'Press a table and Excel shows it selected. Where it was understood otherwise, correct it.',
    lists: (count) => `Staff lists: ${count}`,
    listsAbout: 'The columns of the lists are under “Teachers”.',
    toLists: 'Go to the lists',
    size: sized('en'),
    untitled: '(a table without a title)',
    corrected: 'corrected by hand',
    remembered: 'remembered',
    correct: 'Correct the table',
    how: 'How it was understood',
    headingRows: 'Rows of headings',
    column: (letter) => `Column ${letter}`,
    noHeading: '(no heading)',
    samples: 'For example:',
    rows: 'Rows',
    row: (row) => `Row ${row}`,
    noLabel: '(no name)',
    moreRows: (count) => `The rest (${rowsAndColumns.en[0](count)}) is read as it was recognised.`,
    apply: 'Apply',
    noTable: 'This is no table',
    noTables: 'No tables of a report were found.',
    ignored: 'marked as no table',
    readAgain: 'Read it as a table',
    rememberAbout: '“Apply” counts this time only. “Remember” writes it into the workbook: it travels with the file.',
    columnKinds: { number: 'Number', label: 'Name', count: 'Count', share: 'Share', term: 'Term', people: 'People', words: 'Text' },
    rowKinds: { item: 'Ordinary row', subtotal: 'Sub-total', total: 'Total', section: 'Name of a section', 'of-which': 'Of which', note: 'Remark' },
  },
};

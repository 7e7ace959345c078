import type { BreakdownView } from '../../jobs/desk.ts';
import type { StaffField } from '../../sheet/tables/staff-field.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { english, kazakh, russian } from '../plural.ts';

export interface Totals {
  readonly people: number;
  readonly schools: number;
  readonly sheets: number;
}

type Of = BreakdownView['of'];

interface StaffWords {
  readonly totals: (totals: Totals) => string;
  readonly school: string;
  readonly all: string;
  readonly breakdown: Readonly<Record<Of, string>>;
  readonly kind: Readonly<Record<Of, string>>;
  readonly count: string;
  readonly share: string;
  readonly total: string;
  readonly notUnderstood: string;
  readonly rounding: string;
  readonly readAgain: string;
  readonly stale: string;
  readonly misread: string;
  readonly misreadAbout: string;
  readonly blank: string;
  readonly notes: string;
  readonly tables: string;
  readonly people: (count: number) => string;
  readonly how: string;
  readonly hiddenSheet: string;
  readonly mapped: string;
  readonly rememberedList: string;
  readonly column: (letter: string) => string;
  readonly noHeading: string;
  readonly samples: string;
  readonly noSamples: string;
  readonly notUsed: string;
  readonly headingRows: string;
  readonly schoolName: string;
  readonly schoolNameAbout: string;
  readonly apply: string;
  readonly needs: string;
  readonly rememberAbout: string;
  readonly takeSelection: string;
  readonly takeSelectionAbout: string;
  readonly sheetsWithout: string;
  readonly nothing: string;
  readonly nothingTodo: readonly [string, string, string];
  readonly selectedList: string;
}

export const staffWords: InEveryLanguage<StaffWords> = {
  kk: {
    totals: ({ people, schools, sheets }) => `${kazakh('педагог')(people)}, ${kazakh('мектеп')(schools)}, ${kazakh('парақ')(sheets)}`,
    school: 'Мектеп',
    all: 'Барлығы',
    breakdown: { category: 'Біліктілік санаты бойынша', education: 'Білімі бойынша' },
    kind: { category: 'Санаты', education: 'Білімі' },
    count: 'Саны',
    share: 'Үлесі',
    total: 'Барлығы',
    notUnderstood: 'Анықталмады',
    rounding: 'Үлес бүтін пайызға дейін дөңгелектенген, сондықтан қосындысы 99 не 101 болуы мүмкін.',
    readAgain: 'Қайта оқу',
    stale: 'Кітап өзгерді: сандар өзгеріске дейінгі күйде.',
    misread: 'Анықталмаған ұяшықтар',
    misreadAbout: 'Жолды бассаңыз, сол ұяшыққа өтесіз. Жазуын түзетіңіз: Тірек ештеңені болжап есептемейді.',
    blank: '(бос)',
    notes: 'Қалай есептелді',
    tables: 'Табылған тізімдер',
    people: kazakh('педагог'),
    how: 'Қалай түсінілді',
    hiddenSheet: 'жасырын парақ, есепке алынбады',
    mapped: 'бағандары қолмен көрсетілген',
    rememberedList: 'есте сақталған',
    column: (letter) => `${letter} бағаны`,
    noHeading: '(тақырыбы жоқ)',
    samples: 'Мысалы:',
    noSamples: 'бос баған',
    notUsed: '(алынбайды)',
    headingRows: 'Тақырыптар неше жол алады',
    schoolName: 'Мектептің атауы',
    schoolNameAbout: 'Мектеп тізімде көрсетілмесе, осында жазыңыз.',
    apply: 'Қолдану',
    needs: 'Санаты немесе білімі деген бағанды көрсетіңіз.',
    rememberAbout: '«Қолдану» осы жолы ғана есептейді. «Есте сақтау» кітапқа жазады: файлмен бірге жүреді, әріптесіңізде де солай оқылады.',
    takeSelection: 'Белгіленген ауқымды алу',
    takeSelectionAbout: 'Тізім табылмаса не басқаша болса: оны тақырыптарымен бірге белгілеп, осы батырманы басыңыз.',
    sheetsWithout: 'Тізім табылмаған парақтар',
    nothing: 'Педагогтер тізімі табылмады',
    nothingTodo: [
      'Тізімде «Аты-жөні» және «Санаты» немесе «Білімі» деген бағандар болуы керек.',
      'Тақырыптары басқаша болса, тізімді тақырыптарымен бірге белгілеп, «Белгіленген ауқымды алу» батырмасын басыңыз да, бағандарын көрсетіңіз.',
      'Тіректі көріп шығу үшін үлгі деректерді енгізіңіз.',
    ],
    selectedList: 'Белгіленген ауқым',
  },
  ru: {
    totals: ({ people, schools, sheets }) =>
      `${russian('педагог', 'педагога', 'педагогов')(people)}, ${russian('школа', 'школы', 'школ')(schools)}, ${russian('лист', 'листа', 'листов')(sheets)}`,
    school: 'Школа',
    all: 'Все школы',
    breakdown: { category: 'По квалификационным категориям', education: 'По образованию' },
    kind: { category: 'Категория', education: 'Образование' },
    count: 'Кол-во',
    share: 'Доля',
    total: 'Всего',
    notUnderstood: 'Не определено',
    rounding: 'Доли округлены до целого процента, поэтому их сумма может быть 99 или 101.',
    readAgain: 'Прочитать снова',
    stale: 'Книга изменилась: цифры — до изменений.',
    misread: 'Неопределённые ячейки',
    misreadAbout: 'Выберите строку, чтобы перейти к ячейке. Исправьте её: Тірек ничего не угадывает.',
    blank: '(пусто)',
    notes: 'Как посчитано',
    tables: 'Найденные списки',
    people: russian('педагог', 'педагога', 'педагогов'),
    how: 'Как понято',
    hiddenSheet: 'скрытый лист, не учтён',
    mapped: 'столбцы указаны вручную',
    rememberedList: 'запомнен',
    column: (letter) => `Столбец ${letter}`,
    noHeading: '(без заголовка)',
    samples: 'Например:',
    noSamples: 'столбец пуст',
    notUsed: '(не используется)',
    headingRows: 'Сколько строк занимают заголовки',
    schoolName: 'Название школы',
    schoolNameAbout: 'Заполните, если школа в списке не названа.',
    apply: 'Применить',
    needs: 'Укажите столбец категории или образования.',
    rememberAbout: '«Применить» действует только сейчас. «Запомнить» записывает в книгу: сохраняется вместе с файлом, у коллеги прочитается так же.',
    takeSelection: 'Взять выделенное',
    takeSelectionAbout: 'Если список не найден или понят не так: выделите его вместе с заголовками и нажмите эту кнопку.',
    sheetsWithout: 'Листы, на которых список не найден',
    nothing: 'Список педагогов не найден',
    nothingTodo: [
      'В списке нужны столбцы «ФИО» и «Категория» или «Образование».',
      'Если заголовки другие, выделите список вместе с ними, нажмите «Взять выделенное» и укажите столбцы.',
      'Чтобы посмотреть, как работает Тірек, вставьте пример.',
    ],
    selectedList: 'Выделенный диапазон',
  },
  en: {
    totals: ({ people, schools, sheets }) => `${english('teacher')(people)}, ${english('school')(schools)}, ${english('sheet')(sheets)}`,
    school: 'School',
    all: 'All schools',
    breakdown: { category: 'By qualification category', education: 'By education' },
    kind: { category: 'Category', education: 'Education' },
    count: 'Number',
    share: 'Share',
    total: 'Total',
    notUnderstood: 'Not understood',
    rounding: 'Shares are rounded to whole per cents, so they may add up to 99 or 101.',
    readAgain: 'Read again',
    stale: 'The workbook has changed: the figures are of before.',
    misread: 'Cells not understood',
    misreadAbout: 'Choose a line to go to its cell, and correct it there: Tirek guesses nothing.',
    blank: '(blank)',
    notes: 'How it was counted',
    tables: 'Lists found',
    people: english('teacher'),
    how: 'How it was understood',
    hiddenSheet: 'hidden sheet, not counted',
    mapped: 'columns named by hand',
    rememberedList: 'remembered',
    column: (letter) => `Column ${letter}`,
    noHeading: '(no heading)',
    samples: 'For example:',
    noSamples: 'blank column',
    notUsed: '(not used)',
    headingRows: 'Rows of headings',
    schoolName: 'Name of the school',
    schoolNameAbout: 'For a list that names no school.',
    apply: 'Apply',
    needs: 'Name the column of categories or of education.',
    rememberAbout: '“Apply” counts this way for now. “Remember” writes it into the workbook: it travels with the file and is read alike by a colleague.',
    takeSelection: 'Take the selection',
    takeSelectionAbout: 'If a list was not found, or was understood otherwise: select it with its headings and press this button.',
    sheetsWithout: 'Sheets in which no list was found',
    nothing: 'No staff list was found',
    nothingTodo: [
      'A list needs the columns “Name” and “Category” or “Education”.',
      'If its headings are others, select the list with them, press “Take the selection” and name the columns.',
      'To see how Tirek works, insert the example.',
    ],
    selectedList: 'The selected range',
  },
};

/** What a column of a staff list may hold. */
export const fieldNames: InEveryLanguage<Readonly<Record<StaffField, string>>> = {
  kk: {
    number: '№',
    name: 'Аты-жөні',
    givenName: 'Аты',
    patronymic: 'Әкесінің аты',
    unit: 'Ауданы/қаласы',
    school: 'Мектебі',
    position: 'Лауазымы',
    subject: 'Пәні',
    category: 'Санаты',
    oldCategory: 'Бұрынғы санаты',
    categoryUntil: 'Санат мерзімі',
    education: 'Білімі',
    degree: 'Академиялық дәрежесі',
    status: 'Мәртебесі',
    note: 'Ескертуі',
  },
  ru: {
    number: '№',
    name: 'ФИО',
    givenName: 'Имя',
    patronymic: 'Отчество',
    unit: 'Район/город',
    school: 'Школа',
    position: 'Должность',
    subject: 'Предмет',
    category: 'Категория',
    oldCategory: 'Прежняя категория',
    categoryUntil: 'Срок категории',
    education: 'Образование',
    degree: 'Академическая степень',
    status: 'Статус',
    note: 'Примечание',
  },
  en: {
    number: '№',
    name: 'Name',
    givenName: 'Given name',
    patronymic: 'Patronymic',
    unit: 'Unit',
    school: 'School',
    position: 'Position',
    subject: 'Subject',
    category: 'Category',
    oldCategory: 'Old category',
    categoryUntil: 'Category valid until',
    education: 'Education',
    degree: 'Degree',
    status: 'Status',
    note: 'Note',
  },
};

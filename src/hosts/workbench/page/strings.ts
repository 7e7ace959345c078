import type { InEveryLanguage } from '../../../text/language.ts';
import type { Loss } from '../xlsx/read/losses.ts';

export interface PageWords {
  /** Before the workbook's name in the window's title. */
  readonly product: string;
  readonly about: string;
  readonly skip: string;
  readonly fileButtons: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly open: string;
  readonly openHint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly languages: string;
  readonly ribbon: (tab: string) => string;
  readonly cellMenu: string;
  readonly hint: string;
  readonly steps: readonly [string, string, string];
  readonly hideHint: string;
  readonly close: string;
  readonly grid: string;
  readonly pane: string;
  readonly paneFrame: string;
  readonly closePane: string;
  readonly openPane: string;
  readonly splitter: string;
  readonly views: string;
  readonly gridTab: string;
  readonly paneTab: string;
  readonly loading: string;
  readonly paneLoading: string;
  readonly charts: string;
  readonly drop: string;
  readonly changed: string;
}

export const pageWords: InEveryLanguage<PageWords> = {
  kk: {
    product: 'Тірек',
    about: 'Педагогтер тізімін санау мен тексеру',
    skip: 'Кестеге өту',
    fileButtons: 'Кітап',
    sample: 'Үлгі',
    sampleHint: 'Ойдан алынған мектептердің үлгі кітабын ашу',
    open: 'Ашу',
    openHint: 'Компьютердегі .xlsx кітабын не Word есебін (.docx) ашу. Файл ешқайда жіберілмейді',
    save: 'Сақтау',
    saveHint: 'Кітапты .xlsx файлы етіп жүктеп алу',
    languages: 'Тіл',
    ribbon: (tab) => `«${tab}» қойындысы`,
    cellMenu: 'Ұяшық мәзірі',
    hint: 'Байқап көріңіз',
    steps: ['Панельден санаттар есебін қараңыз', 'Кестеде бір санатты өзгертіңіз: сандар ілесе өзгереді', 'Есепті жаңа параққа енгізіп, кітапты сақтаңыз'],
    hideHint: 'Кеңесті жасыру',
    close: 'Жабу',
    grid: 'Кітап. Келесі бөлікке өту: F6',
    pane: 'Тірек панелі',
    paneFrame: 'Тірек панелі: есептеу, тексеру, енгізу',
    closePane: 'Панельді жабу',
    openPane: 'Панельді ашу',
    splitter: 'Панельдің ені',
    views: 'Көрініс',
    gridTab: 'Кітап',
    paneTab: 'Панель',
    loading: 'Кітап ашылуда…',
    paneLoading: 'Панель ашылуда…',
    charts: 'Диаграмма',
    drop: 'Ашу үшін .xlsx не .docx файлын осында тастаңыз',
    changed: 'сақталмаған',
  },
  ru: {
    product: 'Тірек',
    about: 'Подсчёт и проверка списков педагогов',
    skip: 'Перейти к таблице',
    fileButtons: 'Книга',
    sample: 'Пример',
    sampleHint: 'Открыть пример книги с вымышленными школами',
    open: 'Открыть',
    openHint: 'Открыть книгу .xlsx или отчёт Word (.docx) с компьютера. Файл никуда не отправляется',
    save: 'Сохранить',
    saveHint: 'Скачать книгу файлом .xlsx',
    languages: 'Язык',
    ribbon: (tab) => `Вкладка «${tab}»`,
    cellMenu: 'Меню ячейки',
    hint: 'Попробуйте',
    steps: ['Посмотрите разбивку в панели', 'Измените категорию в таблице: цифры изменятся следом', 'Вставьте отчёт новым листом и сохраните книгу'],
    hideHint: 'Скрыть подсказку',
    close: 'Закрыть',
    grid: 'Книга. К следующей части: F6',
    pane: 'Панель Тірека',
    paneFrame: 'Панель Тірека: подсчёт, проверка, вставка',
    closePane: 'Закрыть панель',
    openPane: 'Открыть панель',
    splitter: 'Ширина панели',
    views: 'Вид',
    gridTab: 'Книга',
    paneTab: 'Панель',
    loading: 'Книга открывается…',
    paneLoading: 'Панель открывается…',
    charts: 'Диаграмма',
    drop: 'Перетащите сюда файл .xlsx или .docx, чтобы открыть его',
    changed: 'не сохранено',
  },
  en: {
    product: 'Tirek',
    about: 'Counting and checking staff lists',
    skip: 'Go to the grid',
    fileButtons: 'Workbook',
    sample: 'Example',
    sampleHint: 'Open an example workbook with invented schools',
    open: 'Open',
    openHint: 'Open an .xlsx workbook or a Word report (.docx) from this computer. The file is sent nowhere',
    save: 'Save',
    saveHint: 'Download the workbook as an .xlsx file',
    languages: 'Language',
    ribbon: (tab) => `The tab “${tab}”`,
    cellMenu: 'Cell menu',
    hint: 'Try it',
    steps: ['See the breakdown by category in the pane', 'Change one category in the grid: the figures follow', 'Insert the report as a new sheet and save the workbook'],
    hideHint: 'Hide the hint',
    close: 'Close',
    grid: 'Workbook. To the next part: F6',
    pane: 'Tirek’s pane',
    paneFrame: 'Tirek’s pane: count, check, insert',
    closePane: 'Close the pane',
    openPane: 'Open the pane',
    splitter: 'Width of the pane',
    views: 'View',
    gridTab: 'Workbook',
    paneTab: 'Pane',
    loading: 'The workbook is opening…',
    paneLoading: 'The pane is opening…',
    charts: 'Chart',
    drop: 'Drop an .xlsx or .docx file here to open it',
    changed: 'not saved',
  },
};

export interface MessageWords {
  readonly notOpened: (file: string, reason: string) => string;
  /** What a file of the workbench will not have of the opened one. */
  readonly openedWithout: (file: string, losses: readonly Loss[]) => string;
  /** A document of Word is on a sheet; `leftOut`: a sentence, or nothing. */
  readonly openedDocument: (file: string, leftOut: string) => string;
  readonly saved: (file: string) => string;
  readonly savedWithoutCharts: (file: string) => string;
  readonly mistake: string;
  readonly manyFiles: string;
  readonly unsaved: (book: string) => string;
  readonly saveFirst: string;
  readonly discard: string;
  readonly stay: string;
  readonly noWorker: string;
  readonly commandFailed: string;
}

const lossWords: InEveryLanguage<Readonly<Record<Loss, string>>> = {
  kk: { drawings: 'суреттер мен диаграммалар', comments: 'ескертпелер', pivots: 'жиынтық кестелер', macros: 'макростар', links: 'басқа кітаптармен байланыстар', 'conditional-formats': 'шартты пішімдеудің бір бөлігі', styles: 'ұяшықтардың безендірілуі' },
  ru: { drawings: 'рисунков и диаграмм', comments: 'примечаний', pivots: 'сводных таблиц', macros: 'макросов', links: 'связей с другими книгами', 'conditional-formats': 'части условного форматирования', styles: 'оформления ячеек' },
  en: { drawings: 'pictures and charts', comments: 'comments', pivots: 'pivot tables', macros: 'macros', links: 'links to other workbooks', 'conditional-formats': 'some conditional formatting', styles: 'the looks of cells' },
};
const listed = (losses: readonly Loss[], language: 'kk' | 'ru' | 'en') => losses.map((loss) => lossWords[language][loss]).join(', ');

/** What happened, whether anything was changed, what to do. */
export const messageWords: InEveryLanguage<MessageWords> = {
  kk: {
    notOpened: (file, reason) => `«${file}» ашылмады. ${reason} Ашық тұрған кітап өзгерген жоқ.`,
    openedWithout: (file, losses) => `«${file}» ашылды. Осы беттен сақталған файлда мыналар болмайды: ${listed(losses, 'kk')}. Өз файлыңыз сол күйінде қалады.`,
    openedDocument: (file, leftOut) => `«${file}» құжаты жаңа кітаптың парағына орналастырылды. ${leftOut} Өз файлыңыз сол күйінде қалады.`.replace(/ {2,}/gu, ' '),
    saved: (file) => `«${file}» жүктеп алынды.`,
    savedWithoutCharts: (file) => `«${file}» жүктеп алынды. Диаграммалар файлға жазылмайды: бұл бет оларды тек көрсетеді. Сандары парақта бар, Excel-де Тірек диаграмманы қайта салады.`,
    mistake: 'Бетте күтпеген қате шықты; бұл сіздің қатеңіз емес. Кітап осы бетте тұр: сақтап көріңіз, содан кейін бетті жаңартыңыз.',
    manyFiles: 'Бір файл тастаңыз: бір уақытта бір кітап ашылады.',
    unsaved: (book) => `«${book}» кітабында сақталмаған өзгерістер бар. Басқасын ашсаңыз, олар жоғалады.`,
    saveFirst: 'Сақтап ашу',
    discard: 'Сақтамай ашу',
    stay: 'Осы кітапта қалу',
    noWorker: 'Бұл браузерде панель ашылмайды: ол бетке қызметші скрипт (service worker) қосуға рұқсат бермейді. Беттің кәдімгі терезесін немесе Chrome, Edge, Firefox браузерінің жаңа нұсқасын ашыңыз. Кестенің өзі жұмыс істейді.',
    commandFailed: 'Панель әзірге дайын емес. Ол ашылғаннан кейін қайта басыңыз.',
  },
  ru: {
    notOpened: (file, reason) => `«${file}» не открыт. ${reason} Открытая книга не изменена.`,
    openedWithout: (file, losses) => `«${file}» открыт. В файле, сохранённом с этой страницы, не будет: ${listed(losses, 'ru')}. Ваш файл остаётся прежним.`,
    openedDocument: (file, leftOut) => `Документ «${file}» размещён на листе новой книги. ${leftOut} Ваш файл остаётся прежним.`.replace(/ {2,}/gu, ' '),
    saved: (file) => `«${file}» скачан.`,
    savedWithoutCharts: (file) => `«${file}» скачан. Диаграммы в файл не записываются: эта страница только показывает их. Их числа есть на листе, в Excel Тірек построит диаграмму заново.`,
    mistake: 'На странице произошла непредвиденная ошибка; это не ваша вина. Книга остаётся на этой странице: попробуйте сохранить её, затем обновите страницу.',
    manyFiles: 'Перетащите один файл: открывается одна книга за раз.',
    unsaved: (book) => `В книге «${book}» есть несохранённые изменения. Если открыть другую, они пропадут.`,
    saveFirst: 'Сохранить и открыть',
    discard: 'Открыть без сохранения',
    stay: 'Остаться в этой книге',
    noWorker: 'В этом браузере панель не откроется: он не разрешает странице служебный сценарий (service worker). Откройте страницу в обычном окне или в новой версии Chrome, Edge, Firefox. Сама таблица работает.',
    commandFailed: 'Панель ещё не готова. Нажмите ещё раз, когда она откроется.',
  },
  en: {
    notOpened: (file, reason) => `“${file}” was not opened. ${reason} The open workbook is unchanged.`,
    openedWithout: (file, losses) => `“${file}” is open. A file saved from this page will not have: ${listed(losses, 'en')}. Your own file stays as it is.`,
    openedDocument: (file, leftOut) => `The document “${file}” is on a sheet of a new workbook. ${leftOut} Your own file stays as it is.`.replace(/ {2,}/gu, ' '),
    saved: (file) => `“${file}” was downloaded.`,
    savedWithoutCharts: (file) => `“${file}” was downloaded. Charts are not written into the file: this page only shows them. Their figures are on the sheet, and in Excel Tirek draws the chart anew.`,
    mistake: 'The page met an unexpected error; it is no mistake of yours. The workbook is still on this page: try to save it, then reload the page.',
    manyFiles: 'Drop one file: one workbook is opened at a time.',
    unsaved: (book) => `The workbook “${book}” has unsaved changes. They will be lost if you open another.`,
    saveFirst: 'Save and open',
    discard: 'Open without saving',
    stay: 'Stay in this workbook',
    noWorker: 'The pane cannot be opened in this browser: it does not allow the page a service worker. Use an ordinary window, or a recent Chrome, Edge or Firefox. The grid itself works.',
    commandFailed: 'The pane is not ready yet. Press again when it has opened.',
  },
};

/** How each language calls itself, and its sign on the switch. */
export const languageNames: InEveryLanguage<{ readonly sign: string; readonly name: string }> = {
  kk: { sign: 'ҚАЗ', name: 'Қазақша' },
  ru: { sign: 'РУС', name: 'Русский' },
  en: { sign: 'ENG', name: 'English' },
};

/** The names of the books that the page begins with. */
export const bookNames: InEveryLanguage<{ readonly sample: string; readonly empty: string; readonly sheet: string }> = {
  kk: { sample: 'Үлгі', empty: 'Кітап', sheet: 'Парақ1' },
  ru: { sample: 'Пример', empty: 'Книга', sheet: 'Лист1' },
  en: { sample: 'Example', empty: 'Workbook', sheet: 'Sheet1' },
};

import type { Severity } from '../../checks/check.ts';
import type { Looked } from '../../jobs/desk.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { english, kazakh, russian, russianForm } from '../plural.ts';

interface FindingsWords {
  readonly again: string;
  readonly clean: string;
  readonly nothing: string;
  readonly nothingTodo: string;
  readonly stale: string;
  readonly previous: string;
  readonly next: string;
  readonly place: (at: number, all: number) => string;
  readonly count: (count: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly accepted: string;
  readonly acceptedAbout: string;
  readonly expected: (value: string) => string;
  readonly note: (note: string) => string;
  readonly cells: string;
  readonly fix: string;
  readonly fixAll: (count: number) => string;
  readonly changes: string;
  readonly blank: string;
  readonly apply: (cells: number) => string;
  readonly letStand: string;
  readonly noteLabel: string;
  readonly noteAbout: string;
  readonly countAgain: string;
  readonly switchOff: string;
  readonly paint: string;
  readonly unpaint: string;
  readonly legend: string;
  readonly legendAbout: string;
  readonly more: string;
  readonly toSheet: string;
  readonly openWord: string;
  readonly live: string;
  readonly liveAbout: string;
  readonly filter: string;
  readonly filtered: (shown: number, all: number) => string;
  readonly clear: string;
  readonly sheet: string;
  readonly about: string;
  readonly kind: string;
  readonly any: string;
  readonly noneLeft: string;
  readonly looked: (looked: Looked) => string;
  readonly hiddenSheets: (names: string) => string;
  readonly switchedOff: (titles: string) => string;
  /** The years that the calendar knows: of holidays from – to, and the school years with vacations. */
  readonly calendar: (first: number, last: number, schoolYears: string) => string;
  readonly onlyKnown: string;
}

const kk = { sheet: kazakh('парақ'), table: kazakh('кесте'), list: kazakh('тізім'), text: kazakh('мәтін ұяшығы') };
const ru = {
  sheet: russian('лист', 'листа', 'листов'),
  table: russian('таблица', 'таблицы', 'таблиц'),
  list: russian('список', 'списка', 'списков'),
  text: russian('ячейка с текстом', 'ячейки с текстом', 'ячеек с текстом'),
  cell: russian('ячейку', 'ячейки', 'ячеек'),
};
const en = { sheet: english('sheet'), table: english('table'), list: english('staff list'), text: english('cell of text', 'cells of text'), cell: english('cell') };

/** What there was none of is not told. */
const all = (words: typeof kk, { sheets, tables, lists, texts }: Looked) =>
  [words.sheet(sheets), ...(tables > 0 ? [words.table(tables)] : []), ...(lists > 0 ? [words.list(lists)] : []), ...(texts > 0 ? [words.text(texts)] : [])].join(', ');

export const findingsWords: InEveryLanguage<FindingsWords> = {
  kk: {
    again: 'Қайта тексеру',
    clean: 'Кемшілік табылмады',
    nothing: 'Тексеретін ештеңе табылмады',
    nothingTodo: 'Көрінетін парақтарда мәлімет жоқ. Есебіңізді ашыңыз немесе осы кітапқа көшіріп қойыңыз.',
    stale: 'Кітап өзгерді: тізім өзгеріске дейінгі күйде. Қайта тексеріңіз.',
    previous: 'Алдыңғы',
    next: 'Келесі',
    place: (at, of) => `${formatNumber(at, 'kk')} / ${formatNumber(of, 'kk')}`,
    count: (count) => `Қарайтын жер: ${formatNumber(count, 'kk')}`,
    severities: { error: 'Қателер', warning: 'Назар аударатын жерлер', question: 'Нақтылайтын сұрақтар', style: 'Рәсімдеу' },
    accepted: 'Осылай қалдырылғандар',
    acceptedAbout: 'Ұяшық не ондағы қате өзгерсе, тізімге өзі қайтады.',
    expected: (value) => `Болуы тиіс: ${value}`,
    note: (note) => `Ескертпе: ${note}`,
    cells: 'Ұяшықтар',
    fix: 'Түзету',
    fixAll: (count) => `Бәрін түзету: ${formatNumber(count, 'kk')}`,
    changes: 'Не өзгереді',
    blank: '(бос)',
    apply: (cells) => `${formatNumber(cells, 'kk')} ұяшықты түзету`,
    letStand: 'Осылай қалдыру',
    noteLabel: 'Неге осылай қалады?',
    noteAbout: 'Бір-екі сөз жеткілікті: файлмен бірге сақталады, кейін өзіңізге де, әріптесіңізге де түсінікті болады.',
    countAgain: 'Тізімге қайтару',
    switchOff: 'Бұл тексеруді өшіру',
    paint: 'Бояу',
    unpaint: 'Бояуды алу',
    legend: 'Бояу белгілері',
    legendAbout: 'Ұяшықтың өз түсі мен мазмұны өзгермейді: бояу үстінен салынады да, алынса ізі қалмайды. Бос ұяшықта белгі жоқ, түсі мен жиегі ғана.',
    more: 'Тағы не істеуге болады',
    toSheet: 'Табылғандарды жаңа параққа шығару',
    openWord: 'Word есебін ашу',
    live: 'Өзгерісті бірден тексеру',
    liveAbout: 'Ұяшықты түзетсеңіз, тізім өзі жаңарады.',
    filter: 'Сүзгі',
    filtered: (shown, of) => `Көрсетілгені: ${formatNumber(shown, 'kk')} / ${formatNumber(of, 'kk')}`,
    clear: 'Сүзгіні алып тастау',
    sheet: 'Парақ',
    about: 'Мектеп немесе аудан',
    kind: 'Түрі',
    any: 'Бәрі',
    noneLeft: 'Бұл сүзгімен көрсететін ештеңе жоқ.',
    looked: (looked) => `Қаралды: ${all(kk, looked)}. Жүргізілген тексеру: ${formatNumber(looked.checks.length, 'kk')}.`,
    hiddenSheets: (names) => `Жасырын парақтар қаралмады: ${names}.`,
    switchedOff: (titles) => `Өшірілген тексерулер: ${titles}.`,
    calendar: (first, last, schoolYears) => `Күнтізбе: мерекелер ${first}–${last} жылдарға, каникулдар ${schoolYears} оқу жылдарына белгілі. Басқа жылдардың күндері тексерілмейді.`,
    onlyKnown: 'Тірек өзі білетін ережелерді ғана тексереді: тізімі «Баптау» бөлімінде.',
  },
  ru: {
    again: 'Проверить снова',
    clean: 'Замечаний нет',
    nothing: 'Проверять пока нечего',
    nothingTodo: 'На видимых листах нет данных. Откройте свой отчёт или вставьте его в эту книгу.',
    stale: 'Книга изменилась: замечания показаны по прежним данным. Проверьте снова.',
    previous: 'Назад',
    next: 'Далее',
    place: (at, of) => `${formatNumber(at, 'ru')} / ${formatNumber(of, 'ru')}`,
    count: (count) => `Замечаний: ${formatNumber(count, 'ru')}`,
    severities: { error: 'Ошибки', warning: 'Обратить внимание', question: 'Вопросы', style: 'Оформление' },
    accepted: 'Оставлено так',
    acceptedAbout: 'Если ячейка или ошибка в ней изменится, замечание вернётся в список само.',
    expected: (value) => `Должно быть: ${value}`,
    note: (note) => `Пояснение: ${note}`,
    cells: 'Ячейки',
    fix: 'Исправить',
    fixAll: (count) => `Исправить все такие: ${formatNumber(count, 'ru')}`,
    changes: 'Что изменится',
    blank: '(пусто)',
    apply: (cells) => `Исправить ${ru.cell(cells)}`,
    letStand: 'Оставить так',
    noteLabel: 'Почему оставляете?',
    noteAbout: 'Хватит пары слов: они хранятся в файле и пригодятся потом вам и коллеге.',
    countAgain: 'Вернуть в список',
    switchOff: 'Не проверять это',
    paint: 'Подсветить',
    unpaint: 'Снять подсветку',
    legend: 'Обозначения подсветки',
    legendAbout: 'Цвет и содержимое самой ячейки не меняются: подсветка лежит поверх и снимается без следа. В пустой ячейке знака нет, только цвет и рамка.',
    more: 'Что ещё можно сделать',
    toSheet: 'Вывести список на новый лист',
    openWord: 'Открыть отчёт Word',
    live: 'Проверять сразу при изменении',
    liveAbout: 'Исправите ячейку — список обновится сам.',
    filter: 'Фильтр',
    filtered: (shown, of) => `Показано: ${formatNumber(shown, 'ru')} из ${formatNumber(of, 'ru')}`,
    clear: 'Сбросить фильтр',
    sheet: 'Лист',
    about: 'Школа или район',
    kind: 'Вид',
    any: 'Все',
    noneLeft: 'С таким фильтром показывать нечего.',
    looked: (looked) => `${russianForm(looked.sheets, 'Просмотрен', 'Просмотрены', 'Просмотрено')} ${all(ru, looked)}. Проведено проверок: ${formatNumber(looked.checks.length, 'ru')}.`,
    hiddenSheets: (names) => `Скрытые листы не просматривались: ${names}.`,
    switchedOff: (titles) => `Отключённые проверки: ${titles}.`,
    calendar: (first, last, schoolYears) => `Календарь: праздники известны на ${first}–${last} годы, каникулы — на ${schoolYears} учебные годы. Даты других лет не проверяются.`,
    onlyKnown: 'Тірек проверяет только известные ему правила: их перечень — в разделе «Настройки».',
  },
  en: {
    again: 'Check again',
    clean: 'No findings',
    nothing: 'There is nothing to check yet',
    nothingTodo: 'No visible sheet holds anything. Open your report, or paste it into this workbook.',
    stale: 'The workbook has changed: the findings are of before. Check again.',
    previous: 'Previous',
    next: 'Next',
    place: (at, of) => `${formatNumber(at, 'en')} / ${formatNumber(of, 'en')}`,
    count: (count) => `Findings: ${formatNumber(count, 'en')}`,
    severities: { error: 'Errors', warning: 'To look at', question: 'Questions', style: 'Style' },
    accepted: 'Let stand',
    acceptedAbout: 'Should the cell change, or what is wrong with it, the finding comes back by itself.',
    expected: (value) => `Expected: ${value}`,
    note: (note) => `Note: ${note}`,
    cells: 'Cells',
    fix: 'Fix',
    fixAll: (count) => `Fix all of these: ${formatNumber(count, 'en')}`,
    changes: 'What will change',
    blank: '(blank)',
    apply: (cells) => `Fix ${en.cell(cells)}`,
    letStand: 'Let it stand',
    noteLabel: 'Why does it stand?',
    noteAbout: 'A word or two: they are kept in the file, for you and for a colleague.',
    countAgain: 'Back to the list',
    switchOff: 'Do not check this',
    paint: 'Highlight',
    unpaint: 'Remove highlighting',
    legend: 'Signs of the highlighting',
    legendAbout: 'The cell’s own colour and content do not change: the highlighting lies above and goes without a trace. A blank cell shows no sign, only the colour and the border.',
    more: 'More to do',
    toSheet: 'List the findings on a new sheet',
    openWord: 'Open a Word report',
    live: 'Check every change at once',
    liveAbout: 'Correct a cell, and the list follows.',
    filter: 'Filter',
    filtered: (shown, of) => `Shown: ${formatNumber(shown, 'en')} of ${formatNumber(of, 'en')}`,
    clear: 'Clear the filter',
    sheet: 'Sheet',
    about: 'School or unit',
    kind: 'Kind',
    any: 'All',
    noneLeft: 'With this filter there is nothing to show.',
    looked: (looked) => `Looked at: ${all(en, looked)}. Checks run: ${formatNumber(looked.checks.length, 'en')}.`,
    hiddenSheets: (names) => `Hidden sheets were not looked at: ${names}.`,
    switchedOff: (titles) => `Checks that are switched off: ${titles}.`,
    calendar: (first, last, schoolYears) => `Calendar: holidays are known for ${first}–${last}, vacations for the school years ${schoolYears}. Dates of other years are not checked.`,
    onlyKnown: 'Tirek checks the rules it knows: they are listed in the settings.',
  },
};

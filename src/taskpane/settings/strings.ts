import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { english, kazakh, russian } from '../plural.ts';

interface SettingsWords {
  readonly language: string;
  readonly languageAbout: string;
  readonly asPane: string;
  readonly counting: string;
  readonly countingAbout: string;
  readonly checks: string;
  readonly checksAbout: string;
  readonly unsavedAbout: string;
  readonly discard: string;
  readonly lists: string;
  readonly listsAbout: string;
  readonly none: string;
  readonly search: string;
  readonly off: (count: number) => string;
  readonly allOn: (count: number) => string;
  readonly noneFound: string;
  readonly tables: string;
  readonly tablesAbout: string;
  readonly correctedRows: (count: number) => string;
  readonly acceptedAbout: string;
  readonly welcome: string;
}

export const settingsWords: InEveryLanguage<SettingsWords> = {
  kk: {
    language: 'Осы кітаптағы жазулардың тілі',
    languageAbout: 'Енгізілетін есептер мен кестелердің тілі. Панельдің тілі жоғарыдан ауыстырылады.',
    asPane: 'Панель тілімен бірдей',
    counting: 'Санау',
    countingAbout: 'Панельдегі сандар бірден қайта есептеледі. Ұяшықтардағы TIREK функциялары есте сақталған баптау бойынша есептейді.',
    checks: 'Тексерулер',
    checksAbout: 'Белгісі алынған тексеру жүргізілмейді. Кітапта бірден сақталады.',
    unsavedAbout: 'Өзгерген баптаулар әзірге панельде ғана. Есте сақталса, файлмен бірге жүреді.',
    discard: 'Қайтару',
    lists: 'Есте сақталған тізімдер',
    listsAbout: 'Бағандары қолмен көрсетіліп, осы кітапта сақталған тізімдер. Ұмытылса, Тірек тізімді өзі таниды; тізімнің өзі өзгермейді.',
    none: 'Әзірге жоқ.',
    search: 'Тексеруді іздеу',
    off: (count) => `өшірулі: ${formatNumber(count, 'kk')}`,
    allOn: (count) => (count === 0 ? 'Бәрі қосулы' : `Барлығын қосу (өшірулі: ${formatNumber(count, 'kk')})`),
    noneFound: 'Мұндай тексеру жоқ.',
    tables: 'Есте сақталған кестелер',
    tablesAbout: 'Қалай оқылатынын өзіңіз түзеткен есеп кестелері. Ұмытылса, Тірек кестені өзі таниды; кестенің өзі өзгермейді.',
    correctedRows: (count) => `түзетілгені: ${kazakh('жол')(count)}`,
    acceptedAbout: 'Ескертпемен осылай қалдырылған жерлер. Олар тексергенде бөлек тұрады.',
    welcome: 'Бастапқы бетті көрсету',
  },
  ru: {
    language: 'Язык подписей в этой книге',
    languageAbout: 'На нём пишутся вставляемые отчёты и таблицы. Язык панели переключается вверху.',
    asPane: 'Как у панели',
    counting: 'Подсчёт',
    countingAbout: 'Цифры в панели пересчитываются сразу. Функции TIREK в ячейках считают по запомненным настройкам.',
    checks: 'Проверки',
    checksAbout: 'Проверка без отметки не проводится. Выбор сразу сохраняется в книге.',
    unsavedAbout: 'Изменённые настройки пока действуют только в панели. Если запомнить — сохранятся вместе с файлом.',
    discard: 'Вернуть',
    lists: 'Запомненные списки',
    listsAbout: 'Списки, столбцы которых указаны вручную и сохранены в этой книге. Если забыть, Тірек распознаёт список сам; сам список не меняется.',
    none: 'Пока нет.',
    search: 'Найти проверку',
    off: (count) => `отключено: ${formatNumber(count, 'ru')}`,
    allOn: (count) => (count === 0 ? 'Включены все' : `Включить все (отключено: ${formatNumber(count, 'ru')})`),
    noneFound: 'Такой проверки нет.',
    tables: 'Запомненные таблицы',
    tablesAbout: 'Таблицы отчётов, прочтение которых вы поправили. Если забыть, Тірек распознаёт таблицу сам; сама таблица не меняется.',
    correctedRows: (count) => `поправлено: ${russian('строка', 'строки', 'строк')(count)}`,
    acceptedAbout: 'Замечания, оставленные с пояснением. При проверке они стоят отдельно.',
    welcome: 'Показать начальную страницу',
  },
  en: {
    language: 'Language of labels in this workbook',
    languageAbout: 'Inserted reports and tables are written in it. The language of the pane is switched above.',
    asPane: 'As the pane',
    counting: 'Counting',
    countingAbout: 'The figures in the pane follow at once. TIREK functions in cells count by what is remembered.',
    checks: 'Checks',
    checksAbout: 'A check that is not ticked is not run. The choice is kept in the workbook at once.',
    unsavedAbout: 'The changed settings count in the pane only. Remembered, they travel with the file.',
    discard: 'Discard',
    lists: 'Remembered lists',
    listsAbout: 'Lists whose columns were named by hand and kept in this workbook. Forgotten, Tirek recognises the list by itself; the list is not changed.',
    none: 'None yet.',
    search: 'Find a check',
    off: (count) => `off: ${formatNumber(count, 'en')}`,
    allOn: (count) => (count === 0 ? 'All are on' : `Switch all on (off: ${formatNumber(count, 'en')})`),
    noneFound: 'There is no such check.',
    tables: 'Remembered tables',
    tablesAbout: 'Tables of reports whose reading you corrected. Forgotten, Tirek recognises the table by itself; the table is not changed.',
    correctedRows: (count) => `corrected: ${english('row')(count)}`,
    acceptedAbout: 'Findings that were let stand, each with a note. A check keeps them apart.',
    welcome: 'Show the first page',
  },
};

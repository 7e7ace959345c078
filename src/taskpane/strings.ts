import type { TakenBack } from '../sheet/workbook.ts';
import type { InEveryLanguage, Language } from '../text/language.ts';
import { formatNumber } from '../text/numbers.ts';
import type { Route } from './environment.ts';
import type { Work } from './pane-state.ts';
import { english, kazakh, russian, russianForm } from './plural.ts';

interface FrameWords {
  readonly routes: Readonly<Record<Route, string>>;
  readonly sections: string;
  readonly language: string;
  readonly opening: string;
  readonly close: string;
  readonly more: (count: number) => string;
  readonly selected: (sheet: string, address: string) => string;
  readonly working: Readonly<Record<Work['job'], string>>;
  readonly stop: string;
  readonly stopping: string;
  readonly undo: string;
  readonly goTo: (sheet: string) => string;
  readonly goToCell: string;
  readonly remember: string;
  readonly forget: string;
  readonly copyDiagnostics: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly unsaved: string;
}

/** Words of the frame around the routes, and of what several routes share. */
export const frameWords: InEveryLanguage<FrameWords> = {
  kk: {
    routes: { staff: 'Педагогтер', registers: 'Реестрлер', reports: 'Есептер', findings: 'Тексеру', timetable: 'Сабақ кестесі', session: 'Сессия', settings: 'Баптау', help: 'Анықтама' },
    sections: 'Бөлімдер',
    language: 'Тіл',
    opening: 'Ашылуда…',
    close: 'Жабу',
    more: (count) => `Тағы ${formatNumber(count, 'kk')}`,
    selected: (sheet, address) => `«${sheet}»!${address} белгіленді`,
    working: { look: 'Кітап оқылуда…', registers: 'Реестрлер оқылуда…', timetables: 'Кестелер оқылуда…', session: 'Сессия оқылуда…', file: 'Құжат дайындалуда…', save: 'Сақталуда…', check: 'Кітап тексерілуде…', insert: 'Кітапқа енгізілуде…', undo: 'Кері қайтарылуда…', mend: 'Түзетілуде…', paint: 'Боялуда…' },
    stop: 'Тоқтату',
    stopping: 'Тоқтатылуда…',
    undo: 'Болдырмау',
    goTo: (sheet) => `«${sheet}» парағына өту`,
    goToCell: 'Ұяшыққа өту',
    remember: 'Есте сақтау',
    forget: 'Ұмыту',
    copyDiagnostics: 'Диагностиканы көшіру',
    copied: 'Көшірілді.',
    notCopied: 'Көшірілмеді. Мәтінді белгілеп, Ctrl+C басыңыз.',
    unsaved: 'Өзгерістер есте сақталмаған',
  },
  ru: {
    routes: { staff: 'Педагоги', registers: 'Реестры', reports: 'Отчёты', findings: 'Проверка', timetable: 'Расписание', session: 'Сессия', settings: 'Настройки', help: 'Справка' },
    sections: 'Разделы',
    language: 'Язык',
    opening: 'Открывается…',
    close: 'Закрыть',
    more: (count) => `Ещё ${formatNumber(count, 'ru')}`,
    selected: (sheet, address) => `Выделено: «${sheet}»!${address}`,
    working: { look: 'Чтение книги…', registers: 'Чтение реестров…', timetables: 'Чтение расписаний…', session: 'Чтение сессии…', file: 'Подготовка документа…', save: 'Сохранение…', check: 'Проверка книги…', insert: 'Вставка в книгу…', undo: 'Отмена…', mend: 'Исправление…', paint: 'Подсветка…' },
    stop: 'Остановить',
    stopping: 'Останавливается…',
    undo: 'Отменить',
    goTo: (sheet) => `Перейти на лист «${sheet}»`,
    goToCell: 'Перейти к ячейке',
    remember: 'Запомнить',
    forget: 'Забыть',
    copyDiagnostics: 'Скопировать диагностику',
    copied: 'Скопировано.',
    notCopied: 'Не скопировано. Выделите текст и нажмите Ctrl+C.',
    unsaved: 'Изменения не запомнены',
  },
  en: {
    routes: { staff: 'Teachers', registers: 'Registers', reports: 'Reports', findings: 'Check', timetable: 'Timetable', session: 'Session', settings: 'Settings', help: 'Help' },
    sections: 'Sections',
    language: 'Language',
    opening: 'Opening…',
    close: 'Close',
    more: (count) => `${formatNumber(count, 'en')} more`,
    selected: (sheet, address) => `“${sheet}”!${address} is selected`,
    working: { look: 'Reading the workbook…', registers: 'Reading the registers…', timetables: 'Reading the timetables…', session: 'Reading the session…', file: 'Making the document…', save: 'Saving…', check: 'Checking the workbook…', insert: 'Inserting into the workbook…', undo: 'Taking it back…', mend: 'Fixing…', paint: 'Highlighting…' },
    stop: 'Stop',
    stopping: 'Stopping…',
    undo: 'Undo',
    goTo: (sheet) => `Go to the sheet “${sheet}”`,
    goToCell: 'Go to the cell',
    remember: 'Remember',
    forget: 'Forget',
    copyDiagnostics: 'Copy diagnostics',
    copied: 'Copied.',
    notCopied: 'Not copied. Select the text and press Ctrl+C.',
    unsaved: 'Changes not remembered',
  },
};

export interface MessageWords {
  readonly inserted: (sheets: readonly string[], cells: number) => string;
  readonly renewed: (sheets: readonly string[], cells: number) => string;
  readonly recordSaved: (name: string) => string;
  readonly imported: (file: string, sheets: readonly string[]) => string;
  readonly restored: (takenBack: TakenBack) => string;
  readonly left: (cells: number) => string;
  readonly fileSaved: (name: string) => string;
  readonly fileRefused: string;
  readonly remembered: string;
  readonly forgotten: string;
  readonly mended: (cells: number) => string;
  readonly notMended: (cells: number) => string;
  readonly protectedLeft: (sheets: readonly string[]) => string;
  readonly letStand: string;
  readonly countsAgain: string;
  readonly checkOff: (title: string) => string;
  readonly checkOn: (title: string) => string;
  readonly painted: (cells: number) => string;
  readonly notPainted: (sheets: readonly string[]) => string;
  readonly unpainted: string;
  readonly tableCorrected: (sheet: string, range: string) => string;
  readonly tableForgotten: (sheet: string, range: string) => string;
  readonly tableIgnored: (sheet: string, range: string) => string;
  readonly listCounted: (sheet: string, range: string) => string;
  readonly listKnown: (sheet: string, range: string) => string;
  readonly listBare: (sheet: string, range: string) => string;
  readonly listEmpty: (sheet: string, range: string) => string;
}

const quoted = (names: readonly string[], language: Language) => names.map((name) => (language === 'en' ? `“${name}”` : `«${name}»`)).join(', ');
/** More sheets are counted, not named. */
const manySheets = 3;
const cellsIn = { kk: kazakh('ұяшық'), ru: russian('ячейка', 'ячейки', 'ячеек'), en: english('cell') };

/** Each says what happened, and whether anything in the workbook was changed. */
export const messageWords: InEveryLanguage<MessageWords> = {
  kk: {
    inserted: (sheets, cells) => `Енгізілді: ${sheets.length > manySheets ? kazakh('жаңа парақ')(sheets.length) : `${quoted(sheets, 'kk')} ${sheets.length > 1 ? 'парақтары' : 'парағы'}`}, ${cellsIn.kk(cells)}.`,
    renewed: (sheets, cells) => `Жаңартылды: ${quoted(sheets, 'kk')} ${sheets.length > 1 ? 'парақтары' : 'парағы'}, ${cellsIn.kk(cells)}. Сіз қосқандар орнында.`,
    recordSaved: (name) => `Сақталды: ${name}.`,
    fileSaved: (name) => `«${name}» файлы сақталды: жүктеулер қалтасын қараңыз.`,
    fileRefused: 'Бұл Excel файлды сақтауға рұқсат бермеді. Құжатты параққа шығарып, сол жерден басыңыз.',
    imported: (file, sheets) => `«${file}» құжаты ${quoted(sheets, 'kk')} парағына қосылды. Құжаттың өзі өзгермейді.`,
    restored: ({ restored, removedSheets, left }) =>
      [
        removedSheets.length > manySheets ? `Енгізілген ${kazakh('парақ')(removedSheets.length)} өшірілді.` : removedSheets.length > 0 ? `Енгізілген ${quoted(removedSheets, 'kk')} ${removedSheets.length > 1 ? 'парақтары' : 'парағы'} өшірілді.` : '',
        restored > 0 ? `Бұрынғы қалпына келтірілді: ${cellsIn.kk(restored)}.` : '',
        removedSheets.length + restored === 0 ? (left.length > 0 ? 'Ештеңе кері қайтарылған жоқ.' : 'Кері қайтаратын ештеңе қалмаған.') : '',
      ].filter(Boolean).join(' '),
    left: (cells) => `Содан бері өзгертілген (${cellsIn.kk(cells)}), сондықтан сол күйінде қалдырылды.`,
    remembered: 'Есте сақталды: файлмен бірге жүреді.',
    forgotten: 'Ұмытылды. Тізімнің өзі өзгерген жоқ.',
    mended: (cells) => (cells === 0 ? 'Ештеңе түзетілген жоқ.' : `Түзетілді: ${cellsIn.kk(cells)}.`),
    notMended: (cells) => `${cellsIn.kk(cells)} сол күйінде қалды: онда формула тұр немесе мазмұны өзгерген.`,
    protectedLeft: (sheets) => `Қорғалған ${quoted(sheets, 'kk')} ${sheets.length > 1 ? 'парақтары' : 'парағы'} түзетілмеді.`,
    letStand: 'Осылай қалдырылды. Ескертпеңіз файлмен бірге сақталады.',
    countsAgain: 'Қайтадан тізімде.',
    checkOff: (title) => `«${title}» енді тексерілмейді. Баптаудан қайта қосуға болады.`,
    checkOn: (title) => `«${title}» қайтадан тексеріледі.`,
    painted: (cells) => (cells === 0 ? 'Ештеңе боялған жоқ.' : `Боялды: ${cellsIn.kk(cells)}.`),
    notPainted: (sheets) => `Қорғалған ${quoted(sheets, 'kk')} ${sheets.length > 1 ? 'парақтары' : 'парағы'} боялмады.`,
    unpainted: 'Бояу алынды: ұяшықтар бұрынғы қалпында.',
    tableCorrected: (sheet, range) => `«${sheet}» парағындағы ${range} кестесі сіз көрсеткендей оқылды.`,
    tableForgotten: (sheet, range) => `«${sheet}» парағындағы ${range} кестесін Тірек қайтадан өзі таниды.`,
    tableIgnored: (sheet, range) => `«${sheet}» парағындағы ${range} кесте болып саналмайды.`,
    listCounted: (sheet, range) => `«${sheet}» парағындағы ${range} тізімі есепке алынды.`,
    listKnown: (sheet, range) => `«${sheet}» парағындағы ${range} тізімі есепте бар.`,
    listBare: (sheet, range) => `«${sheet}» парағындағы ${range} ауқымының тақырыптары танылмады. Бағандарын төменде көрсетіңіз.`,
    listEmpty: (sheet, range) => `«${sheet}» парағындағы ${range} ауқымында осы бағандар бойынша педагог табылмады. Бағандар мен тақырып жолдарын тексеріңіз.`,
  },
  ru: {
    inserted: (sheets, cells) => `Вставлено: ${sheets.length > manySheets ? russian('новый лист', 'новых листа', 'новых листов')(sheets.length) : `${sheets.length > 1 ? 'листы' : 'лист'} ${quoted(sheets, 'ru')}`}, ${cellsIn.ru(cells)}.`,
    renewed: (sheets, cells) => `${sheets.length > 1 ? 'Обновлены листы' : 'Обновлён лист'} ${quoted(sheets, 'ru')}, ${cellsIn.ru(cells)}. Добавленное вами осталось.`,
    recordSaved: (name) => `Сохранено: ${name}.`,
    fileSaved: (name) => `Файл «${name}» сохранён: смотрите папку загрузок.`,
    fileRefused: 'Этот Excel не разрешает сохранять файлы. Выведите документ на лист и печатайте оттуда.',
    imported: (file, sheets) => `Документ «${file}» добавлен на лист ${quoted(sheets, 'ru')}. Сам документ не меняется.`,
    restored: ({ restored, removedSheets, left }) =>
      [
        removedSheets.length > manySheets ? `Удалено вставленных листов: ${formatNumber(removedSheets.length, 'ru')}.` : removedSheets.length > 0 ? `${removedSheets.length > 1 ? 'Удалены вставленные листы' : 'Удалён вставленный лист'} ${quoted(removedSheets, 'ru')}.` : '',
        restored > 0 ? `${russianForm(restored, 'Возвращена', 'Возвращены', 'Возвращено')} к прежнему виду ${cellsIn.ru(restored)}.` : '',
        removedSheets.length + restored === 0 ? (left.length > 0 ? 'Ничего не отменено.' : 'Отменять уже нечего.') : '',
      ].filter(Boolean).join(' '),
    left: (cells) => `С тех пор изменено (${cellsIn.ru(cells)}), поэтому оставлено как есть.`,
    remembered: 'Запомнено: сохраняется вместе с файлом.',
    forgotten: 'Забыто. Сам список не изменён.',
    mended: (cells) => (cells === 0 ? 'Ничего не исправлено.' : `${russianForm(cells, 'Исправлена', 'Исправлены', 'Исправлено')} ${cellsIn.ru(cells)}.`),
    notMended: (cells) => `${cellsIn.ru(cells)} ${russianForm(cells, 'оставлена', 'оставлены', 'оставлено')} как есть: там формула или содержимое успело измениться.`,
    protectedLeft: (sheets) => `${sheets.length > 1 ? 'Защищённые листы' : 'Защищённый лист'} ${quoted(sheets, 'ru')} не ${sheets.length > 1 ? 'исправлены' : 'исправлен'}.`,
    letStand: 'Оставлено так. Ваше пояснение хранится в файле.',
    countsAgain: 'Замечание снова в списке.',
    checkOff: (title) => `«${title}» больше не проверяется. Включить снова можно в настройках.`,
    checkOn: (title) => `«${title}» снова проверяется.`,
    painted: (cells) => (cells === 0 ? 'Ничего не подсвечено.' : `${russianForm(cells, 'Подсвечена', 'Подсвечены', 'Подсвечено')} ${cellsIn.ru(cells)}.`),
    notPainted: (sheets) => `${sheets.length > 1 ? 'Защищённые листы' : 'Защищённый лист'} ${quoted(sheets, 'ru')} не ${sheets.length > 1 ? 'подсвечены' : 'подсвечен'}.`,
    unpainted: 'Подсветка снята: ячейки выглядят как прежде.',
    tableCorrected: (sheet, range) => `Таблица ${range} на листе «${sheet}» прочитана так, как вы указали.`,
    tableForgotten: (sheet, range) => `Таблицу ${range} на листе «${sheet}» Тірек снова распознаёт сам.`,
    tableIgnored: (sheet, range) => `${range} на листе «${sheet}» больше не считается таблицей.`,
    listCounted: (sheet, range) => `Список ${range} на листе «${sheet}» учтён.`,
    listKnown: (sheet, range) => `Список ${range} на листе «${sheet}» уже учтён.`,
    listBare: (sheet, range) => `Заголовки диапазона ${range} на листе «${sheet}» не распознаны. Укажите столбцы ниже.`,
    listEmpty: (sheet, range) => `В диапазоне ${range} на листе «${sheet}» по этим столбцам педагогов нет. Проверьте столбцы и строки заголовков.`,
  },
  en: {
    inserted: (sheets, cells) => `Inserted: ${sheets.length > manySheets ? english('new sheet')(sheets.length) : `${sheets.length > 1 ? 'sheets' : 'sheet'} ${quoted(sheets, 'en')}`}, ${cellsIn.en(cells)}.`,
    renewed: (sheets, cells) => `Renewed: ${sheets.length > 1 ? 'sheets' : 'sheet'} ${quoted(sheets, 'en')}, ${cellsIn.en(cells)}. What you added is still there.`,
    recordSaved: (name) => `Saved: ${name}.`,
    fileSaved: (name) => `The file “${name}” is saved: look into your downloads.`,
    fileRefused: 'This Excel does not let files be saved. Put the paper on a sheet and print it from there.',
    imported: (file, sheets) => `The document “${file}” was added as the sheet ${quoted(sheets, 'en')}. The document itself is not changed.`,
    restored: ({ restored, removedSheets, left }) =>
      [
        removedSheets.length > manySheets ? `The ${formatNumber(removedSheets.length, 'en')} inserted sheets were removed.` : removedSheets.length > 0 ? `The inserted ${removedSheets.length > 1 ? 'sheets' : 'sheet'} ${quoted(removedSheets, 'en')} ${removedSheets.length > 1 ? 'were' : 'was'} removed.` : '',
        restored > 0 ? `Put back as before: ${cellsIn.en(restored)}.` : '',
        removedSheets.length + restored === 0 ? (left.length > 0 ? 'Nothing was taken back.' : 'Nothing was left to take back.') : '',
      ].filter(Boolean).join(' '),
    left: (cells) => `Changed since (${cellsIn.en(cells)}), and therefore left as it is.`,
    remembered: 'Remembered: it travels with the file.',
    forgotten: 'Forgotten. The list itself was not changed.',
    mended: (cells) => (cells === 0 ? 'Nothing was fixed.' : `Fixed: ${cellsIn.en(cells)}.`),
    notMended: (cells) => `Left as ${cells === 1 ? 'it is' : 'they are'}: ${cellsIn.en(cells)}, holding a formula or something else by now.`,
    protectedLeft: (sheets) => `The protected ${sheets.length > 1 ? 'sheets' : 'sheet'} ${quoted(sheets, 'en')} ${sheets.length > 1 ? 'were' : 'was'} not mended.`,
    letStand: 'It is let stand. Your note is kept in the file.',
    countsAgain: 'It is in the list again.',
    checkOff: (title) => `“${title}” is no longer checked. It can be switched on again in the settings.`,
    checkOn: (title) => `“${title}” is checked again.`,
    painted: (cells) => (cells === 0 ? 'Nothing was highlighted.' : `Highlighted: ${cellsIn.en(cells)}.`),
    notPainted: (sheets) => `Protected and not highlighted: ${quoted(sheets, 'en')}.`,
    unpainted: 'The highlighting was taken away: the cells look as before.',
    tableCorrected: (sheet, range) => `The table ${range} on the sheet “${sheet}” is read as you said.`,
    tableForgotten: (sheet, range) => `Tirek recognises the table ${range} on the sheet “${sheet}” by itself again.`,
    tableIgnored: (sheet, range) => `${range} on the sheet “${sheet}” no longer counts as a table.`,
    listCounted: (sheet, range) => `The list ${range} on the sheet “${sheet}” is counted.`,
    listKnown: (sheet, range) => `The list ${range} on the sheet “${sheet}” is counted already.`,
    listBare: (sheet, range) => `No headings were recognised in ${range} on the sheet “${sheet}”. Name its columns below.`,
    listEmpty: (sheet, range) => `With these columns there are no teachers in ${range} on the sheet “${sheet}”. Check the columns and the rows of headings.`,
  },
};

interface WelcomeWords {
  readonly title: string;
  readonly lines: readonly [string, string, string, string];
  readonly promise: string;
  readonly sample: string;
  readonly sampleAbout: string;
  readonly own: string;
  readonly found: (totals: string) => string;
}

export const welcomeWords: InEveryLanguage<WelcomeWords> = {
  kk: {
    title: 'Тірекке қош келдіңіз',
    lines: [
      'Мектептер жіберген педагогтер тізімін сол күйінде оқиды: кестелер мен тақырыптарды өзі табады.',
      'Санаты мен білімі бойынша санын, үлесін есептейді; анықталмаған ұяшықтарды көрсетеді.',
      'Есептегі кестелер мен сөйлемдерді тексереді: қате қорытынды мен үлесті, сәйкес келмейтін сандарды табады.',
      'Есеп, формула немесе диаграмма етіп кітапқа енгізеді; енгізгенін болдырмауға болады.',
    ],
    promise: 'Сіз сұрамайынша, кітапта ештеңе өзгермейді. Деректер кітаптан тыс шықпайды.',
    sample: 'Үлгі деректерді енгізу',
    sampleAbout: 'Үлгі жаңа парақтарға енгізіледі, өз парақтарыңызға тимейді.',
    own: 'Өз кітабымнан бастау',
    found: (totals) => `Осы кітапта табылды: ${totals}.`,
  },
  ru: {
    title: 'Добро пожаловать в Тірек',
    lines: [
      'Читает списки педагогов такими, какими их прислали школы: сам находит таблицы и заголовки.',
      'Считает количество и долю по категориям и образованию, показывает ячейки, которые не удалось понять.',
      'Проверяет таблицы и предложения отчёта: находит неверные итоги и доли, расхождения в цифрах.',
      'Вставляет в книгу отчёт, формулы или диаграмму; вставленное можно отменить.',
    ],
    promise: 'Без вашей просьбы в книге ничего не меняется. Данные не покидают книгу.',
    sample: 'Вставить пример',
    sampleAbout: 'Пример вставляется на новые листы, ваши листы не затрагиваются.',
    own: 'Начать со своей книги',
    found: (totals) => `В этой книге найдено: ${totals}.`,
  },
  en: {
    title: 'Welcome to Tirek',
    lines: [
      'It reads staff lists as schools send them, and finds tables and headings by itself.',
      'It counts teachers by category and education, number and share, and shows the cells it could not understand.',
      'It checks the tables and sentences of a report: wrong totals and shares, figures that do not agree.',
      'It inserts a report, formulas or a chart; what was inserted can be undone.',
    ],
    promise: 'Nothing in the workbook changes unless you ask for it. No data leaves the workbook.',
    sample: 'Insert the example',
    sampleAbout: 'The example goes to new sheets; yours are not touched.',
    own: 'Start with my workbook',
    found: (totals) => `Found in this workbook: ${totals}.`,
  },
};

interface MistakeWords {
  readonly title: string;
  readonly what: string;
  readonly changed: string;
  readonly todo: string;
  readonly reload: string;
  readonly goOn: string;
}

export const mistakeWords: InEveryLanguage<MistakeWords> = {
  kk: {
    title: 'Тіректе күтпеген қате шықты',
    what: 'Бұл сіздің қатеңіз емес: бағдарлама жұмысын аяқтай алмады.',
    changed: 'Егер қате енгізу не болдырмау кезінде шықса, сол парақты тексеріңіз; басқа кезде кітапта ештеңе өзгерген жоқ.',
    todo: 'Панельді қайта ашыңыз. Қате қайталанса, диагностиканы көшіріп, әкімшіге жіберіңіз: онда ұяшықтардағы деректер жоқ.',
    reload: 'Қайта ашу',
    goOn: 'Жалғастыру',
  },
  ru: {
    title: 'В Тіреке произошла непредвиденная ошибка',
    what: 'Это не ваша ошибка: программа не смогла закончить работу.',
    changed: 'Если это случилось при вставке или отмене, проверьте затронутый лист; в остальных случаях в книге ничего не изменено.',
    todo: 'Перезагрузите панель. Если ошибка повторится, скопируйте диагностику и передайте администратору: данных из ячеек в ней нет.',
    reload: 'Перезагрузить',
    goOn: 'Продолжить',
  },
  en: {
    title: 'Tirek met an unexpected error',
    what: 'It is no mistake of yours: the program could not finish its work.',
    changed: 'If it happened while inserting or undoing, look at the sheet concerned; otherwise nothing in the workbook was changed.',
    todo: 'Reload the pane. If the error comes back, copy the diagnostics and send them to your administrator: they hold no cells.',
    reload: 'Reload',
    goOn: 'Continue',
  },
};

interface DiagnosticWords {
  readonly title: string;
  readonly about: string;
  readonly version: string;
  readonly host: string;
  readonly language: string;
  readonly lastMistake: string;
  readonly none: string;
}

export const diagnosticWords: InEveryLanguage<DiagnosticWords> = {
  kk: {
    title: 'Диагностика',
    about: 'Әкімшіге жіберетін мәлімет: нұсқалар мен соңғы қате. Ұяшықтардағы деректер енбейді.',
    version: 'Тірек нұсқасы',
    host: 'Қайда жұмыс істейді',
    language: 'Панельдің тілі',
    lastMistake: 'Соңғы қате',
    none: 'жоқ',
  },
  ru: {
    title: 'Диагностика',
    about: 'Сведения для администратора: версии и последняя ошибка. Данные из ячеек не включаются.',
    version: 'Версия Тірека',
    host: 'Где работает',
    language: 'Язык панели',
    lastMistake: 'Последняя ошибка',
    none: 'нет',
  },
  en: {
    title: 'Diagnostics',
    about: 'For your administrator: versions and the last error. Nothing from cells is included.',
    version: 'Tirek’s version',
    host: 'Host',
    language: 'Language of the pane',
    lastMistake: 'Last error',
    none: 'none',
  },
};

/** What a person hears when the checks are through. */
export const findingsSpoken: InEveryLanguage<(count: number) => string> = {
  kk: (count) => (count === 0 ? 'Кемшілік табылмады.' : `Қарайтын жер: ${formatNumber(count, 'kk')}.`),
  ru: (count) => (count === 0 ? 'Замечаний нет.' : `Замечаний: ${formatNumber(count, 'ru')}.`),
  en: (count) => (count === 0 ? 'No findings.' : `Findings: ${formatNumber(count, 'en')}.`),
};

const spokenChange = (...parts: string[]) => `${parts.filter(Boolean).join(', ').replace(/^./u, (first) => first.toUpperCase())}.`;

/** What a person hears when an edit was judged: how many came and went. */
export const changeSpoken: InEveryLanguage<(came: number, gone: number) => string> = {
  kk: (came, gone) => spokenChange(came > 0 ? `жаңасы: ${formatNumber(came, 'kk')}` : '', gone > 0 ? `кеткені: ${formatNumber(gone, 'kk')}` : ''),
  ru: (came, gone) => spokenChange(came > 0 ? `новых замечаний: ${formatNumber(came, 'ru')}` : '', gone > 0 ? `снято замечаний: ${formatNumber(gone, 'ru')}` : ''),
  en: (came, gone) => spokenChange(came > 0 ? `new findings: ${formatNumber(came, 'en')}` : '', gone > 0 ? `gone: ${formatNumber(gone, 'en')}` : ''),
};

export { severityWords } from '../text/severities.ts';

/** How each language calls itself, and its sign on the switch. */
export const languageNames: InEveryLanguage<{ readonly sign: string; readonly name: string }> = {
  kk: { sign: 'ҚАЗ', name: 'Қазақша' },
  ru: { sign: 'РУС', name: 'Русский' },
  en: { sign: 'ENG', name: 'English' },
};

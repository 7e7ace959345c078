import type { Severity } from '../../checks/check.ts';
import type { LeftOut } from '../../sheet/staff/staff-line.ts';
import type { Layout } from '../../sheet/timetables/timetables.ts';
import type { StaffField } from '../../sheet/tables/staff-field.ts';
import type { InEveryLanguage } from '../../text/language.ts';

export interface CliWords {
  readonly usage: string;
  readonly wrongOption: (option: string) => string;
  readonly missingFile: string;
  readonly oneFile: string;
  readonly wrongOut: (file: string) => string;
  readonly noDocument: (id: string, known: readonly string[]) => string;
  readonly on: string;
  readonly off: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownReport: (id: string, known: readonly string[]) => string;
  readonly wrongSetting: (text: string, known: readonly string[]) => string;
  readonly wrongMapping: (text: string) => string;
  readonly wrongDate: (text: string) => string;
  readonly compared: (day: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly clean: string;
  readonly findings: (count: number) => string;
  readonly table: (sheet: string, range: string, people: number) => string;
  readonly reportTable: (sheet: string, range: string, rows: number, title: string) => string;
  readonly register: (name: string, places: string, rows: number, misread: number) => string;
  readonly noTables: string;
  readonly thematicPlan: (sheet: string, range: string, about: string, lines: number) => string;
  readonly timetable: (sheet: string, range: string, layout: string, lessons: number, school: string) => string;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly hiddenSheet: string;
  readonly more: (cells: number) => string;
  readonly noTimetable: string;
  readonly columns: string;
  readonly schools: string;
  readonly notUnderstood: string;
  readonly leftOut: string;
  readonly blank: string;
  readonly fields: Readonly<Record<StaffField, string>>;
  readonly why: Readonly<Record<LeftOut, string>>;
  readonly document: (sheet: string, paragraphs: number, tables: number) => string;
  readonly tableOf: (number: number) => string;
  readonly inParagraph: (number: number) => string;
  readonly inTable: (number: number, row: number) => string;
  readonly written: (file: string) => string;
  readonly noCharts: string;
  readonly ourMistake: (what: string) => string;
}

export const cliWords: InEveryLanguage<CliWords> = {
  kk: {
    usage: `Тірек: Excel кітабы (.xlsx, .xls) мен Word құжатын (.docx) оқиды, санайды, тексереді.

  tirek check ФАЙЛ… [--json]                          тексеру
  tirek read ФАЙЛ [--json]                            тізімдер қалай оқылғаны
  tirek eval '=ФОРМУЛА' --workbook ФАЙЛ [--sheet ПАРАҚ] [--json]
  tirek report ЕСЕП --workbook ФАЙЛ --out ЖАҢА.xlsx   annual – жылдық талдау, network, combined-classes, qualification …

  --date 01.06.2022    қай күнге (report)
  --oblast, --unit     қай облысқа, қай аудан не қалаға (report)
  --session "Күзгі"    қай сессияға: атауы немесе сол сессияның бір күні (report session …; --out ЖАҢА.docx – Word құжаты)
  --before БЫЛТЫР.xlsx былтырғы кітаппен салыстыру (report)
  --lang kk|ru|en      тілі (әдепкісі kk)
  --set АТАУЫ=on|off   санау баптаулары: pedagog-with-none, count-part-time, count-on-leave, count-in-every-school
  --map 'Парақ!A3:F40 heads=2 name=B category=D education=E school=A'   кестені қолмен көрсету

Бастапқы файл ешқашан өзгертілмейді.
Аяқталу коды: 0 дұрыс, 1 қате табылды, 2 файл оқылмады не жазылмады, 3 пәрмен дұрыс емес.`,
    wrongOption: (option) => `Түсініксіз параметр: ${option}.`,
    missingFile: 'Файл көрсетілмеген.',
    oneFile: 'Бір ғана файл көрсетіңіз.',
    wrongOut: (file) => `Есеп .xlsx немесе .docx файлына жазылады, ал мұнда: ${file}.`,
    noDocument: (id, known) => `«${id}» есебі Word құжаты болып жазылмайды: .xlsx файлын көрсетіңіз. Word құжаты болатын есептер: ${known.join(', ')}.`,
    on: 'иә',
    off: 'жоқ',
    unknownCommand: (command) => `«${command}» деген пәрмен жоқ.`,
    unknownReport: (id, known) => `«${id}» деген есеп жоқ. Қолжетімдісі: ${known.join(', ')}.`,
    wrongSetting: (text, known) => `Баптау түсініксіз: ${text}. Қолжетімдісі: ${known.join(', ')}; мәні on немесе off.`,
    wrongMapping: (text) => `Кесте сипаттамасы түсініксіз: ${text}.`,
    wrongDate: (text) => `Күні түсініксіз: ${text}. Мысалы: 01.06.2022.`,
    compared: (day) => `Былтырғы (${day} күнгі) деректермен салыстырылды.`,
    severities: { error: 'қате', warning: 'назар аударыңыз', question: 'сұрақ', style: 'рәсімдеу' },
    clean: 'Кемшілік табылмады.',
    findings: (count) => `Қарайтын жер: ${count}.`,
    table: (sheet, range, people) => `«${sheet}» парағы, ${range}: педагогтер тізімі, ${people} педагог`,
    reportTable: (sheet, range, rows, title) => `«${sheet}» парағы, ${range}: есеп кестесі, ${rows} жол${title ? ` · ${title}` : ''}`,
    register: (name, places, rows, misread) => `«${name}» реестрі, ${places}: ${rows} жол${misread > 0 ? `, түсініксіз ұяшық: ${misread}` : ''}`,
    noTables: 'Педагогтер тізімі табылмады.',
    thematicPlan: (sheet, range, about, lines) => `«${sheet}» парағы, ${range}: күнтізбелік-тақырыптық жоспар${about ? ` (${about})` : ''}, сабақ саны: ${lines}`,
    timetable: (sheet, range, layout, lessons, school) => `«${sheet}» парағы, ${range}: сабақ кестесі (${layout}), сабақ саны: ${lessons}${school ? ` · ${school}` : ''}`,
    layouts: {
      list: 'тізім', 'classes-across': 'сыныптар бағандарда', 'classes-down': 'сыныптар жолдарда', 'class-blocks': 'әр сынып бөлек', 'teachers-down': 'мұғалімдер жолдарда', 'teachers-across': 'мұғалімдер бағандарда',
      'teacher-blocks': 'әр мұғалім бөлек', 'rooms-down': 'кабинеттер жолдарда', 'rooms-across': 'кабинеттер бағандарда',
    },
    hiddenSheet: 'Парақ жасырын: сабақтары есепке алынбады.',
    more: (cells) => `… тағы ${cells} ұяшық`,
    noTimetable: 'Сабақ кестесі табылмады.',
    columns: 'Бағандары',
    schools: 'Мектептер',
    notUnderstood: 'Анықталмады',
    leftOut: 'Есепке алынбаған жолдар',
    blank: '(бос)',
    fields: {
      number: '№', name: 'аты-жөні', school: 'мектебі', position: 'лауазымы', subject: 'пәні', category: 'санаты',
      oldCategory: 'бұрынғы санаты', categoryUntil: 'санат мерзімі', unit: 'ауданы', givenName: 'аты', patronymic: 'әкесінің аты', education: 'білімі', degree: 'академиялық дәрежесі', status: 'мәртебесі', note: 'ескертуі',
    },
    why: { total: 'қорытынды', vacancy: 'бос орын', 'not-a-teacher': 'педагог емес', section: 'бөлім', heading: 'тақырып', numbering: 'нөмірлеу', remark: 'жазба' },
    document: (sheet, paragraphs, tables) => `Word құжаты «${sheet}» парағы болып оқылды. Абзацтар: ${paragraphs}, кестелер: ${tables}.`,
    tableOf: (number) => `${number}-кесте`,
    inParagraph: (number) => `${number}-абзац`,
    inTable: (number, row) => `${number}-кесте, ${row}-жол`,
    written: (file) => `Есеп жазылды: ${file}`,
    noCharts: 'Диаграммалар файлға салынбайды: олар Excel-дегі Тірек панелінен енгізіледі.',
    ourMistake: (what) => `«Тірек» бағдарламасының ішкі қатесі. Ештеңе өзгертілген жоқ. Әзірлеушіге жіберіңіз: ${what}`,
  },
  ru: {
    usage: `Тірек читает, считает и проверяет книги Excel (.xlsx, .xls) и документы Word (.docx).

  tirek check ФАЙЛ… [--json]                          проверка
  tirek read ФАЙЛ [--json]                            как прочитаны списки
  tirek eval '=ФОРМУЛА' --workbook ФАЙЛ [--sheet ЛИСТ] [--json]
  tirek report ОТЧЁТ --workbook ФАЙЛ --out НОВЫЙ.xlsx   annual – годовой анализ, network, combined-classes, qualification …

  --date 01.06.2022    на какую дату (report)
  --oblast, --unit     по какой области, по какому району или городу (report)
  --session "Осенняя"  по какой сессии: название или день в ней (report session …; --out НОВЫЙ.docx – документ Word)
  --before ПРОШЛЫЙ.xlsx  сравнить с книгой прошлого года (report)
  --lang kk|ru|en      язык (по умолчанию kk)
  --set ИМЯ=on|off     настройки подсчёта: pedagog-with-none, count-part-time, count-on-leave, count-in-every-school
  --map 'Лист!A3:F40 heads=2 name=B category=D education=E school=A'   указать таблицу вручную

Исходный файл никогда не изменяется.
Код завершения: 0 всё в порядке, 1 найдены ошибки, 2 файл не прочитан или не записан, 3 неверная команда.`,
    wrongOption: (option) => `Неизвестный параметр: ${option}.`,
    missingFile: 'Не указан файл.',
    oneFile: 'Укажите один файл.',
    wrongOut: (file) => `Отчёт пишется в файл .xlsx или .docx, а указано: ${file}.`,
    noDocument: (id, known) => `Отчёт «${id}» не пишется документом Word: укажите файл .xlsx. Документом Word можно получить: ${known.join(', ')}.`,
    on: 'да',
    off: 'нет',
    unknownCommand: (command) => `Команды «${command}» нет.`,
    unknownReport: (id, known) => `Отчёта «${id}» нет. Допустимые: ${known.join(', ')}.`,
    wrongSetting: (text, known) => `Неизвестная настройка: ${text}. Допустимые: ${known.join(', ')}; значение on или off.`,
    wrongMapping: (text) => `Непонятное описание таблицы: ${text}.`,
    wrongDate: (text) => `Непонятная дата: ${text}. Например: 01.06.2022.`,
    compared: (day) => `Сравнение с данными прошлого года на ${day}.`,
    severities: { error: 'ошибка', warning: 'обратите внимание', question: 'вопрос', style: 'оформление' },
    clean: 'Замечаний нет.',
    findings: (count) => `Замечаний: ${count}.`,
    table: (sheet, range, people) => `Лист «${sheet}», ${range}: список педагогов, педагогов: ${people}`,
    reportTable: (sheet, range, rows, title) => `Лист «${sheet}», ${range}: таблица отчёта, строк: ${rows}${title ? ` · ${title}` : ''}`,
    register: (name, places, rows, misread) => `Реестр «${name}», ${places}: строк: ${rows}${misread > 0 ? `, непонятных ячеек: ${misread}` : ''}`,
    noTables: 'Список педагогов не найден.',
    thematicPlan: (sheet, range, about, lines) => `Лист «${sheet}», ${range}: календарно-тематический план${about ? ` (${about})` : ''}, уроков: ${lines}`,
    timetable: (sheet, range, layout, lessons, school) => `Лист «${sheet}», ${range}: расписание уроков (${layout}), уроков: ${lessons}${school ? ` · ${school}` : ''}`,
    layouts: {
      list: 'список', 'classes-across': 'классы в столбцах', 'classes-down': 'классы в строках', 'class-blocks': 'каждый класс отдельно', 'teachers-down': 'учителя в строках', 'teachers-across': 'учителя в столбцах',
      'teacher-blocks': 'каждый учитель отдельно', 'rooms-down': 'кабинеты в строках', 'rooms-across': 'кабинеты в столбцах',
    },
    hiddenSheet: 'Лист скрыт: его уроки не учтены.',
    more: (cells) => `… ещё ячеек: ${cells}`,
    noTimetable: 'Расписание уроков не найдено.',
    columns: 'Столбцы',
    schools: 'Школы',
    notUnderstood: 'Не определено',
    leftOut: 'Неучтённые строки',
    blank: '(пусто)',
    fields: {
      number: '№', name: 'ФИО', school: 'школа', position: 'должность', subject: 'предмет', category: 'категория',
      oldCategory: 'прежняя категория', categoryUntil: 'срок категории', unit: 'район', givenName: 'имя', patronymic: 'отчество', education: 'образование', degree: 'академическая степень', status: 'статус', note: 'примечание',
    },
    why: { total: 'итог', vacancy: 'вакансия', 'not-a-teacher': 'не педагог', section: 'раздел', heading: 'заголовок', numbering: 'нумерация', remark: 'запись' },
    document: (sheet, paragraphs, tables) => `Документ Word прочитан как лист «${sheet}». Абзацев: ${paragraphs}, таблиц: ${tables}.`,
    tableOf: (number) => `таблица ${number}`,
    inParagraph: (number) => `абзац ${number}`,
    inTable: (number, row) => `таблица ${number}, строка ${row}`,
    written: (file) => `Отчёт записан: ${file}`,
    noCharts: 'Диаграммы в файл не рисуются: их вставляет панель Тірек в Excel.',
    ourMistake: (what) => `Внутренняя ошибка программы «Тірек». Ничего не изменено. Сообщите разработчику: ${what}`,
  },
  en: {
    usage: `Tirek reads, counts and checks Excel workbooks (.xlsx, .xls) and Word documents (.docx).

  tirek check FILE… [--json]                          check
  tirek read FILE [--json]                            how the lists were read
  tirek eval '=FORMULA' --workbook FILE [--sheet NAME] [--json]
  tirek report REPORT --workbook FILE --out NEW.xlsx   annual (the whole year), network, combined-classes, qualification …

  --date 01.06.2022    as of which day (report)
  --oblast, --unit     of which oblast, of which district or city (report)
  --session "Autumn"   of which session: its name, or a day in it (report session …; --out NEW.docx is a document of Word)
  --before LAST.xlsx   compare with last year's workbook (report)
  --lang kk|ru|en      language (default kk)
  --set NAME=on|off    settings of counting: pedagog-with-none, count-part-time, count-on-leave, count-in-every-school
  --map 'Sheet!A3:F40 heads=2 name=B category=D education=E school=A'   say where a table is

The original file is never written.
Exit code: 0 done, 1 errors found, 2 a file could not be read or written, 3 wrong usage.`,
    wrongOption: (option) => `Unknown option: ${option}.`,
    missingFile: 'No file given.',
    oneFile: 'Give one file.',
    wrongOut: (file) => `The report is written to an .xlsx or a .docx file; here it is ${file}.`,
    noDocument: (id, known) => `The report “${id}” cannot be had as a document of Word: give an .xlsx file. Documents: ${known.join(', ')}.`,
    on: 'yes',
    off: 'no',
    unknownCommand: (command) => `There is no command “${command}”.`,
    unknownReport: (id, known) => `There is no report “${id}”. There are: ${known.join(', ')}.`,
    wrongSetting: (text, known) => `Unknown setting: ${text}. There are: ${known.join(', ')}; the value is on or off.`,
    wrongMapping: (text) => `The description of the table cannot be read: ${text}.`,
    wrongDate: (text) => `The date ${text} is not understood. Write it as 01.06.2022.`,
    compared: (day) => `Compared with last year's figures as of ${day}.`,
    severities: { error: 'error', warning: 'warning', question: 'question', style: 'style' },
    clean: 'No findings.',
    findings: (count) => `Findings: ${count}.`,
    table: (sheet, range, people) => `Sheet “${sheet}”, ${range}: staff list, people: ${people}`,
    reportTable: (sheet, range, rows, title) => `Sheet “${sheet}”, ${range}: table of a report, rows: ${rows}${title ? ` · ${title}` : ''}`,
    register: (name, places, rows, misread) => `Register “${name}”, ${places}: ${rows} rows${misread > 0 ? `, ${misread} cells not understood` : ''}`,
    noTables: 'No staff list was found.',
    thematicPlan: (sheet, range, about, lines) => `Sheet “${sheet}”, ${range}: thematic plan${about ? ` (${about})` : ''}, lessons: ${lines}`,
    timetable: (sheet, range, layout, lessons, school) => `Sheet “${sheet}”, ${range}: timetable (${layout}), lessons: ${lessons}${school ? ` · ${school}` : ''}`,
    layouts: {
      list: 'list', 'classes-across': 'classes in columns', 'classes-down': 'classes in rows', 'class-blocks': 'a block for each class', 'teachers-down': 'teachers in rows', 'teachers-across': 'teachers in columns',
      'teacher-blocks': 'a block for each teacher', 'rooms-down': 'rooms in rows', 'rooms-across': 'rooms in columns',
    },
    hiddenSheet: 'The sheet is hidden: its lessons are not counted.',
    more: (cells) => `… and ${cells} more cells`,
    noTimetable: 'No timetable was found.',
    columns: 'Columns',
    schools: 'Schools',
    notUnderstood: 'Not understood',
    leftOut: 'Rows not counted',
    blank: '(blank)',
    fields: {
      number: '№', name: 'name', school: 'school', position: 'position', subject: 'subject', category: 'category',
      oldCategory: 'old category', categoryUntil: 'category valid until', unit: 'unit', givenName: 'given name', patronymic: 'patronymic', education: 'education', degree: 'degree', status: 'status', note: 'note',
    },
    why: { total: 'total', vacancy: 'vacancy', 'not-a-teacher': 'not a teacher', section: 'section', heading: 'heading', numbering: 'numbering', remark: 'remark' },
    document: (sheet, paragraphs, tables) => `The Word document was read as the sheet “${sheet}”. Paragraphs: ${paragraphs}, tables: ${tables}.`,
    tableOf: (number) => `table ${number}`,
    inParagraph: (number) => `paragraph ${number}`,
    inTable: (number, row) => `table ${number}, row ${row}`,
    written: (file) => `Report written: ${file}`,
    noCharts: 'A file is written without charts: Tirek’s pane in Excel draws them.',
    ourMistake: (what) => `A mistake of Tirek’s own. Nothing was changed. Please tell the developer: ${what}`,
  },
};

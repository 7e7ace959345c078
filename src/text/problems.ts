import type { ShareProblem } from '../domain/share.ts';
import type { ArgumentProblem } from '../sheet/arguments.ts';
import type { SplitProblem } from '../domain/network/split.ts';
import type { FileProblem } from '../sheet/files/file-problem.ts';
import type { FormulaProblem } from '../sheet/formula.ts';
import type { WorkbookProblem } from '../sheet/workbook-problem.ts';
import type { RegisterRangeProblem } from '../sheet/registers/register-range.ts';
import type { StaffRangeProblem } from '../sheet/staff/staff-range.ts';
import type { Problem } from '../domain/result.ts';
import type { Day } from '../domain/calendar/day.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import type { RegisterKind } from '../sheet/registers/columns.ts';
import { fileProblems } from './file-problems.ts';
import type { InEveryLanguage, Language } from './language.ts';
import { formatNumber } from './numbers.ts';
import type { ProblemWords } from './problem-words.ts';
import { registerNames } from './register-names.ts';
import { registerProblems, type RegisterProblem } from './register-problems.ts';
import { sessionProblems, type SessionProblem } from './session-problems.ts';
import { timetableProblems, type TimetableProblem } from './timetable-problems.ts';
import { workbookProblems } from './workbook-problems.ts';

export type ReportProblem =
  | Problem<'no-staff-tables', Record<string, never>>
  /** The workbook has no such registers; it has them, and they have no rows. */
  | Problem<'no-registers' | 'registers-empty', { readonly kinds: readonly RegisterKind[] }>
  /** No such oblast or unit on that day. */
  | Problem<'no-such-unit', { readonly unit: string; readonly on: Day }>
  /** A comparison without the figures of the year before. */
  | Problem<'no-figures-before', Record<string, never>>
  /** The workbook holds no timetable; none of a session; nobody in it is called so. */
  | Problem<'no-timetables' | 'no-session-lessons', Record<string, never>>
  | Problem<'not-in-timetables', { readonly who: string }>
  /** The workbook plans no session; none of it is called so. */
  | Problem<'no-sessions', Record<string, never>>
  /** There are no marks, no answers to questions and no work between sessions. */
  | Problem<'no-results', Record<string, never>>
  | Problem<'no-plan-pairs', Record<string, never>>
  | Problem<'session-not-found', { readonly text: string; readonly known: readonly string[] }>;

export type MappingProblem = Problem<'mapping-unknown-sheet' | 'no-such-sheet', { readonly sheet: string }>;

/** What the workbook remembers cannot be read. */
export type MemoryProblem = Problem<'memory-newer', { readonly version: string }> | Problem<'memory-damaged', Record<string, never>>;

/** What a person asked for at the pane cannot be done now. */
export type DeskProblem =
  | Problem<'selection-blank' | 'nothing-to-undo' | 'not-read-yet' | 'compare-unavailable', Record<string, never>>
  /** A school or a class that a form was opened for is not there any more, or somebody has changed it. */
  | Problem<'record-gone' | 'record-changed', { readonly sheet: string; readonly address: string }>;

/** A list described by hand: a formula sees nothing but its range, and would count it otherwise. */
export type InsertionProblem = Problem<'function-reads-otherwise', { readonly sheet: string; readonly range: string }>;

/** A text that should hold a count, and holds none. */
export type CountProblem = Problem<'no-count-in-text', { readonly text: string }>;

export type LanguageProblem = Problem<'unknown-language', { readonly text: string }>;

/** Every reason that Tirek can give for not answering. */
export type KnownProblem = ShareProblem | SplitProblem | CountProblem | RegisterProblem | TimetableProblem | SessionProblem | ArgumentProblem | StaffRangeProblem | RegisterRangeProblem | FormulaProblem | FileProblem | ReportProblem | MappingProblem | LanguageProblem | WorkbookProblem | MemoryProblem | DeskProblem | InsertionProblem;

const kk: ProblemWords<Exclude<KnownProblem, FileProblem | WorkbookProblem | RegisterProblem | TimetableProblem | SessionProblem>> = {
  'total-zero': () => 'Барлығы 0: нөлден үлес есептелмейді.',
  'part-over-total': ({ part, total }) => `Бөлігі (${formatNumber(part, 'kk')}) барлығынан (${formatNumber(total, 'kk')}) артық: сандарды тексеріңіз.`,
  negative: ({ value }) => `Теріс сан (${formatNumber(value, 'kk')}) болмауы керек.`,
  'not-whole': ({ value }) => `Бүтін сан болуы керек, ал мұнда ${formatNumber(value, 'kk')} тұр.`,
  'parts-and-total': ({ parts, total }) => `Бөліктердің қосындысы ${formatNumber(parts, 'kk')}, ал барлығы ${formatNumber(total, 'kk')}: сандарды тексеріңіз.`,
  'no-count-in-text': ({ text }) => `«${text}» деген жазудан сан табылмады. Үлгі: 23 (17/6).`,
  'digits-out-of-range': () => 'Ондық таңба саны 0-ден 10-ға дейінгі бүтін сан болуы керек.',
  'argument-missing': ({ parameter }) => `«${parameter}» берілмеген немесе ұяшық бос.`,
  'argument-too-many': ({ given, most }) => `Аргумент тым көп: ${given}, ең көбі ${most}.`,
  'argument-not-number': ({ parameter, text }) => `«${parameter}» сан болуы керек, ал мұнда «${text}» тұр.`,
  'argument-not-one-cell': ({ parameter }) => `«${parameter}» үшін бір ғана ұяшық көрсетіңіз.`,
  'argument-error-cell': ({ parameter, error }) => `«${parameter}» ұяшығында қате тұр: ${error}.`,
  'no-staff-headings': ({ wanted }) =>
    `Тақырыптардан «${wanted === 'category' ? 'Санаты' : 'Білімі'}» бағаны табылмады. Ауқымды тақырыптарымен бірге белгілеңіз.`,
  'no-register-headings': ({ kind }) => `Мұнда «${registerNames.kk[kind]}» реестрінің тақырыптары табылмады. Ауқымды тақырыптарымен бірге белгілеңіз.`,
  'by-height': ({ rows, by }) => `Топтау бағанында ${by} жол, ал тізімде ${rows} жол бар: жол саны бірдей болуы керек.`,
  'by-columns': ({ columns }) => `Топтау үшін бір баған беріңіз: мұнда ${columns} баған бар.`,
  'unknown-language': ({ text }) => `«${text}» тілі белгісіз: kk, ru немесе en деп жазыңыз.`,
  'formula-unreadable': ({ at }) => `Формула оқылмады: ${at}. Үлгі: =TIREK.SHARE(17,19) немесе =TIREK.QUALIFICATION(A1:F40).`,
  'formula-unknown-function': ({ name }) => `${name} деген функция жоқ.`,
  'formula-unknown-sheet': ({ sheet }) => `«${sheet}» деген парақ жоқ.`,
  'mapping-unknown-sheet': ({ sheet }) => `Кесте сипаттамасындағы «${sheet}» парағы кітапта жоқ.`,
  'no-such-sheet': ({ sheet }) => `«${sheet}» деген парақ жоқ.`,
  'no-staff-tables': () => 'Педагогтер тізімі табылмады: «Аты-жөні» және «Санаты» немесе «Білімі» деген бағандары бар кесте керек.',
  'no-registers': ({ kinds }) => `Бұл есепке мына реестр керек: ${kinds.map((kind) => registerNames.kk[kind]).join(', ')}. «Реестрлер» бетінде қосып толтырыңыз немесе кітаптағы кестені көрсетіңіз.`,
  'registers-empty': ({ kinds }) => `Бұл есепке керек реестрде әзірге жазба жоқ: ${kinds.map((kind) => registerNames.kk[kind]).join(', ')}. Алдымен оны толтырыңыз.`,
  'no-such-unit': ({ unit, on }) => `${writeDay(on)} күніне «${unit}» деген аудан, қала не облыс реестрде жоқ: күнін не атауын тексеріңіз.`,
  'no-figures-before': () => 'Салыстыру үшін өткен жылғы кітап керек: оны таңдап, қайталаңыз.',
  'no-timetables': () => 'Сабақ кестесі табылмады: сынып, күн, сабақ нөмірі мен пән көрсетілген кесте керек.',
  'no-session-lessons': () => 'Кестеде сессия сабағы жоқ: тізімдегі «Түрі» бағанына «сессия» деп жазыңыз.',
  'not-in-timetables': ({ who }) => `Сабақ кестелерінде «${who}» жоқ: тізімнен таңдаңыз.`,
  'no-sessions': () => 'Кітапта сессия жоспарланбаған: «Сессиялар» реестріне атауын, басталатын және аяқталатын күнін жазыңыз.',
  'no-results': () => 'Кітапта баға да, сауалнама да, сессияаралық тапсырма да жоқ: «Баға мен тест» реестрін толтырыңыз.',
  'no-plan-pairs': () => 'Салыстыратын КТЖ табылмады: кітапта тірек мектебінің және оған бекітілген мектептің бір пән, бір сынып бойынша жоспарлары болуы керек.',
  'session-not-found': ({ text, known }) => `«${text}» деген сессия жоқ. Кітаптағы сессиялар: ${known.join(', ')}.`,
  'memory-newer': ({ version }) => `Кітаптағы Тірек жазбалары жаңа нұсқада жасалған (${version}). Олар өзгертілмейді; Тіректі жаңартыңыз.`,
  'memory-damaged': () => 'Кітаптағы Тірек жазбалары оқылмады. Олар өзгертілген жоқ; қайта есте сақтасаңыз, жаңадан жазылады.',
  'selection-blank': () => 'Белгіленген жер бос. Тізімді тақырыптарымен бірге белгілеп, қайталаңыз.',
  'nothing-to-undo': () => 'Болдырмайтын әрекет жоқ.',
  'not-read-yet': () => 'Кітап әлі оқылған жоқ. «Қайта оқу» батырмасын басыңыз.',
  'compare-unavailable': () => 'Өткен жылғы кітап мұнда оқылмайды: есепті терминалда --before арқылы жасаңыз.',
  'record-gone': ({ sheet, address }) => `«${sheet}» парағындағы ${address} жолында бұл жазба енді жоқ. Реестрлерді қайта оқып, қайталаңыз.`,
  'record-changed': ({ sheet, address }) => `«${sheet}» парағындағы ${address} ұяшығын басқа біреу өзгертіп қойған. Жазба сақталған жоқ: қайта ашып, қарап шығыңыз.`,
  'function-reads-otherwise': ({ sheet, range }) => `«${sheet}» парағындағы ${range} тізімін формула басқаша оқиды, сондықтан енгізілмеді. Мәндер ретінде енгізіңіз.`,
};

const ru: typeof kk = {
  'total-zero': () => 'Всего 0: доля от нуля не вычисляется.',
  'part-over-total': ({ part, total }) => `Часть (${formatNumber(part, 'ru')}) больше целого (${formatNumber(total, 'ru')}): проверьте числа.`,
  negative: ({ value }) => `Отрицательного числа (${formatNumber(value, 'ru')}) здесь быть не может.`,
  'not-whole': ({ value }) => `Нужно целое число, а здесь ${formatNumber(value, 'ru')}.`,
  'parts-and-total': ({ parts, total }) => `Части дают в сумме ${formatNumber(parts, 'ru')}, а всего указано ${formatNumber(total, 'ru')}: проверьте числа.`,
  'no-count-in-text': ({ text }) => `В записи «${text}» нет числа. Пример: 23 (17/6).`,
  'digits-out-of-range': () => 'Число знаков после запятой — целое от 0 до 10.',
  'argument-missing': ({ parameter }) => `Не указан аргумент «${parameter}», или ячейка пуста.`,
  'argument-too-many': ({ given, most }) => `Слишком много аргументов: ${given}, допустимо не более ${most}.`,
  'argument-not-number': ({ parameter, text }) => `Аргумент «${parameter}» должен быть числом, а здесь «${text}».`,
  'argument-not-one-cell': ({ parameter }) => `Для «${parameter}» укажите одну ячейку.`,
  'argument-error-cell': ({ parameter, error }) => `В ячейке «${parameter}» ошибка: ${error}.`,
  'no-staff-headings': ({ wanted }) =>
    `Среди заголовков нет столбца «${wanted === 'category' ? 'Категория' : 'Образование'}». Выделите диапазон вместе с заголовками.`,
  'no-register-headings': ({ kind }) => `Здесь не найдены заголовки реестра «${registerNames.ru[kind]}». Выделите диапазон вместе с заголовками.`,
  'by-height': ({ rows, by }) => `В столбце группировки строк: ${by}, в списке: ${rows}. Число строк должно совпадать.`,
  'by-columns': ({ columns }) => `Для группировки укажите один столбец: здесь их ${columns}.`,
  'unknown-language': ({ text }) => `Язык «${text}» неизвестен: напишите kk, ru или en.`,
  'formula-unreadable': ({ at }) => `Формула не прочитана: ${at}. Пример: =TIREK.SHARE(17,19) или =TIREK.QUALIFICATION(A1:F40).`,
  'formula-unknown-function': ({ name }) => `Функции ${name} нет.`,
  'formula-unknown-sheet': ({ sheet }) => `Листа «${sheet}» нет.`,
  'mapping-unknown-sheet': ({ sheet }) => `Листа «${sheet}» из описания таблицы в книге нет.`,
  'no-such-sheet': ({ sheet }) => `Листа «${sheet}» нет.`,
  'no-staff-tables': () => 'Список педагогов не найден: нужна таблица со столбцами «ФИО» и «Категория» или «Образование».',
  'no-registers': ({ kinds }) => `Для отчёта нужны реестры: ${kinds.map((kind) => registerNames.ru[kind]).join(', ')}. Добавьте и заполните их на странице «Реестры» или укажите таблицу, которая уже есть в книге.`,
  'registers-empty': ({ kinds }) => `В нужном для отчёта реестре пока нет записей: ${kinds.map((kind) => registerNames.ru[kind]).join(', ')}. Сначала заполните его.`,
  'no-such-unit': ({ unit, on }) => `На ${writeDay(on)} в реестре нет района, города или области «${unit}»: проверьте дату и название.`,
  'no-figures-before': () => 'Для сравнения нужна книга прошлого года: выберите её и повторите.',
  'no-timetables': () => 'Расписание не найдено: нужна таблица, где указаны класс, день, номер урока и предмет.',
  'no-session-lessons': () => 'В расписании нет уроков сессии: в столбце «Вид» списка уроков укажите «сессия».',
  'not-in-timetables': ({ who }) => `В расписаниях нет «${who}»: выберите из списка.`,
  'no-sessions': () => 'В книге не запланировано ни одной сессии: впишите её название и даты в реестр «Сессии».',
  'no-results': () => 'В книге нет ни отметок, ни анкет, ни межсессионных заданий: заполните реестр отметок и тестов.',
  'no-plan-pairs': () => 'Нет КТП для сравнения: в книге должны быть планы опорной и прикреплённой к ней школы по одному предмету и классу.',
  'session-not-found': ({ text, known }) => `Сессии «${text}» нет. В книге есть: ${known.join(', ')}.`,
  'memory-newer': ({ version }) => `Записи надстройки «Тірек» в книге сделаны более новой версией (${version}). Они не тронуты; обновите Тірек.`,
  'memory-damaged': () => 'Записи надстройки «Тірек» в книге не читаются. Они не тронуты; если запомнить заново, будут записаны новые.',
  'selection-blank': () => 'Выделенное место пусто. Выделите список вместе с заголовками и повторите.',
  'nothing-to-undo': () => 'Отменять нечего.',
  'not-read-yet': () => 'Книга ещё не прочитана. Нажмите «Прочитать заново».',
  'compare-unavailable': () => 'Книгу прошлого года здесь прочитать нельзя: сделайте отчёт в терминале с параметром --before.',
  'record-gone': ({ sheet, address }) => `На листе «${sheet}» в строке ${address} этой записи больше нет. Прочитайте реестры заново и повторите.`,
  'record-changed': ({ sheet, address }) => `На листе «${sheet}» ячейку ${address} тем временем изменили. Запись не сохранена: откройте её снова и проверьте.`,
  'function-reads-otherwise': ({ sheet, range }) => `Список ${range} на листе «${sheet}» формула прочитала бы иначе, поэтому она не вставлена. Вставьте значения.`,
};

const en: typeof kk = {
  'total-zero': () => 'The total is 0: there is no share of nothing.',
  'part-over-total': ({ part, total }) => `The part (${formatNumber(part, 'en')}) is larger than the total (${formatNumber(total, 'en')}): check the numbers.`,
  negative: ({ value }) => `A negative number (${formatNumber(value, 'en')}) cannot stand here.`,
  'not-whole': ({ value }) => `A whole number is needed, and here stands ${formatNumber(value, 'en')}.`,
  'parts-and-total': ({ parts, total }) => `The parts add up to ${formatNumber(parts, 'en')}, and the total is ${formatNumber(total, 'en')}: check the numbers.`,
  'no-count-in-text': ({ text }) => `There is no count in “${text}”. Example: 23 (17/6).`,
  'digits-out-of-range': () => 'The number of decimals is a whole number from 0 to 10.',
  'argument-missing': ({ parameter }) => `“${parameter}” is missing, or its cell is blank.`,
  'argument-too-many': ({ given, most }) => `Too many arguments: ${given}, at most ${most}.`,
  'argument-not-number': ({ parameter, text }) => `“${parameter}” must be a number; here it is “${text}”.`,
  'argument-not-one-cell': ({ parameter }) => `Give one cell for “${parameter}”.`,
  'argument-error-cell': ({ parameter, error }) => `The cell for “${parameter}” holds an error: ${error}.`,
  'no-staff-headings': ({ wanted }) =>
    `No heading names a column “${wanted === 'category' ? 'Category' : 'Education'}”. Select the range together with its headings.`,
  'no-register-headings': ({ kind }) => `No headings of the register “${registerNames.en[kind]}” were found here. Select the range together with its headings.`,
  'by-height': ({ rows, by }) => `The grouping column has ${by} rows, the list has ${rows}: they must be equally tall.`,
  'by-columns': ({ columns }) => `Give one column to group by: here are ${columns}.`,
  'unknown-language': ({ text }) => `Unknown language “${text}”: write kk, ru or en.`,
  'formula-unreadable': ({ at }) => `The formula could not be read: ${at}. For example: =TIREK.SHARE(17,19) or =TIREK.QUALIFICATION(A1:F40).`,
  'formula-unknown-function': ({ name }) => `There is no function ${name}.`,
  'formula-unknown-sheet': ({ sheet }) => `There is no sheet “${sheet}”.`,
  'mapping-unknown-sheet': ({ sheet }) => `The sheet “${sheet}” of the described table is not in the workbook.`,
  'no-such-sheet': ({ sheet }) => `There is no sheet “${sheet}”.`,
  'no-staff-tables': () => 'No staff list was found: it needs a table with the columns “Name” and “Category” or “Education”.',
  'no-registers': ({ kinds }) => `This report needs registers: ${kinds.map((kind) => registerNames.en[kind]).join(', ')}. Add and fill them on the page “Registers”, or name a table that the workbook has.`,
  'registers-empty': ({ kinds }) => `The register that this report needs has no rows yet: ${kinds.map((kind) => registerNames.en[kind]).join(', ')}. Fill it in first.`,
  'no-such-unit': ({ unit, on }) => `On ${writeDay(on)} the register has no district, city or oblast “${unit}”: check the day and the name.`,
  'no-figures-before': () => 'A comparison needs last year’s workbook: choose it and try again.',
  'no-timetables': () => 'No timetable was found: a table is needed that tells class, day, number of the lesson and subject.',
  'no-session-lessons': () => 'The timetable has no lessons of a session: write “session” in the column “Kind” of the list of lessons.',
  'not-in-timetables': ({ who }) => `The timetables do not name “${who}”: choose from the list.`,
  'no-sessions': () => 'The workbook plans no session: write its name and days into the register “Sessions”.',
  'no-results': () => 'The workbook has no marks, no questionnaires and no work between sessions: fill in the register of marks and tests.',
  'no-plan-pairs': () => 'There are no thematic plans to compare: the workbook needs those of a hub school and of a school attached to it, of one subject and grade.',
  'session-not-found': ({ text, known }) => `There is no session “${text}”. The workbook has: ${known.join(', ')}.`,
  'memory-newer': ({ version }) => `What this workbook remembers for Tirek was written by a newer version (${version}). It is left untouched; please update Tirek.`,
  'memory-damaged': () => 'What this workbook remembers for Tirek cannot be read. It is left untouched; remembering something writes it anew.',
  'selection-blank': () => 'The selected place is blank. Select the list together with its headings and try again.',
  'nothing-to-undo': () => 'There is nothing to undo.',
  'not-read-yet': () => 'The workbook has not been read yet. Press “Read again”.',
  'compare-unavailable': () => 'Last year’s workbook cannot be read here: make the report at the terminal with --before.',
  'record-gone': ({ sheet, address }) => `The record is no longer in row ${address} of the sheet “${sheet}”. Read the registers again and try once more.`,
  'record-changed': ({ sheet, address }) => `Somebody has changed cell ${address} of the sheet “${sheet}” meanwhile. Nothing was saved: open the record again and look.`,
  'function-reads-otherwise': ({ sheet, range }) => `A formula would read the list ${range} on the sheet “${sheet}” otherwise, so it was not inserted. Insert values instead.`,
};

const words: InEveryLanguage<ProblemWords<KnownProblem>> = {
  kk: { ...kk, ...fileProblems.kk, ...workbookProblems.kk, ...registerProblems.kk, ...timetableProblems.kk, ...sessionProblems.kk },
  ru: { ...ru, ...fileProblems.ru, ...workbookProblems.ru, ...registerProblems.ru, ...timetableProblems.ru, ...sessionProblems.ru },
  en: { ...en, ...fileProblems.en, ...workbookProblems.en, ...registerProblems.en, ...timetableProblems.en, ...sessionProblems.en },
};

/** The sentence for a problem, in the asked language. */
export const describeProblem = ({ code, args }: KnownProblem, language: Language): string =>
  (words[language][code] as (args: KnownProblem['args']) => string)(args);

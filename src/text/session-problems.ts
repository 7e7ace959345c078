import type { CalendarProblem } from '../domain/calendar/working-days.ts';
import type { Problem } from '../domain/result.ts';
import type { CalendarRangeProblem } from '../sheet/sessions/calendar-range.ts';
import type { PlanRangeProblem } from '../sheet/thematic/plan-range.ts';
import type { InEveryLanguage } from './language.ts';
import { formatNumber } from './numbers.ts';
import type { ProblemWords } from './problem-words.ts';

export type SessionProblem =
  | CalendarProblem
  | CalendarRangeProblem
  | PlanRangeProblem
  | Problem<'argument-not-day', { readonly parameter: string; readonly text: string }>
  | Problem<'no-marks-in-range', Record<string, never>>
  | Problem<'not-a-mark' | 'no-such-part', { readonly text: string }>
  /** Marks are told apart by a column that their range does not have. */
  | Problem<'part-not-in-range', { readonly text: string }>;

/** The words of these problems. */
export const sessionProblems: InEveryLanguage<ProblemWords<SessionProblem>> = {
  kk: {
    'calendar-unknown': ({ year }) => `${year} жылдың мерекелері Тіректе жоқ: аудан күнтізбесін үшінші аргументпен беріңіз.`,
    'period-backwards': () => 'Соңғы күн бірінші күннен бұрын тұр: күндердің ретін тексеріңіз.',
    'period-too-long': ({ days }) => `Аралық тым ұзақ: ${formatNumber(days, 'kk')} күн. Бір оқу жылынан аспауы керек.`,
    'no-calendar-in-range': () => 'Мұнда күнтізбе табылмады. Ауқымды тақырыптарымен бірге белгілеңіз: түрі, атауы, басталуы, аяқталуы.',
    'no-topics-in-range': () => 'Мұнда тақырыптар табылмады: тақырыптық жоспарды баған атауларымен бірге немесе тақырыптар бағанын белгілеңіз.',
    'argument-not-day': ({ parameter, text }) => `«${parameter}» күн болуы керек, ал мұнда «${text}» тұр. Үлгі: 29.04.2024.`,
    'no-marks-in-range': () => 'Мұнда баға табылмады: баға бағанын немесе тақырыптарымен бірге бағалар кестесін белгілеңіз.',
    'not-a-mark': ({ text }) => `«${text}» баға емес: 2, 3, 4, 5, «н/а» немесе пайыз болуы керек.`,
    'no-such-part': ({ text }) => `Бағаларды «${text}» бойынша топтауға болмайды. Үлгі: пән, сынып, мектеп, түрі, күні.`,
    'part-not-in-range': ({ text }) => `Белгіленген ауқымда «${text}» деген баған жоқ.`,
  },
  ru: {
    'calendar-unknown': ({ year }) => `Праздники ${year} года Тіреку неизвестны: укажите календарь района третьим аргументом.`,
    'period-backwards': () => 'Последний день стоит раньше первого: проверьте порядок дат.',
    'period-too-long': ({ days }) => `Период слишком длинный: дней – ${formatNumber(days, 'ru')}. Он не должен быть длиннее учебного года.`,
    'no-calendar-in-range': () => 'Здесь не найден календарь. Выделите диапазон вместе с заголовками: вид, название, начало, окончание.',
    'no-topics-in-range': () => 'Здесь не найдены темы: выделите тематический план вместе с заголовками или столбец тем.',
    'argument-not-day': ({ parameter, text }) => `«${parameter}» должно быть датой, а здесь «${text}». Пример: 29.04.2024.`,
    'no-marks-in-range': () => 'Здесь не найдены отметки: выделите столбец отметок или таблицу отметок вместе с заголовками.',
    'not-a-mark': ({ text }) => `«${text}» – не отметка: нужны 2, 3, 4, 5, «н/а» или проценты.`,
    'no-such-part': ({ text }) => `По признаку «${text}» отметки не группируются. Пример: предмет, класс, школа, вид, дата.`,
    'part-not-in-range': ({ text }) => `В выделенном диапазоне нет столбца «${text}».`,
  },
  en: {
    'calendar-unknown': ({ year }) => `Tirek does not know the holidays of ${year}: give the district’s calendar as the third argument.`,
    'period-backwards': () => 'The last day comes before the first: look at the order of the dates.',
    'period-too-long': ({ days }) => `The period is too long: ${formatNumber(days, 'en')} days. It should not be longer than a school year.`,
    'no-calendar-in-range': () => 'There is no calendar here. Select the range with its headings: kind, name, start, end.',
    'no-topics-in-range': () => 'There are no topics here: select a thematic plan with its headings, or a column of topics.',
    'argument-not-day': ({ parameter, text }) => `“${parameter}” must be a day, and “${text}” stands here. Example: 29.04.2024.`,
    'no-marks-in-range': () => 'There are no marks here: select a column of marks, or a table of marks with its headings.',
    'not-a-mark': ({ text }) => `“${text}” is no mark: 2, 3, 4, 5, “n/a” or per cent is needed.`,
    'no-such-part': ({ text }) => `Marks cannot be grouped by “${text}”. Example: subject, class, school, kind, date.`,
    'part-not-in-range': ({ text }) => `The range has no column “${text}”.`,
  },
};

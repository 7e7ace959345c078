import type { ReportStrings } from '../report.ts';

export interface PlanWords {
  readonly sheet: string;
  readonly heading: string;
  readonly summary: readonly string[];
  readonly columns: readonly string[];
  readonly pair: (subject: string, className: string, language: string, hub: string, magnet: string) => string;
  readonly language: (language: string) => string;
  readonly equal: string;
  readonly otherWords: string;
  readonly maybeSame: string;
  readonly missing: string;
  readonly extra: string;
  readonly twice: string;
  readonly continued: string;
  readonly repeat: string;
  readonly blank: string;
  readonly order: string;
  readonly moved: (lessons: number) => string;
  readonly hours: (hub: string, magnet: string) => string;
  readonly dayOff: (why: string) => string;
  readonly weekday: string;
  readonly behind: (day: string) => string;
  readonly unlike: string;
  readonly allEqual: string;
  readonly undated: string;
  readonly totalHours: (hub: string, magnet: string) => string;
  readonly lonely: (plans: string) => string;
  readonly legend: string;
  readonly notPrinted: string;
  /** «магнитте жоқ: 2» */
  readonly counted: Readonly<Record<'missing' | 'extra' | 'twice' | 'order' | 'otherWords' | 'hours' | 'days' | 'blank', string>>;
  readonly movedMost: (lessons: number) => string;
}

const later = (by: number, one: string) => `${Math.abs(by)} ${one}`;
/** 1 урок, 2 урока, 5 уроков. */
const lessons = (count: number) => (count % 10 === 1 && count % 100 !== 11 ? 'урок' : [2, 3, 4].includes(count % 10) && ![12, 13, 14].includes(count % 100) ? 'урока' : 'уроков');

export const strings: ReportStrings<PlanWords> = {
  kk: {
    title: 'Күнтізбелік-тақырыптық жоспарларды салыстыру',
    about: 'Магниттік мектептердің КТЖ-лары тірек мектебінікімен қатар: айырмалары белгіленген.',
    sheet: 'КТЖ салыстыру',
    heading: 'Тірек мектебі мен магниттік мектептердің күнтізбелік-тақырыптық жоспарлары',
    summary: ['№', 'Пән, сынып', 'Тірек, сабақ', 'Бірдей тақырып', 'Айыр-ма', 'Магниттік мектеп', 'Сабақ', 'Сессияға дейін артта', 'Қорытынды'],
    columns: ['№', 'Тірек мектебі: тақырып', 'Сағат', 'Сабақ күні', '№', 'Магниттік мектеп: тақырып', 'Сағат', 'Сабақ күні', 'Салыстыру'],
    pair: (subject, className, language, hub, magnet) => `${subject}, ${className}${language}: ${hub} – ${magnet}`,
    language: (language) => (language === 'kk' ? ' (қазақ тілінде)' : language === 'ru' ? ' (орыс тілінде)' : ''),
    equal: 'бірдей', otherWords: 'бірдей, басқа сөзбен', maybeSame: 'басқа сөзбен: сол тақырып па?', missing: 'магнитте жоқ', extra: 'тірек мектебінде жоқ', twice: 'қайталанып тұр', continued: 'жалғасы', repeat: 'қайталау сабағы',
    blank: 'тақырып жазылмаған', order: 'реті басқа',
    moved: (by) => (by > 0 ? `${later(by, 'сабақ')} кейін` : `${later(by, 'сабақ')} бұрын`),
    hours: (hub, magnet) => `сағаты ${magnet}, тіректе ${hub}`,
    dayOff: (why) => `сабақ жоқ күн: ${why}`, weekday: 'бұл күні пән жоқ',
    behind: (day) => `сессияға дейін өтілмейді (${day})`,
    unlike: 'ортақ тақырып жоқтың қасы', allEqual: 'толық сәйкес', undated: 'күндері жоқ', totalHours: (hub, magnet) => `барлығы ${magnet} сағат, тіректе ${hub}`,
    lonely: (plans) => `Тірек мектебінде осы пән мен сынып бойынша жоспар табылмады: ${plans}.`,
    legend: '‼ – түзету керек; ! – айырма; ? – сұрақ. Белгісі жоқ жолдар сәйкес.',
    notPrinted: 'Толық сәйкес жоспарлардың кестелері төменде, басып шығарылмайды.',
    counted: { missing: 'магнитте жоқ', extra: 'тіректе жоқ', twice: 'қайталанған', order: 'реті басқа', otherWords: 'басқа сөзбен', hours: 'сағаты басқа', days: 'күні дұрыс емес', blank: 'тақырыпсыз' },
    movedMost: (count) => `${count} сабаққа дейін жылжыған`,
  },
  ru: {
    title: 'Сравнение календарно-тематических планов',
    about: 'КТП магнитных школ рядом с планами опорной школы: различия отмечены.',
    sheet: 'Сравнение КТП',
    heading: 'Календарно-тематические планы опорной и магнитных школ',
    summary: ['№', 'Предмет, класс', 'ОШ, уроков', 'Одинаковых тем', 'Разли-чий', 'Магнитная школа', 'Уроков', 'Отстаёт до сессии', 'Итог'],
    columns: ['№', 'Опорная школа: тема', 'Часы', 'Дата урока', '№', 'Магнитная школа: тема', 'Часы', 'Дата урока', 'Сравнение'],
    pair: (subject, className, language, hub, magnet) => `${subject}, ${className}${language}: ${hub} – ${magnet}`,
    language: (language) => (language === 'kk' ? ' (казахский язык обучения)' : language === 'ru' ? ' (русский язык обучения)' : ''),
    equal: 'одинаково', otherWords: 'одинаково, другими словами', maybeSame: 'другими словами: та же тема?', missing: 'нет в магнитной школе', extra: 'нет в опорной школе', twice: 'стоит повторно', continued: 'продолжение', repeat: 'урок повторения',
    blank: 'тема не вписана', order: 'другой порядок',
    moved: (by) => `на ${Math.abs(by)} ${lessons(Math.abs(by))} ${by > 0 ? 'позже' : 'раньше'}`,
    hours: (hub, magnet) => `часов ${magnet}, в опорной ${hub}`,
    dayOff: (why) => `неучебный день: ${why}`, weekday: 'в этот день предмета нет',
    behind: (day) => `не будет пройдена до сессии (${day})`,
    unlike: 'общих тем почти нет', allEqual: 'полностью совпадает', undated: 'без дат', totalHours: (hub, magnet) => `всего часов ${magnet}, в опорной ${hub}`,
    lonely: (plans) => `В опорной школе не найден план по этому предмету и классу: ${plans}.`,
    legend: '‼ – исправить; ! – различие; ? – вопрос. Строки без знака совпадают.',
    notPrinted: 'Таблицы полностью совпадающих планов – ниже на листе, на печать не выводятся.',
    counted: { missing: 'нет в магнитной', extra: 'нет в опорной', twice: 'повторно', order: 'другой порядок', otherWords: 'другими словами', hours: 'другие часы', days: 'неверная дата', blank: 'без темы' },
    movedMost: (count) => `сдвиг до ${count} ${count % 10 === 1 && count % 100 !== 11 ? 'урока' : 'уроков'}`,
  },
  en: {
    title: 'Thematic plans side by side',
    about: 'The thematic plans of the magnet schools beside those of the hub, with the differences marked.',
    sheet: 'Plans side by side',
    heading: 'Calendar-thematic plans of the hub school and its magnet schools',
    summary: ['№', 'Subject, class', 'Hub, lessons', 'Equal topics', 'Differ', 'Magnet school', 'Lessons', 'Behind before the session', 'In short'],
    columns: ['№', 'Hub school: topic', 'Hours', 'Day', '№', 'Magnet school: topic', 'Hours', 'Day', 'Comparison'],
    pair: (subject, className, language, hub, magnet) => `${subject}, ${className}${language}: ${hub} – ${magnet}`,
    language: (language) => (language === 'kk' ? ' (in Kazakh)' : language === 'ru' ? ' (in Russian)' : ''),
    equal: 'equal', otherWords: 'equal, in other words', maybeSame: 'other words: the same topic?', missing: 'not in the magnet’s plan', extra: 'not in the hub’s plan', twice: 'stands twice', continued: 'continued', repeat: 'revision',
    blank: 'no topic', order: 'another order',
    moved: (by) => `${Math.abs(by)} ${Math.abs(by) === 1 ? 'lesson' : 'lessons'} ${by > 0 ? 'later' : 'earlier'}`,
    hours: (hub, magnet) => `${magnet} h, hub ${hub}`,
    dayOff: (why) => `no lessons on this day: ${why}`, weekday: 'not a day of this subject',
    behind: (day) => `not taught before the session (${day})`,
    unlike: 'hardly a topic in common', allEqual: 'the same throughout', undated: 'no dates', totalHours: (hub, magnet) => `${magnet} h in all, hub ${hub}`,
    lonely: (plans) => `The hub has no plan of this subject and class: ${plans}.`,
    legend: '‼ to be mended; ! a difference; ? a question. Rows without a sign are equal.',
    notPrinted: 'The tables of equal plans stand further down and are not printed.',
    counted: { missing: 'not in the magnet’s', extra: 'not in the hub’s', twice: 'twice', order: 'another order', otherWords: 'other words', hours: 'other hours', days: 'wrong day', blank: 'no topic' },
    movedMost: (count) => `moved by up to ${count}`,
  },
};

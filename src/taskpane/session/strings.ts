import type { Day } from '../../domain/calendar/day.ts';
import type { DayFree } from '../../domain/calendar/school-calendar.ts';
import type { SessionForm, SessionModel } from '../../domain/session/records.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { english, kazakh, russian } from '../plural.ts';
import type { SessionPart } from '../session-state.ts';

interface SessionPageWords {
  readonly title: string;
  readonly which: string;
  readonly nameless: string;
  readonly add: string;
  readonly change: string;
  readonly another: string;
  readonly toRegister: string;
  readonly none: string;
  readonly noneAbout: string;
  readonly noneTables: string;
  readonly parts: Readonly<Record<SessionPart, string>>;
  readonly open: string;
  readonly missing: string;
  readonly addTables: (name: string) => string;
  readonly addAllTables: (count: number) => string;
  readonly readAgain: string;
  /** Of the days of the session. */
  readonly noDays: string;
  readonly workingDays: (count: number) => string;
  readonly daysUnknown: string;
  readonly dayMonth: (day: Day) => string;
  readonly weekend: string;
  readonly maybe: (name: string) => string;
  readonly vacation: string;
  readonly free: (days: string, name: string, kind: DayFree['kind']) => string;
  readonly orderOf: (order: string, on: string) => string;
  readonly noOrder: string;
  readonly grades: (grades: string) => string;
  readonly schools: (count: number) => string;
  readonly forms: Readonly<Record<SessionForm, string>>;
  readonly models: Readonly<Record<SessionModel, string>>;
}

const months = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;
const dayMonthOf = (language: keyof typeof months) => ({ day, month }: Day) => `${day} ${months[language][month - 1]!}`;

export const sessionPageWords: InEveryLanguage<SessionPageWords> = {
  kk: {
    title: 'Сессия',
    which: 'Қай сессия',
    nameless: 'атауы жоқ сессия',
    add: 'Сессия қосу',
    change: 'Сессияны өзгерту',
    another: 'Тағы бір сессия қосу',
    toRegister: 'Реестрдегі жолы',
    none: 'Бұл кітапта сессия әлі жоқ',
    noneAbout: 'Сессияның күндері мен сыныптарын жазсаңыз, Тірек 13 қадамның қайсысы дайын екенін көрсетіп, бұйрықтан қорытынды анықтамаға дейінгі құжаттарды дайындайды.',
    noneTables: 'Алдымен сессияға керек парақтар қосылады: сессиялар, қатысушылар, бағыттар, мөлшерлемелер, кеңес, жауаптылар, бағалар. Содан кейін форма ашылады.',
    parts: {
      steps: 'Дайындық қадамдары',
      participants: 'Қатысушылар',
      placement: 'Сыныптарға орналастыру',
      costs: 'Көлік және шығын',
      plans: 'Күнтізбелік-тақырыптық жоспарлар',
      people: 'Жауаптылар мен мерзімдер',
      papers: 'Құжаттар',
      results: 'Нәтижелер',
      assignments: 'Сессияаралық жұмыс',
      findings: 'Табылған қателер',
    },
    open: 'Ашу',
    missing: 'Жетіспейтін парақтар',
    addTables: (name) => `«${name}» парағын қосу`,
    addAllTables: (count) => `Жетіспейтін ${formatNumber(count, 'kk')} парақты қосу`,
    readAgain: 'Қайта оқу',
    noDays: 'Сессияның күндері жазылмаған.',
    workingDays: kazakh('жұмыс күні'),
    daysUnknown: 'Бұл жылдың күнтізбесі белгісіз: каникулдар мен мерекелерді «Оқу күнтізбесі» парағына жазыңыз.',
    dayMonth: dayMonthOf('kk'),
    weekend: 'демалыс күні',
    maybe: (name) => `${name} (расталмаған)`,
    vacation: 'каникул',
    free: (days, name, kind) => `${days} — ${kind === 'holiday' ? `мереке (${name})` : name}`,
    orderOf: (order, on) => `№ ${order} бұйрық${on === '' ? '' : `, ${on}`}`,
    noOrder: 'бұйрық нөмірі жазылмаған',
    grades: (grades) => `${grades}-сыныптар`,
    schools: kazakh('мектеп'),
    forms: { hub: 'тірек мектебінде', online: 'онлайн', mixed: 'аралас' },
    models: { 'week-a-quarter': 'тоқсанда бір апта', 'three-by-ten': 'жылына 3 рет 10 күннен', 'three-free': 'жылына 3 сессия', own: 'өз күндері' },
  },
  ru: {
    title: 'Сессия',
    which: 'Какая сессия',
    nameless: 'сессия без названия',
    add: 'Добавить сессию',
    change: 'Изменить сессию',
    another: 'Добавить ещё сессию',
    toRegister: 'Строка в реестре',
    none: 'В этой книге ещё нет сессий',
    noneAbout: 'Запишите дни и классы сессии — Тірек покажет, какие из 13 шагов готовы, и подготовит документы от приказа до итоговой справки.',
    noneTables: 'Сначала добавятся листы для сессии: сессии, участники, маршруты, ставки, совет, ответственные, оценки. Потом откроется форма.',
    parts: {
      steps: 'Шаги подготовки',
      participants: 'Участники',
      placement: 'Распределение по классам',
      costs: 'Транспорт и расходы',
      plans: 'Календарно-тематические планы',
      people: 'Ответственные и сроки',
      papers: 'Документы',
      results: 'Результаты',
      assignments: 'Межсессионная работа',
      findings: 'Замечания',
    },
    open: 'Открыть',
    missing: 'Недостающие листы',
    addTables: (name) => `Добавить лист «${name}»`,
    addAllTables: (count) => `Добавить недостающие листы: ${formatNumber(count, 'ru')}`,
    readAgain: 'Прочитать снова',
    noDays: 'Дни сессии не указаны.',
    workingDays: russian('учебный день', 'учебных дня', 'учебных дней'),
    daysUnknown: 'Календарь этого года неизвестен: запишите каникулы и праздники на лист «Учебный календарь».',
    dayMonth: dayMonthOf('ru'),
    weekend: 'выходной',
    maybe: (name) => `${name} (не подтверждено)`,
    vacation: 'каникулы',
    free: (days, name, kind) => `${days} — ${kind === 'holiday' ? `праздник (${name})` : name}`,
    orderOf: (order, on) => `приказ № ${order}${on === '' ? '' : ` от ${on}`}`,
    noOrder: 'номер приказа не указан',
    grades: (grades) => `${grades} классы`,
    schools: russian('школа', 'школы', 'школ'),
    forms: { hub: 'в опорной школе', online: 'онлайн', mixed: 'смешанная' },
    models: { 'week-a-quarter': 'неделя в каждой четверти', 'three-by-ten': '3 раза в год по 10 дней', 'three-free': '3 сессии в год', own: 'свои дни' },
  },
  en: {
    title: 'Session',
    which: 'Which session',
    nameless: 'session without a name',
    add: 'Add a session',
    change: 'Change the session',
    another: 'Add one more session',
    toRegister: 'Its row in the register',
    none: 'There is no session in this workbook yet',
    noneAbout: 'Write down the days and grades of a session: Tirek shows which of the 13 steps are done, and makes the papers from the order to the final report.',
    noneTables: 'First the sheets that a session needs are added: sessions, participants, routes, rates, council, duties, marks. Then the form opens.',
    parts: {
      steps: 'Steps of preparation',
      participants: 'Participants',
      placement: 'Placement in classes',
      costs: 'Travel and costs',
      plans: 'Thematic plans',
      people: 'Duties and deadlines',
      papers: 'Papers',
      results: 'Results',
      assignments: 'Between sessions',
      findings: 'Findings',
    },
    open: 'Open',
    missing: 'Missing sheets',
    addTables: (name) => `Add the sheet “${name}”`,
    addAllTables: (count) => `Add the missing sheets: ${formatNumber(count, 'en')}`,
    readAgain: 'Read again',
    noDays: 'The days of the session are not given.',
    workingDays: english('day of lessons', 'days of lessons'),
    daysUnknown: 'The calendar of this year is not known: write vacations and holidays on the sheet “School calendar”.',
    dayMonth: dayMonthOf('en'),
    weekend: 'a day of rest',
    maybe: (name) => `${name} (not confirmed)`,
    vacation: 'vacation',
    free: (days, name, kind) => `${days}: ${kind === 'holiday' ? `holiday (${name})` : name}`,
    orderOf: (order, on) => `order No. ${order}${on === '' ? '' : ` of ${on}`}`,
    noOrder: 'no number of the order',
    grades: (grades) => `grades ${grades}`,
    schools: english('school'),
    forms: { hub: 'at the hub', online: 'on line', mixed: 'mixed' },
    models: { 'week-a-quarter': 'a week in every quarter', 'three-by-ten': '10 days three times a year', 'three-free': 'three sessions a year', own: 'days of our own' },
  },
};

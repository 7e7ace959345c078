import type { CategoryKind } from '../domain/staffing/breakdown.ts';
import type { EducationLevel } from '../domain/staffing/teacher.ts';
import type { EventKind, EventLevel, SchoolLevel, Unit } from '../domain/network/records.ts';
import type { AssignmentKind, CalendarKind, CouncilRole, MarkKind, RateKind, SessionForm, SessionModel, SessionRole } from '../domain/session/records.ts';
import type { ColumnHolds } from '../sheet/registers/columns.ts';
import type { InEveryLanguage, Language } from './language.ts';
import { staffing } from './staffing.ts';

/** The languages of a school or class as one choice. */
export type LanguagesChoice = 'kk' | 'ru' | 'kk-ru' | 'other';
/** How sure a norm is: its act was read, another source quotes it, or nothing but hearsay. */
export type SettingStatus = 'confirmed' | 'secondary' | 'unconfirmed';

/** What may be chosen in a column, as it is typed into its cells. No option holds a comma: Excel's lists are set apart by them. */
export interface RegisterOptions {
  readonly yes: Readonly<Record<'yes' | 'no', string>>;
  readonly 'unit-kind': Readonly<Record<Unit['kind'], string>>;
  readonly level: Readonly<Record<SchoolLevel, string>>;
  readonly languages: Readonly<Record<LanguagesChoice, string>>;
  readonly 'event-kind': Readonly<Record<EventKind, string>>;
  readonly 'event-level': Readonly<Record<EventLevel, string>>;
  readonly category: Readonly<Record<CategoryKind, string>>;
  readonly education: Readonly<Record<'higher' | 'mastersDegree' | Exclude<EducationLevel, 'higher'>, string>>;
  readonly status: Readonly<Record<SettingStatus, string>>;
  /** Monday first. */
  readonly weekday: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, string>>;
  readonly 'lesson-kind': Readonly<Record<'regular' | 'session', string>>;
  readonly 'lesson-mode': Readonly<Record<'inPerson' | 'online', string>>;
  readonly 'test-kind': Readonly<Record<'section' | 'quarter', string>>;
  readonly 'calendar-kind': Readonly<Record<CalendarKind, string>>;
  readonly 'session-form': Readonly<Record<SessionForm, string>>;
  readonly 'session-model': Readonly<Record<SessionModel, string>>;
  readonly 'rate-kind': Readonly<Record<RateKind, string>>;
  readonly 'council-role': Readonly<Record<CouncilRole, string>>;
  readonly 'session-role': Readonly<Record<SessionRole, string>>;
  readonly 'mark-kind': Readonly<Record<MarkKind, string>>;
  readonly 'assignment-kind': Readonly<Record<AssignmentKind, string>>;
}

export const registerOptions: InEveryLanguage<RegisterOptions> = {
  kk: {
    yes: { yes: 'иә', no: 'жоқ' },
    'unit-kind': { district: 'аудан', city: 'қала' },
    level: { primary: 'БМ', basic: 'НОМ', secondary: 'ЖББМ', gymnasium: 'мектеп-гимназия', lyceum: 'мектеп-лицей', boarding: 'мектеп-интернат' },
    languages: { kk: 'қ', ru: 'о', 'kk-ru': 'қ/о', other: 'басқа' },
    'event-kind': {
      forum: 'ҒТК / форум / фестиваль', seminar: 'Семинар', webinar: 'Вебинар', workshop: 'Воркшоп / boot camp', 'master-class': 'Шеберлік сынып',
      contest: 'Байқау', olympiad: 'Олимпиада', project: 'Жоба', visit: 'Мектепке бару',
    },
    'event-level': { school: 'мектепішілік', district: 'аудандық', oblast: 'облыстық', republic: 'республикалық', international: 'халықаралық' },
    category: staffing.kk.categories,
    education: { higher: 'Жоғары', mastersDegree: 'Магистр', specialSecondary: 'Арнаулы орта', incompleteHigher: 'Аяқталмаған жоғары', secondary: 'Жалпы орта' },
    status: { confirmed: 'расталған', secondary: 'екінші дереккөзден', unconfirmed: 'расталмаған' },
    weekday: { 1: 'Дүйсенбі', 2: 'Сейсенбі', 3: 'Сәрсенбі', 4: 'Бейсенбі', 5: 'Жұма', 6: 'Сенбі' },
    'lesson-kind': { regular: 'тұрақты', session: 'сессия' },
    'lesson-mode': { inPerson: 'мектепте', online: 'онлайн' },
    'test-kind': { section: 'БЖБ', quarter: 'ТЖБ' },
    'calendar-kind': { quarter: 'тоқсан', vacation: 'каникул', holiday: 'мереке', working: 'жұмыс күні' },
    'session-form': { hub: 'тірек мектебінде', online: 'онлайн', mixed: 'аралас' },
    'session-model': { 'week-a-quarter': 'тоқсанда бір апта', 'three-by-ten': '3 × 10 күн', 'three-free': 'үш еркін сессия', own: 'өз күндері' },
    'rate-kind': { litre: 'бір литр жанармай', 'meals-a-day': 'бір оқушының бір күнгі тамағы', night: 'бір оқушының бір түнеуі', 'extra-lesson': 'бір қосымша сабақ', 'driver-day': 'жүргізушінің бір күні', 'litres-a-hundred': '100 км-ге жанармай (литр)', other: 'басқа' },
    'council-role': { head: 'төраға', deputy: 'төрағаның орынбасары', secretary: 'хатшы', core: 'негізгі құрам', member: 'мүше' },
    'session-role': { coordinator: 'координатор', tutor: 'тьютор', adviser: 'эдвайзер', curator: 'куратор', director: 'директор', psychologist: 'психолог', medic: 'медицина қызметкері' },
    'mark-kind': { entry: 'кіру тесті', exit: 'шығу тесті', session: 'сессия бағасы', quarter: 'тоқсандық баға', year: 'жылдық баға', monitoring: 'мониторинг' },
    'assignment-kind': { task: 'тапсырма', consultation: 'консультация', 'online-lesson': 'онлайн сабақ', 'method-help': 'әдістемелік көмек' },
  },
  ru: {
    yes: { yes: 'да', no: 'нет' },
    'unit-kind': { district: 'район', city: 'город' },
    level: { primary: 'НШ', basic: 'ОСШ', secondary: 'СОШ', gymnasium: 'школа-гимназия', lyceum: 'школа-лицей', boarding: 'школа-интернат' },
    languages: { kk: 'каз', ru: 'рус', 'kk-ru': 'каз/рус', other: 'другой' },
    'event-kind': {
      forum: 'НПК / форум / фестиваль', seminar: 'Семинар', webinar: 'Вебинар', workshop: 'Воркшоп / boot camp', 'master-class': 'Мастер-класс',
      contest: 'Конкурс', olympiad: 'Олимпиада', project: 'Проект', visit: 'Выезд в школу',
    },
    'event-level': { school: 'школьный', district: 'районный', oblast: 'областной', republic: 'республиканский', international: 'международный' },
    category: staffing.ru.categories,
    education: { higher: 'Высшее', mastersDegree: 'Магистр', specialSecondary: 'Среднее специальное', incompleteHigher: 'Незаконченное высшее', secondary: 'Общее среднее' },
    status: { confirmed: 'подтверждено', secondary: 'из вторичного источника', unconfirmed: 'не подтверждено' },
    weekday: { 1: 'Понедельник', 2: 'Вторник', 3: 'Среда', 4: 'Четверг', 5: 'Пятница', 6: 'Суббота' },
    'lesson-kind': { regular: 'обычный', session: 'сессия' },
    'lesson-mode': { inPerson: 'очно', online: 'онлайн' },
    'test-kind': { section: 'СОр', quarter: 'СОч' },
    'calendar-kind': { quarter: 'четверть', vacation: 'каникулы', holiday: 'праздник', working: 'рабочий день' },
    'session-form': { hub: 'в опорной школе', online: 'онлайн', mixed: 'смешанная' },
    'session-model': { 'week-a-quarter': 'неделя в четверть', 'three-by-ten': '3 × 10 дней', 'three-free': 'три свободные сессии', own: 'свои сроки' },
    'rate-kind': { litre: 'один литр топлива', 'meals-a-day': 'питание одного учащегося в день', night: 'ночлег одного учащегося', 'extra-lesson': 'один дополнительный урок', 'driver-day': 'один день водителя', 'litres-a-hundred': 'расход топлива на 100 км (литров)', other: 'другое' },
    'council-role': { head: 'председатель', deputy: 'заместитель председателя', secretary: 'секретарь', core: 'основной состав', member: 'член совета' },
    'session-role': { coordinator: 'координатор', tutor: 'тьютор', adviser: 'эдвайзер', curator: 'куратор', director: 'директор', psychologist: 'психолог', medic: 'медицинский работник' },
    'mark-kind': { entry: 'входной тест', exit: 'выходной тест', session: 'оценка за сессию', quarter: 'оценка за четверть', year: 'годовая оценка', monitoring: 'мониторинг' },
    'assignment-kind': { task: 'задание', consultation: 'консультация', 'online-lesson': 'онлайн-урок', 'method-help': 'методическая помощь' },
  },
  en: {
    yes: { yes: 'yes', no: 'no' },
    'unit-kind': { district: 'district', city: 'city' },
    level: { primary: 'primary', basic: 'basic', secondary: 'secondary', gymnasium: 'gymnasium', lyceum: 'lyceum', boarding: 'boarding school' },
    languages: { kk: 'kk', ru: 'ru', 'kk-ru': 'kk/ru', other: 'other' },
    'event-kind': {
      forum: 'Conference / forum / festival', seminar: 'Seminar', webinar: 'Webinar', workshop: 'Workshop / boot camp', 'master-class': 'Master class',
      contest: 'Contest', olympiad: 'Olympiad', project: 'Project', visit: 'Visit to a school',
    },
    'event-level': { school: 'school', district: 'district', oblast: 'oblast', republic: 'republic', international: 'international' },
    category: staffing.en.categories,
    education: { higher: 'Higher', mastersDegree: 'Master', specialSecondary: 'Special secondary', incompleteHigher: 'Incomplete higher', secondary: 'Secondary' },
    status: { confirmed: 'confirmed', secondary: 'secondary source', unconfirmed: 'not confirmed' },
    weekday: { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday' },
    'lesson-kind': { regular: 'regular', session: 'session' },
    'lesson-mode': { inPerson: 'in person', online: 'online' },
    'test-kind': { section: 'section', quarter: 'quarter' },
    'calendar-kind': { quarter: 'quarter', vacation: 'vacation', holiday: 'holiday', working: 'working day' },
    'session-form': { hub: 'at the hub', online: 'online', mixed: 'mixed' },
    'session-model': { 'week-a-quarter': 'one week a quarter', 'three-by-ten': '3 × 10 days', 'three-free': 'three free sessions', own: 'own dates' },
    'rate-kind': { litre: 'one litre of fuel', 'meals-a-day': 'meals of one pupil a day', night: 'a night of one pupil', 'extra-lesson': 'one extra lesson', 'driver-day': 'a day of a driver', 'litres-a-hundred': 'fuel for 100 km (litres)', other: 'other' },
    'council-role': { head: 'chair', deputy: 'deputy chair', secretary: 'secretary', core: 'core member', member: 'member' },
    'session-role': { coordinator: 'coordinator', tutor: 'tutor', adviser: 'adviser', curator: 'curator', director: 'director', psychologist: 'psychologist', medic: 'medic' },
    'mark-kind': { entry: 'entry test', exit: 'exit test', session: 'session mark', quarter: 'quarter mark', year: 'year mark', monitoring: 'monitoring' },
    'assignment-kind': { task: 'task', consultation: 'consultation', 'online-lesson': 'online lesson', 'method-help': 'method help' },
  },
};

export const hasOptions = (holds: ColumnHolds): holds is ColumnHolds & keyof RegisterOptions => holds in registerOptions.kk;

/** What a drop-down of a column offers, in order; none for a column that is typed. */
export const optionsOf = (holds: ColumnHolds, language: Language): readonly string[] => (hasOptions(holds) ? Object.values(registerOptions[language][holds]) : []);

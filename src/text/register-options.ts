import type { CategoryKind } from '../domain/staffing/breakdown.ts';
import type { EducationLevel } from '../domain/staffing/teacher.ts';
import type { EventKind, EventLevel, SchoolLevel, Unit } from '../domain/network/records.ts';
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
  },
};

export const hasOptions = (holds: ColumnHolds): holds is ColumnHolds & keyof RegisterOptions => holds in registerOptions.kk;

/** What a drop-down of a column offers, in order; none for a column that is typed. */
export const optionsOf = (holds: ColumnHolds, language: Language): readonly string[] => (hasOptions(holds) ? Object.values(registerOptions[language][holds]) : []);

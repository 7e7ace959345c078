import type { CategoryKind, EducationKind } from '../domain/staffing/breakdown.ts';
import type { InEveryLanguage, Language } from './language.ts';

interface StaffingWords {
  readonly categories: Readonly<Record<CategoryKind, string>>;
  /** The same for narrow columns. */
  readonly shortCategories: Readonly<Record<CategoryKind, string>>;
  /** The column «санатсыз» where «педагог» is counted with it. */
  readonly noneWithPedagog: string;
  readonly education: Readonly<Record<EducationKind, string>>;
  readonly school: string;
  readonly group: string;
  readonly wholeList: string;
  readonly noSchool: string;
  readonly total: string;
  readonly teachers: string;
  readonly share: string;
  readonly notUnderstood: string;
}

/** What the categories are called; the column «санатсыз» says so where «педагог» is counted with it. */
export function categoryNames(language: Language, form: 'categories' | 'shortCategories', pedagogWithNone: boolean): Readonly<Record<CategoryKind, string>> {
  const words = staffing[language];
  return pedagogWithNone ? { ...words[form], none: words.noneWithPedagog } : words[form];
}

export const staffing: InEveryLanguage<StaffingWords> = {
  kk: {
    categories: {
      master: 'Педагог-шебер',
      researcher: 'Педагог-зерттеуші',
      expert: 'Педагог-сарапшы',
      moderator: 'Педагог-модератор',
      pedagog: 'Педагог',
      trainee: 'Педагог-тағылымдамашы',
      none: 'Санаты жоқ',
      highest: 'Жоғары санат (бұрынғы)',
      first: 'Бірінші санат (бұрынғы)',
      second: 'Екінші санат (бұрынғы)',
    },
    shortCategories: {
      master: 'Шебер',
      researcher: 'Зерттеуші',
      expert: 'Сарапшы',
      moderator: 'Модератор',
      pedagog: 'Педагог',
      trainee: 'Тағылымдамашы',
      none: 'Санаты жоқ',
      highest: 'Жоғары (бұр.)',
      first: 'Бірінші (бұр.)',
      second: 'Екінші (бұр.)',
    },
    noneWithPedagog: 'Санаты жоқ (педагогпен қоса)',
    education: {
      higher: 'Жоғары білімді',
      mastersDegree: 'оның ішінде магистрлер',
      specialSecondary: 'Арнаулы орта',
      incompleteHigher: 'Аяқталмаған жоғары',
      secondary: 'Жалпы орта',
    },
    school: 'Мектеп',
    group: 'Топ',
    wholeList: 'Тізім бойынша',
    noSchool: '(мектебі көрсетілмеген)',
    total: 'Барлығы',
    teachers: 'Педагогтер саны',
    share: 'үлесі',
    notUnderstood: 'Анықталмады',
  },
  ru: {
    categories: {
      master: 'Педагог-мастер',
      researcher: 'Педагог-исследователь',
      expert: 'Педагог-эксперт',
      moderator: 'Педагог-модератор',
      pedagog: 'Педагог',
      trainee: 'Педагог-стажёр',
      none: 'Без категории',
      highest: 'Высшая категория (прежняя)',
      first: 'Первая категория (прежняя)',
      second: 'Вторая категория (прежняя)',
    },
    shortCategories: {
      master: 'Мастер',
      researcher: 'Исследователь',
      expert: 'Эксперт',
      moderator: 'Модератор',
      pedagog: 'Педагог',
      trainee: 'Стажёр',
      none: 'Без категории',
      highest: 'Высшая (преж.)',
      first: 'Первая (преж.)',
      second: 'Вторая (преж.)',
    },
    noneWithPedagog: 'Без категории (вместе с педагогами)',
    education: {
      higher: 'Высшее',
      mastersDegree: 'из них магистры',
      specialSecondary: 'Среднее специальное',
      incompleteHigher: 'Незаконченное высшее',
      secondary: 'Общее среднее',
    },
    school: 'Школа',
    group: 'Группа',
    wholeList: 'По списку',
    noSchool: '(школа не указана)',
    total: 'Всего',
    teachers: 'Количество педагогов',
    share: 'доля',
    notUnderstood: 'Не определено',
  },
  en: {
    categories: {
      master: 'Master teacher',
      researcher: 'Teacher-researcher',
      expert: 'Teacher-expert',
      moderator: 'Teacher-moderator',
      pedagog: 'Teacher',
      trainee: 'Trainee teacher',
      none: 'No category',
      highest: 'Highest category (old)',
      first: 'First category (old)',
      second: 'Second category (old)',
    },
    shortCategories: {
      master: 'Master',
      researcher: 'Researcher',
      expert: 'Expert',
      moderator: 'Moderator',
      pedagog: 'Teacher',
      trainee: 'Trainee',
      none: 'None',
      highest: 'Highest (old)',
      first: 'First (old)',
      second: 'Second (old)',
    },
    noneWithPedagog: 'No category (“teacher” included)',
    education: {
      higher: 'Higher education',
      mastersDegree: 'of which master’s degree',
      specialSecondary: 'Special secondary',
      incompleteHigher: 'Incomplete higher',
      secondary: 'General secondary',
    },
    school: 'School',
    group: 'Group',
    wholeList: 'Whole list',
    noSchool: '(school not given)',
    total: 'Total',
    teachers: 'Number of teachers',
    share: 'share',
    notUnderstood: 'Not understood',
  },
};

import type { ReportStrings } from '../report.ts';

/** Columns whose cells may not be understood. */
export type MisreadField = 'name' | 'category' | 'oldCategory' | 'education' | 'degree';

interface QualificationWords {
  readonly sheet: string;
  readonly heading: string;
  readonly summary: (schools: number, teachers: string) => string;
  readonly shares: string;
  readonly blocks: string;
  readonly allOf: (school: string) => string;
  readonly allTogether: string;
  readonly byEducation: string;
  readonly byCategory: string;
  readonly count: string;
  readonly share: string;
  readonly written: string;
  readonly categoryNotUnderstood: string;
  readonly educationNotUnderstood: string;
  readonly notUnderstood: string;
  readonly place: string;
  readonly column: string;
  readonly text: string;
  readonly blank: string;
  readonly more: (entries: number) => string;
  readonly columns: Readonly<Record<MisreadField, string>>;
  readonly howCounted: string;
  readonly bothCategories: (teachers: number) => string;
  readonly signature: string;
}

export const strings: ReportStrings<QualificationWords> = {
  kk: {
    title: 'Педагогтердің сапалық құрамы',
    about: 'Сессия есебінің бөлімі: әр мектеп және барлығы бойынша білімі мен санаты, саны және үлесі.',
    sheet: 'Сапалық құрам',
    heading: 'Педагогтердің сапалық құрам көрсеткіші',
    summary: (schools, teachers) => `Мектеп саны: ${schools}. Педагог саны: ${teachers}.`,
    shares: 'Үлесі',
    blocks: 'Мектептер бойынша',
    allOf: (school) => `${school} бойынша барлығы`,
    allTogether: 'Барлық мектептер бойынша жиыны',
    byEducation: 'I. Білімі бойынша',
    byCategory: 'II. Санаты бойынша',
    count: 'Саны',
    share: 'Үлесі',
    written: 'Саны/үлесі',
    categoryNotUnderstood: 'Санаты анықталмады',
    educationNotUnderstood: 'Білімі анықталмады',
    notUnderstood: 'Анықталмаған жазулар: бастапқы тізімде түзетіңіз',
    place: 'Ұяшық',
    column: 'Бағаны',
    text: 'Ұяшықтағы мәтін',
    blank: '(бос)',
    more: (entries) => `… тағы ${entries}`,
    columns: { name: 'Аты-жөні', category: 'Санаты', oldCategory: 'Бұрынғы санаты', education: 'Білімі', degree: 'Дәрежесі' },
    howCounted: 'Қалай есептелді',
    bothCategories: (teachers) => `Қазіргі де, бұрынғы да санаты бар педагог: ${teachers}; екі бағанда да көрсетілді.`,
    signature: 'Жауапты: ____________________   Қолы: ______________   Күні: ____.____.________',
  },
  ru: {
    title: 'Качественный состав педагогических кадров',
    about: 'Раздел отчёта о сессии: образование и категории по каждой школе и всего, количество и доля.',
    sheet: 'Качественный состав',
    heading: 'Качественный состав педагогических кадров',
    summary: (schools, teachers) => `Школ: ${schools}. Педагогов: ${teachers}.`,
    shares: 'Доля',
    blocks: 'По школам',
    allOf: (school) => `${school}: всего`,
    allTogether: 'Итого по всем школам',
    byEducation: 'I. По образованию',
    byCategory: 'II. По категориям',
    count: 'Кол-во',
    share: 'Доля',
    written: 'Кол-во/доля',
    categoryNotUnderstood: 'Категория не определена',
    educationNotUnderstood: 'Образование не определено',
    notUnderstood: 'Неопределённые записи: исправьте в исходном списке',
    place: 'Ячейка',
    column: 'Столбец',
    text: 'Текст в ячейке',
    blank: '(пусто)',
    more: (entries) => `… ещё ${entries}`,
    columns: { name: 'ФИО', category: 'Категория', oldCategory: 'Прежняя категория', education: 'Образование', degree: 'Степень' },
    howCounted: 'Как посчитано',
    bothCategories: (teachers) => `Педагогов и с действующей, и с прежней категорией: ${teachers}; показаны в обоих столбцах.`,
    signature: 'Ответственный: ____________________   Подпись: ______________   Дата: ____.____.________',
  },
  en: {
    title: 'Qualification of the staff',
    about: 'The block of the session report: education and category for each school and in total, count and share.',
    sheet: 'Qualification',
    heading: 'Qualification of the teaching staff',
    summary: (schools, teachers) => `Schools: ${schools}. Teachers: ${teachers}.`,
    shares: 'Share',
    blocks: 'School by school',
    allOf: (school) => `${school}: total`,
    allTogether: 'All schools together',
    byEducation: 'I. By education',
    byCategory: 'II. By category',
    count: 'Count',
    share: 'Share',
    written: 'Count/share',
    categoryNotUnderstood: 'Category not understood',
    educationNotUnderstood: 'Education not understood',
    notUnderstood: 'Entries not understood: correct them in the source list',
    place: 'Cell',
    column: 'Column',
    text: 'Entry',
    blank: '(blank)',
    more: (entries) => `… and ${entries} more`,
    columns: { name: 'Name', category: 'Category', oldCategory: 'Old category', education: 'Education', degree: 'Degree' },
    howCounted: 'How it was counted',
    bothCategories: (teachers) => `Teachers with a current and an old category: ${teachers}; shown in both columns.`,
    signature: 'Responsible: ____________________   Signature: ______________   Date: ____.____.________',
  },
};

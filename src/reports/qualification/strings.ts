import type { ReportStrings } from '../report.ts';

interface QualificationWords {
  readonly sheet: string;
  readonly heading: string;
  readonly summary: (schools: number, teachers: string) => string;
  readonly shares: string;
  readonly blocks: string;
  readonly allOf: (school: string) => string;
  readonly everySchool: string;
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
  readonly columns: Readonly<Record<'category' | 'oldCategory' | 'education', string>>;
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
    everySchool: 'Барлық мектеп',
    byEducation: 'I. Білімі бойынша',
    byCategory: 'II. Санаты бойынша',
    count: 'Саны',
    share: 'Үлесі',
    written: 'Жазылуы',
    categoryNotUnderstood: 'Санаты түсініксіз',
    educationNotUnderstood: 'Білімі түсініксіз',
    notUnderstood: 'Түсініксіз жазулар: бастапқы тізімде түзетіңіз',
    place: 'Ұяшық',
    column: 'Бағаны',
    text: 'Жазылуы',
    blank: '(бос)',
    columns: { category: 'Санаты', oldCategory: 'Бұрынғы санаты', education: 'Білімі' },
    howCounted: 'Қалай саналды',
    bothCategories: (teachers) => `Қазіргі де, бұрынғы да санаты бар педагог: ${teachers}; екі бағанда да көрсетілді.`,
    signature: 'Жауапты: ____________________   Қолы: ______________   Күні: ____.____.________',
  },
  ru: {
    title: 'Качественный состав педагогов',
    about: 'Раздел отчёта о сессии: образование и категории по каждой школе и всего, количество и доля.',
    sheet: 'Качественный состав',
    heading: 'Качественный состав педагогов',
    summary: (schools, teachers) => `Школ: ${schools}. Педагогов: ${teachers}.`,
    shares: 'Доля',
    blocks: 'По школам',
    allOf: (school) => `${school}: всего`,
    everySchool: 'Все школы',
    byEducation: 'I. По образованию',
    byCategory: 'II. По категориям',
    count: 'Кол-во',
    share: 'Доля',
    written: 'Запись',
    categoryNotUnderstood: 'Категория не распознана',
    educationNotUnderstood: 'Образование не распознано',
    notUnderstood: 'Нераспознанные записи: исправьте в исходном списке',
    place: 'Ячейка',
    column: 'Столбец',
    text: 'Запись',
    blank: '(пусто)',
    columns: { category: 'Категория', oldCategory: 'Прежняя категория', education: 'Образование' },
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
    everySchool: 'All schools',
    byEducation: 'I. By education',
    byCategory: 'II. By category',
    count: 'Count',
    share: 'Share',
    written: 'Written',
    categoryNotUnderstood: 'Category not understood',
    educationNotUnderstood: 'Education not understood',
    notUnderstood: 'Entries not understood: correct them in the source list',
    place: 'Cell',
    column: 'Column',
    text: 'Entry',
    blank: '(blank)',
    columns: { category: 'Category', oldCategory: 'Old category', education: 'Education' },
    howCounted: 'How it was counted',
    bothCategories: (teachers) => `Teachers with a current and an old category: ${teachers}; shown in both columns.`,
    signature: 'Responsible: ____________________   Signature: ______________   Date: ____.____.________',
  },
};

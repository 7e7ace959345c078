import type { InEveryLanguage, Language } from '../../text/language.ts';
import { timetableWords } from '../../text/timetable.ts';
import { english, kazakh, russian } from '../plural.ts';

interface WeekWords {
  readonly title: string;
  readonly about: string;
  readonly table: string;
  readonly which: string;
  readonly cluster: (first: string, others: number) => string;
  readonly when: string;
  readonly hub: string;
  readonly magnet: string;
  readonly lessons: (count: number) => string;
  readonly noLessons: string;
  readonly clashes: (count: number) => string;
  readonly slot: (school: string, when: string) => string;
  readonly slotLessons: string;
  readonly slotFindings: string;
  readonly toFinding: string;
  readonly legend: string;
}

const capital = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase());

/** «Дүйсенбі, 3-сабақ, 10:20». */
export const slotWhen = (language: Language, { day, period, start }: { readonly day: number; readonly period: number; readonly start: string }): string =>
  capital([timetableWords[language].days[day - 1], timetableWords[language].period(String(period)), start].filter(Boolean).join(', '));

export const weekWords: InEveryLanguage<WeekWords> = {
  kk: {
    title: 'Апта көрінісі',
    about: 'Әр ұяшықта сабақ саны. Басыңыз: сол уақыттағы сабақтар мен қайшылықтар төменде ашылады.',
    table: 'Мектептердің апталық сабақ кестесі',
    which: 'Қай мектептер',
    cluster: (first, others) => (others === 0 ? first : `${first} және тағы ${kazakh('мектеп')(others)}`),
    when: 'Күні, №',
    hub: 'тірек мектебі',
    magnet: 'магниттік мектеп',
    lessons: kazakh('сабақ'),
    noLessons: 'сабақ жоқ',
    clashes: kazakh('қайшылық'),
    slot: (school, when) => `${school}. ${when}`,
    slotLessons: 'Сабақтар',
    slotFindings: 'Қайшылықтар',
    toFinding: 'Қайшылыққа өту',
    legend: '‼ қате, ! назар аударыңыз, ? нақтылау керек',
  },
  ru: {
    title: 'Картина недели',
    about: 'В ячейке — число уроков. Нажмите её: ниже откроются уроки этого времени и противоречия.',
    table: 'Недельное расписание школ',
    which: 'Какие школы',
    cluster: (first, others) => (others === 0 ? first : `${first} и ещё ${russian('школа', 'школы', 'школ')(others)}`),
    when: 'День, №',
    hub: 'опорная школа',
    magnet: 'магнитная школа',
    lessons: russian('урок', 'урока', 'уроков'),
    noLessons: 'уроков нет',
    clashes: russian('противоречие', 'противоречия', 'противоречий'),
    slot: (school, when) => `${school}. ${when}`,
    slotLessons: 'Уроки',
    slotFindings: 'Противоречия',
    toFinding: 'Перейти к противоречию',
    legend: '‼ ошибка, ! обратить внимание, ? вопрос',
  },
  en: {
    title: 'Picture of the week',
    about: 'Each cell shows the number of lessons. Press it: the lessons and clashes of that time open below.',
    table: 'The week of the schools',
    which: 'Which schools',
    cluster: (first, others) => (others === 0 ? first : `${first} and ${english('more school', 'more schools')(others)}`),
    when: 'Day, no.',
    hub: 'hub school',
    magnet: 'magnet school',
    lessons: english('lesson'),
    noLessons: 'no lessons',
    clashes: english('clash', 'clashes'),
    slot: (school, when) => `${school}. ${when}`,
    slotLessons: 'Lessons',
    slotFindings: 'Clashes',
    toFinding: 'Go to the clash',
    legend: '‼ error, ! to look at, ? question',
  },
};

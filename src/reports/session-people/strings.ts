import type { ActivityState } from '../../domain/session/activities.ts';
import type { ReportStrings } from '../report.ts';

interface Words {
  readonly sheet: string;
  readonly heading: string;
  readonly asOf: (day: string) => string;
  /** Headings of the three tables. */
  readonly all: string;
  readonly people: string;
  readonly each: string;
  readonly name: string;
  readonly role: string;
  readonly activity: string;
  readonly term: string;
  readonly part: string;
  readonly state: string;
  readonly count: string;
  readonly together: string;
  readonly parts: Readonly<Record<'executor' | 'responsible', string>>;
  readonly states: Readonly<Record<ActivityState, string>>;
  readonly nobody: (lines: number) => string;
  readonly empty: string;
}

export const strings: ReportStrings<Words> = {
  kk: {
    title: 'Орындаушылар: кім, не, қашан',
    about: 'Кеңес жоспары мен сессияаралық тапсырмалар әр адам бойынша: не орындалды, ненің мерзімі жақын, не кешікті.',
    sheet: 'Орындаушылар',
    heading: 'СЕССИЯ ІС-ШАРАЛАРЫНЫҢ ОРЫНДАУШЫЛАРЫ',
    asOf: (day) => `${day} күнгі жағдай`,
    all: 'Барлық іс-шаралар', people: 'Адамдар бойынша', each: 'Әр адамның істері',
    name: 'Аты-жөні', role: 'Кім ретінде', activity: 'Іс-шара', term: 'Мерзімі', part: 'Міндеті', state: 'Жағдайы', count: 'Саны', together: 'Барлығы',
    parts: { executor: 'орындаушы', responsible: 'жауапты' },
    states: { done: 'орындалды', due: 'мерзімі жақын', late: 'кешікті', coming: 'алда', undated: 'мерзімі жоқ' },
    nobody: (lines) => `Орындаушысы да, жауаптысы да жазылмаған іс-шаралар: ${lines}.`,
    empty: 'Кітапта кеңес жоспары да, сессияаралық тапсырмалар да жоқ: «Кеңестің жоспары» парағын қосып толтырыңыз.',
  },
  ru: {
    title: 'Исполнители: кто, что, к какому сроку',
    about: 'План совета и межсессионные задания по людям: что выполнено, чему подходит срок, что просрочено.',
    sheet: 'Исполнители',
    heading: 'ИСПОЛНИТЕЛИ МЕРОПРИЯТИЙ СЕССИИ',
    asOf: (day) => `по состоянию на ${day}`,
    all: 'Все мероприятия', people: 'По исполнителям', each: 'Поручения каждого',
    name: 'Ф.И.О.', role: 'В качестве кого', activity: 'Мероприятие', term: 'Срок', part: 'Участие', state: 'Состояние', count: 'Количество', together: 'Всего',
    parts: { executor: 'исполнитель', responsible: 'ответственный' },
    states: { done: 'выполнено', due: 'срок подходит', late: 'просрочено', coming: 'впереди', undated: 'без срока' },
    nobody: (lines) => `Мероприятия, для которых не указаны ни исполнитель, ни ответственный: ${lines}.`,
    empty: 'В книге нет ни плана совета, ни межсессионных заданий: добавьте и заполните лист «План совета».',
  },
  en: {
    title: 'People: who, what, until when',
    about: 'The council’s plan and the tasks between sessions by person: what is done, what is due, what is late.',
    sheet: 'People of the session',
    heading: 'WHO DOES WHAT AT THE SESSION',
    asOf: (day) => `as of ${day}`,
    all: 'All activities', people: 'By person', each: 'Duties of each',
    name: 'Name', role: 'Serves as', activity: 'Activity', term: 'Term', part: 'Part', state: 'State', count: 'Count', together: 'All',
    parts: { executor: 'executor', responsible: 'responsible' },
    states: { done: 'done', due: 'due', late: 'late', coming: 'coming', undated: 'without a term' },
    nobody: (lines) => `Activities that name neither an executor nor anybody responsible: ${lines}.`,
    empty: 'The workbook has neither a council’s plan nor tasks between sessions: add the sheet “Council plan” and fill it in.',
  },
};

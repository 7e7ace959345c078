import type { ReportStrings } from '../report.ts';

interface PlanWords {
  readonly sheet: string;
  readonly heading: (name: string) => readonly [string, string];
  readonly council: string;
  readonly noCouncil: string;
  readonly plan: string;
  readonly columns: Readonly<Record<'title' | 'term' | 'executors' | 'responsible', string>>;
  readonly noPlan: string;
}

export const strings: ReportStrings<PlanWords> = {
  kk: {
    title: 'Үйлестіру кеңесі және оның жоспары',
    about: 'Үйлестіру кеңесінің құрамы мен сессия кезіндегі жұмыс жоспары, бекіту орнымен. Парақ немесе Word құжаты.',
    sheet: 'Сессия жоспары',
    heading: (name) => ['ҮЙЛЕСТІРУ КЕҢЕСІНІҢ ЖҰМЫС ЖОСПАРЫ', name],
    council: 'Кеңестің құрамы',
    noCouncil: 'Кеңестің құрамы кітапта көрсетілмеген: «Үйлестіру кеңесі» парағын толтырыңыз.',
    plan: 'Іс-шаралар жоспары',
    columns: { title: 'Іс-шара', term: 'Мерзімі', executors: 'Орындаушы', responsible: 'Жауапты' },
    noPlan: 'Іс-шаралар кітапта жоқ: «Кеңестің жоспары» парағын қосыңыз.',
  },
  ru: {
    title: 'Координационный совет и его план',
    about: 'Состав координационного совета и план его работы на время сессии, с местом для утверждения. Лист или документ Word.',
    sheet: 'План сессии',
    heading: (name) => ['ПЛАН РАБОТЫ КООРДИНАЦИОННОГО СОВЕТА', name],
    council: 'Состав совета',
    noCouncil: 'Состав совета в книге не указан: заполните лист «Координационный совет».',
    plan: 'План мероприятий',
    columns: { title: 'Мероприятие', term: 'Срок', executors: 'Исполнитель', responsible: 'Ответственный' },
    noPlan: 'Мероприятий в книге нет: добавьте лист «План совета».',
  },
  en: {
    title: 'The coordination council and its plan',
    about: 'The council and its plan for a session, with room for approval. A sheet or a document of Word.',
    sheet: 'Plan of the session',
    heading: (name) => ['PLAN OF THE COORDINATION COUNCIL', name],
    council: 'The council',
    noCouncil: 'The workbook names no council: fill in its sheet.',
    plan: 'Activities',
    columns: { title: 'Activity', term: 'Term', executors: 'Executors', responsible: 'Responsible' },
    noPlan: 'The workbook has no activities: add the sheet of the council’s plan.',
  },
};

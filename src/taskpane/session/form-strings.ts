import type { SessionModel } from '../../domain/session/records.ts';
import type { InEveryLanguage } from '../../text/language.ts';

interface SessionFormWords {
  readonly title: Readonly<Record<'add' | 'edit', string>>;
  readonly save: string;
  readonly wrong: (count: number) => string;
  readonly proposals: string;
  readonly proposalsAbout: string;
  readonly noProposals: string;
  /** Where a model comes from, and what it says. */
  readonly source: Readonly<Record<SessionModel, string>>;
  readonly quarter: (quarter: number) => string;
  readonly nth: (number: number) => string;
  readonly taken: string;
  readonly holidaysUnknown: string;
  readonly take: string;
  readonly more: string;
  readonly schoolsAbout: string;
}

export const sessionFormWords: InEveryLanguage<SessionFormWords> = {
  kk: {
    title: { add: 'Жаңа сессия', edit: 'Сессияны өзгерту' },
    save: 'Реестрге сақтау',
    wrong: (count) => `Түзету керек өрістер: ${count}.`,
    proposals: 'Ұсынылатын күндер',
    proposalsAbout: 'Үлгіні таңдаңыз: күндер мен жұмыс күндерінің саны күнтізбеден алынады. Кейін де өзгерте аласыз.',
    noProposals: 'Бұл үлгіге күн ұсынылмайды: күндерді өзіңіз жазыңыз.',
    source: {
      'week-a-quarter': 'Әдістемелік ұсынымдар: тоқсан сайын бір апта, дұрысы – соңғысының алдындағы апта.',
      'three-by-ten': 'Білім беруді дамытудың 2011–2020 жылдарға арналған бағдарламасы: оқу жылының басында, ортасында, аяғында 10 күннен.',
      'three-free': 'Бастапқы, аралық және қорытынды сессия, күндерін аудан таңдайды.',
      own: 'Күндерді аудан өзі белгілейді.',
    },
    quarter: (quarter) => `${quarter}-тоқсан`,
    nth: (number) => `${number}-сессия`,
    taken: 'реестрде бар',
    holidaysUnknown: 'мерекелері белгісіз',
    take: 'Осы күндерді алу',
    more: 'Бұйрық, ескертпе',
    schoolsAbout: 'Аралары нүктелі үтірмен. Бос қалса, тірек мектебіне бекітілген барлық мектеп.',
  },
  ru: {
    title: { add: 'Новая сессия', edit: 'Изменить сессию' },
    save: 'Сохранить в реестр',
    wrong: (count) => `Нужно исправить полей: ${count}.`,
    proposals: 'Предлагаемые дни',
    proposalsAbout: 'Выберите модель: дни и число учебных дней берутся из календаря. Потом их можно изменить.',
    noProposals: 'Для этой модели дни не предлагаются: впишите их сами.',
    source: {
      'week-a-quarter': 'Методические рекомендации: одна неделя в каждой четверти, лучше предпоследняя.',
      'three-by-ten': 'Госпрограмма развития образования на 2011–2020 годы: в начале, середине и конце учебного года по 10 дней.',
      'three-free': 'Начальная, промежуточная и итоговая сессии, дни выбирает район.',
      own: 'Дни назначает район.',
    },
    quarter: (quarter) => `${quarter} четверть`,
    nth: (number) => `${number}-я сессия`,
    taken: 'уже в реестре',
    holidaysUnknown: 'праздники неизвестны',
    take: 'Взять эти дни',
    more: 'Приказ, примечание',
    schoolsAbout: 'Через точку с запятой. Пусто — все школы, прикреплённые к опорной.',
  },
  en: {
    title: { add: 'New session', edit: 'Change the session' },
    save: 'Save to the register',
    wrong: (count) => `Fields to be put right: ${count}.`,
    proposals: 'Proposed days',
    proposalsAbout: 'Choose a model: days and the number of days of lessons come from the calendar. You can change them later.',
    noProposals: 'No days are proposed for this model: write your own.',
    source: {
      'week-a-quarter': 'Methodical recommendations: one week in every quarter, preferably the last but one.',
      'three-by-ten': 'State programme of education for 2011–2020: 10 days at the beginning, in the middle and at the end of the school year.',
      'three-free': 'An initial, an intermediate and a final session; the district chooses the days.',
      own: 'The district sets the days.',
    },
    quarter: (quarter) => `quarter ${quarter}`,
    nth: (number) => `session ${number}`,
    taken: 'in the register already',
    holidaysUnknown: 'holidays not known',
    take: 'Take these days',
    more: 'Order, note',
    schoolsAbout: 'Set apart by semicolons. Blank: all schools attached to the hub.',
  },
};

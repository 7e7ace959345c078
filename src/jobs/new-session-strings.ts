import type { InEveryLanguage } from '../text/language.ts';

/** When an activity of the council's plan is due, counted in days from the session's first day, or behind its last one. */
export type ActivityTerm = { readonly from: number; readonly to: number } | 'during' | 'last-day' | 'week-after';

export const councilPlanTerms = [
  { from: -14, to: -10 }, { from: -14, to: -10 }, { from: -14, to: -10 }, { from: -14, to: -7 }, { from: -14, to: -7 }, { from: -14, to: -7 }, { from: -14, to: -7 }, { from: -14, to: -7 },
  { from: -10, to: -7 }, { from: -10, to: -3 }, { from: -7, to: -7 }, { from: -7, to: -3 }, { from: -7, to: -3 }, { from: -7, to: -3 }, { from: -7, to: -3 }, { from: -7, to: -3 },
  'during', 'during', 'during', 'during', 'during', 'during', 'during', 'last-day', 'last-day', 'last-day', 'week-after', 'week-after', 'week-after',
] as const satisfies readonly ActivityTerm[];

export interface NewSessionWords {
  readonly session: string;
  readonly pupil: string;
  readonly vehicle: string;
  readonly headOfOffice: string;
  readonly question: string;
  readonly task: string;
  readonly section: string;
  readonly topic: string;
  /** Titles of the council's plan, one for each of `councilPlanTerms`. */
  readonly activities: readonly string[];
  /** A term in words, where the session has no days yet. */
  readonly term: { readonly before: (weeks: 1 | 2) => string; readonly during: string; readonly lastDay: string; readonly weekAfter: string };
  readonly quarter: (number: number) => string;
  readonly sources: { readonly law: string; readonly order: string; readonly others: string };
  /** Behind what the calendar is for: Tirek knows nothing of that school year. */
  readonly unknownYear: (year: number) => string;
  /** The same of the holidays of one calendar year. */
  readonly unknownHolidays: (year: number) => string;
}

export const newSessionWords: InEveryLanguage<NewSessionWords> = {
  kk: {
    session: 'Күзгі сессия',
    pupil: 'Ермек Дана',
    vehicle: 'автобус',
    headOfOffice: 'әдістемелік кабинеттің меңгерушісі',
    question: 'Сессияның сабақтары пайдалы болды ма?',
    task: '1–10 есептерді шығару',
    section: 'Қайталау',
    topic: 'Натурал сандар',
    activities: [
      'Сессия туралы аудандық білім бөлімінің бұйрығын әзірлеу, бекіту', 'Үйлестіру кеңесінің жұмыс жоспарын құру, бекіту', 'Қатысатын оқушылардың тізімін анықтап, білім бөліміне сұраныс беру',
      'Сабақ беретін мұғалімдердің күнтізбелік жоспарларының сәйкестігін тексеру, сабақ жоспарларын бекіту', 'Оқушылар тасымалын ұйымдастыру, жанармай бөлу', 'Оқушылардың тамақтануын ұйымдастыру, ас мәзірін бекіту', 'Оқушылар тамағына қаржы бөлу',
      'Мұғалімдер мен оқушылар арасында түсінік жұмыстарын жүргізу', 'Ата-аналар жиналысы', 'Оқушыларды психологиялық-медициналық жағынан дайындау', 'Басшылар кеңесінің отырысы', 'Сабақ кестесін құру', 'Кіру тестісін дайындау, өткізу', 'Сыныптан тыс шаралардың жоспарын құру',
      'Оқушылардың білім көрсеткіштері мониторингінің үлгісін жасақтау', 'Тірек мектебінің кабинеттері мен жабдықтарын сессияға дайындау', 'Элективті курстар ұйымдастыру', 'Қолданбалы курстар ұйымдастыру', 'Сессияаралық тапсырмалардың орындалуын тексеру', 'Қабырға және таратпа газеттерін шығару',
      'Оқушылардың жұмыс портфолиосын жинақтау', 'Оқушылардың денсаулық картасын толтыру', 'Оқушылар арасында сауалнама жүргізу', 'Шығу тестісін өткізу', 'Оқушылардың өсу динамикасы, диаграмма', 'Сессияны қорытындылау', 'Қорытынды анықтама дайындау', 'Тірек мектебінің жұмысы туралы аудандық газетке мақала беру', 'Сессияаралық жұмыс жоспарын жасақтау',
    ],
    term: { before: (weeks) => (weeks === 2 ? 'сессияға екі апта қалғанда' : 'сессияға бір апта қалғанда'), during: 'сессия кезінде', lastDay: 'сессияның соңғы күні', weekAfter: 'сессиядан кейін бір апта ішінде' },
    quarter: (number) => `${number}-тоқсан`,
    sources: { law: '«Қазақстан Республикасындағы мерекелер туралы» Заң', order: 'оқу жылының мерзімдері туралы бұйрық', others: 'баспасөз хабары: бұйрықтан тексеріңіз' },
    unknownYear: (year) => `${year}-${year + 1} оқу жылының күндерін Тірек білмейді: оларды өзіңіз толтырыңыз.`,
    unknownHolidays: (year) => `${year} жылғы мерекелерді Тірек білмейді: оларды қосып жазыңыз.`,
  },
  ru: {
    session: 'Осенняя сессия',
    pupil: 'Ветрова Дана',
    vehicle: 'автобус',
    headOfOffice: 'заведующий методическим кабинетом',
    question: 'Были ли занятия сессии полезны?',
    task: 'Решить задачи 1–10',
    section: 'Повторение',
    topic: 'Натуральные числа',
    activities: [
      'Подготовка и утверждение приказа районного отдела образования о сессии', 'Составление и утверждение плана работы координационного совета', 'Составление списка участников, запрос в отдел образования',
      'Проверка соответствия календарно-тематических планов учителей, утверждение поурочных планов', 'Организация подвоза учащихся, выделение топлива', 'Организация питания учащихся, утверждение меню', 'Выделение средств на питание учащихся',
      'Разъяснительная работа с учителями и учащимися', 'Родительское собрание', 'Психологическая и медицинская подготовка учащихся', 'Заседание совета руководителей', 'Составление расписания занятий', 'Подготовка и проведение входного тестирования', 'Составление плана внеклассных мероприятий',
      'Разработка формы мониторинга знаний учащихся', 'Подготовка кабинетов и оборудования опорной школы к сессии', 'Проведение элективных курсов', 'Проведение прикладных курсов', 'Проверка выполнения межсессионных заданий', 'Выпуск стенгазет и листовок',
      'Сбор портфолио учащихся', 'Заполнение карт здоровья учащихся', 'Анкетирование учащихся', 'Проведение выходного тестирования', 'Динамика роста учащихся, диаграмма', 'Подведение итогов сессии', 'Подготовка итоговой справки', 'Статья в районную газету о работе опорной школы', 'Составление плана межсессионной работы',
    ],
    term: { before: (weeks) => (weeks === 2 ? 'за две недели до сессии' : 'за неделю до сессии'), during: 'во время сессии', lastDay: 'последний день сессии', weekAfter: 'в течение недели после сессии' },
    quarter: (number) => `${number} четверть`,
    sources: { law: 'Закон «О праздниках в Республике Казахстан»', order: 'приказ о сроках учебного года', others: 'по сообщениям прессы: сверьте с приказом' },
    unknownYear: (year) => `Дней ${year}-${year + 1} учебного года Тірек не знает: заполните их сами.`,
    unknownHolidays: (year) => `Праздников ${year} года Тірек не знает: допишите их.`,
  },
  en: {
    session: 'Autumn session',
    pupil: 'Vetrova Dana',
    vehicle: 'bus',
    headOfOffice: 'head of the methodical office',
    question: 'Were the lessons of the session useful?',
    task: 'Exercises 1–10',
    section: 'Revision',
    topic: 'Natural numbers',
    activities: [
      'Order of the district department on the session', 'Plan of the coordination council', 'List of participants, request to the department', 'Thematic plans of the teachers compared, lesson plans approved', 'Transport of pupils, fuel', 'Meals of pupils, menu', 'Money for meals',
      'Explaining work with teachers and pupils', 'Meeting of parents', 'Psychological and medical preparation of pupils', 'Meeting of the heads of schools', 'Timetable of the session', 'Entry test', 'Plan of out-of-class activities', 'Form of monitoring of pupils’ knowledge', 'Rooms and equipment of the hub school',
      'Elective courses', 'Applied courses', 'Check of assignments between sessions', 'Wall newspapers', 'Portfolios of pupils', 'Health cards of pupils', 'Questionnaire of pupils', 'Exit test', 'Growth of pupils, diagram', 'Closing of the session', 'Final report', 'Article in the district newspaper', 'Plan of the work between sessions',
    ],
    term: { before: (weeks) => (weeks === 2 ? 'two weeks before the session' : 'a week before the session'), during: 'during the session', lastDay: 'last day of the session', weekAfter: 'within a week after the session' },
    quarter: (number) => `quarter ${number}`,
    sources: { law: 'Law on holidays of the Republic of Kazakhstan', order: 'order on the dates of the school year', others: 'press: compare with the order' },
    unknownYear: (year) => `Tirek does not know the days of the school year ${year}-${year + 1}: fill them in yourself.`,
    unknownHolidays: (year) => `Tirek does not know the holidays of ${year}: add them.`,
  },
};

import type { ActivityState, StepFact, StepState } from '../../jobs/desk.ts';
import type { MarkKind, SessionRole, StepId } from '../../domain/session/records.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { registerOptions } from '../../text/register-options.ts';
import { english, russian } from '../plural.ts';

/** Numbers of a fact, written out; names of tables, tests and roles in words. */
export interface FactArgs {
  readonly count: (name: string) => string;
  readonly number: (name: string) => number;
  readonly table: string;
  readonly mark: string;
  readonly role: string;
  readonly text: (name: string) => string;
}

export interface StepWords {
  readonly summary: (done: number, all: number) => string;
  readonly names: Readonly<Record<StepId, string>>;
  readonly states: Readonly<Record<StepState, string>>;
  readonly activityStates: Readonly<Record<ActivityState, string>>;
  readonly facts: Readonly<Record<StepFact['code'], (args: FactArgs) => string>>;
  readonly marks: Readonly<Record<MarkKind, string>>;
  readonly roles: Readonly<Record<SessionRole, string>>;
  readonly activities: string;
  readonly noActivities: string;
  readonly done: string;
  readonly doneOf: (title: string) => string;
  readonly until: (day: string) => string;
  readonly paper: (title: string) => string;
  readonly toPart: (part: string) => string;
  readonly toTimetable: string;
  readonly toSheet: (sheet: string) => string;
}

export const stepWords: InEveryLanguage<StepWords> = {
  kk: {
    summary: (done, all) => `Дайын қадамдар: ${formatNumber(done, 'kk')} / ${formatNumber(all, 'kk')}`,
    names: {
      order: 'Сессия туралы бұйрық', 'council-plan': 'Үйлестіру кеңесінің жоспары', transport: 'Көлік бағыттары мен жанармай', meals: 'Тамақтану және қаржысы', explaining: 'Түсіндіру жұмысы, ата-аналар жиналысы',
      preparation: 'Психологиялық және медициналық дайындық', leaders: 'Басшылар кеңесінің отырысы', timetable: 'Сессияның сабақ кестесі', 'entry-test': 'Кіру тестісі', 'out-of-class': 'Сабақтан тыс іс-шаралар',
      monitoring: 'Білім мониторингі', 'thematic-plans': 'Күнтізбелік-тақырыптық жоспарларды сәйкестендіру', rooms: 'Кабинеттер мен құрал-жабдық',
    },
    states: { done: 'дайын', partly: 'басталды', missing: 'жасалмаған', wrong: 'түзету керек' },
    activityStates: { done: 'орындалды', due: 'мерзімі жақын', late: 'мерзімі өтті', coming: 'алда', undated: 'мерзімі жазылмаған' },
    facts: {
      'no-session': () => 'Сессия таңдалмаған', 'no-days': () => 'Сессияның күндері жазылмаған', 'no-order': () => 'Бұйрық нөмірі жазылмаған', order: ({ text }) => `Бұйрық: № ${text('order')}`,
      'no-table': ({ table }) => `«${table}» парағы жоқ`, rows: ({ table, count }) => `«${table}»: ${count('count')} жол`,
      activities: ({ count }) => `Жоспардан орындалғаны: ${count('done')} / ${count('all')}`, 'activities-late': ({ count }) => `Мерзімі өткені: ${count('late')}`, 'no-activities': () => 'Кеңестің жоспарында бұл қадам жоқ',
      'no-lessons': () => 'Сабақ кестесінде сессия сабақтары жоқ', lessons: ({ count }) => `Сессия сабақтары: ${count('count')}`, clashes: ({ count }) => `Кестедегі қайшылық: ${count('count')}`,
      'no-marks': ({ mark }) => `${mark}: бағалар енгізілмеген`, marks: ({ mark, count }) => `${mark}: ${count('count')} жол`,
      'no-plans': () => 'Күнтізбелік-тақырыптық жоспарлар табылмады', 'plans-equal': ({ count }) => `Тірек мектебімен сәйкес жоспарлар: ${count('count')}`, 'plans-differ': ({ count }) => `Айырмашылығы бар жоспарлар: ${count('count')}`, 'plans-lonely': ({ count }) => `Салыстыратын жұбы жоқ жоспарлар: ${count('count')}`,
      'no-capacity': () => 'Сыныптардың сыйымдылығы жазылмаған', 'not-placed': ({ count }) => `Сыныбы жоқ оқушылар: ${count('count')}`, placed: ({ count }) => `Орналастырылған оқушылар: ${count('count')}`,
      'no-routes': () => 'Көлік бағыттары жазылмаған', 'seats-short': ({ count }) => `Орын жетпейтін бағыттар: ${count('count')}`, 'no-rates': () => 'Мөлшерлемелер жазылмаған', cost: ({ count }) => `Шығын: ${count('amount')} теңге`,
      'no-role': ({ role }) => `Тағайындалмаған: ${role}`, roles: ({ count }) => `Тағайындалған жауаптылар: ${count('count')}`, findings: ({ count }) => `Табылған қателер: ${count('count')}`,
    },
    marks: { entry: 'Кіру тестісі', exit: 'Шығу тестісі', session: 'Сессия бағалары', quarter: 'Тоқсан бағалары', year: 'Жылдық бағалар', monitoring: 'Мониторинг' },
    roles: registerOptions.kk['session-role'],
    activities: 'Жоспардағы іс-шаралар',
    noActivities: 'Кеңестің жоспарында бұл қадамға қатысты жол жоқ.',
    done: 'Орындалды',
    doneOf: (title) => `Орындалды: ${title}`,
    until: (day) => `мерзімі ${day}`,
    paper: (title) => `Құжат: ${title}`,
    toPart: (part) => `«${part}» бөліміне өту`,
    toTimetable: 'Сабақ кестесін ашу',
    toSheet: (sheet) => `«${sheet}» парағын ашу`,
  },
  ru: {
    summary: (done, all) => `Готово шагов: ${formatNumber(done, 'ru')} из ${formatNumber(all, 'ru')}`,
    names: {
      order: 'Приказ о сессии', 'council-plan': 'План координационного совета', transport: 'Маршруты и топливо', meals: 'Питание и деньги на него', explaining: 'Разъяснительная работа, родительское собрание',
      preparation: 'Психологическая и медицинская подготовка', leaders: 'Заседание совета руководителей', timetable: 'Расписание сессии', 'entry-test': 'Входное тестирование', 'out-of-class': 'Внеурочные мероприятия',
      monitoring: 'Мониторинг знаний', 'thematic-plans': 'Согласование календарно-тематических планов', rooms: 'Кабинеты и оборудование',
    },
    states: { done: 'готово', partly: 'начато', missing: 'не сделано', wrong: 'нужно исправить' },
    activityStates: { done: 'выполнено', due: 'срок близко', late: 'срок прошёл', coming: 'впереди', undated: 'срок не указан' },
    facts: {
      'no-session': () => 'Сессия не выбрана', 'no-days': () => 'Дни сессии не указаны', 'no-order': () => 'Номер приказа не указан', order: ({ text }) => `Приказ: № ${text('order')}`,
      'no-table': ({ table }) => `Нет листа «${table}»`, rows: ({ table, number }) => `«${table}»: ${russian('строка', 'строки', 'строк')(number('count'))}`,
      activities: ({ count }) => `Выполнено по плану: ${count('done')} из ${count('all')}`, 'activities-late': ({ count }) => `С прошедшим сроком: ${count('late')}`, 'no-activities': () => 'В плане совета этого шага нет',
      'no-lessons': () => 'В расписании нет уроков сессии', lessons: ({ count }) => `Уроков сессии: ${count('count')}`, clashes: ({ count }) => `Противоречий в расписании: ${count('count')}`,
      'no-marks': ({ mark }) => `${mark}: оценки не внесены`, marks: ({ mark, number }) => `${mark}: ${russian('строка', 'строки', 'строк')(number('count'))}`,
      'no-plans': () => 'Календарно-тематических планов не найдено', 'plans-equal': ({ count }) => `Планов, совпадающих с опорной школой: ${count('count')}`, 'plans-differ': ({ count }) => `Планов с расхождениями: ${count('count')}`, 'plans-lonely': ({ count }) => `Планов, которые не с чем сравнить: ${count('count')}`,
      'no-capacity': () => 'Вместимость классов не указана', 'not-placed': ({ count }) => `Учеников без класса: ${count('count')}`, placed: ({ count }) => `Распределено учеников: ${count('count')}`,
      'no-routes': () => 'Маршруты не указаны', 'seats-short': ({ count }) => `Маршрутов, где не хватает мест: ${count('count')}`, 'no-rates': () => 'Ставки не указаны', cost: ({ count }) => `Расходы: ${count('amount')} тенге`,
      'no-role': ({ role }) => `Не назначен: ${role}`, roles: ({ count }) => `Назначено ответственных: ${count('count')}`, findings: ({ count }) => `Замечаний: ${count('count')}`,
    },
    marks: { entry: 'Входной тест', exit: 'Выходной тест', session: 'Оценки сессии', quarter: 'Оценки за четверть', year: 'Годовые оценки', monitoring: 'Мониторинг' },
    roles: registerOptions.ru['session-role'],
    activities: 'Мероприятия плана',
    noActivities: 'В плане совета нет строк, относящихся к этому шагу.',
    done: 'Выполнено',
    doneOf: (title) => `Выполнено: ${title}`,
    until: (day) => `срок ${day}`,
    paper: (title) => `Документ: ${title}`,
    toPart: (part) => `Перейти к разделу «${part}»`,
    toTimetable: 'Открыть расписание',
    toSheet: (sheet) => `Открыть лист «${sheet}»`,
  },
  en: {
    summary: (done, all) => `Steps done: ${formatNumber(done, 'en')} of ${formatNumber(all, 'en')}`,
    names: {
      order: 'Order of the session', 'council-plan': 'Plan of the coordination council', transport: 'Routes and fuel', meals: 'Meals and their money', explaining: 'Explaining, parents’ meeting',
      preparation: 'Psychological and medical preparation', leaders: 'Meeting of the leaders’ council', timetable: 'Timetable of the session', 'entry-test': 'Entry test', 'out-of-class': 'Activities out of class',
      monitoring: 'Monitoring of knowledge', 'thematic-plans': 'Thematic plans that agree', rooms: 'Rooms and equipment',
    },
    states: { done: 'done', partly: 'begun', missing: 'not done', wrong: 'to be put right' },
    activityStates: { done: 'done', due: 'due soon', late: 'late', coming: 'ahead', undated: 'no deadline' },
    facts: {
      'no-session': () => 'No session is chosen', 'no-days': () => 'The days of the session are not given', 'no-order': () => 'No number of the order', order: ({ text }) => `Order No. ${text('order')}`,
      'no-table': ({ table }) => `There is no sheet “${table}”`, rows: ({ table, number }) => `“${table}”: ${english('row')(number('count'))}`,
      activities: ({ count }) => `Done of the plan: ${count('done')} of ${count('all')}`, 'activities-late': ({ count }) => `Late: ${count('late')}`, 'no-activities': () => 'The council’s plan does not have this step',
      'no-lessons': () => 'The timetable has no lessons of the session', lessons: ({ count }) => `Lessons of the session: ${count('count')}`, clashes: ({ count }) => `Clashes in the timetable: ${count('count')}`,
      'no-marks': ({ mark }) => `${mark}: no marks`, marks: ({ mark, number }) => `${mark}: ${english('row')(number('count'))}`,
      'no-plans': () => 'No thematic plans were found', 'plans-equal': ({ count }) => `Plans that agree with the hub: ${count('count')}`, 'plans-differ': ({ count }) => `Plans that differ: ${count('count')}`, 'plans-lonely': ({ count }) => `Plans with nothing to compare: ${count('count')}`,
      'no-capacity': () => 'The capacity of classes is not given', 'not-placed': ({ count }) => `Pupils without a class: ${count('count')}`, placed: ({ count }) => `Pupils placed: ${count('count')}`,
      'no-routes': () => 'The routes are not given', 'seats-short': ({ count }) => `Routes short of seats: ${count('count')}`, 'no-rates': () => 'The rates are not given', cost: ({ count }) => `Costs: ${count('amount')} tenge`,
      'no-role': ({ role }) => `Nobody is ${role}`, roles: ({ count }) => `Duties assigned: ${count('count')}`, findings: ({ count }) => `Findings: ${count('count')}`,
    },
    marks: { entry: 'Entry test', exit: 'Exit test', session: 'Marks of the session', quarter: 'Marks of the quarter', year: 'Marks of the year', monitoring: 'Monitoring' },
    roles: registerOptions.en['session-role'],
    activities: 'Activities of the plan',
    noActivities: 'The council’s plan has no line for this step.',
    done: 'Done',
    doneOf: (title) => `Done: ${title}`,
    until: (day) => `until ${day}`,
    paper: (title) => `Paper: ${title}`,
    toPart: (part) => `Go to “${part}”`,
    toTimetable: 'Open the timetable',
    toSheet: (sheet) => `Open the sheet “${sheet}”`,
  },
};

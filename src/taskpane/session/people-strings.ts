import type { InstructionLanguage } from '../../domain/network/records.ts';
import type { Lacking } from '../../domain/session/costs.ts';
import type { ClassDoubt } from '../../domain/session/placement.ts';
import type { CostLine, PlacementView } from '../../jobs/desk.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { english, kazakh, russian } from '../plural.ts';

interface SessionPeopleWords {
  readonly noParticipants: string;
  readonly pupils: (count: number) => string;
  /** `44 оқушы — 345-тің 12,75 %-ы`: all pupils of the schools that send some. */
  readonly share: (count: number, of: number, percent: string) => string;
  readonly bySchool: string;
  readonly byGrade: string;
  readonly byLanguage: string;
  readonly school: string;
  readonly count: string;
  readonly outOf: string;
  readonly grade: (grade: number) => string;
  readonly noGrade: string;
  readonly noLanguage: string;
  readonly language: string;
  readonly languages: Readonly<Record<InstructionLanguage, string>>;
  readonly toList: string;

  readonly mode: string;
  readonly modes: Readonly<Record<PlacementView['mode'], string>>;
  readonly classes: string;
  readonly class: string;
  readonly fill: (joining: number, pupils: number | undefined, capacity: number | undefined) => string;
  readonly doubts: Readonly<Record<ClassDoubt, string>>;
  readonly ownClass: string;
  readonly whoWhere: string;
  readonly classOf: (name: string) => string;
  readonly noClass: string;
  readonly now: (name: string) => string;
  readonly unplaced: (count: number) => string;
  readonly why: Readonly<Record<PlacementView['unplaced'][number]['why'], string>>;
  readonly write: (count: number) => string;
  readonly written: string;
  readonly noPlacement: string;

  readonly daily: string;
  readonly weekly: string;
  readonly days: (days: number) => string;
  readonly lodging: (count: number) => string;
  readonly routes: string;
  readonly route: (from: string, to: string) => string;
  /** `trips`: how often a vehicle must go to carry them all. */
  readonly seats: (pupils: number, seats: number | undefined, trips: number) => string;
  readonly ways: (runs: number, kilometres: string, litres: string) => string;
  readonly costs: string;
  readonly costsBySchool: string;
  readonly what: string;
  readonly quantity: string;
  readonly rate: string;
  readonly amount: string;
  readonly lines: Readonly<Record<CostLine['kind'], string>>;
  readonly total: string;
  readonly perPupil: (amount: string) => string;
  readonly perDay: (amount: string) => string;
  readonly tenge: (amount: string) => string;
  readonly lacking: string;
  readonly lackingAbout: string;
  readonly rates: Readonly<Record<Lacking, string>>;
  readonly unsaid: (count: number) => string;
  readonly seatsShort: (count: number) => string;
  readonly noRoute: string;
  readonly toRates: string;
  readonly notGiven: string;
  readonly noCosts: string;
}

const pupilsKk = kazakh('оқушы');
const pupilsRu = russian('ученик', 'ученика', 'учеников');
const pupilsEn = english('pupil');
const known = (value: number | undefined, text: (value: number) => string, otherwise: string) => (value === undefined ? otherwise : text(value));

export const sessionPeopleWords: InEveryLanguage<SessionPeopleWords> = {
  kk: {
    noParticipants: 'Қатысушылардың тізімі жоқ. Мектептер жіберген тізімді «Сессияға қатысушылар» парағына қойыңыз.',
    pupils: pupilsKk,
    share: (count, of, percent) => `${pupilsKk(count)}: магниттік мектептердегі ${formatNumber(of, 'kk')} оқушының ${percent} %-ы`,
    bySchool: 'Мектептер бойынша', byGrade: 'Сыныптар бойынша', byLanguage: 'Оқыту тілі бойынша',
    school: 'Мектеп', count: 'Қатысады', outOf: 'Барлығы',
    grade: (grade) => `${grade}-сынып`, noGrade: 'сыныбы түсініксіз', noLanguage: 'тілі жазылмаған', language: 'Тілі', languages: { kk: 'қазақ тілі', ru: 'орыс тілі', other: 'басқа тіл' },
    toList: 'Тізімді ашу',
    mode: 'Қалай орналастырылады',
    modes: { join: 'Тірек мектебінің сыныптарына қосылады', own: 'Бөлек сыныптар құрылады' },
    classes: 'Сыныптардың толуы', class: 'Сынып',
    fill: (joining, pupils, capacity) => `${known(pupils, (own) => `${formatNumber(own, 'kk')} + `, '')}${formatNumber(joining, 'kk')} оқушы${known(capacity, (most) => `, сыйымдылығы ${formatNumber(most, 'kk')}`, '')}`,
    doubts: { 'no-capacity': 'сыйымдылығы жазылмаған', 'capacity-zero': 'сыйымдылығы 0 деп жазылған', 'no-pupils': 'өз оқушыларының саны жазылмаған', over: 'сыймайды', unknown: 'тірек мектебінде мұндай сынып жоқ' }, ownClass: 'бөлек сынып',
    whoWhere: 'Кім қай сыныпта', classOf: (name) => `Сыныбы: ${name}`, noClass: 'сыныпсыз', now: (name) => (name === '' ? 'әлі жазылмаған' : `қазір: ${name}`),
    unplaced: (count) => `Орын табылмағандар: ${formatNumber(count, 'kk')}`,
    why: { 'no-class': 'тірек мектебінде мұндай сынып жоқ', full: 'сыныптарда орын жоқ', 'no-grade': 'сыныбы түсініксіз', 'no-language': 'оқыту тілі жазылмаған' },
    write: (count) => `Сыныптарды тізімге жазу (${formatNumber(count, 'kk')} ұяшық)`,
    written: 'Барлығы тізімде жазылған.',
    noPlacement: 'Орналастыру үшін қатысушылардың тізімі және тірек мектебінің сыныптары керек.',
    daily: 'Жатақхана жоқ: оқушылар күн сайын барып-келеді.', weekly: 'Жатақханада тұратындар аптасына бір рет барып-келеді, қалғандары күн сайын.',
    days: kazakh('күн'), lodging: (count) => `жатақханада: ${formatNumber(count, 'kk')}`,
    routes: 'Бағыттар', route: (from, to) => `${from} → ${to}`,
    seats: (pupils, seats, trips) => `${pupilsKk(pupils)}, ${known(seats, (all) => `${formatNumber(all, 'kk')} орын`, 'орын саны жазылмаған')}${trips > 1 ? `, бәрін жеткізуге ${formatNumber(trips, 'kk')} рет барады` : ''}`,
    ways: (runs, kilometres, litres) => [kazakh('рейс')(runs), kilometres === '' ? 'қашықтығы жазылмаған' : `${kilometres} км`, ...(litres === '' ? [] : [`${litres} л`])].join(', '),
    costs: 'Шығын', costsBySchool: 'Мектептер бойынша шығын', what: 'Шығын түрі', quantity: 'Саны', rate: 'Мөлшерлеме, тг', amount: 'Сомасы, тг',
    lines: { fuel: 'жанармай, л', meals: 'тамақ, оқушы-күн', lodging: 'жатақхана, түн', lessons: 'қосымша сабақ', drivers: 'жүргізуші, күн', other: 'басқа' },
    total: 'Барлығы', perPupil: (amount) => `бір оқушыға ${amount} тг`, perDay: (amount) => `бір күнге ${amount} тг`, tenge: (amount) => `${amount} тг`,
    lacking: 'Жазылмаған мөлшерлемелер',
    lackingAbout: 'Мөлшерлемені аудан өзі енгізеді, Тірек болжап жазбайды. Жазылмағаны есепке кірмейді.',
    rates: { litre: '1 литр жанармай', 'meals-a-day': 'бір оқушының бір күнгі тамағы', night: 'бір түн жатақхана', 'extra-lesson': 'бір қосымша сабақ', 'driver-day': 'жүргізушінің бір күні', 'litres-a-hundred': '100 км-ге литр', other: 'басқа', kilometres: 'бағыттың қашықтығы', route: 'мектептің бағыты', seats: 'көліктегі орын саны' },
    unsaid: (count) => `жатақханасы жазылмаған: ${formatNumber(count, 'kk')}`, seatsShort: (count) => `${formatNumber(count, 'kk')} оқушыға орын жетпейді`, noRoute: 'бағыты жазылмаған',
    toRates: 'Мөлшерлемелерді ашу', notGiven: 'жазылмаған', noCosts: 'Есептеу үшін сессияның күндері мен қатысушылардың тізімі керек.',
  },
  ru: {
    noParticipants: 'Списка участников нет. Вставьте списки школ на лист «Участники сессии».',
    pupils: pupilsRu,
    share: (count, of, percent) => `${pupilsRu(count)}: ${percent} % от ${formatNumber(of, 'ru')} учащихся магнитных школ`,
    bySchool: 'По школам', byGrade: 'По классам', byLanguage: 'По языку обучения',
    school: 'Школа', count: 'Участвует', outOf: 'Всего',
    grade: (grade) => `${grade} класс`, noGrade: 'класс непонятен', noLanguage: 'язык не указан', language: 'Язык', languages: { kk: 'казахский', ru: 'русский', other: 'другой' },
    toList: 'Открыть список',
    mode: 'Как распределять',
    modes: { join: 'Присоединить к классам опорной школы', own: 'Собрать отдельные классы' },
    classes: 'Наполнение классов', class: 'Класс',
    fill: (joining, pupils, capacity) => `${known(pupils, (own) => `${formatNumber(own, 'ru')} + `, '')}${pupilsRu(joining)}${known(capacity, (most) => `, вместимость ${formatNumber(most, 'ru')}`, '')}`,
    doubts: { 'no-capacity': 'вместимость не указана', 'capacity-zero': 'вместимость указана 0', 'no-pupils': 'число своих учеников не указано', over: 'не помещаются', unknown: 'такого класса в опорной школе нет' }, ownClass: 'отдельный класс',
    whoWhere: 'Кто в каком классе', classOf: (name) => `Класс: ${name}`, noClass: 'без класса', now: (name) => (name === '' ? 'ещё не записан' : `сейчас: ${name}`),
    unplaced: (count) => `Места не нашлось: ${formatNumber(count, 'ru')}`,
    why: { 'no-class': 'в опорной школе нет такого класса', full: 'в классах нет мест', 'no-grade': 'класс непонятен', 'no-language': 'язык обучения не указан' },
    write: (count) => `Записать классы в список (ячеек: ${formatNumber(count, 'ru')})`,
    written: 'Всё уже записано в списке.',
    noPlacement: 'Для распределения нужны список участников и классы опорной школы.',
    daily: 'Общежития нет: подвоз туда и обратно каждый день.', weekly: 'Живущих в общежитии подвозят раз в неделю, остальных — каждый день.',
    days: russian('день', 'дня', 'дней'), lodging: (count) => `в общежитии: ${formatNumber(count, 'ru')}`,
    routes: 'Маршруты', route: (from, to) => `${from} → ${to}`,
    seats: (pupils, seats, trips) => `${pupilsRu(pupils)}, ${known(seats, (all) => russian('место', 'места', 'мест')(all), 'число мест не указано')}${trips > 1 ? `, чтобы забрать всех, ходит ${russian('раз', 'раза', 'раз')(trips)}` : ''}`,
    ways: (runs, kilometres, litres) => [russian('рейс', 'рейса', 'рейсов')(runs), kilometres === '' ? 'расстояние не указано' : `${kilometres} км`, ...(litres === '' ? [] : [`${litres} л`])].join(', '),
    costs: 'Расходы', costsBySchool: 'Расходы по школам', what: 'Вид расходов', quantity: 'Количество', rate: 'Ставка, тг', amount: 'Сумма, тг',
    lines: { fuel: 'топливо, л', meals: 'питание, ученико-дней', lodging: 'общежитие, ночей', lessons: 'дополнительные уроки', drivers: 'водители, дней', other: 'другое' },
    total: 'Всего', perPupil: (amount) => `на ученика ${amount} тг`, perDay: (amount) => `в день ${amount} тг`, tenge: (amount) => `${amount} тг`,
    lacking: 'Не указаны ставки',
    lackingAbout: 'Ставки вписывает район, Тірек их не угадывает. Чего нет, то в сумму не входит.',
    rates: { litre: '1 литр топлива', 'meals-a-day': 'питание одного ученика в день', night: 'одна ночь в общежитии', 'extra-lesson': 'один дополнительный урок', 'driver-day': 'один день водителя', 'litres-a-hundred': 'литров на 100 км', other: 'другое', kilometres: 'расстояние по маршруту', route: 'маршрут школы', seats: 'число мест в транспорте' },
    unsaid: (count) => `про общежитие не указано: ${formatNumber(count, 'ru')}`, seatsShort: (count) => `не хватает мест: ${formatNumber(count, 'ru')}`, noRoute: 'маршрут не указан',
    toRates: 'Открыть ставки', notGiven: 'не указана', noCosts: 'Для расчёта нужны дни сессии и список участников.',
  },
  en: {
    noParticipants: 'There is no list of participants. Put the lists of the schools on the sheet “Session participants”.',
    pupils: pupilsEn,
    share: (count, of, percent) => `${pupilsEn(count)}: ${percent} % of ${formatNumber(of, 'en')} pupils of the magnet schools`,
    bySchool: 'By school', byGrade: 'By grade', byLanguage: 'By language',
    school: 'School', count: 'Come', outOf: 'All',
    grade: (grade) => `grade ${grade}`, noGrade: 'no grade understood', noLanguage: 'no language given', language: 'Language', languages: { kk: 'Kazakh', ru: 'Russian', other: 'another' },
    toList: 'Open the list',
    mode: 'How they are placed',
    modes: { join: 'They join classes of the hub', own: 'They get classes of their own' },
    classes: 'How full the classes are', class: 'Class',
    fill: (joining, pupils, capacity) => `${known(pupils, (own) => `${formatNumber(own, 'en')} + `, '')}${pupilsEn(joining)}${known(capacity, (most) => `, at most ${formatNumber(most, 'en')}`, '')}`,
    doubts: { 'no-capacity': 'no capacity given', 'capacity-zero': 'the capacity is given as 0', 'no-pupils': 'no number of its own pupils', over: 'too many', unknown: 'the hub has no such class' }, ownClass: 'own class',
    whoWhere: 'Who goes where', classOf: (name) => `Class: ${name}`, noClass: 'no class', now: (name) => (name === '' ? 'not written yet' : `now: ${name}`),
    unplaced: (count) => `No place for: ${formatNumber(count, 'en')}`,
    why: { 'no-class': 'the hub has no such class', full: 'the classes are full', 'no-grade': 'no grade understood', 'no-language': 'no language given' },
    write: (count) => `Write the classes into the list (cells: ${formatNumber(count, 'en')})`,
    written: 'All of it stands in the list.',
    noPlacement: 'Needs the list of participants and the classes of the hub.',
    daily: 'No dormitory: there and back every day.', weekly: 'Those in the dormitory travel once a week, the others every day.',
    days: english('day'), lodging: (count) => `in the dormitory: ${formatNumber(count, 'en')}`,
    routes: 'Routes', route: (from, to) => `${from} → ${to}`,
    seats: (pupils, seats, trips) => `${pupilsEn(pupils)}, ${known(seats, (all) => english('seat')(all), 'no number of seats')}${trips > 1 ? `, goes ${english('time')(trips)} to carry all` : ''}`,
    ways: (runs, kilometres, litres) => [english('drive')(runs), kilometres === '' ? 'no distance' : `${kilometres} km`, ...(litres === '' ? [] : [`${litres} l`])].join(', '),
    costs: 'Costs', costsBySchool: 'Costs by school', what: 'What', quantity: 'Quantity', rate: 'Rate, tg', amount: 'Amount, tg',
    lines: { fuel: 'fuel, l', meals: 'meals, pupil days', lodging: 'dormitory, nights', lessons: 'extra lessons', drivers: 'drivers, days', other: 'other' },
    total: 'All', perPupil: (amount) => `${amount} tg a pupil`, perDay: (amount) => `${amount} tg a day`, tenge: (amount) => `${amount} tg`,
    lacking: 'Rates that are missing',
    lackingAbout: 'The district enters the rates; Tirek guesses none. What is missing is not in the sum.',
    rates: { litre: '1 litre of fuel', 'meals-a-day': 'meals of a pupil a day', night: 'a night in the dormitory', 'extra-lesson': 'an extra lesson', 'driver-day': 'a day of a driver', 'litres-a-hundred': 'litres for 100 km', other: 'other', kilometres: 'kilometres of a route', route: 'the route of a school', seats: 'seats of a vehicle' },
    unsaid: (count) => `nothing said of the dormitory: ${formatNumber(count, 'en')}`, seatsShort: (count) => `seats missing: ${formatNumber(count, 'en')}`, noRoute: 'no route given',
    toRates: 'Open the rates', notGiven: 'not given', noCosts: 'Needs the days of the session and the list of participants.',
  },
};

import type { CostKind, Lacking } from '../../domain/session/costs.ts';
import type { CellReference } from '../../sheet/official-paper.ts';
import type { ReportStrings } from '../report.ts';

type Said = readonly (string | CellReference)[];

type Column =
  | 'school' | 'vehicle' | 'pupils' | 'seats' | 'trips' | 'oneWay' | 'runs' | 'kilometres' | 'consumption' | 'litres'
  | 'daily' | 'weekly' | 'mealDays' | 'nights' | 'kind' | 'quantity' | 'unit' | 'rate' | 'amount' | 'basis' | 'common' | 'perPupil' | 'what';

interface CostWords {
  readonly sheet: string;
  readonly heading: readonly string[];
  readonly held: (held: { readonly hub: string; readonly session: string; readonly dates: string; readonly days: number }) => string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly captions: Readonly<Record<'routes' | 'stays' | 'lines' | 'schools' | 'totals', string>>;
  readonly kinds: Readonly<Record<CostKind, string>>;
  readonly units: Readonly<Record<CostKind, string>>;
  /** Rows of what it comes to. */
  readonly per: Readonly<Record<'session' | 'day' | 'pupil', string>>;
  readonly total: string;
  readonly comesTo: (all: CellReference, pupil: CellReference, day: CellReference) => Said;
  readonly without: (lacking: readonly Lacking[]) => string;
  readonly counted: Readonly<Record<'daily' | 'weekly', string>>;
  readonly unsaid: (count: number) => string;
  readonly places: (count: number) => string;
  readonly seatsShort: (school: string, count: number) => string;
  readonly withoutRoute: (schools: string) => string;
  readonly online: string;
  readonly empty: string;
  readonly noDays: string;
  readonly signers: Readonly<Record<'coordinator' | 'director', string>>;
}

const inQuotes = (session: string) => `«${session.replace(/[«»]/gu, '')}»`;
const listed = (lacking: readonly Lacking[], words: Readonly<Record<Lacking, string>>) => lacking.map((each) => words[each]).join(', ');

const kazakhLacking: Readonly<Record<Lacking, string>> = {
  'litre': 'бір литр жанармайдың бағасы', 'meals-a-day': 'бір оқушының бір күнгі тамағының құны', 'night': 'бір түнеудің құны', 'extra-lesson': 'бір қосымша сабақтың құны', 'driver-day': 'жүргізушінің бір күндік ақысы',
  'litres-a-hundred': '100 км-ге жұмсалатын жанармай', 'other': 'басқа шығындар', 'kilometres': 'маршруттың қашықтығы', 'route': 'маршрут', 'seats': 'көліктегі орын саны',
};
const russianLacking: Readonly<Record<Lacking, string>> = {
  'litre': 'цена литра топлива', 'meals-a-day': 'стоимость питания одного учащегося в день', 'night': 'стоимость ночлега', 'extra-lesson': 'оплата дополнительного урока', 'driver-day': 'оплата дня водителя',
  'litres-a-hundred': 'расход топлива на 100 км', 'other': 'другие расходы', 'kilometres': 'расстояние по маршруту', 'route': 'маршрут', 'seats': 'число мест в транспорте',
};
const englishLacking: Readonly<Record<Lacking, string>> = {
  'litre': 'the price of a litre', 'meals-a-day': 'the cost of a pupil’s meals a day', 'night': 'the cost of a night', 'extra-lesson': 'the pay of an extra lesson', 'driver-day': 'the pay of a driver’s day',
  'litres-a-hundred': 'litres for 100 km', 'other': 'other costs', 'kilometres': 'the length of a route', 'route': 'a route', 'seats': 'the seats of a vehicle',
};

export const strings: ReportStrings<CostWords> = {
  kk: {
    title: 'Сессия: шығындар есебі',
    about: 'Тасымалдау, тамақтандыру, жатын орын және сессия шығыны: барлығы, мектеп, оқушы және күн бойынша. Мөлшерлемелерді аудан енгізеді.',
    sheet: 'Сессия шығындары',
    heading: ['СЕССИЯ ШЫҒЫНДАРЫНЫҢ ЕСЕБІ'],
    held: ({ hub, session, dates, days }) => `${[session === '' ? '' : inQuotes(session), hub, dates].filter((text) => text !== '').join(', ')}. Оқу күндерінің саны – ${days}.`,
    columns: {
      school: 'Мектеп', vehicle: 'Көлік', pupils: 'Оқушы', seats: 'Орын', trips: 'Бір бағыттағы рейс', oneWay: 'Бір жаққа, км', runs: 'Жүріс саны', kilometres: 'Барлық жол, км', consumption: '100 км-ге, л', litres: 'Жанармай, л',
      daily: 'Күн сайын қатынайды', weekly: 'Жатақханада', mealDays: 'Тамақ (оқушы-күн)', nights: 'Түнеу саны', kind: 'Шығын түрі', quantity: 'Саны', unit: 'Өлшемі', rate: 'Бағасы, теңге', amount: 'Сомасы, теңге', basis: 'Негізі',
      common: 'Ортақ шығын', perPupil: 'Бір оқушыға, теңге', what: 'Есеп бірлігі',
    },
    captions: { routes: '1. Тасымалдау', stays: '2. Тамақтандыру және жатын орын', lines: '3. Шығындар', schools: '4. Мектептер бойынша', totals: '5. Қорытынды' },
    kinds: { fuel: 'Жанармай', meals: 'Тамақтандыру', lodging: 'Жатын орын', lessons: 'Қосымша сабақтар', drivers: 'Жүргізушілер', other: 'Басқа' },
    units: { fuel: 'литр', meals: 'оқушы-күн', lodging: 'түнеу', lessons: 'сабақ', drivers: 'күн', other: '' },
    per: { session: 'Бүкіл сессия', day: 'Бір сессия күні', pupil: 'Бір оқушы' },
    total: 'БАРЛЫҒЫ',
    comesTo: (all, pupil, day) => ['Сессияның шығыны – ', all, ' теңге: бір оқушыға ', pupil, ' теңге, бір сессия күніне ', day, ' теңге.'],
    without: (lacking) => `Сомаға мыналар кірмеді, себебі олар енгізілмеген: ${listed(lacking, kazakhLacking)}.`,
    counted: { daily: 'Жатақханада тұрмайтын оқушылар күн сайын барып-қайтады.', weekly: 'Жатақханадағы оқушылар әр аптаның басында келіп, соңында қайтады, демалыс күндері үйінде болады; сабақсыз күн аптаның ортасында болса, тамақ пен түнеу сақталады.' },
    unsaid: (count) => `Жатақханада тұратыны көрсетілмеген оқушылар (${count}) күн сайын қатынайды деп есептелді.`,
    places: (count) => `Жатақханада бір мезгілде қажет орын саны: ${count}.`,
    seatsShort: (school, count) => `${school}: көлікте ${count} оқушыға орын жетпейді, сондықтан бірнеше рейс (көліктің бос қайтуымен) есептелді.`,
    withoutRoute: (schools) => `Маршруты жазылмаған мектептер: ${schools}. Олардың жанармайы есептелмеді.`,
    online: 'Сессия онлайн өтеді: тасымалдау, тамақтандыру және жатын орын шығыны жоқ.',
    empty: 'Қатысушылар тізімі әлі толтырылмаған, сондықтан шығын есептелмеді.',
    noDays: 'Сессияның оқу күндері белгісіз, сондықтан шығын есептелмеді.',
    signers: { coordinator: 'Сессияның үйлестірушісі', director: 'Тірек мектептің директоры' },
  },
  ru: {
    title: 'Сессия: расчёт расходов',
    about: 'Подвоз, питание, проживание и расходы на сессию: всего, по школам, на учащегося и на день. Расценки вносит район.',
    sheet: 'Расходы на сессию',
    heading: ['РАСЧЁТ РАСХОДОВ НА СЕССИЮ'],
    held: ({ hub, session, dates, days }) => `${[session === '' ? '' : inQuotes(session), hub, dates].filter((text) => text !== '').join(', ')}. Учебных дней – ${days}.`,
    columns: {
      school: 'Школа', vehicle: 'Транспорт', pupils: 'Учащихся', seats: 'Мест', trips: 'Рейсов в одну сторону', oneWay: 'В один конец, км', runs: 'Число поездок', kilometres: 'Весь путь, км', consumption: 'На 100 км, л', litres: 'Топливо, л',
      daily: 'Ездят ежедневно', weekly: 'В общежитии', mealDays: 'Питание (человеко-дни)', nights: 'Ночлегов', kind: 'Вид расхода', quantity: 'Количество', unit: 'Единица', rate: 'Цена, тенге', amount: 'Сумма, тенге', basis: 'Основание',
      common: 'Общие расходы', perPupil: 'На учащегося, тенге', what: 'На что',
    },
    captions: { routes: '1. Подвоз', stays: '2. Питание и проживание', lines: '3. Расходы', schools: '4. По школам', totals: '5. Итог' },
    kinds: { fuel: 'Топливо', meals: 'Питание', lodging: 'Проживание', lessons: 'Дополнительные уроки', drivers: 'Водители', other: 'Прочее' },
    units: { fuel: 'литр', meals: 'человеко-день', lodging: 'ночлег', lessons: 'урок', drivers: 'день', other: '' },
    per: { session: 'Вся сессия', day: 'Один день сессии', pupil: 'Один учащийся' },
    total: 'ИТОГО',
    comesTo: (all, pupil, day) => ['Расходы на сессию – ', all, ' тенге: на одного учащегося ', pupil, ' тенге, на один день сессии ', day, ' тенге.'],
    without: (lacking) => `В сумму не вошло, потому что не указано: ${listed(lacking, russianLacking)}.`,
    counted: { daily: 'Кто не живёт в общежитии, ездит каждый день туда и обратно.', weekly: 'Кто живёт в общежитии, приезжает в начале каждой недели и уезжает в конце, выходные проводит дома; если день без уроков приходится на середину недели, питание и ночлег сохраняются.' },
    unsaid: (count) => `Учащиеся, о которых не сказано, живут ли они в общежитии (${count}), посчитаны как ездящие ежедневно.`,
    places: (count) => `Мест в общежитии нужно одновременно: ${count}.`,
    seatsShort: (school, count) => `${school}: в транспорте не хватает мест (${count}), поэтому посчитано несколько рейсов (и возвращение транспорта порожняком).`,
    withoutRoute: (schools) => `Не указан маршрут школ: ${schools}. Их топливо не посчитано.`,
    online: 'Сессия проходит онлайн: расходов на подвоз, питание и проживание нет.',
    empty: 'Список участников ещё не заполнен, расходы не посчитаны.',
    noDays: 'Учебные дни сессии неизвестны, расходы не посчитаны.',
    signers: { coordinator: 'Координатор сессии', director: 'Директор опорной школы' },
  },
  en: {
    title: 'Session: costs',
    about: 'Transport, meals, lodging and what a session costs: in all, by school, per pupil and per day. The district enters the rates.',
    sheet: 'Costs of the session',
    heading: ['COSTS OF THE SESSION'],
    held: ({ hub, session, dates, days }) => `${[session === '' ? '' : inQuotes(session), hub, dates].filter((text) => text !== '').join(', ')}. Days of lessons: ${days}.`,
    columns: {
      school: 'School', vehicle: 'Vehicle', pupils: 'Pupils', seats: 'Seats', trips: 'Trips each way', oneWay: 'One way, km', runs: 'Drives', kilometres: 'In all, km', consumption: 'For 100 km, l', litres: 'Fuel, l',
      daily: 'Every day', weekly: 'Dormitory', mealDays: 'Meals (pupil days)', nights: 'Nights', kind: 'Cost', quantity: 'Quantity', unit: 'Unit', rate: 'Rate, tenge', amount: 'Amount, tenge', basis: 'Basis',
      common: 'Common costs', perPupil: 'Per pupil, tenge', what: 'For',
    },
    captions: { routes: '1. Transport', stays: '2. Meals and lodging', lines: '3. Costs', schools: '4. By school', totals: '5. In all' },
    kinds: { fuel: 'Fuel', meals: 'Meals', lodging: 'Lodging', lessons: 'Extra lessons', drivers: 'Drivers', other: 'Other' },
    units: { fuel: 'litre', meals: 'pupil day', lodging: 'night', lessons: 'lesson', drivers: 'day', other: '' },
    per: { session: 'The session', day: 'A day of the session', pupil: 'A pupil' },
    total: 'TOTAL',
    comesTo: (all, pupil, day) => ['The session costs ', all, ' tenge: ', pupil, ' tenge a pupil, ', day, ' tenge a day.'],
    without: (lacking) => `Not in the sum, because it is not given: ${listed(lacking, englishLacking)}.`,
    counted: { daily: 'Pupils without a dormitory go there and back every day.', weekly: 'Pupils of the dormitory come at the beginning of every week and leave at its end, and are at home at the weekend; on a day without lessons within the week they eat and sleep all the same.' },
    unsaid: (count) => `Pupils of whom it is not said whether they stay in the dormitory (${count}) are counted as coming every day.`,
    places: (count) => `Places needed in the dormitory at once: ${count}.`,
    seatsShort: (school, count) => `${school}: seats for ${count} pupils are missing, so several trips are counted, and the empty drives back between them.`,
    withoutRoute: (schools) => `No route is given for: ${schools}. Their fuel is not counted.`,
    online: 'The session is held on line: no transport, meals or lodging.',
    empty: 'The list of participants has not been filled in yet, so nothing is counted.',
    noDays: 'The days of lessons are not known, so nothing is counted.',
    signers: { coordinator: 'Coordinator of the session', director: 'Head of the hub school' },
  },
};

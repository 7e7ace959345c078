import type { InstructionLanguage } from '../../domain/network/records.ts';
import type { CellReference, CellShare } from '../../sheet/official-paper.ts';
import type { ReportStrings } from '../report.ts';

type Said = readonly (string | CellReference | CellShare)[];

interface Counted {
  readonly schools: number;
  readonly all: CellReference;
  readonly byGrade: readonly { readonly grade: number | undefined; readonly count: CellReference }[];
}

interface RequestWords {
  readonly sheet: string;
  readonly heading: readonly string[];
  readonly to: string;
  readonly from: string;
  readonly held: (held: { readonly hub: string; readonly session: string; readonly from: string; readonly until: string }) => string;
  readonly come: (counted: Counted) => Said;
  readonly share: (of: CellReference, share: CellShare) => Said;
  readonly ask: Readonly<Record<'coming' | 'online', string>>;
  readonly columns: Readonly<Record<'school' | 'all' | 'pupils' | 'share' | 'lodging' | 'language' | 'name' | 'class' | 'hubClass' | 'own' | 'joining' | 'together' | 'capacity', string>>;
  readonly gradeColumn: (grade: number) => string;
  readonly noGrade: string;
  readonly total: string;
  readonly captions: Readonly<Record<'schools' | 'languages' | 'classes', string>>;
  readonly languages: Readonly<Record<InstructionLanguage | 'unknown', string>>;
  readonly yes: string;
  readonly no: string;
  readonly attachment: string;
  readonly empty: string;
  readonly unknownPupils: (schools: string) => string;
  readonly unplaced: (count: number) => string;
  readonly twice: (names: string) => string;
  readonly personal: string;
  readonly signers: Readonly<Record<'director' | 'coordinator', string>>;
}

const inRow = (parts: readonly Said[]): Said => parts.flatMap((part, place) => (place === 0 ? [...part] : [', ', ...part]));
const inQuotes = (session: string) => `«${session.replace(/[«»]/gu, '')}»`;
const namesSession = (session: string) => /сесси|session/iu.test(session);

/** The name as it stands where it says that it is a session, else with the word. */
const sessionCalled = (session: string, called: (name: string) => string) => (session === '' || namesSession(session) ? inQuotes(session) : called(inQuotes(session)));

export const strings: ReportStrings<RequestWords> = {
  kk: {
    title: 'Сессия: тізім мен сұраныс',
    about: 'Аудандық білім бөліміне сұраныс: сессияға қатысатын оқушылардың мектеп, сынып және оқыту тілі бойынша саны мен тізімі.',
    sheet: 'Сессияға сұраныс',
    heading: ['СҰРАНЫС', 'магниттік мектептердің оқушыларын сессияға қатыстыру туралы'],
    to: 'Кімге',
    from: 'Кімнен',
    held: ({ hub, session, from, until }) => `${hub} базасында ${from} – ${until} аралығында ${sessionCalled(session, (name) => `${name} сессиясы`) || 'сессия'} өтеді.`,
    come: ({ schools, all, byGrade }) => [`Оған ${schools} магниттік мектептен барлығы `, all, ' оқушы қатысады: ', ...inRow(byGrade.map(({ grade, count }): Said => [grade === undefined ? 'сыныбы белгісіз – ' : `${grade}-сынып – `, count])), '.'],
    share: (of, share) => ['Бұл мектептерде барлығы ', of, ' оқушы бар, қатысатындардың үлесі – ', share, '.'],
    ask: {
      coming: 'Қатысушылардың тізімі дайындалды (қосымша). Осы оқушыларды сессияға қатыстыруға рұқсат беруіңізді, оларды тасымалдауды, тамақтандыруды және қажет болса орналастыруды ұйымдастыруыңызды сұраймыз.',
      online: 'Қатысушылардың тізімі дайындалды (қосымша). Осы оқушыларды онлайн сессия сабақтарына қатыстыруға рұқсат беруіңізді сұраймыз.',
    },
    columns: { school: 'Мектеп', all: 'Қатысатыны', pupils: 'Мектептегі оқушы саны', share: 'Үлесі', lodging: 'Жатақхана', language: 'Оқыту тілі', name: 'Оқушының аты-жөні', class: 'Сыныбы', hubClass: 'Сессиядағы сыныбы', own: 'Тірек мектептің оқушысы', joining: 'Қосылатыны', together: 'Барлығы', capacity: 'Ең көп оқушы' },
    gradeColumn: (grade) => `${grade}-сынып`,
    noGrade: 'Сыныбы белгісіз',
    total: 'БАРЛЫҒЫ',
    captions: { schools: 'Мектептер мен сыныптар бойынша', languages: 'Оқыту тілі бойынша', classes: 'Сыныптарға орналастыру' },
    languages: { kk: 'қазақ тілі', ru: 'орыс тілі', other: 'басқа тіл', unknown: 'көрсетілмеген' },
    yes: 'иә',
    no: 'жоқ',
    attachment: 'Қосымша. Сессияға қатысатын оқушылардың тізімі',
    empty: 'Қатысушылар тізімі әлі толтырылмаған.',
    unknownPupils: (schools) => `Оқушыларының жалпы саны берілмеген мектептер: ${schools}. Сондықтан үлес есептелмеді.`,
    unplaced: (count) => `Сессиядағы сыныбы әлі көрсетілмеген оқушылар: ${count}.`,
    twice: (names) => `Тізімде екі рет тұрған оқушылар бар, алдымен соны түзетіңіз: ${names}.`,
    personal: 'Құжатта оқушылардың дербес деректері бар: оны тек қажетті адамдарға беріңіз.',
    signers: { director: 'Тірек мектептің директоры', coordinator: 'Сессияның үйлестірушісі' },
  },
  ru: {
    title: 'Сессия: список и запрос',
    about: 'Запрос в районный отдел образования: число участников сессии по школам, классам и языкам обучения и их список.',
    sheet: 'Запрос на сессию',
    heading: ['ЗАЯВКА', 'об участии учащихся магнитных школ в сессии'],
    to: 'Кому',
    from: 'От кого',
    held: ({ hub, session, from, until }) => `В ресурсном центре (${hub}) с ${from} по ${until} пройдёт ${session === '' ? 'сессия' : `сессия ${inQuotes(session)}`}.`,
    come: ({ schools, all, byGrade }) => [`Число магнитных школ – ${schools}, всего участников – `, all, ': ', ...inRow(byGrade.map(({ grade, count }): Said => [grade === undefined ? 'класс не указан – ' : `${grade} класс – `, count])), '.'],
    share: (of, share) => ['Всего учащихся в этих школах – ', of, ', доля участников – ', share, '.'],
    ask: {
      coming: 'Список участников составлен (приложение). Просим разрешить участие этих учащихся в сессии и организовать их подвоз, питание, а при необходимости и проживание.',
      online: 'Список участников составлен (приложение). Просим разрешить участие этих учащихся в онлайн-уроках сессии.',
    },
    columns: { school: 'Школа', all: 'Участников', pupils: 'Учащихся в школе', share: 'Доля', lodging: 'Общежитие', language: 'Язык обучения', name: 'Ф. И. О. учащегося', class: 'Класс', hubClass: 'Класс на сессии', own: 'Учащиеся опорной школы', joining: 'Присоединятся', together: 'Всего', capacity: 'Не более учащихся' },
    gradeColumn: (grade) => `${grade} класс`,
    noGrade: 'Класс не указан',
    total: 'ИТОГО',
    captions: { schools: 'По школам и классам', languages: 'По языкам обучения', classes: 'Распределение по классам' },
    languages: { kk: 'казахский', ru: 'русский', other: 'другой', unknown: 'не указан' },
    yes: 'да',
    no: 'нет',
    attachment: 'Приложение. Список учащихся – участников сессии',
    empty: 'Список участников ещё не заполнен.',
    unknownPupils: (schools) => `Не указано общее число учащихся в школах: ${schools}. Поэтому доля не посчитана.`,
    unplaced: (count) => `Учащихся, у которых класс на сессии ещё не указан: ${count}.`,
    twice: (names) => `В списке есть учащиеся, записанные дважды, сначала исправьте это: ${names}.`,
    personal: 'В документе есть персональные данные учащихся: передавайте его только тем, кому он нужен.',
    signers: { director: 'Директор опорной школы', coordinator: 'Координатор сессии' },
  },
  en: {
    title: 'Session: list and request',
    about: 'The request to the district’s department of education: participants of a session by school, grade and language, and their list.',
    sheet: 'Request for a session',
    heading: ['REQUEST', 'that pupils of the magnet schools take part in a session'],
    to: 'To',
    from: 'From',
    held: ({ hub, session, from, until }) => `${session === '' ? 'A session' : `The session ${inQuotes(session)}`} will be held at ${hub} from ${from} to ${until}.`,
    come: ({ schools, all, byGrade }) => [`Magnet schools: ${schools}; pupils who take part: `, all, ' (', ...inRow(byGrade.map(({ grade, count }): Said => [grade === undefined ? 'grade not given – ' : `grade ${grade} – `, count])), ').'],
    share: (of, share) => ['These schools have ', of, ' pupils; the share of those who take part is ', share, '.'],
    ask: {
      coming: 'The list of participants is attached. We ask you to permit that these pupils take part in the session, and to arrange their transport, their meals and, where needed, their lodging.',
      online: 'The list of participants is attached. We ask you to permit that these pupils take part in the on-line lessons of the session.',
    },
    columns: { school: 'School', all: 'Taking part', pupils: 'Pupils of the school', share: 'Share', lodging: 'Dormitory', language: 'Language', name: 'Pupil', class: 'Class', hubClass: 'Class at the session', own: 'Pupils of the hub', joining: 'Joining', together: 'Together', capacity: 'At most' },
    gradeColumn: (grade) => `Grade ${grade}`,
    noGrade: 'Grade not given',
    total: 'TOTAL',
    captions: { schools: 'By school and grade', languages: 'By language of instruction', classes: 'Placement into classes' },
    languages: { kk: 'Kazakh', ru: 'Russian', other: 'another', unknown: 'not given' },
    yes: 'yes',
    no: 'no',
    attachment: 'Attachment. Pupils who take part in the session',
    empty: 'The list of participants has not been filled in yet.',
    unknownPupils: (schools) => `The number of pupils is not given for: ${schools}. So the share is not counted.`,
    unplaced: (count) => `Pupils whose class at the session is not given yet: ${count}.`,
    twice: (names) => `Some pupils are on the list twice, correct that first: ${names}.`,
    personal: 'This paper holds personal data of pupils: hand it only to those who need it.',
    signers: { director: 'Head of the hub school', coordinator: 'Coordinator of the session' },
  },
};

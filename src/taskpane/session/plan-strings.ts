import type { PlanDifference, PlanView } from '../../jobs/desk.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { english, kazakh, russian } from '../plural.ts';

/** A topic of the hub, one of the school, and by how much. */
interface Told {
  readonly topic: string;
  readonly other: string;
  readonly by: number;
}

interface PlanWords {
  readonly none: string;
  readonly read: (count: number) => string;
  readonly listTitle: string;
  readonly pairsTitle: string;
  readonly lessons: (count: number) => string;
  readonly lacks: Readonly<Record<PlanView['lacking'][number], string>>;
  readonly corrected: string;
  readonly correct: string;
  readonly fields: Readonly<Record<'school' | 'class' | 'subject', string>>;
  readonly remember: string;
  readonly forget: string;
  readonly isNone: string;
  readonly ignored: string;
  readonly readAgain: string;
  readonly equalAll: string;
  readonly equal: (equal: number, all: number) => string;
  readonly different: (count: number) => string;
  readonly noHub: string;
  readonly kinds: Readonly<Record<PlanDifference['kind'], (told: Told) => string>>;
  readonly inHub: string;
  readonly inSchool: string;
  readonly sameTopic: string;
  readonly same: string;
  readonly two: string;
  readonly decided: string;
  readonly isOne: (one: string, other: string) => string;
  readonly areTwo: (one: string, other: string) => string;
  readonly takeBack: string;
  readonly behind: string;
  readonly ahead: string;
  readonly follow: (count: number) => string;
  readonly followAbout: string;
  readonly beside: string;
  readonly filter: string;
}

const quotedKk = (text: string) => `«${text}»`;

export const planWords: InEveryLanguage<PlanWords> = {
  kk: {
    none: 'Күнтізбелік-тақырыптық жоспарлар табылмады. Тірек мектебі мен магниттік мектептердің жоспарларын осы кітаптың парақтарына қойыңыз: әр пән бөлек парақта да, бір тізімде де оқылады.',
    read: (count) => `Оқылған жоспарлар: ${formatNumber(count, 'kk')}`,
    listTitle: 'Оқылған жоспарлар',
    pairsTitle: 'Тірек мектебімен салыстыру',
    lessons: kazakh('сабақ'),
    lacks: { school: 'мектебі жазылмаған', class: 'сыныбы жазылмаған', subject: 'пәні жазылмаған' },
    corrected: 'сіз көрсеткендей',
    correct: 'Мектебін, сыныбын, пәнін көрсету',
    fields: { school: 'Мектеп', class: 'Сынып', subject: 'Пән' },
    remember: 'Осылай оқып, есте сақтау',
    forget: 'Ұмыту',
    isNone: 'Бұл тақырыптық жоспар емес',
    ignored: 'тақырыптық жоспар емес деп белгіленген',
    readAgain: 'Жоспар деп оқу',
    equalAll: 'толық сәйкес',
    equal: (equal, all) => (equal === all ? 'тақырыптары бірдей' : `сәйкес ${formatNumber(equal, 'kk')} / ${formatNumber(all, 'kk')}`),
    different: (count) => `айырмашылық ${formatNumber(count, 'kk')}`,
    noHub: 'тірек мектебінің жоспары жоқ',
    kinds: {
      'other-words': ({ topic, other }) => `Басқа сөзбен жазылған: тірек мектебінде ${quotedKk(topic)}, мұнда ${quotedKk(other)}.`,
      moved: ({ topic, by }) => `${quotedKk(topic)} ${formatNumber(Math.abs(by), 'kk')} сабаққа ${by > 0 ? 'кеш' : 'ерте'}.`,
      missing: ({ topic }) => `${quotedKk(topic)} тақырыбы жоқ.`,
      extra: ({ topic, other }) => `${quotedKk(other || topic)} тақырыбы тірек мектебінде жоқ.`,
      hours: ({ topic, by }) => `${quotedKk(topic)}: сағаты ${formatNumber(Math.abs(by), 'kk')} сағатқа ${by > 0 ? 'артық' : 'кем'}.`,
      order: ({ topic }) => `${quotedKk(topic)} реті басқа.`,
      twice: ({ topic, other }) => `${quotedKk(other || topic)} екі рет жазылған.`,
      'day-off': ({ topic, other }) => `${quotedKk(other || topic)} демалыс күніне қойылған.`,
      'wrong-weekday': ({ topic, other }) => `${quotedKk(other || topic)} сабақ жоқ күнге қойылған.`,
      'hours-short': ({ by }) => `Барлық сағат ${formatNumber(Math.abs(by), 'kk')} сағатқа кем.`,
      'hours-over': ({ by }) => `Барлық сағат ${formatNumber(Math.abs(by), 'kk')} сағатқа артық.`,
      lag: ({ by }) => `Сессияға дейін ${formatNumber(Math.abs(by), 'kk')} сабаққа ${by < 0 ? 'озып кеткен' : 'қалып тұр'}.`,
      unlike: () => 'Ортақ тақырып жоқтың қасы: бұл басқа пәннің не сыныптың жоспары болуы мүмкін.',
      undated: ({ topic, other }) => `${quotedKk(other || topic)}: күні де, аптасы да жазылмаған.`,
    },
    inHub: 'тірек мектебінде', inSchool: 'мұнда',
    sameTopic: 'Бұл бір тақырып па?',
    same: 'Бір тақырып',
    two: 'Екі тақырып',
    decided: 'Тақырыптар туралы шешіміңіз',
    isOne: (one, other) => `${quotedKk(one)} пен ${quotedKk(other)} – бір тақырып`,
    areTwo: (one, other) => `${quotedKk(one)} пен ${quotedKk(other)} – екі тақырып`,
    takeBack: 'Қайтарып алу',
    behind: 'Сессияға дейін тірек мектебі өтеді, бұл мектеп өтпейді',
    ahead: 'Сессияға дейін бұл мектеп өтеді, тірек мектебі өтпейді',
    follow: (count) => `Тірек мектебінің ретіне келтіру (${formatNumber(count, 'kk')} ұяшық)`,
    followAbout: 'Алдымен әр ұяшықтың қалай өзгеретіні көрсетіледі. Болдырмауға болады.',
    beside: 'Екі жоспарды қатар параққа шығару',
    filter: 'Пән',
  },
  ru: {
    none: 'Календарно-тематических планов не найдено. Вставьте планы опорной и магнитных школ на листы этой книги: читаются и отдельные листы по предметам, и общий список.',
    read: (count) => `Прочитано планов: ${formatNumber(count, 'ru')}`,
    listTitle: 'Прочитанные планы',
    pairsTitle: 'Сравнение с опорной школой',
    lessons: russian('урок', 'урока', 'уроков'),
    lacks: { school: 'школа не указана', class: 'класс не указан', subject: 'предмет не указан' },
    corrected: 'как указали вы',
    correct: 'Указать школу, класс, предмет',
    fields: { school: 'Школа', class: 'Класс', subject: 'Предмет' },
    remember: 'Читать так и запомнить',
    forget: 'Забыть',
    isNone: 'Это не тематический план',
    ignored: 'отмечено: не тематический план',
    readAgain: 'Читать как план',
    equalAll: 'полностью совпадает',
    equal: (equal, all) => (equal === all ? 'темы те же' : `совпадает ${formatNumber(equal, 'ru')} из ${formatNumber(all, 'ru')}`),
    different: (count) => `расхождений ${formatNumber(count, 'ru')}`,
    noHub: 'нет плана опорной школы',
    kinds: {
      'other-words': ({ topic, other }) => `Другими словами: в опорной школе «${topic}», здесь «${other}».`,
      moved: ({ topic, by }) => `«${topic}» ${by > 0 ? 'позже' : 'раньше'} на ${russian('урок', 'урока', 'уроков')(Math.abs(by))}.`,
      missing: ({ topic }) => `Темы «${topic}» нет.`,
      extra: ({ topic, other }) => `Темы «${other || topic}» нет в опорной школе.`,
      hours: ({ topic, by }) => `«${topic}»: часов ${by > 0 ? 'больше' : 'меньше'} на ${formatNumber(Math.abs(by), 'ru')}.`,
      order: ({ topic }) => `«${topic}» стоит в другом порядке.`,
      twice: ({ topic, other }) => `«${other || topic}» записана дважды.`,
      'day-off': ({ topic, other }) => `«${other || topic}» поставлена на нерабочий день.`,
      'wrong-weekday': ({ topic, other }) => `«${other || topic}» поставлена на день, когда урока нет.`,
      'hours-short': ({ by }) => `Всего часов меньше на ${formatNumber(Math.abs(by), 'ru')}.`,
      'hours-over': ({ by }) => `Всего часов больше на ${formatNumber(Math.abs(by), 'ru')}.`,
      lag: ({ by }) => `К началу сессии ${by < 0 ? 'опережает' : 'отстаёт'} на ${russian('урок', 'урока', 'уроков')(Math.abs(by))}.`,
      unlike: () => 'Общих тем почти нет: возможно, это план другого предмета или класса.',
      undated: ({ topic, other }) => `«${other || topic}»: нет ни даты, ни недели.`,
    },
    inHub: 'в опорной школе', inSchool: 'здесь',
    sameTopic: 'Это одна тема?',
    same: 'Одна тема',
    two: 'Две темы',
    decided: 'Ваши решения о темах',
    isOne: (one, other) => `«${one}» и «${other}» — одна тема`,
    areTwo: (one, other) => `«${one}» и «${other}» — две темы`,
    takeBack: 'Отменить решение',
    behind: 'До сессии опорная школа пройдёт, эта школа — нет',
    ahead: 'До сессии эта школа пройдёт, опорная — нет',
    follow: (count) => `Привести к порядку опорной школы (ячеек: ${formatNumber(count, 'ru')})`,
    followAbout: 'Сначала показано, как изменится каждая ячейка. Можно отменить.',
    beside: 'Вывести оба плана рядом на лист',
    filter: 'Предмет',
  },
  en: {
    none: 'No thematic plans were found. Put the plans of the hub and the magnet schools on sheets of this workbook: a sheet a subject is read, and one list as well.',
    read: (count) => `Plans read: ${formatNumber(count, 'en')}`,
    listTitle: 'Plans that were read',
    pairsTitle: 'Compared with the hub',
    lessons: english('lesson'),
    lacks: { school: 'no school given', class: 'no class given', subject: 'no subject given' },
    corrected: 'as you said',
    correct: 'Say the school, the class, the subject',
    fields: { school: 'School', class: 'Class', subject: 'Subject' },
    remember: 'Read it so and remember',
    forget: 'Forget',
    isNone: 'This is no thematic plan',
    ignored: 'marked as no thematic plan',
    readAgain: 'Read it as a plan',
    equalAll: 'agrees fully',
    equal: (equal, all) => (equal === all ? 'the same topics' : `${formatNumber(equal, 'en')} of ${formatNumber(all, 'en')} agree`),
    different: (count) => `${formatNumber(count, 'en')} differences`,
    noHub: 'no plan of the hub',
    kinds: {
      'other-words': ({ topic, other }) => `In other words: “${topic}” at the hub, “${other}” here.`,
      moved: ({ topic, by }) => `“${topic}” is ${english('lesson')(Math.abs(by))} ${by > 0 ? 'later' : 'earlier'}.`,
      missing: ({ topic }) => `The topic “${topic}” is missing.`,
      extra: ({ topic, other }) => `The hub has no topic “${other || topic}”.`,
      hours: ({ topic, by }) => `“${topic}”: ${english('hour')(Math.abs(by))} ${by > 0 ? 'more' : 'less'}.`,
      order: ({ topic }) => `“${topic}” stands in another order.`,
      twice: ({ topic, other }) => `“${other || topic}” is there twice.`,
      'day-off': ({ topic, other }) => `“${other || topic}” is on a day without lessons.`,
      'wrong-weekday': ({ topic, other }) => `“${other || topic}” is on a weekday without this lesson.`,
      'hours-short': ({ by }) => `${english('hour')(Math.abs(by))} too few in all.`,
      'hours-over': ({ by }) => `${english('hour')(Math.abs(by))} too many in all.`,
      lag: ({ by }) => `${english('lesson')(Math.abs(by))} ${by < 0 ? 'ahead' : 'behind'} when the session begins.`,
      unlike: () => 'Hardly a topic in common: perhaps a plan of another subject or class.',
      undated: ({ topic, other }) => `“${other || topic}” has neither a date nor a week.`,
    },
    inHub: 'at the hub', inSchool: 'here',
    sameTopic: 'Is this one topic?',
    same: 'One topic',
    two: 'Two topics',
    decided: 'What you decided of topics',
    isOne: (one, other) => `“${one}” and “${other}” are one topic`,
    areTwo: (one, other) => `“${one}” and “${other}” are two topics`,
    takeBack: 'Take it back',
    behind: 'The hub will have taught before the session, this school will not',
    ahead: 'This school will have taught before the session, the hub will not',
    follow: (count) => `Follow the hub’s order (cells: ${formatNumber(count, 'en')})`,
    followAbout: 'First every cell that would change is shown. It can be undone.',
    beside: 'Put both plans side by side on a sheet',
    filter: 'Subject',
  },
};

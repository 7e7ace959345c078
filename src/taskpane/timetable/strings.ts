import type { Lacking, NamedView } from '../../jobs/desk.ts';
import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { english, kazakh, russian } from '../plural.ts';

/** Of a timetable without a school the list of timetables itself asks. */
export type Lack = Exclude<Lacking['what'], 'school'>;

interface TimetablePageWords {
  readonly title: string;
  readonly read: string;
  readonly none: string;
  readonly noneAbout: string;
  readonly template: string;
  readonly templateAbout: string;
  readonly about: string;
  readonly lessons: (count: number) => string;
  readonly understood: (percent: number) => string;
  readonly hidden: string;
  readonly notRead: string;
  readonly corrected: string;
  readonly school: string;
  readonly noSchool: string;
  readonly schoolAbout: string;
  readonly saveSchool: string;
  readonly how: string;
  readonly ignored: string;
  readonly readAgain: string;
  readonly lacking: string;
  readonly lackingAbout: Readonly<Record<Lack, string>>;
  readonly ofSchools: (names: readonly string[]) => string;
  readonly addTemplate: (name: string) => string;
  readonly people: string;
  readonly peopleAbout: string;
  readonly pair: (one: string, other: string) => string;
  readonly because: Readonly<Record<'same-school' | 'same-subject' | 'initials-agree' | 'one-letter-apart', string>>;
  readonly one: string;
  readonly two: string;
  readonly decided: string;
  readonly isOne: (one: string, other: string) => string;
  readonly areTwo: (one: string, other: string) => string;
  readonly takeBack: string;
  readonly named: (named: Pick<NamedView, 'name' | 'school' | 'lessons'>) => string;
}

const lessonsOf = { kk: kazakh('сабақ'), ru: russian('урок', 'урока', 'уроков'), en: english('lesson') };
/** More schools are counted, not named. */
const manySchools = 4;
const namesOf = (names: readonly string[], more: (count: number) => string) => `${names.slice(0, manySchools).join(', ')}${names.length > manySchools ? ` ${more(names.length - manySchools)}` : ''}`;
const inBrackets = ({ name, school }: Pick<NamedView, 'name' | 'school'>) => (school === '' ? name : `${name} (${school})`);

export const timetablePageWords: InEveryLanguage<TimetablePageWords> = {
  kk: {
    title: 'Кітаптағы сабақ кестелері',
    read: 'Кестелерді оқу',
    none: 'Бұл кітапта сабақ кестесі табылмады',
    noneAbout: 'Тірек мектебі мен магниттік мектептердің кестелерін осы кітаптың парақтарына қойыңыз. Тор түрінде де, тізім түрінде де оқылады, көшіріп жазудың қажеті жоқ.',
    template: 'Дайын үлгіні қосу',
    templateAbout: 'Сабақтар, қоңырау кестесі, мектептер арасындағы жол уақыты жазылатын парақтар.',
    about: 'Кестені бассаңыз, Excel соны белгілеп көрсетеді.',
    lessons: lessonsOf.kk,
    understood: (percent) => `түсінілгені ${formatNumber(percent, 'kk')} %`,
    hidden: 'жасырын парақта',
    notRead: 'оқылмады',
    corrected: 'сіз көрсеткендей',
    school: 'Мектебі',
    noSchool: 'мектебі көрсетілмеген',
    schoolAbout: 'Парақта қай мектептің кестесі екені жазылмаған.',
    saveSchool: 'Мектепті сақтау',
    how: 'Қалай түсінілді',
    ignored: 'сабақ кестесі емес деп белгіленген',
    readAgain: 'Кесте деп оқу',
    lacking: 'Нені толықтыру керек',
    lackingAbout: {
      bells: 'Қоңырау кестесі жоқ, сондықтан мектептер сағатпен емес, сабақ нөмірімен ғана салыстырылды.',
      journeys: 'Мектептер арасындағы жол уақыты жазылмаған, сондықтан мұғалім жетіп үлгере ме, тексерілмеді.',
      rooms: 'Кабинеттердің сыйымдылығы жазылмаған, сондықтан оқушылар сыя ма, тексерілмеді.',
      classes: 'Сыныптардың оқушы саны мен оқыту тілі жазылмаған.',
      curriculum: 'Оқу жоспарының сағаттары жазылмаған, сондықтан сағат саны тексерілмеді.',
      teachers: 'Кестеде мұғалімдер көрсетілмеген, сондықтан олардың қайшылығы көрінбейді.',
    },
    ofSchools: (names) => `Мектептер: ${namesOf(names, (count) => `және тағы ${formatNumber(count, 'kk')}`)}.`,
    addTemplate: (name) => `«${name}» үлгісін қосу`,
    people: 'Бір адам ба?',
    peopleAbout: 'Екі түрлі жазылған, бірақ бір мұғалім болуы мүмкін. Сіз айтпайынша, екі адам болып саналады.',
    pair: (one, other) => `«${one}» және «${other}»`,
    because: { 'same-school': 'бір мектепте', 'same-subject': 'бір пәннен береді', 'initials-agree': 'аты-жөнінің бас әріптері сәйкес', 'one-letter-apart': 'бір ғана әріп өзгеше' },
    one: 'Бір адам',
    two: 'Екі адам',
    decided: 'Сіздің шешіміңіз',
    isOne: (one, other) => `«${one}» пен «${other}» – бір адам`,
    areTwo: (one, other) => `«${one}» пен «${other}» – екі адам`,
    takeBack: 'Қайтарып алу',
    named: inBrackets,
  },
  ru: {
    title: 'Расписания в этой книге',
    read: 'Прочитать расписания',
    none: 'Расписаний в этой книге не найдено',
    noneAbout: 'Вставьте на листы этой книги расписания опорной и магнитных школ. Читаются и сетки, и списки, переписывать их не нужно.',
    template: 'Добавить готовый шаблон',
    templateAbout: 'Листы для уроков, расписания звонков и времени в пути между школами.',
    about: 'Нажмите расписание — Excel покажет его выделенным.',
    lessons: lessonsOf.ru,
    understood: (percent) => `понято ${formatNumber(percent, 'ru')} %`,
    hidden: 'на скрытом листе',
    notRead: 'не прочитано',
    corrected: 'как указали вы',
    school: 'Школа',
    noSchool: 'школа не указана',
    schoolAbout: 'На листе не написано, какой школы это расписание.',
    saveSchool: 'Сохранить школу',
    how: 'Как понято',
    ignored: 'отмечено: не расписание',
    readAgain: 'Читать как расписание',
    lacking: 'Чего не хватает',
    lackingAbout: {
      bells: 'Нет расписания звонков, поэтому школы сравнены только по номерам уроков, а не по часам.',
      journeys: 'Не указано время в пути между школами, поэтому не проверено, успевает ли учитель доехать.',
      rooms: 'Не указана вместимость кабинетов, поэтому не проверено, поместятся ли учащиеся.',
      classes: 'Не указаны число учащихся и язык обучения классов.',
      curriculum: 'Нет часов учебного плана, поэтому количество часов не проверено.',
      teachers: 'В расписании не указаны учителя, поэтому их противоречия не видны.',
    },
    ofSchools: (names) => `Школы: ${namesOf(names, (count) => `и ещё ${formatNumber(count, 'ru')}`)}.`,
    addTemplate: (name) => `Добавить шаблон «${name}»`,
    people: 'Это один человек?',
    peopleAbout: 'Написано по-разному, но это может быть один учитель. Пока вы не скажете, считаются двумя людьми.',
    pair: (one, other) => `«${one}» и «${other}»`,
    because: { 'same-school': 'в одной школе', 'same-subject': 'один предмет', 'initials-agree': 'инициалы совпадают', 'one-letter-apart': 'отличается одна буква' },
    one: 'Один человек',
    two: 'Два человека',
    decided: 'Ваши решения',
    isOne: (one, other) => `«${one}» и «${other}» — один человек`,
    areTwo: (one, other) => `«${one}» и «${other}» — два человека`,
    takeBack: 'Отменить решение',
    named: inBrackets,
  },
  en: {
    title: 'Timetables of this workbook',
    read: 'Read the timetables',
    none: 'No timetable was found in this workbook',
    noneAbout: 'Put the timetables of the hub and its magnet schools on sheets of this workbook. Grids and lists are read as they are; nothing has to be copied out.',
    template: 'Add the ready template',
    templateAbout: 'Sheets for lessons, bells, and minutes of travel between schools.',
    about: 'Press a timetable and Excel shows it selected.',
    lessons: lessonsOf.en,
    understood: (percent) => `${formatNumber(percent, 'en')} % understood`,
    hidden: 'on a hidden sheet',
    notRead: 'not read',
    corrected: 'as you said',
    school: 'School',
    noSchool: 'no school given',
    schoolAbout: 'The sheet does not say which school it is.',
    saveSchool: 'Save the school',
    how: 'How it was understood',
    ignored: 'marked as no timetable',
    readAgain: 'Read it as a timetable',
    lacking: 'What is missing',
    lackingAbout: {
      bells: 'There are no bells: schools were compared by the numbers of lessons, not by the clock.',
      journeys: 'There are no minutes of travel between schools: whether a teacher arrives in time was not checked.',
      rooms: 'There are no sizes of rooms: whether the pupils fit was not checked.',
      classes: 'There are no numbers of pupils and languages of classes.',
      curriculum: 'There are no hours of the curriculum: the hours were not checked.',
      teachers: 'The timetable names no teachers: what clashes for them is not seen.',
    },
    ofSchools: (names) => `Schools: ${namesOf(names, (count) => `and ${formatNumber(count, 'en')} more`)}.`,
    addTemplate: (name) => `Add the template “${name}”`,
    people: 'Is this one person?',
    peopleAbout: 'Written in two ways, perhaps the same teacher. Until you say so they count as two.',
    pair: (one, other) => `“${one}” and “${other}”`,
    because: { 'same-school': 'same school', 'same-subject': 'same subject', 'initials-agree': 'the initials agree', 'one-letter-apart': 'one letter differs' },
    one: 'One person',
    two: 'Two people',
    decided: 'What you decided',
    isOne: (one, other) => `“${one}” and “${other}” are one person`,
    areTwo: (one, other) => `“${one}” and “${other}” are two people`,
    takeBack: 'Take it back',
    named: inBrackets,
  },
};

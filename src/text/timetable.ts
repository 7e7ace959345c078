import type { Doubt } from '../sheet/timetables/clash-doubt.ts';
import type { InEveryLanguage, Language } from './language.ts';

/** A lesson as a sentence tells it; '' and null where the timetable does not. */
export interface LessonWords {
  readonly school: string;
  readonly class: string;
  readonly group: string;
  readonly subject: string;
  readonly period: number | null;
  /** The last one, of a lesson that takes several. */
  readonly lastPeriod?: number;
  /** «09:05». */
  readonly start: string;
  readonly end: string;
}

/** What can be wrong between lessons, by the names of the catalogue. */
export const conflictKinds = [
  'T1_teacher_double', 'T2_teacher_cross_school', 'T3_teacher_travel', 'T4_teacher_unavailable',
  'C1_class_double', 'C2_group_vs_class', 'C3_group_cross_division', 'C4_session_overlap', 'C5_combined_vs_single',
  'R1_room_double', 'R2_room_capacity', 'P1_plan_short', 'P2_plan_over',
  'D1_subject_twice_a_day', 'D2_class_window', 'D3_class_over_max', 'K1_stream_mismatch', 'B1_bell_mismatch',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

export interface TimetableWords {
  /** Monday first. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** «3-сабақ», «3–4-сабақ». */
  readonly period: (period: string) => string;
  readonly shift: (shift: number) => string;
  /** «7А», and of a bare number «7-сынып». */
  readonly class: (name: string) => string;
  readonly room: (name: string) => string;
  /** Of a group that has a number only. */
  readonly group: (number: string) => string;
  readonly week: (week: string) => string;
  readonly and: string;
  readonly online: string;
  readonly minutes: (minutes: number) => string;
  /** Added where it cannot be told for sure. */
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly kinds: Readonly<Record<ConflictKind, string>>;
}

/** Weeks that alternate are А and Б, in Cyrillic letters; any further one as it is. */
const weekLetter = (week: string): string => ({ a: 'А', b: 'Б' })[week] ?? week.toUpperCase();

const isNumber = (name: string) => /^\d+(?:\+\d+)*$/u.test(name);

export const timetableWords: InEveryLanguage<TimetableWords> = {
  kk: {
    days: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
    shortDays: ['Дс', 'Сс', 'Ср', 'Бс', 'Жм', 'Сб', 'Жс'],
    period: (period) => `${period}-сабақ`,
    shift: (shift) => `${shift}-ауысым`,
    class: (name) => (isNumber(name) ? `${name}-сынып` : name),
    room: (name) => (isNumber(name) ? `${name}-кабинет` : `«${name}» кабинеті`),
    group: (number) => `${number}-топ`,
    week: (week) => `${weekLetter(week)} аптасы`,
    and: 'және',
    online: 'онлайн',
    minutes: (minutes) => `${minutes} мин`,
    doubts: { number: 'Қоңырау кестесі жоқ: сабақтың нөмірлері ғана салыстырылды.', joint: 'Ортақ немесе біріктірілген сабақ болса, қате емес.', hall: 'Залда бірнеше сынып қатар оқитын болса, қате емес.' },
    kinds: {
      T1_teacher_double: 'Мұғалім бір уақытта екі сабақта', T2_teacher_cross_school: 'Мұғалім бір уақытта екі мектепте', T3_teacher_travel: 'Мұғалімнің жолға уақыты жетпейді', T4_teacher_unavailable: 'Мұғалім бос емес уақытқа қойылған сабақ',
      C1_class_double: 'Сыныпта қатар екі сабақ', C2_group_vs_class: 'Топ пен сыныптың сабағы қатар', C3_group_cross_division: 'Әртүрлі бөлінген топтардың сабағы қатар', C4_session_overlap: 'Сессия кезінде өз мектебіндегі сабақ', C5_combined_vs_single: 'Біріктірілген сынып пен оның бір сыныбының сабағы қатар',
      R1_room_double: 'Кабинетте қатар екі сабақ', R2_room_capacity: 'Кабинетке оқушылар сыймайды', P1_plan_short: 'Пән сағаты жетіспейді', P2_plan_over: 'Пән сағаты артық',
      D1_subject_twice_a_day: 'Пән бір күнде екі рет', D2_class_window: 'Сыныптың терезесі', D3_class_over_max: 'Күндік сабақ саны артық', K1_stream_mismatch: 'Ортақ сабақтың жолдары әртүрлі', B1_bell_mismatch: 'Уақыты қоңырау кестесіне сай емес',
    },
  },
  ru: {
    days: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    shortDays: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
    period: (period) => `${period}-й урок`,
    shift: (shift) => `${shift}-я смена`,
    class: (name) => (isNumber(name) ? `${name} класс` : name),
    room: (name) => `Кабинет ${name}`,
    group: (number) => `${number}-я гр.`,
    week: (week) => `неделя ${weekLetter(week)}`,
    and: 'и',
    online: 'онлайн',
    minutes: (minutes) => `${minutes} мин`,
    doubts: { number: 'Расписания звонков нет: сравнены только номера уроков.', joint: 'Если это совместный или совмещённый урок, ошибки нет.', hall: 'Если в зале занимаются сразу несколько классов, ошибки нет.' },
    kinds: {
      T1_teacher_double: 'Учитель на двух уроках одновременно', T2_teacher_cross_school: 'Учитель в двух школах одновременно', T3_teacher_travel: 'Учителю не хватает времени на дорогу', T4_teacher_unavailable: 'Урок, когда учитель занят',
      C1_class_double: 'Два урока в классе одновременно', C2_group_vs_class: 'Урок группы и урок класса одновременно', C3_group_cross_division: 'Группы разных делений одновременно', C4_session_overlap: 'Урок в своей школе во время сессии', C5_combined_vs_single: 'Совмещённый класс и один из его классов одновременно',
      R1_room_double: 'Два урока в кабинете одновременно', R2_room_capacity: 'Кабинет не вмещает учащихся', P1_plan_short: 'Часов по предмету не хватает', P2_plan_over: 'Часов по предмету больше плана',
      D1_subject_twice_a_day: 'Предмет дважды в день', D2_class_window: 'Окно у класса', D3_class_over_max: 'Уроков в день больше нормы школы', K1_stream_mismatch: 'Строки совместного урока расходятся', B1_bell_mismatch: 'Время не по расписанию звонков',
    },
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    period: (period) => `lesson ${period}`,
    shift: (shift) => `shift ${shift}`,
    class: (name) => (isNumber(name) ? `Grade ${name}` : name),
    room: (name) => `Room ${name}`,
    group: (number) => `group ${number}`,
    week: (week) => `week ${week.toUpperCase()}`,
    and: 'and',
    online: 'online',
    minutes: (minutes) => `${minutes} min`,
    doubts: { number: 'There are no bells: the numbers of the lessons alone were compared.', joint: 'If it is a joint lesson or a combined class, nothing is wrong.', hall: 'If several classes use the hall at once, nothing is wrong.' },
    kinds: {
      T1_teacher_double: 'Teacher at two lessons at once', T2_teacher_cross_school: 'Teacher in two schools at once', T3_teacher_travel: 'Teacher has no time for the way', T4_teacher_unavailable: 'Lesson while the teacher is not available',
      C1_class_double: 'Two lessons of a class at once', C2_group_vs_class: 'Lesson of a group and of its class at once', C3_group_cross_division: 'Groups of two divisions at once', C4_session_overlap: 'Lesson at home during a session', C5_combined_vs_single: 'Combined class and one of its grades at once',
      R1_room_double: 'Two lessons in a room at once', R2_room_capacity: 'Room is too small', P1_plan_short: 'Too few hours of a subject', P2_plan_over: 'Too many hours of a subject',
      D1_subject_twice_a_day: 'Subject twice a day', D2_class_window: 'Window of a class', D3_class_over_max: 'Too many lessons a day', K1_stream_mismatch: 'Rows of a joint lesson differ', B1_bell_mismatch: 'Time is not by the bells',
    },
  },
};

/** A time of day as timetables write it: 545 → «09:05». */
export const clockText = (minutes: number | undefined): string =>
  minutes === undefined ? '' : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** «10:20–11:05»; '' where no time is told. */
export const clockSpan = ({ start, end }: { readonly start: string; readonly end: string }): string => (start && end ? `${start}–${end}` : start);

type When = Pick<LessonWords, 'period' | 'lastPeriod' | 'start' | 'end'>;

/** «3-сабақ, 10:20–11:05», as much of it as is known. */
export function clockOfLesson(language: Language, { period, lastPeriod, ...clock }: When): string {
  const numbers = period === null ? '' : lastPeriod === undefined || lastPeriod === period ? `${period}` : `${period}–${lastPeriod}`;
  return list([numbers && timetableWords[language].period(numbers), clockSpan(clock)]);
}

/** «дүйсенбі, 3-сабақ, 10:20–11:05», as much of it as is known. */
export const whenText = (language: Language, day: number | null, lesson: When): string => list([timetableWords[language].days[(day ?? 0) - 1], clockOfLesson(language, lesson)]);

/** Classes as people write them: the grades of a combined class «5+6», others «7А, 7Б». */
export const classNames = (classes: string): string => classes.replace(/; /gu, /^[\d; ]+$/u.test(classes) ? '+' : ', ');

/** «7А ENG/1», «7А 1-топ». */
export const classText = (language: Language, lesson: Pick<LessonWords, 'class' | 'group'>): string => [classNames(lesson.class), groupWords(language, lesson.group)].filter(Boolean).join(' ');

/** «ENG/1», «1-топ». */
export const groupWords = (language: Language, group: string): string => (/^\d+$/u.test(group) ? timetableWords[language].group(group) : group);

/** «№ 5 ЖББМ (7А ENG/1, алгебра)». */
export const lessonText = (language: Language, { school, subject, ...lesson }: Pick<LessonWords, 'school' | 'class' | 'group' | 'subject'>): string =>
  school ? bracketed(school, list([classText(language, lesson), subject])) : bracketed(classText(language, lesson), subject);

/** The parts that are there, with commas between. */
export const list = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

/**
 * Two lessons that meet, as a clause: «дүйсенбі, 3-сабақ, 10:20–11:05 – № 5 ЖББМ (7А, алгебра) және № 2 НОМ (8Б, физика)».
 * Where their clocks differ each tells its own; `what` says what of a lesson is told, the weightiest first.
 */
export function pairText<L extends LessonWords>(language: Language, day: number | null, [one, other]: readonly [L, L], what: (lesson: L) => readonly string[]): string {
  const together = one.period === other.period && one.lastPeriod === other.lastPeriod && one.start === other.start && one.end === other.end;
  const inOneSchool = one.school === other.school;
  const said = [one, other].map((lesson) => {
    const own = together ? '' : clockOfLesson(language, lesson);
    const [first = '', ...rest] = what(lesson).filter(Boolean);
    return inOneSchool ? bracketed(first, list([...rest, own])) : bracketed(lesson.school, list([own, first, ...rest]));
  });
  const when = list([whenText(language, day, together ? one : { period: null, start: '', end: '' }), inOneSchool ? one.school : '']);
  return `${when} – ${said.join(` ${timetableWords[language].and} `)}`;
}

const bracketed = (name: string, inside: string): string => (name && inside ? `${name} (${inside})` : name || inside);

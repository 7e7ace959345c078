import type { LessonView } from '../../jobs/desk.ts';
import type { Language } from '../../text/language.ts';
import { clockText, list, whenText } from '../../text/timetable.ts';

/** «7А, алгебра (Ким В.), каб. 12»: what it is, without when. */
export const lessonText = (lesson: LessonView): string => list([classOf(lesson), taughtText(lesson), lesson.rooms.join(', ')]);

const classOf = ({ classes, group }: LessonView): string => [classes, group].filter(Boolean).join(' ');

/** «алгебра (Ким В.)». */
const taughtText = ({ subject, teachers }: LessonView): string => (teachers.length > 0 && subject !== '' ? `${subject} (${teachers.join(', ')})` : subject || teachers.join(', '));

/** Two lessons that change places; what they share is said once. */
export const pairOf = (one: LessonView, other: LessonView): readonly [string, string] =>
  classOf(one) === classOf(other) && one.rooms.join() === other.rooms.join() ? [list([classOf(one), taughtText(one)]), taughtText(other)] : [lessonText(one), lessonText(other)];

/** «дүйсенбі, 3-сабақ, 10:20–11:05», as much of it as is known. */
export const lessonWhen = (language: Language, { day, period, start, end }: Pick<LessonView, 'day' | 'period' | 'start' | 'end'>): string =>
  whenText(language, day ?? null, { period: period ?? null, start: clockText(start), end: clockText(end) });

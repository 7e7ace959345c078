import type { LessonView } from '../../jobs/desk.ts';
import type { Language } from '../../text/language.ts';
import { clockText, list, whenText } from '../../text/timetable.ts';

/** «7А, алгебра (Ким В.), каб. 12»: what it is, without when. */
export const lessonText = ({ classes, group, subject, teachers, rooms }: LessonView): string =>
  list([[classes, group].filter(Boolean).join(' '), teachers.length > 0 && subject !== '' ? `${subject} (${teachers.join(', ')})` : subject || teachers.join(', '), rooms.join(', ')]);

/** «дүйсенбі, 3-сабақ, 10:20–11:05», as much of it as is known. */
export const lessonWhen = (language: Language, { day, period, start, end }: Pick<LessonView, 'day' | 'period' | 'start' | 'end'>): string =>
  whenText(language, day ?? null, { period: period ?? null, start: clockText(start), end: clockText(end) });

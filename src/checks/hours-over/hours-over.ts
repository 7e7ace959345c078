import type { Check } from '../check.ts';
import { hoursEvidence, type HoursArgs } from '../hours-evidence.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';

const algebra = (day: string): LessonRow => ['№ 5 ЖББМ', '7А', '', day, 3, '10:20', '11:05', 'Алгебра', 'Ахметов Б. А.', '12'];
const lessons = lessonList(algebra('дүйсенбі'), algebra('сәрсенбі'));
const curriculum = (hours: number) => ({ Жоспар: [['Мектеп', 'Сынып', 'Пән', 'Аптасына сағат'], ['№ 5 ЖББМ', '7А', 'Алгебра', hours]] });

/** The timetable of a class has more hours a week of a subject than the curriculum. */
export const hoursOver: Check<'hours-over', HoursArgs> = {
  id: 'hours-over',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessons, others: curriculum(2) }],
    reports: [{ cells: curriculum(1).Жоспар, others: { Кесте: lessons }, at: ['D2'] }],
  },

  across: (reports) => hoursEvidence(reports, 'P2_plan_over'),
};

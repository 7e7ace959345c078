import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { knownSubject } from '../../sheet/timetables/names/subject-name.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import { toldLesson } from '../../text/lesson-words.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables } from '../judge-timetables.ts';
import { lessonList, type LessonRow } from '../lesson-examples.ts';

const lesson = (period: number, subject: string, teacher: string | null): LessonRow => ['№ 5 ЖББМ', '7А', '', 'дүйсенбі', period, '', '', subject, teacher, '12'];
const others = [lesson(1, 'Алгебра', 'Ахметов Б. А.'), lesson(2, 'Тарих', 'Серікова А. Б.'), lesson(3, 'Физика', 'Оспанов Қ. Д.')];

interface Args {
  readonly kind: 'TC-28';
  readonly school: string;
  readonly class: string;
  readonly subject: string;
  readonly lessons: number;
}

/** Lessons without a teacher in a timetable that names the teachers of nearly all others. */
export const lessonWithoutTeacher: Check<'lesson-without-teacher', Args> = {
  id: 'lesson-without-teacher',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [
      { cells: lessonList(...others, lesson(4, 'Химия', 'Вакансия')) },
      { cells: lessonList(...others.map(([...row]) => row.map((value, at) => (at === 8 ? null : value)))) },
    ],
    reports: [{ cells: lessonList(...others, lesson(4, 'Химия', null)), at: ['I5'] }],
  },

  across: judgeTimetables(({ data }) =>
    [...bySheet(data.lessons).values()].flatMap((lessons) => {
      const lacking = lessons.filter(lacksTeacher);
      if (lacking.length === 0 || lacking.length > lessons.length * mostLacking) return [];
      return [...bySubject(lacking).values()].flatMap((same) => {
        const { school, class: name, subject } = toldLesson(same[0]!, undefined);
        return evidenceAt<Args>(same.map((each) => lessonCell(each, 'teachers')), { kind: 'TC-28', school, class: name, subject, lessons: same.length });
      });
    }),
  ),
};

/** Where more lessons have none, the timetable does not name teachers. */
const mostLacking = 0.25;

/** A vacancy that is marked as one is known to everybody; a class hour is its class teacher's. */
const lacksTeacher = ({ teachers, subject, classes }: ReadLesson): boolean =>
  teachers.length === 0 && subject.key !== '' && classes.some(({ key }) => key !== '') && knownSubject(subject.name) !== 'class-hour';

function bySheet(lessons: readonly ReadLesson[]): ReadonlyMap<string, readonly ReadLesson[]> {
  const sheets = new Map<string, ReadLesson[]>();
  for (const lesson of lessons) {
    const own = sheets.get(lesson.sheet);
    if (own) own.push(lesson);
    else sheets.set(lesson.sheet, [lesson]);
  }
  return sheets;
}

function bySubject(lessons: readonly ReadLesson[]): ReadonlyMap<string, readonly ReadLesson[]> {
  const found = new Map<string, ReadLesson[]>();
  for (const lesson of lessons) {
    const key = [lesson.place.key, ...lesson.classes.map((each) => `${each.school} ${each.key}`), lesson.subject.key].join('\n');
    (found.get(key) ?? found.set(key, []).get(key)!).push(lesson);
  }
  return found;
}

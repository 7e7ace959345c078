import type { InstructionLanguage } from '../../domain/network/records.ts';
import { languagesThatDiffer, type LanguageDiffers } from '../../domain/timetable/lesson-languages.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import { knownSubject } from '../../sheet/timetables/names/subject-name.ts';
import type { ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { Check } from '../check.ts';
import { evidenceAt, judgeTimetables, schoolOfClass } from '../judge-timetables.ts';
import { lessonListWith, type LessonRow } from '../lesson-examples.ts';

const classes = { Сыныптар: [['Мектеп', 'Сынып', 'Күніне ең көп сабақ', 'Оқыту тілі'], ['№ 2 НОМ', '9', 7, 'қазақ'], ['№ 3 НОМ', '9', 7, 'орыс']] };
const lesson = (school: string, subject: string): LessonRow => ['№ 5 ЖББМ', '9', '', 'дүйсенбі', 1, '09:00', '09:45', subject, 'Ахметов Б. А.', '12', school, 'қазақ'];
const lessons = (...rows: LessonRow[]) => lessonListWith(['Оқушылар мектебі', 'Оқыту тілі'], ...rows);

interface Args {
  readonly kind: 'TC-15';
  readonly school: string;
  readonly class: string;
  readonly language: InstructionLanguage;
  /** The school where the lessons are held, their language, and the class that is taught in it; '' where the lesson itself tells. */
  readonly place: string;
  readonly other: InstructionLanguage;
  readonly otherClass: string;
  readonly subjects: readonly string[];
}

/** Pupils are taught in another language than the lesson is given in. */
export const lessonLanguage: Check<'lesson-language', Args> = {
  id: 'lesson-language',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells: lessons(lesson('№ 2 НОМ', 'Алгебра')), others: classes }, { cells: lessons(lesson('№ 3 НОМ', 'Қазақ тілі')), others: classes }],
    reports: [{ cells: lessons(lesson('№ 3 НОМ', 'Алгебра')), others: classes, at: ['B2'] }],
  },

  across: judgeTimetables(({ data }) =>
    [...byClass(languagesThatDiffer(data, isOfLanguage)).values()].flatMap((same) => {
      const { lesson: first, class: name, language, other, otherClass } = same[0]!;
      return evidenceAt<Args>(same.map((each) => lessonCell(each.lesson, 'classes')), {
        kind: 'TC-15', school: schoolOfClass(data, name), class: name.name.trim(), language, place: first.place.name.trim(), other, otherClass: otherClass?.name.trim() ?? '', subjects: [...new Set(same.map((each) => each.lesson.subject.name.trim()))],
      });
    }),
  ),
};

/** A lesson of Kazakh, Russian or English is given in that language. */
const isOfLanguage = ({ subject }: ReadLesson): boolean => /language|literature|reading|literacy/u.test(knownSubject(subject.name) ?? '');

function byClass(all: readonly LanguageDiffers<ReadLesson>[]): ReadonlyMap<string, readonly LanguageDiffers<ReadLesson>[]> {
  const found = new Map<string, LanguageDiffers<ReadLesson>[]>();
  for (const each of all) {
    const key = [each.class.school, each.class.key, each.lesson.place.key, each.other].join('\n');
    (found.get(key) ?? found.set(key, []).get(key)!).push(each);
  }
  return found;
}

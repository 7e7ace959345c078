import { wordsOf } from '../../words/fold.ts';
import { knownSubject } from './subject-name.ts';

const courseWords = /^(?:курс|вариатив|колданбал|прикладн|факультат|элект|тандау|уйирме|кружок|консультац|кенес|тренинг|спорт|кәсиби|касиби|профориент|course|elective)/u;

/**
 * Is a subject of a timetable a course beside the base curriculum: applied, variative, elective, a consultation, career guidance, sport?
 *
 * Takes    the name of the subject as written
 * Returns  true where its words say so; a name that nobody knows is none
 * Refuses  nothing
 */
export function isCourseName(name: string): boolean {
  const known = knownSubject(name);
  return known === 'elective' || known === 'project' || (known === undefined && wordsOf(name).some((word) => courseWords.test(word)));
}

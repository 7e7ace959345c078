import { schoolsOf, type ParticipantLists } from './participants.ts';
import type { HubClass, Participant, PlannedSession } from './records.ts';

/**
 * What does not fit a pupil to a session: `no-grade`, the class tells none, or one that no school has; `grade`, not among the session's; `school`, not among the session's;
 * `hub`, a pupil of the hub itself; `language`, the hub has classes of the grade and none of the language.
 */
export interface Misfit {
  readonly kind: 'no-grade' | 'grade' | 'school' | 'hub' | 'language';
  readonly participant: Participant;
}

const highestGrade = 11;

/**
 * Takes    a session and the participants of its list; the magnet schools of each hub; classes of the hub, empty where nobody has listed them
 * Returns  what of the list does not fit, pupil by pupil; where the session names no grades, no schools, or the line no class, no school, nothing is held against anybody
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function misfits(session: PlannedSession, participants: readonly Participant[], magnets: ParticipantLists['magnets'], hubClasses: readonly HubClass[]): readonly Misfit[] {
  const schools = new Set(schoolsOf(session, magnets));
  const of = (participant: Participant): Misfit['kind'][] => {
    const { school, class: { grade, name } } = participant;
    const wrongSchool: Misfit['kind'][] = school.key === session.hub.key ? ['hub'] : schools.size > 0 && school.name.trim() !== '' && !schools.has(school.key) ? ['school'] : [];
    if (grade === undefined && name.trim() === '') return wrongSchool;
    if (grade === undefined || grade > highestGrade) return [...wrongSchool, 'no-grade'];
    if (session.grades.length > 0 && !session.grades.includes(grade)) return [...wrongSchool, 'grade'];
    return lacksLanguage(participant, hubClasses) ? [...wrongSchool, 'language'] : wrongSchool;
  };
  return participants.flatMap((participant) => of(participant).map((kind) => ({ kind, participant })));
}

/** Own classes need none of the hub's: whoever is placed already is at home somewhere. */
function lacksLanguage({ language, class: { grade }, hubClass }: Participant, hubClasses: readonly HubClass[]): boolean {
  if (language === undefined || hubClass.trim() !== '') return false;
  const ofGrade = hubClasses.filter((own) => own.class.grade === grade);
  return ofGrade.length > 0 && ofGrade.every((own) => own.language !== undefined && own.language !== language);
}

import { dayNumber } from '../../domain/calendar/day.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import { heldOn } from '../../domain/timetable/sessions.ts';
import type { Timetables } from '../timetables/timetables.ts';
import { wordsOf } from '../words/fold.ts';

const extra = /^(?:косымша|дополнител|доп$|extra|additional)/u;

/**
 * Extra lessons of a session: those of its timetable that are called so.
 *
 * Takes    the timetables of the workbook, where it has some; a session of its register
 * Returns  how many are held on its days at its hub; undefined where there is no timetable, or the days are not given
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function extraLessonsOf(timetables: Timetables | undefined, { hub, from, until }: PlannedSession): number | undefined {
  if (!timetables || !from || !until) return undefined;
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const called = timetables.data.lessons.filter(({ kind, place, subject, group }) => kind === 'session' && place.key === hub.key && wordsOf(`${subject.name} ${group?.division ?? ''} ${group?.part ?? ''}`).some((word) => extra.test(word)));
  return called.reduce((count, lesson) => count + heldOn(lesson).filter((day) => day >= first && day <= last).length, 0);
}

import type { MarkKind, MarkLine, Participant } from '../../domain/session/records.ts';
import type { Check } from '../check.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { marksOfPupils } from '../mark-args.ts';

interface Args {
  readonly school: string;
  /** As they are written, each once. */
  readonly pupils: readonly string[];
}

const participants = { Қатысушылар: [['Сессияға қатысушылар'], ['Мектебі', 'Оқушының аты-жөні', 'Сыныбы'], ['№ 2 НОМ', 'Ахметов Али', '9'], ['№ 2 НОМ', 'Ким Вера', '9']] };

/** Pupils of a magnet school with marks of a session who are not on the list of its participants; asked once for a school. */
export const marksParticipants: Check<'marks-participants', Args> = {
  id: 'marks-participants',
  severity: 'question',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов А.', 5], ['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Вера Ким', 5]), others: participants },
      { cells: marksOfPupils(['кіру тесті', '№ 3 НОМ', 9, 'Физика', 'Есенов Дәулет', 5], ['тоқсандық баға', '№ 2 НОМ', 9, 'Физика', 'Серікова Айна', 5]), others: participants },
    ],
    reports: [{ cells: marksOfPupils(['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Ахметов Али', 5], ['кіру тесті', '№ 2 НОМ', 9, 'Физика', 'Серікова Айна', 5]), others: participants, at: ['E3'] }],
  },

  across: judgeSessions(({ marks, participants: listed, hubs, schools }) => {
    const known = new Map<string, Participant[]>();
    for (const participant of listed) known.set(participant.school.key, [...(known.get(participant.school.key) ?? []), participant]);
    const unknown = new Map<string, MarkLine[]>();
    for (const line of marks) {
      const own = known.get(line.school.key);
      if (!own || hubs.has(line.school.key) || !kinds.includes(line.kind) || line.pupil.key === '' || own.some(({ pupil }) => mayBe(pupil.key, line.pupil.key))) continue;
      unknown.set(line.school.key, [...(unknown.get(line.school.key) ?? []), line]);
    }
    return [...unknown].flatMap(([school, lines]) => {
      const pupils = [...new Map(lines.map(({ pupil }) => [pupil.key, pupil.name.trim()])).values()];
      return evidenceAt<Args>(lines.flatMap((line) => recordCell(line, 'name')), { school: schools.get(school) ?? lines[0]!.school.name, pupils });
    });
  }),
};

const kinds: readonly MarkKind[] = ['entry', 'exit', 'session'];

/** The same words in any order, as far as both names have them; an initial stands for its word. */
function mayBe(one: string, other: string): boolean {
  const [fewer, more] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  const left = [...more];
  return fewer.every((word) => {
    const at = left.findIndex((each) => each === word || ((each.length === 1 || word.length === 1) && each.charAt(0) === word.charAt(0)));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

import type { AssignedRole } from '../../domain/session/records.ts';
import type { Named } from '../../domain/timetable/lesson.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { onePerson } from '../../sheet/names/one-person.ts';
import { cellOf } from '../../sheet/record-cells.ts';
import { decisionsOf } from '../../sheet/sheet-report.ts';
import { sessionsAcross } from '../../sheet/sessions/sessions-across.ts';
import { timetablesAcross } from '../../sheet/timetables/across-timetables.ts';
import { lessonCell } from '../../sheet/timetables/lesson-cell.ts';
import type { PersonDecision, ReadLesson } from '../../sheet/timetables/timetables.ts';
import type { CellPlace, Check, Evidence } from '../check.ts';
import { sessionList } from '../norm-examples.ts';

interface Args {
  /** On the list and in no lesson; in lessons and not on the list. */
  readonly kind: 'TC-28-without-lesson' | 'TC-28-not-listed';
  readonly person: string;
  readonly school: string;
  /** Lessons of somebody who is not listed. */
  readonly lessons: number;
}

const lessons = sessionList('12.10.2026–16.10.2026', ['9', 'дүйсенбі', 1, 'Алгебра'], ['9', 'дүйсенбі', 2, 'Физика']);
const roles = (...names: string[]) => ({ Рөлдер: [['Сессиядағы рөлі', 'Аты-жөні', 'Мектеп'], ['координатор', 'Қуанышев Е. Т.', null], ...names.map((name) => ['эдвайзер', name, '№ 5 ЖББМ'])] });

/** Advisers without a lesson in their hub's session, and teachers of a session who are on no list of roles. */
export const sessionAdvisers: Check<'session-advisers', Args> = {
  id: 'session-advisers',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: lessons, others: roles('А. Ахметов', 'Ахметов Б. А.') }, { cells: lessons }, { cells: lessons, others: roles() }],
    reports: [
      { cells: lessons, others: roles('Ахметов А. А.'), at: ['I3'] },
      { cells: lessons, others: roles('Ахметов А. А.', 'Ахметов Б. А.', 'Сейтқали Г. М.'), at: ['B5'] },
    ],
  },

  across(reports) {
    const book = sessionsAcross(reports);
    const held = book && book.roles.length > 0 ? timetablesAcross(reports)?.data.lessons : undefined;
    return book && held ? judged(book.roles, held, decisionsOf(reports[0]!)) : [];
  },
};

const known = new WeakMap<readonly AssignedRole[], { readonly held: readonly ReadLesson[]; readonly decisions: readonly PersonDecision[]; readonly found: readonly Evidence<Args>[] }>();

function judged(roles: readonly AssignedRole[], held: readonly ReadLesson[], decisions: readonly PersonDecision[]): readonly Evidence<Args>[] {
  const before = known.get(roles);
  if (before?.held === held && before.decisions === decisions) return before.found;
  const found = evidenceOf(roles, held.filter(({ kind, teachers }) => kind === 'session' && teachers.some(({ key }) => key !== '')), decisions);
  known.set(roles, { held, decisions, found });
  return found;
}

function evidenceOf(roles: readonly AssignedRole[], lessons: readonly ReadLesson[], decisions: readonly PersonDecision[]): readonly Evidence<Args>[] {
  const advisers = roles.filter(({ role }) => role === 'adviser');
  const hubs = [...new Map(lessons.map(({ place }) => [place.key, place])).values()];
  if (advisers.length === 0 || hubs.length === 0) return [];
  const one = onePerson([...roles.map(({ person }) => person), ...lessons.flatMap(({ teachers }) => teachers)], decisions);
  const taught = new Set(lessons.flatMap(({ teachers, place }) => teachers.map(({ key }) => `${one(key)}\n${place.key}`)));
  const isAt = ({ school }: AssignedRole, hub: string) => school.key === '' || hub === '' || school.key === hub;
  const idle = advisers.filter((adviser) => hubs.some(({ key }) => isAt(adviser, key)) && !hubs.some(({ key }) => isAt(adviser, key) && taught.has(`${one(adviser.person.key)}\n${key}`)));
  const listed = new Set(roles.map(({ person }) => one(person.key)));
  const strangers = new Map<string, { readonly person: Named; readonly place: Named; readonly lessons: ReadLesson[] }>();
  for (const lesson of lessons.filter(({ place }) => advisers.some((adviser) => isAt(adviser, place.key))))
    for (const person of lesson.teachers.filter(({ key }) => key !== '' && !listed.has(one(key)))) {
      const key = `${one(person.key)}\n${lesson.place.key}`;
      const known = strangers.get(key) ?? strangers.set(key, { person, place: lesson.place, lessons: [] }).get(key)!;
      known.lessons.push(lesson);
    }
  return [
    ...idle.map((adviser) => evidence([cellOfPerson(adviser)], { kind: 'TC-28-without-lesson', person: adviser.person.name, school: adviser.school.name, lessons: 0 })),
    ...[...strangers.values()].map(({ person, place, lessons: own }) => evidence(own.map((lesson) => lessonCell(lesson, 'teachers')), { kind: 'TC-28-not-listed', person: person.name, school: place.name, lessons: own.length })),
  ].flat();
}

function cellOfPerson(role: AssignedRole): CellPlace | undefined {
  const cell = cellOf(role, 'name');
  return cell && { sheet: cell.sheet, address: addressOf(cell.row, cell.column) };
}

function evidence(cells: readonly (CellPlace | undefined)[], args: Args): readonly Evidence<Args>[] {
  const [first, ...more] = cells.filter((cell) => cell !== undefined);
  return first ? [{ cells: [first, ...more], args }] : [];
}

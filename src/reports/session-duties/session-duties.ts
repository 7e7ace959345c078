import type { AssignedRole } from '../../domain/session/records.ts';
import type { OfficialPaper, PaperBlock } from '../../sheet/official-paper.ts';
import type { Language } from '../../text/language.ts';
import { approvalBlock } from '../letterhead.ts';
import { sessionPaper } from '../session-paper.ts';
import { paperWords } from '../paper-words.ts';
import { aSession, noSessions } from '../session-examples.ts';
import type { SessionSource } from '../session-source.ts';
import { dutyRoles, type DutyRole } from './duties.ts';
import { duties, strings } from './strings.ts';

/** What coordinator, tutor and adviser have to do, and who they are at this session. */
export const sessionDuties = sessionPaper({
  id: 'session-duties',
  examples: { accepts: [{ language: 'kk', cells: aSession, shows: ['ФУНКЦИОНАЛДЫҚ МІНДЕТТЕР', 'Педагог-тьютор', '12) магниттік мектептің директорымен'] }], reports: [noSessions] },
  write: paperOf,
});

function paperOf(source: SessionSource, language: Language): OfficialPaper {
  const words = strings[language];
  return {
    id: 'session-duties',
    name: words.sheet,
    landscape: false,
    blocks: [
      approvalBlock(source.letterhead, language),
      { kind: 'title', lines: words.heading },
      ...dutyRoles.flatMap((role, place) => [...(place > 0 ? [{ kind: 'gap' as const }] : []), ...roleBlocks(role, source, language)]),
      { kind: 'gap' },
      { kind: 'paragraph', text: words.source, look: 'note' },
    ],
  };
}

function roleBlocks(role: DutyRole, { book }: SessionSource, language: Language): PaperBlock[] {
  const { heading, who, verb } = strings[language].role[role];
  const own = duties[language][role];
  return [
    { kind: 'heading', text: heading, level: 1 },
    { kind: 'paragraph', text: who },
    { kind: 'paragraph', text: verb, look: 'bold' },
    { kind: 'list', marks: '1)', items: own.map((duty, place) => `${duty}${place < own.length - 1 ? ';' : '.'}`) },
    assignedTo(role, book.roles.filter((each) => each.role === role), language),
  ];
}

function assignedTo(role: DutyRole, people: readonly AssignedRole[], language: Language): PaperBlock {
  const { assigned, nobody } = strings[language];
  if (people.length === 0) return { kind: 'paragraph', text: nobody, look: 'note' };
  return {
    kind: 'table',
    id: role,
    columns: [
      { heading: paperWords[language].number, width: 5, align: 'center' },
      { heading: assigned.name, width: 28 },
      { heading: assigned.school, width: 26 },
      { heading: role === 'coordinator' ? assigned.position : assigned.subjects, width: 22 },
      { heading: assigned.acquainted, width: 20 },
    ],
    rows: people.map(({ person, school, position, subjects }, place) => ({
      key: `${role} ${person.key} ${place}`,
      cells: [place + 1, person.name, school.name, role === 'coordinator' ? position : subjects.map(({ name }) => name).join(', '), ''],
    })),
  };
}

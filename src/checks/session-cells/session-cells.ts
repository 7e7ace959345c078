import type { SessionKind } from '../../sheet/registers/session-columns.ts';
import type { SessionMisread } from '../../sheet/sessions/session-book.ts';
import type { Check } from '../check.ts';
import { judgeSessions } from '../judge-sessions.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { plannedSessions } from '../planned-args.ts';

interface Args {
  readonly kind: SessionMisread['why'];
  readonly table: SessionKind;
  /** '' for the row as a whole. */
  readonly field: string;
  /** What is written in the first of the cells. */
  readonly text: string;
  readonly count: number;
}

/** Cells of the tables of sessions that say nothing that is known, or that are missing: one finding for a column. */
export const sessionCells: Check<'session-cells', Args> = {
  id: 'session-cells',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: plannedSessions({}) }],
    reports: [{ cells: [...plannedSessions({ model: 'күн сайын' })], at: ['E2'] }],
  },

  across: judgeSessions(({ misread }) => {
    const columns = new Map<string, SessionMisread[]>();
    for (const cell of misread.filter((each) => !toldElsewhere(each))) {
      const key = [cell.sheet, cell.kind, cell.field, cell.why].join('\n');
      columns.set(key, [...(columns.get(key) ?? []), cell]);
    }
    return [...columns.values()].flatMap((cells) => {
      const { kind, field, text, why } = cells[0]!;
      return evidenceAt<Args>(cells.map(({ sheet, address }) => ({ sheet, address })), { kind: why, table: kind, field, text, count: cells.length }, why === 'missing' ? 'question' : 'warning');
    });
  }),
};

/** Days and grades of sessions, and classes of participants that no school has, have checks of their own. */
const toldElsewhere = ({ kind, field, why }: SessionMisread): boolean => (kind === 'sessions' && ['from', 'until', 'grades'].includes(field)) || (kind === 'participants' && field === 'class' && why === 'not-understood');

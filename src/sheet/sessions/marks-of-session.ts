import type { MarkLine, PlannedSession } from '../../domain/session/records.ts';
import type { LevelWeights } from '../../domain/session/quality.ts';
import { marksOfSession } from '../../domain/session/results.ts';
import type { SettingId } from '../registers/columns.ts';
import type { SessionBook } from './session-book.ts';

/**
 * The tests and marks of one session of a workbook.
 *
 * Takes    the book, one of its sessions
 * Returns  those of the hub and its magnet schools around the days of the session; of all schools where there is but one hub
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function marksOf({ marks, sessions, hubs, magnets }: Pick<SessionBook, 'marks' | 'sessions' | 'hubs' | 'magnets'>, session: PlannedSession): readonly MarkLine[] {
  const own = new Set([session.hub.key, ...session.schools.map(({ key }) => key), ...(magnets.get(session.hub.key) ?? [])]);
  const isOwn = ({ school: { key } }: MarkLine) => hubs.size < 2 || key === '' || own.has(key);
  return marksOfSession(marks.filter(isOwn), session, sessions.filter(({ hub }) => hub.key === session.hub.key));
}

/** What the settings of a district say of results. */
export interface ResultSettings {
  readonly weights: LevelWeights;
  /** The quality, in per cent, below which a subject is weak; undefined: nobody has said. */
  readonly weakFrom: number | undefined;
}

/** Takes the number of a setting that is switched on. */
export const resultSettings = (number: (id: SettingId & ('norm-level-ones' | 'norm-level-unmarked' | 'norm-weak-quality')) => number | undefined): ResultSettings => ({
  weights: { ones: number('norm-level-ones'), unmarked: number('norm-level-unmarked') },
  weakFrom: number('norm-weak-quality'),
});

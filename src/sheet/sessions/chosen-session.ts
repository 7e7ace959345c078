import { dayNumber, type Day } from '../../domain/calendar/day.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import { addressOf, parseArea } from '../cells/address.ts';
import { cellOf } from '../record-cells.ts';

/** The first cell of a session's row in its register, as `wishes.session` names it: «Сессиялар!A5». */
export function placeOfSession(session: PlannedSession): string | undefined {
  const cell = cellOf(session);
  return cell && `${cell.sheet}!${addressOf(cell.row, cell.column)}`;
}

/**
 * Which session is meant.
 *
 * Takes    the sessions of a workbook; a cell of one's row, where a person has chosen; today
 * Returns  the chosen one, else the one that is running or comes next, else the last; undefined where there is none
 * Refuses  nothing
 */
export function chosenSession(sessions: readonly PlannedSession[], wished: string | undefined, today: Day): PlannedSession | undefined {
  const chosen = wished === undefined ? undefined : sessions.find((session) => stands(session, wished));
  if (chosen) return chosen;
  const now = dayNumber(today);
  const dated = sessions.filter(({ until, from }) => until ?? from).sort((one, other) => endOf(one) - endOf(other));
  return dated.find((session) => endOf(session) >= now) ?? dated.at(-1) ?? sessions[0];
}

const endOf = ({ from, until }: PlannedSession): number => dayNumber((until ?? from)!);

function stands(session: PlannedSession, wished: string): boolean {
  const [cell, at] = [cellOf(session), wished.lastIndexOf('!')];
  const area = parseArea(wished.slice(at + 1));
  return cell !== undefined && area !== undefined && wished.slice(0, at) === cell.sheet && area.top === cell.row;
}

import { dayNumber, type Day } from '../../domain/calendar/day.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import { addressOf, parseArea } from '../cells/address.ts';
import { cellOf } from '../record-cells.ts';
import { fold } from '../words/fold.ts';

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

/**
 * The session that a person means by a name or a day.
 *
 * Takes    the sessions of a workbook; what was typed, and the day that it may be
 * Returns  the one of that name, else the only one whose name holds what was typed, else the one on that day; undefined where there is none
 * Refuses  nothing
 */
export function sessionNamed(sessions: readonly PlannedSession[], text: string, day: Day | undefined): PlannedSession | undefined {
  const said = fold(text);
  const parts = sessions.filter(({ name }) => said !== '' && fold(name).includes(said));
  const named = sessions.find(({ name }) => fold(name) === said) ?? (parts.length === 1 ? parts[0] : undefined);
  return named ?? (day && sessions.find(({ from, until }) => from !== undefined && dayNumber(from) <= dayNumber(day) && dayNumber(day) <= dayNumber(until ?? from)));
}

const endOf = ({ from, until }: PlannedSession): number => dayNumber((until ?? from)!);

function stands(session: PlannedSession, wished: string): boolean {
  const [cell, at] = [cellOf(session), wished.lastIndexOf('!')];
  const area = parseArea(wished.slice(at + 1));
  return cell !== undefined && area !== undefined && wished.slice(0, at) === cell.sheet && area.top === cell.row;
}

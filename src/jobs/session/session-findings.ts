import { checks } from '../../checks/index.ts';
import type { CheckWishes } from '../check-workbook.ts';
import { runChecks, type Finding } from '../run-checks.ts';
import { lessonsByCell } from '../timetables/timetable-findings.ts';
import { timetableChecks } from '../timetables/view-timetables.ts';
import type { SessionParts } from './session-parts.ts';

const ofSessions = Object.fromEntries(Object.entries(checks).filter(([, { definition }]) => definition.about === 'sessions'));
/** Checks of every plan; on the council's plan the page shows what they find. */
const ofPlans = Object.fromEntries(['numbering', 'activity-twice', 'dates-out-of-order', 'date-outside', 'date-impossible', 'plan-people'].map((id) => [id, checks[id]!]));

export interface SessionFindings {
  readonly findings: readonly Finding[];
  /** So many findings that nobody has accepted: about the lessons of the session, about the council and its plan. */
  readonly clashes: number;
  readonly ofPlan: number;
}

/** What is wrong with the sessions of a workbook. */
export function sessionFindings({ sheets, book, lessons }: SessionParts, { view, off, accepted }: CheckWishes): SessionFindings {
  const run = (among: typeof checks) => runChecks(sheets, view, { language: view.language, off, accepted }, among);
  const plans = new Set(book.tables.filter(({ kind }) => kind === 'activities' || kind === 'council').map(({ sheet }) => sheet));
  const found = plans.size > 0 ? run(ofPlans).filter(({ cells }) => cells.some(({ sheet }) => plans.has(sheet))) : [];
  const lessonsAt = lessonsByCell(lessons);
  const clashes = lessons.length > 0 ? run(timetableChecks).filter(({ cells }) => cells.some((cell) => lessonsAt(cell).length > 0)) : [];
  return { findings: [...run(ofSessions), ...found], clashes: open(clashes), ofPlan: open(found) };
}

const open = (findings: readonly Finding[]): number => findings.filter(({ accepted, severity }) => accepted === undefined && (severity === 'error' || severity === 'warning')).length;

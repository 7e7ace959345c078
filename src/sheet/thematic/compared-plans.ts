import type { PlannedSession } from '../../domain/session/records.ts';
import { alignPlans, type AlignedPlans } from '../../domain/thematic/align.ts';
import { hubFaults, type HubFault } from '../../domain/thematic/plan-faults.ts';
import { ownFaults, type OwnFault } from '../../domain/thematic/own-faults.ts';
import type { CurriculumLine } from '../../domain/timetable/data.ts';
import type { SessionBook } from '../sessions/session-book.ts';
import { sessionsAcross } from '../sessions/sessions-across.ts';
import { topicDecisionsOf, type SheetReport } from '../sheet-report.ts';
import { timetablesAcross } from '../timetables/across-timetables.ts';
import { smallTablesOf } from '../timetables/sheet-timetables.ts';
import type { Timetables } from '../timetables/timetables.ts';
import { hubPlanFinder } from './hub-plan.ts';
import { knownOfPlans, type KnownOfPlan } from './known-of-plan.ts';
import type { ReadPlan, ReadPlanLine, TopicDecision } from './thematic.ts';

/** A thematic plan of the workbook with what is to be said of it. */
export interface ComparedPlan {
  readonly plan: ReadPlan;
  /** That of its hub; undefined for the plans of hubs, and where there is none of the subject and grade. */
  readonly hub: ReadPlan | undefined;
  /** Key of the hub of its school; undefined where none is known, and for hubs. */
  readonly hubSchool: string | undefined;
  readonly aligned: AlignedPlans<ReadPlanLine> | undefined;
  /** Sessions of the hub that pupils of this class come to; of a hub its own. */
  readonly sessions: readonly PlannedSession[];
  readonly own: readonly OwnFault<ReadPlanLine>[];
  readonly against: readonly HubFault<ReadPlanLine>[];
}

interface Asked {
  readonly timetables: Timetables | undefined;
  readonly verdicts: readonly TopicDecision[];
  readonly found: readonly ComparedPlan[];
}

const asked = new WeakMap<SessionBook, Asked>();
const nothing: readonly ComparedPlan[] = [];

/**
 * The thematic plans of a workbook, those of magnet schools beside those of their hubs.
 *
 * Takes    the reports of its visible sheets
 * Returns  every plan whose school, class and subject are known, in the order of the workbook; remembered: after an edit only the plans that
 *          were edited, and those that stand beside them, are compared anew
 * Refuses  nothing
 * Source   docs/sources.md#sessions
 */
export function comparedPlans(reports: readonly SheetReport[]): readonly ComparedPlan[] {
  const book = sessionsAcross(reports);
  if (book === undefined || book.plans.length === 0) return nothing;
  const [timetables, verdicts] = [timetablesAcross(reports), topicDecisionsOf(reports[0]!)];
  const before = asked.get(book);
  if (before !== undefined && before.timetables === timetables && before.verdicts === verdicts) return before.found;
  const found = compare(book, knownOfPlans(book, timetables?.data.lessons ?? [], timetables?.data.curriculum ?? curriculumOf(reports)), verdicts);
  asked.set(book, { timetables, verdicts, found });
  return found;
}

/** A curriculum may stand in a workbook without any timetable. */
const curriculumOf = (reports: readonly SheetReport[]): readonly CurriculumLine[] =>
  reports.flatMap((report) => smallTablesOf(report).flatMap(({ kind, records }) => (kind === 'curriculum' ? (records as readonly CurriculumLine[]) : [])));

function compare(book: SessionBook, knownOf: ReturnType<typeof knownOfPlans>, verdicts: readonly TopicDecision[]): readonly ComparedPlan[] {
  const hubPlanOf = hubPlanFinder(book);
  return book.plans.filter(({ lacking }) => lacking.length === 0).map((plan) => {
    const { hub, school } = hubPlanOf(plan);
    return comparedOnce(plan, hub, school, knownOf(plan, school ?? (book.hubs.has(plan.school.key) ? plan.school.key : undefined)), verdicts);
  });
}

interface Once {
  readonly compared: ComparedPlan;
  readonly known: KnownOfPlan;
  readonly verdicts: readonly TopicDecision[];
}
const compared = new WeakMap<ReadPlan, Once>();

function comparedOnce(plan: ReadPlan, hub: ReadPlan | undefined, hubSchool: string | undefined, known: KnownOfPlan, verdicts: readonly TopicDecision[]): ComparedPlan {
  const before = compared.get(plan);
  if (before && isBefore(before, { hub, hubSchool, verdicts, known })) return before.compared;
  const aligned = hub && alignPlans<ReadPlanLine>(hub, plan, verdicts);
  const made: ComparedPlan = { plan, hub, hubSchool, aligned, sessions: known.sessions, own: ownFaults(plan, known), against: aligned ? hubFaults(aligned, known) : [] };
  compared.set(plan, { compared: made, known, verdicts });
  return made;
}

const isBefore = (before: Once, { hub, hubSchool, verdicts, known }: Pick<ComparedPlan, 'hub' | 'hubSchool'> & Pick<Once, 'known' | 'verdicts'>): boolean =>
  before.compared.hub === hub && before.compared.hubSchool === hubSchool && before.verdicts === verdicts && isSame(before.known, known);

const isSame = (one: KnownOfPlan, other: KnownOfPlan): boolean =>
  one.calendar === other.calendar &&
  one.hoursAWeek === other.hoursAWeek &&
  [...(one.weekdays ?? [])].join() === [...(other.weekdays ?? [])].join() &&
  one.sessions.length === other.sessions.length &&
  one.sessions.every((session, at) => session === other.sessions[at]);

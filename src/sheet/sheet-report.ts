import type { Area } from './cells/address.ts';
import { paragraphsOf } from './prose/paragraphs.ts';
import type { Paragraph } from './prose/paragraph.ts';
import { printedPart } from './own-report.ts';
import { isOwnBreakdown } from './report-tables/own-tables.ts';
import { movedCorrection } from './report-tables/moved-corrections.ts';
import { readReportTables } from './report-tables/read-report-tables.ts';
import type { ReportTable, TableCorrection } from './report-tables/report-table.ts';
import { readStaffTables, type StaffTable } from './staff/read-staff.ts';
import type { StaffMapping } from './tables/mapping.ts';
import type { PersonDecision, TimetableCorrection } from './timetables/timetables.ts';
import type { PlanCorrection, TopicDecision } from './thematic/thematic.ts';
import { sameIfEqual } from './timetables/assembly/kept.ts';
import type { Sheet } from './workbook.ts';

/** What a person has said about how this workbook is to be read. */
export interface ReadingWishes {
  readonly mappings: readonly StaffMapping[];
  readonly corrections: readonly TableCorrection[];
  readonly timetables?: readonly TimetableCorrection[];
  /** Which spellings in timetables are one person, and which are two. */
  readonly people?: readonly PersonDecision[];
  readonly plans?: readonly PlanCorrection[];
  /** Which topics of thematic plans are one topic in other words, and which are two. */
  readonly topics?: readonly TopicDecision[];
}

export const noWishes: ReadingWishes = { mappings: [], corrections: [] };

/** One sheet as a report: its lists of people, its tables, and its text. Whatever is claimed in them is read from here. */
export interface SheetReport {
  readonly sheet: Sheet;
  readonly staff: readonly StaffTable[];
  readonly tables: readonly ReportTable[];
  readonly paragraphs: readonly Paragraph[];
  /** What a person says of its timetables. */
  readonly timetables?: readonly TimetableCorrection[];
  /** What a person says of its thematic plans. */
  readonly plans?: readonly PlanCorrection[];
  /** Where its timetables stand, once they are left out: their names are known again however they are spelled. */
  readonly passedOver?: readonly Area[];
}

const known = new WeakMap<Sheet, { readonly wishes: string; readonly report: SheetReport }>();
/** Decisions about people and topics are no part of a sheet: whoever takes one has no sheet read again. */
interface Decisions {
  readonly people: readonly PersonDecision[];
  readonly topics: readonly TopicDecision[];
}
const decided = new WeakMap<SheetReport, Decisions>();
const nothingDecided: Decisions = { people: [], topics: [] };
/** Another thread hands in the same decisions as other objects. */
const sameTopics = sameIfEqual((topics: readonly TopicDecision[]) => JSON.stringify(topics.map(({ keys, same }) => [keys, same])));

/** What a person said of people when this report was last asked for. */
export const decisionsOf = (report: SheetReport): readonly PersonDecision[] => (decided.get(report) ?? nothingDecided).people;

/** What a person said of topics of thematic plans: the same list as long as nothing else was said. */
export const topicDecisionsOf = (report: SheetReport): readonly TopicDecision[] => (decided.get(report) ?? nothingDecided).topics;

/** The report of a sheet; a sheet that has not changed is not read again. */
export function reportOf(sheet: Sheet, wishes: ReadingWishes = noWishes): SheetReport {
  const report = readReport(sheet, wishes);
  const { people = nothingDecided.people, topics = nothingDecided.topics } = wishes;
  const before = decided.get(report);
  if (before?.people !== people || before.topics !== topics) decided.set(report, { people, topics: sameTopics(topics) });
  return report;
}

function readReport(sheet: Sheet, { mappings, corrections, timetables = [], plans = [] }: ReadingWishes): SheetReport {
  const own = corrections.filter((correction) => correction.sheet === sheet.name);
  const ofTimetables = timetables.filter((correction) => correction.sheet === sheet.name);
  const ofPlans = plans.filter((correction) => correction.sheet === sheet.name);
  const wishes = JSON.stringify([own, mappings.filter((mapping) => mapping.sheet === sheet.name), ofTimetables, ofPlans]);
  const before = known.get(sheet);
  if (before?.wishes === wishes) return before.report;
  const read = printedPart(sheet);
  const staff = readStaffTables(read, mappings);
  const lists = staff.map(({ area }) => area);
  const found = readReportTables(read, lists, own.flatMap((correction) => movedCorrection(read, correction) ?? []));
  const tables = found.filter((table) => !isOwnBreakdown(table));
  const report = { sheet: read, staff, tables, paragraphs: paragraphsOf(read, [...lists, ...found.map(({ area }) => area)]), ...(ofTimetables.length > 0 ? { timetables: ofTimetables } : {}), ...(ofPlans.length > 0 ? { plans: ofPlans } : {}) };
  known.set(sheet, { wishes, report });
  return report;
}

/** The report as it was, over other cells: to try a change of what is read from the cells themselves. */
export function tried(report: SheetReport, sheet: Sheet): SheetReport {
  const other = { ...report, sheet };
  decided.set(other, decided.get(report) ?? nothingDecided);
  return other;
}

/** Something read from a report, once for each of them. */
export function perReport<Found>(read: (report: SheetReport) => Found): (report: SheetReport) => Found {
  const found = new WeakMap<SheetReport, Found>();
  return (report) => {
    const known = found.get(report);
    if (known !== undefined || found.has(report)) return known as Found;
    const anew = read(report);
    found.set(report, anew);
    return anew;
  };
}

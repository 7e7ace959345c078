import { meet, type Area } from '../cells/address.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { plansOfSheet } from '../thematic/plans-of-sheet.ts';
import type { ReadPlan } from '../thematic/thematic.ts';
import { timetablesOfSheet } from './sheet-timetables.ts';

/**
 * A sheet without what is a timetable, a table that timetables stand on, or a thematic plan: a week or a year of lessons is no report, and adds up
 * to nothing.
 *
 * Takes    the report of a sheet
 * Returns  the same with its other tables, lists of people and texts, and where timetables and plans stand; itself where it has neither
 * Refuses  nothing
 */
export const besideTimetables = perReport((report: SheetReport): SheetReport => {
  const { tables, small } = timetablesOfSheet(report);
  const areas = [...tables, ...small, ...onePerTable(plansOfSheet(report))].map(({ area }) => area);
  if (areas.length === 0) return report;
  const isOutside = (area: Area) => !areas.some((other) => meet(area, other));
  return {
    ...report,
    passedOver: areas,
    tables: report.tables.filter(({ area }) => isOutside(area)),
    staff: report.staff.filter(({ area }) => isOutside(area)),
    paragraphs: report.paragraphs.filter(({ row, column }) => isOutside({ top: row, bottom: row, left: column, right: column })),
  };
});

/** A list of many plans has one area. */
const onePerTable = (plans: readonly ReadPlan[]): readonly ReadPlan[] => plans.filter(({ area }, at) => plans[at - 1]?.area !== area);

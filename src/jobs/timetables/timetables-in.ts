import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { Timetables } from '../../sheet/timetables/timetables.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { reportsToCheck } from '../run-checks.ts';
import type { View } from '../desk.ts';

const none: Timetables = {
  tables: [],
  data: { lessons: [], bells: [], journeys: [], rooms: [], classes: [], unavailable: [], curriculum: [], combined: [], buses: [], tests: [] },
  proposals: [],
};

const timetablesAcross = (_: readonly SheetReport[]): Timetables | undefined => undefined;

/** The timetables of the sheets that a person sees. */
export const timetablesIn = (sheets: readonly Sheet[], view: View): Timetables => timetablesAcross(reportsToCheck(sheets, view)) ?? none;

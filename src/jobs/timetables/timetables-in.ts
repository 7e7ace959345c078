import { timetablesAcross } from '../../sheet/timetables/across-timetables.ts';
import type { Timetables } from '../../sheet/timetables/timetables.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { View } from '../desk.ts';
import { timetableReports } from '../run-checks.ts';

/** The timetables of the sheets that a person sees, and of hidden ones that a person wants read; undefined where there are none. */
export const timetablesIn = (sheets: readonly Sheet[], view: View): Timetables | undefined => timetablesAcross(timetableReports(sheets, view));

import type { KnownProblem } from './problems.ts';

/** Only #VALUE! and #N/A carry a message in Excel; a reference or a name that leads nowhere is the formula's own. */
export type CellErrorCode = '#VALUE!' | '#N/A' | '#NAME?' | '#REF!';

const codes: Partial<Record<KnownProblem['code'], CellErrorCode>> = {
  'total-zero': '#N/A',
  'unit-not-found': '#N/A',
  'school-not-found': '#N/A',
  'not-in-timetables': '#N/A',
  'calendar-unknown': '#N/A',
  'part-not-in-range': '#N/A',
  'formula-unknown-function': '#NAME?',
  'formula-unknown-sheet': '#REF!',
};

/** The error that a cell shows for a problem. */
export const cellErrorOf = ({ code }: KnownProblem): CellErrorCode => codes[code] ?? '#VALUE!';

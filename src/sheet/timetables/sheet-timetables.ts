import { isOwnReport } from '../own-report.ts';
import type { RegisterFrame } from '../registers/frame.ts';
import { registersOfSheet } from '../registers/registers-of-sheet.ts';
import { titlesAbove } from '../registers/recognise.ts';
import { isTimetableKind } from '../registers/timetable-columns.ts';
import { sessionsOfSheet } from '../sessions/sessions-of-sheet.ts';
import { combinedPlansOf } from '../thematic/plans-of-sheet.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Sheet } from '../workbook.ts';
import { meet, type Area } from '../cells/address.ts';
import type { CellValue } from '../cells/cell.ts';
import { rememberTitles } from './assembly/titles.ts';
import { readGrids } from './grid/read-grids.ts';
import { keptGrids } from './kept-grids.ts';
import { readList } from './lists/read-list.ts';
import { schoolMatrices } from './small/school-matrix.ts';
import { smallTableOf } from './small/small-tables.ts';
import type { SmallTable } from './small/small-table.ts';
import type { Timetable, TimetableCorrection } from './timetables.ts';

/** What a sheet tells of timetables. */
export interface SheetTimetables {
  readonly tables: readonly Timetable[];
  readonly small: readonly SmallTable[];
}

interface Placed {
  readonly area: Area;
}

const nothing: SheetTimetables = { tables: [], small: [] };
const noCorrections: readonly TimetableCorrection[] = [];

const framesOf = (report: SheetReport): readonly RegisterFrame[] => registersOfSheet(report).frames.filter(({ kind }) => isTimetableKind(kind));

/** The timetables of a sheet, and the small tables that stand on it; an edit of another sheet leaves them as they are. */
export const timetablesOfSheet = perReport((report: SheetReport): SheetTimetables => {
  const { sheet, timetables: corrections = noCorrections } = report;
  if (isOwnReport(sheet)) return nothing;
  const frames = framesOf(report);
  const lists = frames.filter(({ kind }) => kind === 'lessons').flatMap((frame) => readList(sheet, frame, corrections) ?? []);
  const headed = frames.filter(({ kind }) => kind !== 'lessons').map((frame) => smallTableOf(sheet, frame));
  const others = [...sessionsOfSheet(report).tables, ...combinedPlansOf(report)].filter(({ area }) => !corrections.some((correction) => !correction.ignore && meet(correction.area, area)));
  const tables = inOrder([...lists, ...gridsOf(sheet, frames, [...lists, ...others], corrections)]);
  const small = [...headed, ...schoolMatrices(sheet, [...headed, ...tables, ...others].map(({ area }) => area))];
  for (const table of tables) rememberTitles(table, titlesAbove(sheet.grid, table.area.top, table.area.left, table.area.right));
  return tables.length === 0 && small.length === 0 ? nothing : { tables, small };
});

/** The small tables of a sheet that timetables stand on: bells, journeys, rooms … */
export const smallTablesOf = (report: SheetReport): readonly SmallTable[] => timetablesOfSheet(report).small;

const inOrder = (tables: readonly Timetable[]): readonly Timetable[] => [...tables].sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);

/** Grids are looked for where no list stands, nor a table of sessions, nor a thematic plan of several classes. */
function gridsOf(sheet: Sheet, frames: readonly RegisterFrame[], lists: readonly Placed[], corrections: readonly TimetableCorrection[]): readonly Timetable[] {
  if (lists.length > 0 && !hasMore(sheet, lists)) return [];
  const ignored = corrections.filter(({ ignore, area }) => ignore && frames.some((frame) => meet(area, { ...frame, bottom: frame.body })));
  const grids = readGrids(withoutRows(sheet, [...lists, ...ignored]), corrections.filter(({ layout }) => layout !== 'list'));
  const small = frames.filter(({ kind }) => kind !== 'lessons');
  const isSmall = ({ area }: Timetable) => small.some(({ top, left, right, end }) => area.top >= top && area.bottom < end && area.left >= left && area.right <= right);
  return keptGrids(sheet.name, grids.filter((table) => !isSmall(table)));
}

/** Do lists leave so many rows that a grid could stand in them? */
function hasMore({ grid: { values } }: Sheet, lists: readonly Placed[]): boolean {
  let rows = 0;
  for (let row = 0; row < values.length && rows < fewest; row++) {
    const inside = lists.find(({ area }) => row >= area.top && row <= area.bottom);
    if (inside) row = inside.area.bottom;
    else if ((values[row]?.length ?? 0) > 2) rows++;
  }
  return rows >= fewest;
}

/** Titles and signatures are fewer. */
const fewest = 5;

function withoutRows(sheet: Sheet, taken: readonly Placed[]): Sheet {
  if (taken.length === 0) return sheet;
  const { values } = sheet.grid;
  const inside = (row: number) => taken.some(({ area }) => row >= area.top && row <= area.bottom);
  return { ...sheet, grid: { ...sheet.grid, values: values.map((cells, row) => (inside(row) ? noCells : cells)) } };
}

const noCells: readonly CellValue[] = [];

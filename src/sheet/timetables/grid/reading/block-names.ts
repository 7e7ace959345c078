import type { Area } from '../../../cells/address.ts';
import { classLikeness, personLikeness, roomLikeness } from '../labels/names.ts';
import { dayLabelOf } from '../labels/days.ts';
import { headingWordOf } from '../labels/words.ts';
import type { Plane, PlaneCell } from '../plane/plane.ts';
import type { Cut } from '../slots/cut.ts';
import { areaOfCut } from './areas.ts';
import { cellsAbove, schoolText } from './outside.ts';

/** Whose week a block of days is. */
export interface BlockName {
  readonly view: 'classes' | 'teachers' | 'rooms';
  readonly text: string;
  readonly cell: PlaneCell | undefined;
}

const views = { class: 'classes', teacher: 'teachers', room: 'rooms' } as const;
const classIn = /(?<!\d)(\d{1,2}\s*[-–]?\s*["«“]?\s?\p{L}?["»”]?)\s*[-–]?\s*(?:класс|сынып|сыныб)/iu;

/** The name in a title of a block: «7А», «7 «Ә» сыныбы», «Класс: 7А», «Мұғалім: Сейтқали А.Н.», «Расписание 7 "А" класса». */
export function blockNameIn(text: string): Pick<BlockName, 'view' | 'text'> | undefined {
  const [head = '', ...behind] = text.split(/[:–—]\s|:\s*/u);
  const word = headingWordOf(head);
  const rest = behind.join(' ').trim();
  if (word !== undefined && word in views && rest !== '') return { view: views[word as keyof typeof views], text: rest };
  if (classLikeness(text) === 'sure') return { view: 'classes', text };
  if (personLikeness(text) !== undefined) return { view: 'teachers', text };
  if (schoolText(text) !== undefined && !classIn.test(text)) return undefined;
  const said = classIn.exec(text);
  if (said && text.length <= 120) return { view: 'classes', text: said[1]!.trim() };
  const teacher = /(?:учител\p{L}*|мұғалім\p{L}*|преподавател\p{L}*|педагог\p{L}*)\s+(.+)$/iu.exec(text) ?? /^(.+?)\s+(?:мұғалімнің|мұғалім)/iu.exec(text);
  if (teacher && personLikeness(teacher[1]!) !== undefined) return { view: 'teachers', text: teacher[1]!.trim() };
  return roomLikeness(text) === 'sure' ? { view: 'rooms', text } : undefined;
}

/**
 * Whose week a block is that names days alone.
 *
 * Takes    the upright plane; the block's area on the sheet; its own corner; cells that belong to other blocks; the sheet's name
 * Returns  from the corner, the nearest line above, or the sheet's name
 * Refuses  undefined where nothing names it
 */
export function blockNameOf(upright: Plane, area: Area, corner: readonly PlaneCell[], used: ReadonlySet<string>, sheet: string): BlockName | undefined {
  const above = cellsAbove(upright, area, used, 5).filter(({ sheetColumn, width }) => sheetColumn <= area.right && sheetColumn + width > area.left - 2);
  const filled = new Set(above.map(({ sheetRow }) => sheetRow));
  for (const cell of [...corner, ...titleCells(above)]) {
    if (dayLabelOf(cell)) continue;
    const name = blockNameIn(cell.text);
    // A teacher behind an empty row belongs to the lessons above it.
    if (name && (name.view === 'classes' || !isBehindGap(cell.sheetRow, area.top, filled))) return { ...name, cell };
  }
  const name = blockNameIn(sheet);
  return name && { ...name, cell: undefined };
}

function isBehindGap(row: number, top: number, filled: ReadonlySet<number>): boolean {
  for (let at = row + 1; at < top; at++) if (!filled.has(at)) return true;
  return false;
}

/** Rows with many cells above a block are those of another one. */
function titleCells(cells: readonly PlaneCell[]): readonly PlaneCell[] {
  const counts = new Map<number, number>();
  for (const { sheetRow } of cells) counts.set(sheetRow, (counts.get(sheetRow) ?? 0) + 1);
  const end = cells.findIndex(({ sheetRow }) => counts.get(sheetRow)! > 2);
  return end < 0 ? cells : cells.slice(0, end);
}

/** Whose week a cut is that has days as its names. */
export function nameOfCut(upright: Plane, cut: Cut, used: ReadonlySet<string>, sheet: string): BlockName | undefined {
  const corner = cut.frame.asides.filter((cell) => cell.text.length > 1).concat(cut.loose.filter(({ row }) => row <= cut.frame.heading.row));
  return blockNameOf(upright, areaOfCut(cut), corner, used, sheet);
}

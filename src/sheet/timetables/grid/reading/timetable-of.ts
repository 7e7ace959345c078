import type { Sheet } from '../../../workbook.ts';
import { addressOf } from '../../../cells/address.ts';
import { habitsOf, readSlot } from '../../cells/read-slot.ts';
import type { Slot, SlotReading } from '../../cells/slot.ts';
import { classNamesOf } from '../../names/class-name.ts';
import { roomsOf } from '../../names/room-name.ts';
import { teachersOf } from '../../names/teacher-name.ts';
import type { Layout, ReadLesson, Timetable, TimetableCorrection } from '../../timetables.ts';
import { schoolNamed } from '../../values/school-key.ts';
import type { PlaneCell } from '../plane/plane.ts';
import type { Cut, Piece } from '../slots/cut.ts';
import { slotOfPiece } from '../slots/slot-of-piece.ts';
import { keepSlots } from '../slots-of.ts';
import { areaOfCut, together } from './areas.ts';
import { axesOf } from './axes.ts';
import type { BlockName } from './block-names.ts';
import { lessonOf, type PlacedPiece, type Surroundings } from './lesson-of-piece.ts';
import type { Outside } from './outside.ts';
import { subjectsBeside } from './subject-beside.ts';

/** A cut with what is told outside of it. */
export interface PlacedCut {
  readonly cut: Cut;
  readonly outside: Outside;
  /** Whose week it is, of a block of days. */
  readonly block: BlockName | undefined;
}

/** Cuts that are one timetable. */
export interface Group {
  readonly view: Timetable['view'];
  readonly layout: Layout;
  readonly cuts: readonly PlacedCut[];
}

const keysOf = { classes: (text: string) => classNamesOf(text, '').map(({ key }) => key).join(', '), teachers: (text: string) => teachersOf(text).map(({ key }) => key).join(', '), rooms: (text: string) => roomsOf(text).map(({ key }) => key).join(', ') };

/**
 * Puts the cuts of a timetable together.
 *
 * Takes    the sheet and the group of cuts; what a person has said of it
 * Returns  the timetable with its lessons, and all that was not understood
 * Refuses  nothing
 */
export function timetableOf(sheet: Sheet, { view, layout, cuts }: Group, correction?: TimetableCorrection): Timetable {
  const withHidden = correction?.withHidden ?? false;
  const classes = [...new Set(cuts.flatMap(({ cut, block }) => (view !== 'classes' ? [] : block ? [block.text] : cut.frame.names.map(({ text }) => text))))];
  const placed = cuts.flatMap((one) => {
    const subjectOf = subjectsBeside(one.cut.frame);
    return one.cut.pieces.flatMap((piece) => seenPiece(piece, withHidden)).map((piece) => ({ one, placed: { ...placedPiece(one, piece), subject: subjectOf(piece.names[0]!) } }));
  });
  const habits = habitsOf(placed.map(({ placed: { slot } }) => slot), view, correction?.order);
  const lessons: ReadLesson[] = [];
  const lost: PlaneCell[] = cuts.flatMap(({ cut }) => cut.loose.filter(({ hidden }) => withHidden || !hidden));
  const misread: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  for (const { one, placed: piece } of placed) {
    const reading: SlotReading = readSlot(piece.slot, view, habits);
    const surroundings: Surroundings = { sheet: sheet.name, view, place: schoolNamed(one.outside.school), outside: one.outside, classes };
    for (const said of reading.lessons) lessons.push(lessonOf(said, piece, surroundings));
    misread.push(...reading.notUnderstood);
  }
  const all = cuts.flatMap(({ cut }) => [...cut.known, ...cut.loose, ...cut.pieces.flatMap(({ cells }) => cells)]);
  return {
    sheet: sheet.name, hidden: sheet.hidden, area: together(cuts.map(({ cut }) => areaOfCut(cut))), layout, view,
    school: cuts[0]!.outside.school, schoolFrom: cuts[0]!.outside.schoolFrom,
    axes: keepSlots(axesOf(cuts.map(({ cut }) => cut), keysOf[view]), cuts),
    lessons,
    notUnderstood: [...lost.map((cell) => ({ row: cell.sheetRow, column: cell.sheetColumn, text: cell.text })), ...misread].map(({ row, column, text }) => ({ address: addressOf(row, column), text })),
    filled: new Set(all.filter(({ hidden }) => withHidden || !hidden)).size,
    ...(withHidden ? { hiddenRows: [], hiddenColumns: [] } : hiddenLines(sheet, cuts)),
    corrected: correction !== undefined,
  };
}

/** What a person sees of a piece. */
function seenPiece(piece: Piece, withHidden: boolean): Piece[] {
  if (withHidden || piece.cells.every(({ hidden }) => !hidden)) return [piece];
  const cells = piece.cells.filter(({ hidden }) => !hidden);
  return cells.length > 0 ? [{ ...piece, cells }] : [];
}

function placedPiece({ cut, outside, block }: PlacedCut, piece: Piece): PlacedPiece {
  const own = cut.frame.heading.kind === 'days';
  const unit = piece.units[0]!;
  const named = unit.name !== undefined ? { text: unit.name, cell: undefined } : block;
  const slot: Slot = slotOfPiece(cut.frame, piece);
  return {
    piece, slot,
    names: own ? (named ? [{ text: named.text, cell: named.cell }] : []) : piece.names.map(({ text, name }) => ({ text, cell: name })),
    day: unit.day ?? piece.names[0]!.day?.day ?? outside.day,
  };
}

function hiddenLines({ hiddenRows, hiddenColumns }: Sheet, cuts: readonly PlacedCut[]): Pick<Timetable, 'hiddenRows' | 'hiddenColumns'> {
  if (hiddenRows.length === 0 && hiddenColumns.length === 0) return { hiddenRows: [], hiddenColumns: [] };
  const cells = cuts.flatMap(({ cut }) => cut.pieces.flatMap((piece) => piece.cells)).filter(({ hidden }) => hidden);
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  const sorted = (numbers: Iterable<number>) => [...new Set(numbers)].sort((one, other) => one - other);
  return { hiddenRows: sorted(cells.map(({ sheetRow }) => sheetRow).filter((row) => rows.has(row))), hiddenColumns: sorted(cells.map(({ sheetColumn }) => sheetColumn).filter((column) => columns.has(column))) };
}

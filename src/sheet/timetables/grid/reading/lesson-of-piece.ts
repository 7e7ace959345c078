import type { ClassName, Named } from '../../../../domain/timetable/lesson.ts';
import { addressOf } from '../../../cells/address.ts';
import type { Spot } from '../../../spot.ts';
import type { Slot, SlotLesson } from '../../cells/slot.ts';
import { classNamesOf } from '../../names/class-name.ts';
import { roomsOf } from '../../names/room-name.ts';
import { subjectOf } from '../../names/subject-name.ts';
import { teachersOf } from '../../names/teacher-name.ts';
import type { LessonField, ReadLesson } from '../../timetables.ts';
import type { PlaneCell } from '../plane/plane.ts';
import type { Piece } from '../slots/cut.ts';
import type { Outside } from './outside.ts';

/** What is the same for all lessons of a timetable. */
export interface Surroundings {
  readonly sheet: string;
  readonly view: 'classes' | 'teachers' | 'rooms';
  readonly place: Named;
  readonly outside: Outside;
  /** The names of the axis: they tell «5-1» from «5-6». */
  readonly classes: readonly string[];
}

/** A piece, its slot, and the name whose week it is in a block of days. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly slot: Slot;
  readonly names: readonly { readonly text: string; readonly cell: PlaneCell | undefined }[];
  readonly day: number | undefined;
  /** What the teacher teaches whose week it is. */
  readonly subject?: string | undefined;
}

/**
 * A lesson with its cells.
 *
 * Takes    what its cell says; where that cell stands; what holds for the whole timetable
 * Returns  the lesson; names have their keys, the school's key is that of its text
 * Refuses  nothing: what is not told stays blank
 */
export function lessonOf(said: SlotLesson, { piece, slot, names, day, subject }: PlacedPiece, { sheet, view, place, outside, classes }: Surroundings): ReadLesson {
  const [first, last] = [piece.units[0]!, piece.units.at(-1)!];
  const texts = view === 'classes' ? [...names.map(({ text }) => text), ...said.classes] : said.classes;
  const lastPeriod = last.last !== undefined && last.last !== first.first ? { lastPeriod: last.last } : {};
  return {
    place,
    classes: distinctClasses(texts.flatMap((text) => classNamesOf(text, place.key, classes))),
    group: said.group === undefined ? undefined : { division: addressOf(slot.top, slot.left), part: said.group },
    day, period: first.first, ...lastPeriod,
    shift: first.shift ?? outside.shift, start: first.start, end: last.end ?? undefined,
    week: said.week ?? weekOfUnits(piece.units) ?? outside.week ?? '',
    dates: datesOf(piece, outside),
    kind: outside.session ? 'session' : 'regular', online: said.online ?? false,
    subject: subjectOf(said.subject === '' ? (subject ?? '') : said.subject),
    teachers: (view === 'teachers' ? names.map(({ text }) => text) : said.teachers).flatMap(teachersOf),
    rooms: (view === 'rooms' ? names.map(({ text }) => text) : said.rooms).flatMap(roomsOf),
    pupils: undefined, stream: '', language: undefined,
    sheet, spot: said.spot, cells: cellsOf(said, piece, names, view), raw: said.raw,
    ...((said.ambiguous || (first.guessed && first.labels.time === undefined && hasNumbers(first))) && { ambiguous: true }),
    ...(said.note !== undefined && { note: said.note }),
  };
}

/** A number that was concluded from the row above, not from the order of times or rows. */
const hasNumbers = (unit: Piece['units'][number]): boolean => unit.labels.period !== undefined;

/** A cell over the rows of several weeks is for each of them. */
const weekOfUnits = (units: Piece['units']): string | undefined => (units.every(({ week }) => week === units[0]!.week) ? units[0]!.week : '');

function distinctClasses(classes: readonly ClassName[]): readonly ClassName[] {
  const keys = new Set<string>();
  return classes.filter(({ key }) => !keys.has(key) && keys.add(key));
}

function datesOf({ units, names }: Piece, outside: Outside) {
  const own = units[0]!.dates.length > 0 ? units[0]!.dates : (names[0]!.day?.dates ?? []);
  return own.length > 0 ? own : outside.session || (units[0]!.day === undefined && names[0]!.day === undefined) ? outside.dates : [];
}

const spotOf = (cell: PlaneCell): Spot => ({ row: cell.sheetRow, column: cell.sheetColumn });

function cellsOf(said: SlotLesson, { units, names }: Piece, named: PlacedPiece['names'], view: Surroundings['view']): NonNullable<ReadLesson['cells']> {
  const cells: Partial<Record<LessonField, Spot>> = {};
  const { day, period, time } = units[0]!.labels;
  const over = day ?? names[0]!.day?.cell;
  if (over) cells.day = spotOf(over);
  if (period) cells.period = spotOf(period);
  if (time) cells.start = spotOf(time);
  const own = named[0]?.cell;
  if (own) cells[view === 'classes' ? 'classes' : view] = spotOf(own);
  if (said.roomSpots[0] && view !== 'rooms') cells.rooms = said.roomSpots[0];
  return cells;
}

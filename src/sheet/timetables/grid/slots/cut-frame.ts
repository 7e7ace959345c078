import { headingWordOf, isBreak, isPlaceholder, weekPartOf } from '../labels/words.ts';
import { dayLabelOf } from '../labels/days.ts';
import { timeLabelOf } from '../labels/times.ts';
import type { Frame, NameColumns, Unit } from '../frames/frame.ts';
import { cellsIn, linesBetween, rightOf, type PlaneCell } from '../plane/plane.ts';
import { rowTracks, type RowTrack } from '../rows/row-track.ts';
import type { Cut } from './cut.ts';
import { joinPlaces, type Place } from './join-places.ts';

/**
 * Cuts a frame into what stands in each period of each name.
 *
 * Takes    a frame; rows of one period where a person has said how many
 * Returns  the pieces, what is known to be no lesson, and what belongs nowhere
 * Refuses  nothing: every cell of the frame is in one of the lists
 */
export function cutFrame(frame: Frame, height?: number): Cut {
  const tracks = rowTracks(frame, height);
  const bottom = Math.max(frame.top, ...[...new Set(tracks.values())].map(({ units }) => units.at(-1)?.bottom ?? 0));
  const sorter = sorterOf(frame, tracks);
  const [left, right] = [Math.min(frame.names[0]!.left, ...labelColumns(frame)), Math.max(frame.names.at(-1)!.right, ...labelColumns(frame))];
  // What stands before the labels is a title of more than this frame.
  const [known, loose]: [PlaneCell[], PlaneCell[]] = [frame.asides.filter(({ column }) => column >= left), []];
  for (const row of linesBetween(frame.plane, frame.top, bottom))
    for (const cell of cellsIn(frame.plane, row)) if (cell.column >= left && cell.column <= right) sorter.sort(cell, known, loose);
  const said = [...sorter.places.values()].filter(({ cells }) => {
    if (!cells.every(({ text }) => isPlaceholder(text))) return true;
    known.push(...cells);
    return false;
  });
  return { frame, tracks, pieces: joinPlaces(frame, said, (name) => tracks.get(name)!.units), known, loose, bottom };
}

const labelColumns = ({ labels }: Frame): number[] => [...labels.days, ...labels.periods, ...labels.times, ...labels.breaks, ...labels.names, ...labels.weeks];

function sorterOf(frame: Frame, tracks: ReadonlyMap<NameColumns, RowTrack>) {
  const byColumn = new Map<number, NameColumns>();
  for (const name of frame.names) for (let column = name.left; column <= name.right; column++) byColumn.set(column, name);
  const labelled = new Set(labelColumns(frame));
  const lines = new Map([...new Set(tracks.values())].map((track) => [track, byRow(track.units)] as const));
  const banners = new Set([...tracks.values()][0]?.banners.flatMap(({ cells }) => cells) ?? []);
  const places = new Map<string, Place>();
  // The names may stand once more in the middle of the sheet.
  const headings = new Map(frame.names.map(({ name }) => [name.column, name] as const));
  const isHeadingAgain = (cell: PlaneCell) => headings.get(cell.column)?.text === cell.text;
  const unitAt = (name: NameColumns, row: number) => lines.get(tracks.get(name)!)!.get(row);
  const sort = (cell: PlaneCell, known: PlaneCell[], loose: PlaneCell[]) => {
    const name = byColumn.get(cell.column) ?? firstName(byColumn, cell);
    if (banners.has(cell) || (labelled.has(cell.column) && !name)) known.push(cell);
    else if (!name || labelled.has(cell.column)) (isKnown(cell) ? known : loose).push(cell);
    else if (isHeadingAgain(cell)) known.push(cell);
    else {
      const unit = unitAt(name, cell.row);
      if (!unit) (isKnown(cell) ? known : loose).push(cell);
      else if (isBreak(cell.text)) known.push(cell);
      else placeOf(places, name, unit).cells.push(cell);
    }
  };
  return { sort, places };
}

/** A merged cell may begin in a label column before its first name. */
function firstName(byColumn: ReadonlyMap<number, NameColumns>, cell: PlaneCell): NameColumns | undefined {
  if (cell.width === 1) return undefined;
  for (let column = cell.column; column <= rightOf(cell); column++) if (byColumn.has(column)) return byColumn.get(column);
  return undefined;
}

const isKnown = (cell: PlaneCell): boolean => isPlaceholder(cell.text) || isBreak(cell.text) || headingWordOf(cell.text) !== undefined || dayLabelOf(cell) !== undefined || timeLabelOf(cell) !== undefined || (cell.text.length <= 20 && weekPartOf(cell.text) !== undefined);

function byRow(units: readonly Unit[]): Map<number, Unit> {
  const rows = new Map<number, Unit>();
  for (const unit of units) for (let row = unit.top; row <= unit.bottom; row++) rows.set(row, unit);
  return rows;
}

function placeOf(places: Map<string, Place>, name: NameColumns, unit: Unit): Place {
  const key = `${name.left} ${unit.top}`;
  let place = places.get(key);
  if (!place) places.set(key, (place = { name, unit, cells: [] }));
  return place;
}

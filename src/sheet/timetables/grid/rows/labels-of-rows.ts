import { dayLabelOf, type DayLabel } from '../labels/days.ts';
import { periodLabelOf, type PeriodLabel } from '../labels/periods.ts';
import { timeLabelOf, type TimeLabel } from '../labels/times.ts';
import { bottomOf, cellsOfColumn, type Plane, type PlaneCell } from '../plane/plane.ts';
import { spelledDays } from '../frames/label-columns.ts';

/** A label beside rows, and the rows that its cell covers. */
export interface RowLabel<Said> {
  readonly cell: PlaneCell;
  readonly top: number;
  readonly bottom: number;
  readonly said: Said;
}

const labelled = <Said>(cells: readonly PlaneCell[], read: (cell: PlaneCell) => Said | undefined): RowLabel<Said>[] =>
  cells.flatMap((cell) => {
    const said = read(cell);
    return said === undefined ? [] : [{ cell, top: cell.row, bottom: bottomOf(cell), said }];
  });

export const periodLabels = (plane: Plane, column: number | undefined, top: number, bottom: number, stops: ReadonlySet<number> = none): RowLabel<PeriodLabel>[] =>
  column === undefined ? [] : joined(labelled(cellsOfColumn(plane, column, top, bottom), periodLabelOf), stops, (one, other) => one.first === other.first && one.last === other.last);

export const timeLabels = (plane: Plane, column: number | undefined, top: number, bottom: number, stops: ReadonlySet<number> = none): RowLabel<TimeLabel>[] =>
  column === undefined ? [] : joined(labelled(cellsOfColumn(plane, column, top, bottom), timeLabelOf), stops, (one, other) => one.start === other.start);

/** No day begins between the rows. */
const none: ReadonlySet<number> = new Set();

/** A number that stands in each row of its period is one label; a new day has a number of its own. */
function joined<Said>(labels: readonly RowLabel<Said>[], stops: ReadonlySet<number>, same: (one: Said, other: Said) => boolean): RowLabel<Said>[] {
  const found: RowLabel<Said>[] = [];
  for (const label of labels) {
    const before = found.at(-1);
    if (before && label.top === before.bottom + 1 && !stops.has(label.top) && same(before.said, label.said)) found[found.length - 1] = { ...before, bottom: label.bottom };
    else found.push(label);
  }
  return found;
}

/** Days of a column: words, dates, or words spelled down the column, a letter a cell. */
export function dayLabels(plane: Plane, column: number | undefined, top: number, bottom: number): RowLabel<DayLabel>[] {
  if (column === undefined) return [];
  const cells = cellsOfColumn(plane, column, top, bottom);
  const words = labelled(cells, dayLabelOf);
  const spelled = words.length > 0 ? [] : spelledDays(cells).map(({ cells: letters, label }) => ({ cell: letters[0]!, top: letters[0]!.row, bottom: bottomOf(letters.at(-1)!), said: label }));
  return [...joinedDays(words), ...spelled];
}

/** A day that is written in each of its rows is one label. */
function joinedDays(labels: readonly RowLabel<DayLabel>[]): RowLabel<DayLabel>[] {
  const found: RowLabel<DayLabel>[] = [];
  for (const label of labels) {
    const before = found.at(-1);
    if (before && before.said.day === label.said.day && before.said.dates[0]?.from === label.said.dates[0]?.from) found[found.length - 1] = { ...before, bottom: label.bottom };
    else found.push(label);
  }
  return found;
}

import { isBlank, textOf, type CellValue } from '../cells/cell.ts';

/** A school and where it was read: in its column, on a line above the list or between its rows; nowhere for the sheet's name. */
export interface SchoolPlace {
  readonly name: string;
  readonly column?: number;
  /** Where it is not the person's own row. */
  readonly row?: number;
  /** Taken from the row above, because the cell is blank. */
  readonly fromAbove?: boolean;
}

export interface SchoolPlaces {
  /** The school of a row, by the cell in the column of schools. */
  at(row: number, cell: CellValue): SchoolPlace;
  /** A line that names the school of the rows below it. */
  begin(place: SchoolPlace): void;
}

/** «-//-», «"», «»: the same as above. */
const isDitto = (cell: CellValue) => /^[\s"«»“”„'/\\–—-]+$/u.test(textOf(cell));

/** Follows the schools down a table. Equal cells below each other share one answer: most rows repeat the row above. */
export function schoolPlaces(tableSchool: SchoolPlace, column: number | undefined): SchoolPlaces {
  let heading = tableSchool;
  let above: SchoolPlace | undefined = heading;
  let [cellAbove, own, ownRow]: [CellValue, SchoolPlace, number] = [null, heading, 0];
  return {
    at(row, cell) {
      if (column === undefined) return heading;
      if (cell === cellAbove && cell !== null) return own;
      if (isBlank(cell) || isDitto(cell)) return (above ??= { name: own.name, column, row: ownRow, fromAbove: true });
      [cellAbove, ownRow, above] = [cell, row, undefined];
      return (own = { name: textOf(cell), column });
    },
    begin(place) {
      [heading, above, cellAbove] = [place, place, null];
    },
  };
}

import { areaAddress, type Area } from '../../sheet/cells/address.ts';
import { isBlank } from '../../sheet/cells/cell.ts';
import { formulaPieces } from '../../sheet/formula-references.ts';
import { wordsOf } from '../../sheet/words/fold.ts';
import type { Content, NewSheet, StandingSheet } from '../../sheet/workbook.ts';
import type { WrittenReport } from '../written-report.ts';
import { alignColumns, likenessesOf } from './align-columns.ts';
import { alignRows } from './align-rows.ts';
import { cellPrint, likeness, rowKeysOf, splitPrints, type Prints } from './prints.ts';

/** A report as it stands, row by row known again. */
export interface StandingReport {
  readonly standing: StandingSheet;
  /** Place of a column of the report on the sheet. */
  readonly columnOf: (column: number) => number;
  /** Present row of each written row, by its key. */
  readonly placeOfKey: ReadonlyMap<string, number>;
  readonly keyOfPlace: ReadonlyMap<number, string>;
  /** The cell at a present place. */
  readonly at: (row: number, column: number) => Content | undefined;
  /** Whose it is: as Tirek left it, Tirek's and changed since (or emptied), or a person's own. Undefined for a blank that never was anything. */
  readonly whose: (row: number, column: number) => 'own' | 'changed' | 'theirs' | undefined;
}

/** Less than this of what was written, and it is another sheet. */
const leastFound = 0.5;

/**
 * Knows a report again on its sheet.
 *
 * Takes    what was written; the sheet as it stands; the report as it is made now, whose words tell a line that was changed
 * Returns  its rows and columns where they are now; undefined where it cannot be recognised any more
 * Refuses  nothing
 */
export function standingReport(written: WrittenReport, standing: StandingSheet, fresh: NewSheet): StandingReport | undefined {
  const prints = written.rows.map(([, text]) => splitPrints(text));
  const likes = prints.map((row) => Array.from(row, (print) => (print === undefined ? undefined : likeness(print))));
  const all = likenessesOf(standing);
  const columnOf = alignColumns(likes, all, { wanted: fresh.merges, standing: standing.merges });
  if (!columnOf) return undefined;
  const width = Math.max(0, ...prints.map(({ length }) => length));
  const seen = all.map((row) => Array.from({ length: width }, (_, column) => row[columnOf(column)]));
  const { places, found } = alignRows({ written: likes, standing: seen, resembles: resemblance(written, standing, fresh) });
  if (found < leastFound) return undefined;
  const at = (row: number, column: number) => filled(standing.cells[row]?.[column]);
  return { standing, columnOf, ...keysAndPlaces(written, places), at, whose: whoseIs({ prints, likes, places, width, columnOf }, at) };
}

const filled = (content: Content | undefined) => (content && (content.formula !== undefined || !isBlank(content.value)) ? content : undefined);

function keysAndPlaces({ rows }: WrittenReport, places: readonly (number | undefined)[]): Pick<StandingReport, 'placeOfKey' | 'keyOfPlace'> {
  const pairs = rows.flatMap(([key], row) => (places[row] === undefined ? [] : [[key, places[row]] as const]));
  return { placeOfKey: new Map(pairs), keyOfPlace: new Map(pairs.map(([key, place]) => [place, key])) };
}

/** A line that a person has rewritten still has many of its words. */
function resemblance({ rows }: WrittenReport, { cells }: StandingSheet, fresh: NewSheet): (row: number, place: number) => boolean {
  const words = new Map<number, Set<string>>();
  for (const { row, value } of fresh.cells) if (typeof value === 'string') words.set(row, new Set([...(words.get(row) ?? []), ...wordsOf(value)]));
  const rowOfKey = new Map(rowKeysOf(fresh).map((key, row) => [key, row]));
  return (row, place) => {
    const own = words.get(rowOfKey.get(rows[row]![0]) ?? -1) ?? new Set();
    const theirs = new Set((cells[place] ?? []).flatMap((content) => (typeof content?.value === 'string' ? wordsOf(content.value) : [])));
    const both = [...theirs].filter((word) => own.has(word)).length;
    return both > 0 && both * 2 >= Math.max(own.size, theirs.size);
  };
}

interface Aligned {
  readonly prints: readonly Prints[];
  readonly likes: readonly Prints[];
  readonly places: readonly (number | undefined)[];
  readonly width: number;
  readonly columnOf: (column: number) => number;
}

function whoseIs({ prints, likes, places, width, columnOf }: Aligned, at: StandingReport['at']): StandingReport['whose'] {
  const rowOf = new Map(places.flatMap((place, row) => (place === undefined ? [] : [[place, row] as const])));
  const own = new Map(Array.from({ length: width }, (_, column) => [columnOf(column), column]));
  // Where rows of its range were taken away or moved, a formula says something else though nobody has touched it.
  const torn = likes.some((row, index) => places[index] === undefined && row.some((like) => like !== undefined)) || places.some((place, index) => place !== undefined && (places[index - 1] ?? -1) > place);
  const asWritten = ({ top, left, bottom, right }: Area): string => {
    const [from, to, first, last] = [rowOf.get(top), rowOf.get(bottom), own.get(left), own.get(right)];
    return from === undefined || to === undefined || first === undefined || last === undefined ? '#' : areaAddress({ top: from, left: first, bottom: to, right: last });
  };
  return (row, column) => {
    const content = at(row, column);
    const print = prints[rowOf.get(row) ?? -1]?.[own.get(column) ?? -1];
    if (print === undefined) return content ? 'theirs' : undefined;
    const now = content && cellPrint(content, asWritten);
    if (now === print) return 'own';
    return torn && now?.startsWith('f') && likeness(now) === likeness(print) ? 'own' : 'changed';
  };
}

/** Cells of the sheet that a formula speaks of. */
export const areasIn = (formula: string): Area[] => formulaPieces(formula).flatMap((piece) => (piece.kind === 'cells' ? [piece.area] : []));

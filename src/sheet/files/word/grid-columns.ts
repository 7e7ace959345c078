import { attributeOf, elementsIn, tagsOf, valueIn } from './tags.ts';

/** For a column of a table's grid, the column that a person counts. */
export type Places = (column: number) => number;

/** In twentieths of a point, 2.5 mm: no cell is that narrow, its margins alone are wider. */
const nearby = 140;
/** No table of Word's has more columns. */
export const widest = 63;

export const asItIs: Places = (column) => column;

/**
 * The columns of a table as a person sees them. A border that was dragged in some of its rows makes columns of a
 * hair's breadth, and the cells behind it would stand in one column in these rows and in the next in all others.
 *
 * Takes    the grid of a table, and what follows it in the document
 * Returns  places in which borders close to each other are one border
 * Refuses  nothing: a grid without widths, or one that does not fit its rows, is taken as it is
 */
export function columnPlaces(grid: string, behind: string): Places {
  const widths = elementsIn(upTo(grid, '<w:tblGridChange'), 'w:gridCol').map((element) => Number(attributeOf(element, 'w:w') ?? NaN));
  if (!widths.every((width) => width > 0)) return asItIs;
  const places = [0];
  let [border, last] = [0, 0];
  for (const width of widths) {
    border += width;
    const same = border - last <= nearby;
    if (!same) last = border;
    places.push(places.at(-1)! + (same ? 0 : 1));
  }
  if (places.at(-1) === widths.length) return asItIs;
  const end = places.length - 1;
  const place: Places = (column) => (column <= end ? places[column]! : places[end]! + column - end);
  return fits(place, behind) ? place : asItIs;
}

/** Whether every cell of the table keeps a column of its own. */
const fits = (place: Places, behind: string) =>
  elementsIn(behind.slice(0, endOfTable(behind)), 'w:tr').every((row) => {
    let next = columnsIn(upTo(row, '<w:tc>'), 'w:gridBefore', 0);
    return elementsIn(row, 'w:tc').every((cell) => {
      const from = next;
      next += columnsIn(upTo(cell, '</w:tcPr>'), 'w:gridSpan', 1);
      return place(next) > place(from);
    });
  });

function endOfTable(xml: string): number {
  let depth = 1;
  for (const { name, kind, from } of tagsOf(xml)) {
    if (name !== 'w:tbl' || kind === 'empty') continue;
    depth += kind === 'open' ? 1 : -1;
    if (depth === 0) return from;
  }
  return xml.length;
}

/** A text up to a mark, which ends what counts of it. */
export const upTo = (text: string, mark: string): string => {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
};

/** A whole number of columns; the usual one where there is none. */
export function columnsIn(properties: string, name: string, usual: number): number {
  const number = Number(valueIn(properties, name) ?? usual);
  return Number.isInteger(number) && number >= usual ? Math.min(number, widest) : usual;
}

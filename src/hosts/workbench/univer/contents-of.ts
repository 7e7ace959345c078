import type { Area } from '../../../sheet/cells/address.ts';
import type { CellValue } from '../../../sheet/cells/cell.ts';
import type { Book, BookSheet, CellLook } from '../book.ts';
import type { BookContents, CellContents, SheetContents, Stretch } from '../xlsx/contents.ts';

/** Each look once, by what it says. */
class Looks {
  readonly list: CellLook[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new WeakMap<CellLook, number | undefined>();

  place(look: CellLook): number | undefined {
    if (this.known.has(look)) return this.known.get(look);
    const text = JSON.stringify(look);
    const place = text === '{}' ? undefined : (this.places.get(text) ?? this.list.push(look) - 1);
    if (place !== undefined) this.places.set(text, place);
    this.known.set(look, place);
    return place;
  }
}

/** A sheet that knows where it says something. */
export interface SavedSheet extends BookSheet {
  places(): readonly (readonly [row: number, column: number])[];
  usual(): SheetContents['usual'];
  sized(): { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** All that a book holds now, as plain data: to be saved. */
export function contentsOf(book: Book, sheets: readonly SavedSheet[], losses: BookContents['losses']): BookContents {
  const looks = new Looks();
  const active = book.active().id;
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, looks)),
    looks: looks.list,
    active: Math.max(0, sheets.findIndex(({ id }) => id === active)),
    kept: structuredClone(book.kept),
    losses,
  };
}

function sheetOf(sheet: SavedSheet, looks: Looks): SheetContents {
  const { rows, columns } = sheet.sized();
  return {
    name: sheet.name(),
    visibility: sheet.visibility(),
    cells: cellsOf(sheet, looks),
    merges: sheet.merges(),
    rows: rows.map((row): Stretch => ({ first: row, last: row, size: sheet.rowHeight(row), hidden: sheet.rowHidden(row) })),
    columns: columns.map((column): Stretch => ({ first: column, last: column, size: sheet.columnWidth(column), hidden: sheet.columnHidden(column) })),
    usual: sheet.usual(),
    frozen: sheet.frozen(),
    kept: structuredClone(sheet.kept),
  };
}

function cellsOf(sheet: SavedSheet, looks: Looks): CellContents[] {
  const places = sheet.places();
  const spills = places.flatMap(([row, column]) => sheet.spill(row, column) ?? []);
  const isSpilled = (row: number, column: number) => spills.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return places.flatMap(([row, column]) => {
    const { value, formula, look } = sheet.cell(row, column)!;
    const area = formula === undefined ? undefined : sheet.spill(row, column);
    const own = formula === undefined && isSpilled(row, column) ? null : value;
    const place = looks.place(look);
    if (own === null && formula === undefined && place === undefined) return [];
    return { row, column, value: own, ...(formula === undefined ? {} : { formula }), ...(area ? { spill: valuesIn(sheet, area) } : {}), ...(place === undefined ? {} : { look: place }) };
  });
}

const valuesIn = (sheet: BookSheet, { top, left, bottom, right }: Area): CellValue[][] =>
  Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (_unused, across) => sheet.cell(top + down, left + across)?.value ?? null));

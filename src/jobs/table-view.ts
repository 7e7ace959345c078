import { areaAddress, columnName, lastRow, type Area } from '../sheet/cells/address.ts';
import { isBlank, textOf } from '../sheet/cells/cell.ts';
import { cellAt } from '../sheet/cells/grid.ts';
import { readSheets, type Reading } from '../sheet/reading.ts';
import type { StaffTable } from '../sheet/staff/read-staff.ts';
import { isNumbering } from '../sheet/tables/find-staff-tables.ts';
import { headingPath } from '../sheet/tables/heading-block.ts';
import type { StaffMapping } from '../sheet/tables/mapping.ts';
import type { StaffField } from '../sheet/tables/staff-field.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { ColumnView, TableView } from './desk.ts';

/** The lists of a workbook as a person looks at them and corrects them. */
export function tableViews({ sheets, tables }: Reading, mappings: readonly StaffMapping[]): TableView[] {
  return tables.map((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet)!;
    const own = mappings.find((mapping) => mapping.sheet === table.sheet && mapping.area.top === table.area.top && mapping.area.left === table.area.left);
    return viewOf(sheet, table, table.mapped && own ? own : mappingOf(table, tables));
  });
}

const viewOf = (sheet: Sheet, table: StaffTable, mapping: StaffMapping): TableView => ({
  sheet: table.sheet,
  hidden: table.sheetHidden,
  range: table.range,
  people: table.rows.length,
  notUnderstood: table.notUnderstood.length,
  leftOut: table.leftOut.length,
  columns: columnViews(sheet, mapping),
  mapping,
  mapped: table.mapped,
});

/** What a person would have to say for this table to be read as it is. Open to rows added below where no list stands there. */
function mappingOf({ sheet, area, headingRows, columns }: StaffTable, tables: readonly StaffTable[]): StaffMapping {
  const below = tables.some((other) => other.sheet === sheet && other.area.top > area.bottom && other.area.left <= area.right && other.area.right >= area.left);
  const fields = Object.fromEntries(columns.map(({ field, column }) => [field, column])) as Partial<Record<StaffField, number>>;
  return { sheet, area: { ...area, bottom: below ? area.bottom : lastRow }, headingRows, fields };
}

const sampled = 3;

export function columnViews({ grid, texts }: Sheet, { area, headingRows, fields }: Pick<StaffMapping, 'area' | 'headingRows' | 'fields'>): ColumnView[] {
  const last = area.top + headingRows - 1;
  const block = { top: area.top, bottom: headingRows > 1 && isNumbering(grid, last, area.left, area.right) ? last - 1 : last };
  const fieldOf = new Map(Object.entries(fields).map(([field, column]) => [column, field as StaffField]));
  const end = Math.min(area.bottom + 1, grid.values.length);
  const columns: ColumnView[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const samples: string[] = [];
    for (let row = area.top + headingRows; row < end && samples.length < sampled; row++)
      if (!isBlank(cellAt(grid, row, column))) samples.push(texts[row]?.[column] ?? textOf(cellAt(grid, row, column)));
    columns.push({ column, letter: columnName(column), heading: headingPath(grid, block, column).join(' / '), field: fieldOf.get(column), samples });
  }
  return columns;
}

/** The list within an area: the one that is recognised there, or a bare frame whose columns a person names. */
export function tableIn(sheet: Sheet, selected: Area): TableView | undefined {
  const area = filledPart(sheet, selected);
  if (!area) return undefined;
  const found = readSheets([sheet]).tables.find((table) => table.area.top >= area.top && table.area.top <= area.bottom && table.area.left <= area.right && table.area.right >= area.left);
  if (found) {
    const mapping = { ...mappingOf(found, []), area: { ...found.area, bottom: area.bottom === lastUsedRow(sheet) ? lastRow : Math.min(found.area.bottom, area.bottom) } };
    return viewOf(sheet, found, mapping);
  }
  const mapping: StaffMapping = { sheet: sheet.name, area, headingRows: 1, fields: {} };
  return { sheet: sheet.name, hidden: sheet.hidden, range: areaAddress(area), people: 0, notUnderstood: 0, leftOut: 0, columns: columnViews(sheet, mapping), mapping, mapped: true };
}

const lastUsedRow = ({ grid }: Sheet) => grid.values.length - 1;

/** The area without blank rows and columns around what it holds. */
export function filledPart({ grid }: Sheet, { top, left, bottom, right }: Area): Area | undefined {
  let found: Area | undefined;
  for (let row = top; row <= Math.min(bottom, grid.values.length - 1); row++) {
    const cells = grid.values[row] ?? [];
    for (let column = left; column <= Math.min(right, cells.length - 1); column++)
      if (!isBlank(cells[column]))
        found = found
          ? { top: found.top, left: Math.min(found.left, column), bottom: row, right: Math.max(found.right, column) }
          : { top: row, left: column, bottom: row, right: column };
  }
  return found;
}

import { addressOf } from '../cells/address.ts';
import type { CellPlace } from '../workbook.ts';
import type { Register, RegisterRow } from './registers.ts';

/** The cell of a record's field; the first of its row where its table has no such column. */
export function rowPlace<Row>({ tables }: Register<Row>, { table, row }: RegisterRow<Row>, field: string): CellPlace {
  const { sheet, columns, area } = tables[table]!;
  return { sheet, address: addressOf(row, columns[field] ?? area.left) };
}

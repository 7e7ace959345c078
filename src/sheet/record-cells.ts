/** A cell that a record was read from. */
export interface RecordCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Origin {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly columns: ReadonlyMap<string, number>;
}

const origins = new WeakMap<object, Origin>();

export function remember<Row extends object>(record: Row, origin: Origin): Row {
  origins.set(record, origin);
  return record;
}

/** A record made of another stands where that one does. */
export function sameOrigin<Row extends object>(record: Row, of: object): Row {
  const origin = origins.get(of);
  return origin ? remember(record, origin) : record;
}

/**
 * Where a record of a small table stands: a bell, a journey, a room, a class, a line of the curriculum …
 *
 * Takes    the record as it came from `timetablesAcross`; a field of its table («hours», «capacity», «start»)
 * Returns  the field's cell, or the first cell of its row where the table has no such column; undefined where it comes from no cell
 * Refuses  nothing
 */
export function cellOf(record: object, field?: string): RecordCell | undefined {
  const origin = origins.get(record);
  return origin && { sheet: origin.sheet, row: origin.row, column: (field === undefined ? undefined : origin.columns.get(field)) ?? Math.min(...origin.columns.values(), origin.left + 1000) };
}

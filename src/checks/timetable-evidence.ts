import { clockOf, type ClockOf } from '../domain/timetable/clock.ts';
import type { TimetableData } from '../domain/timetable/data.ts';
import { addressOf } from '../sheet/cells/address.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import { timetablesAcross } from '../sheet/timetables/across-timetables.ts';
import { cellOf } from '../sheet/record-cells.ts';
import type { ReadLesson } from '../sheet/timetables/timetables.ts';
import type { CellPlace, Evidence } from './check.ts';

type Data = TimetableData<ReadLesson>;
type Found<Args> = { readonly bells: Data['bells']; readonly evidence: Evidence<Args> | undefined };

/** Of the timetables that were looked at last: several checks ask for the same. */
const whole = new WeakMap<Data, Map<object, readonly Evidence<unknown>[]>>();
const remembered = new WeakMap<object, WeakMap<object, Found<unknown>>>();

/**
 * What the timetables of a workbook have against themselves, told by its cells. What was found before an edit is found as the same
 * object after it, and is told again without being put together anew.
 */
export function timetableEvidence<Thing extends object, Args>(
  reports: readonly SheetReport[],
  find: (data: Data) => readonly Thing[],
  tell: (found: Thing, clock: ClockOf) => Evidence<Args> | undefined,
): readonly Evidence<Args>[] {
  const data = timetablesAcross(reports)?.data;
  if (!data) return [];
  const found = whole.get(data) ?? new Map<object, readonly Evidence<unknown>[]>();
  whole.set(data, found);
  if (!found.has(find)) found.set(find, evidenceIn(data, find, tell));
  return found.get(find) as readonly Evidence<Args>[];
}

function evidenceIn<Thing extends object, Args>(data: Data, find: (data: Data) => readonly Thing[], tell: (found: Thing, clock: ClockOf) => Evidence<Args> | undefined): readonly Evidence<Args>[] {
  const known = (remembered.get(find) ?? remembered.set(find, new WeakMap()).get(find)!) as WeakMap<Thing, Found<Args>>;
  const clock = clockOf(data);
  return find(data).flatMap((thing) => {
    const before = known.get(thing);
    if (before?.bells === data.bells) return before.evidence ?? [];
    const evidence = tell(thing, clock);
    known.set(thing, { bells: data.bells, evidence });
    return evidence ?? [];
  });
}

/** The cell of a row of a small table, where it has one. */
export function recordCells(record: object | undefined, field?: string): readonly CellPlace[] {
  const at = record && cellOf(record, field);
  return at ? [{ sheet: at.sheet, address: addressOf(at.row, at.column) }] : [];
}

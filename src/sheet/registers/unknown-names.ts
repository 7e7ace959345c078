import type { CellPlace } from '../workbook.ts';
import type { RegisterKind } from './columns.ts';
import type { RegisterMisread, Registers } from './registers.ts';

/** A name that no register has, or that several records may be meant by, with all cells that write it so. */
export interface UnknownName {
  readonly field: 'unit' | 'school' | 'hub';
  readonly text: string;
  readonly several: boolean;
  readonly candidates: readonly string[];
  readonly cells: readonly [CellPlace, ...CellPlace[]];
}

const fieldOf: Readonly<Partial<Record<RegisterMisread['why'], UnknownName['field']>>> = { 'unknown-unit': 'unit', 'unknown-school': 'school', 'several-schools': 'school', 'unknown-hub': 'hub' };

/**
 * Takes    the registers of a workbook
 * Returns  the names that nothing answers to, each once. Where most rows of a list name unknown schools, the list is of other schools, and the
 *          register that it would be compared with is not its own: nothing is said of it
 * Refuses  nothing
 */
export function unknownNames(registers: Registers): UnknownName[] {
  const found = new Map<string, { readonly name: Omit<UnknownName, 'cells'>; readonly cells: CellPlace[] }>();
  for (const [kind, { rows, misread }] of Object.entries(registers) as [RegisterKind, Registers[RegisterKind]][])
    for (const [field, named] of byField(misread)) {
      if (field !== 'hub' && kind !== 'schools' && named.length * 2 > rows.length && named.length > fewest) continue;
      for (const { sheet, address, text, why, candidates } of named) {
        const key = `${field} ${why} ${text} ${candidates.join('|')}`;
        const known = found.get(key);
        if (known) known.cells.push({ sheet, address });
        else found.set(key, { name: { field, text, several: why === 'several-schools' || (field === 'unit' && candidates.length > 1), candidates }, cells: [{ sheet, address }] });
      }
    }
  return [...found.values()].map(({ name, cells }) => ({ ...name, cells: cells.slice(0, mostCells) as unknown as UnknownName['cells'] }));
}

/** A short list may well be wrong in most of its rows. */
const fewest = 3;
const mostCells = 500;

function byField(misread: readonly RegisterMisread[]): Map<UnknownName['field'], RegisterMisread[]> {
  const fields = new Map<UnknownName['field'], RegisterMisread[]>();
  for (const each of misread) {
    const field = fieldOf[each.why];
    if (field === undefined || each.text === '') continue;
    const own = fields.get(field);
    if (own) own.push(each);
    else fields.set(field, [each]);
  }
  return fields;
}

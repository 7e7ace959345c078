import type { BookSheet, CellInput, KeptTable } from '../../book.ts';
import type { Area } from '../../../../sheet/cells/address.ts';
import { contains, gridOf, overlaps, rowsOf } from '../areas.ts';
import { mergesIn, refuseProtected } from '../cell-writer.ts';
import type { Host } from '../host.ts';
import { HostError, notImplemented } from '../host-error.ts';
import type { HostObject, ObjectClass } from '../object-class.ts';
import { rangeAt } from './addressing.ts';
import * as make from './make.ts';
import type { RangeState, TablesState, TableState } from './make.ts';

/** All tables of the workbook, each with its sheet. */
export const allTables = (host: Host): readonly TableState[] => host.book.sheets().flatMap((sheet) => sheet.kept.tables.map((table) => ({ sheet, table })));

function tablesIn(host: Host, { sheet, area, fully }: TablesState): readonly TableState[] {
  return allTables(host).filter((one) => (!sheet || one.sheet.id === sheet.id) && (!area || (fully ? contains(area, one.table.area) : overlaps(area, one.table.area))));
}

const objects = (host: Host, state: TablesState): HostObject[] => tablesIn(host, state).map(make.table);

export const tablesClass: ObjectClass<TablesState> = {
  name: 'TableCollection',
  items: (state, host) => objects(host, state),
  call: {
    add: ({ sheet }, [address, hasHeaders], host) => addTable(host, make.rangeIn(address) ?? rangeAt(host, address, sheet ?? host.book.active()), hasHeaders === true),
  },
  events: ['onAdded', 'onDeleted', 'onChanged'],
};

export const scopedTablesClass: ObjectClass<TablesState> = {
  name: 'TableScopedCollection',
  items: (state, host) => objects(host, state),
  call: {
    getFirst: (state, _args, host) => {
      const [first] = objects(host, state);
      if (!first) throw new HostError('ItemNotFound');
      return first;
    },
  },
};

function addTable(host: Host, { sheet, area }: RangeState, hasHeaders: boolean): HostObject {
  refuseProtected(sheet);
  if (!hasHeaders) throw notImplemented('a table that gets its headings from Excel');
  const whole = rowsOf(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  if (sheet.kept.tables.some((one) => overlaps(one.area, whole)) || mergesIn(sheet, whole).length > 0) throw new HostError('MergedRangeConflict');
  writeHeadings(host, sheet, area);
  const table: KeptTable = { id: newId(), name: newName(host), area: whole, headings: true, totals: false, style: 'TableStyleMedium2' };
  sheet.kept.tables.push(table);
  host.tell('TableCollection', 'onAdded', 'Workbook', { source: 'Local', tableId: table.id, worksheetId: sheet.id });
  return make.table({ sheet, table });
}

/** Headings of a table are texts, none blank, none twice. */
function writeHeadings(host: Host, sheet: BookSheet, area: Area): void {
  const taken = new Set<string>();
  const inputs = gridOf({ ...area, bottom: area.top }, (row, column): CellInput | undefined => {
    const cell = sheet.cell(row, column);
    const name = free(taken, cell?.text || `${host.culture.names.column}${column - area.left + 1}`);
    return cell?.value === name ? undefined : { value: name };
  });
  host.cells.write(sheet, { ...area, bottom: area.top }, inputs);
  host.cells.flush();
}

function free(taken: Set<string>, name: string): string {
  let [candidate, number] = [name, 2];
  while (taken.has(candidate.toLowerCase())) candidate = `${name}${number++}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}

const newId = () => `{${crypto.randomUUID().toUpperCase()}}`;

function newName(host: Host): string {
  let number = allTables(host).length + 1;
  while (allTables(host).some(({ table }) => table.name.toLowerCase() === `${host.culture.names.table}${number}`.toLowerCase())) number++;
  return `${host.culture.names.table}${number}`;
}

/** The name that a table asks for, if it may have it. */
export function checkedTableName(host: Host, name: string, own: KeptTable): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new HostError('InvalidArgument', `A table cannot be called ${name}.`);
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (allTables(host).some(({ table }) => table !== own && same(table.name)) || host.book.kept.names.some((one) => same(one.name)))
    throw new HostError('ItemAlreadyExists', `There is a name ${name} already.`);
  return name;
}

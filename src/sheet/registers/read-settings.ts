import type { Setting } from '../../domain/network/records.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { readNumber } from '../cells/read-number.ts';
import { isListNorm } from './columns.ts';
import { readConfirmed, readDay, readYes } from './read-cells.ts';
import { readListNorm } from './read-list-norm.ts';
import type { Register, RegisterMisread, RegisterRow } from './registers.ts';
import { wordsAt, type RowCells } from './row-cells.ts';
import { settingIdOf } from './setting-ids.ts';
import { eachRow, type RegisterSource } from './source.ts';

export function readSettings(sources: readonly RegisterSource[]): Register<Setting> {
  const misread: RegisterMisread[] = [];
  const rows: RegisterRow<Setting>[] = [];
  const seen = new Set<string>();
  eachRow(sources, misread, (cells, { table, row }) => {
    const name = wordsAt(cells, 'name');
    const id = settingIdOf(name) ?? name;
    if (seen.has(id)) cells.miss('name', 'repeated', [name]);
    seen.add(id);
    rows.push({ record: { id, value: valueOf(cells, id), source: wordsAt(cells, 'source'), on: isOn(cells, id), confirmed: readConfirmed(cells.value('status')) }, table, row });
  });
  return { tables: sources.map(({ table }) => table), rows, misread };
}

/** A norm works only where somebody has switched it on; a day or a name needs no switch. */
const isOn = (cells: RowCells, id: string): boolean => (isBlank(cells.value('on')) ? undefined : cells.read('on', readYes)) ?? !id.startsWith('norm-');

/** A day where the setting is one, a number where it is a norm, a text otherwise. */
function valueOf(cells: RowCells, id: string): Setting['value'] {
  const value = cells.value('value');
  if (isBlank(value) || isDash(value)) return undefined;
  if (id.startsWith('on-')) return cells.read('value', readDay);
  if (isListNorm(id)) return cells.read('value', (cell, shown) => readListNorm(id, cell, shown));
  if (id.startsWith('norm-')) return cells.read('value', readNumber);
  return plainValue(value);
}

const plainValue = (value: CellValue): number | string => (typeof value === 'number' ? value : textOf(value).replace(/\s+/gu, ' '));

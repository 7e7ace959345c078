import { dayNumber } from '../../domain/calendar/day.ts';
import type { Unit, Validity } from '../../domain/network/records.ts';
import { textOf } from '../cells/cell.ts';
import { unitOf } from '../names/units.ts';
import { readUnitKind } from './read-cells.ts';
import type { Register, RegisterMisread, RegisterRow } from './registers.ts';
import { wordsAt, type RowCells } from './row-cells.ts';
import { eachRow, type RegisterSource } from './source.ts';
import { oblastKeyOf, unitKey, unitSaid } from './unit-index.ts';

/** Names set apart by commas, semicolons or line breaks. */
export const namesIn = (text: string): string[] =>
  text.split(/[,;\n/]+/u).map((name) => name.replace(/\s+/gu, ' ').trim()).filter((name) => name !== '' && !/^[-–—]+$/u.test(name));

export function validity(cells: RowCells): Validity {
  const [from, until] = [cells.day('from'), cells.day('until')];
  return { ...(from && { from }), ...(until && { until }) };
}

/** Have the two a day in common? */
export const overlap = (one: Validity, other: Validity): boolean => startsBy(one, other) && startsBy(other, one);
const startsBy = ({ from }: Validity, { until }: Validity) => from === undefined || until === undefined || dayNumber(from) <= dayNumber(until);

export function readUnits(sources: readonly RegisterSource[], oblast: string): Register<Unit> {
  const misread: RegisterMisread[] = [];
  const rows: RegisterRow<Unit>[] = [];
  const seen = new Map<string, Unit[]>();
  eachRow(sources, misread, (cells, { table, row }) => {
    const unit = readUnit(cells, oblast);
    const same = seen.get(unit.key) ?? [];
    // A unit twice at one time is one unit: the second row is noted.
    if (unit.name !== '' && same.some((other) => overlap(unit, other))) cells.miss('name', 'repeated', [unit.name]);
    else {
      seen.set(unit.key, [...same, unit]);
      rows.push({ record: unit, table, row });
    }
  });
  return { tables: sources.map(({ table }) => table), rows, misread };
}

function readUnit(cells: RowCells, home: string): Unit {
  const name = wordsAt(cells, 'name');
  if (name === '') cells.miss('name', 'missing');
  const said = unitSaid(name);
  const given = cells.read('kind', readUnitKind);
  if (given === undefined && cells.has('kind') && cells.text('kind') === '') cells.miss('kind', 'missing');
  const kind = given ?? said.kind ?? said.known ?? 'district';
  const oblast = wordsAt(cells, 'oblast');
  if (oblast === '' && cells.has('oblast')) cells.miss('oblast', 'missing');
  const own = oblast || home;
  return {
    key: unitKey(said.name, kind),
    name,
    kind,
    oblast: own,
    oblastKey: oblastKeyOf(own),
    variants: namesIn(textOf(cells.value('variants'))),
    villages: namesIn(textOf(cells.value('villages'))),
    ...validity(cells),
  };
}

/**
 * The units that the other registers name, in order of appearance, for a workbook that keeps no register of units.
 *
 * Takes    what the cells, lines and titles say, in order; the oblast of the settings
 * Returns  a unit for each name and kind; a name without a kind is the unit of that name whose kind is said elsewhere
 * Refuses  nothing
 */
export function unitsNamed(texts: Iterable<string>, oblast: string): Unit[] {
  const said = [...new Set(texts)].filter((text) => text !== '').map((text) => ({ text, ...unitSaid(text) }));
  const kinds = new Map<string, Set<Unit['kind']>>();
  for (const { name, kind } of said) if (kind) kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
  const units = new Map<string, Unit>();
  for (const { text, name, kind, known } of said) {
    const elsewhere = kinds.get(name);
    if (kind === undefined && elsewhere && elsewhere.size > 1) continue;
    const own = kind ?? [...(elsewhere ?? [])][0] ?? known ?? 'district';
    const key = unitKey(name, own);
    if (!units.has(key)) units.set(key, { key, name: unitOf(text, true)?.name ?? text, kind: own, oblast, oblastKey: oblastKeyOf(oblast), variants: [], villages: [] });
  }
  return [...units.values()];
}

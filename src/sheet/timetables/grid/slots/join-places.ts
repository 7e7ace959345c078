import type { Frame, NameColumns, Unit } from '../frames/frame.ts';
import { bottomOf, rightOf, type PlaneCell } from '../plane/plane.ts';
import type { Piece } from './cut.ts';

/** The cells of one name in one period. */
export interface Place {
  readonly name: NameColumns;
  readonly unit: Unit;
  readonly cells: PlaneCell[];
}

type UnitsOf = (name: NameColumns) => readonly Unit[];

/**
 * Joins the places over which a cell is merged: a lesson of several classes, or of several periods.
 *
 * Takes    a frame, its places, the periods of a name
 * Returns  the pieces, in reading order
 * Refuses  nothing: a tall cell beside others of one name, that are not as tall, is a piece of its own
 */
export function joinPlaces({ names }: Frame, places: readonly Place[], unitsOf: UnitsOf): Piece[] {
  const byName = new Map(names.map((name) => [name, new Map<Unit, Place>()] as const));
  for (const place of places) byName.get(place.name)!.set(place.unit, place);
  const own: Piece[] = [];
  for (const place of places) own.push(...takenOut(place, names, unitsOf, byName));
  const parents = new Map<Place, Place>();
  const spans = new Map<PlaneCell, Span>();
  for (const place of places)
    for (const cell of place.cells) {
      if (cell.width === 1 && cell.height === 1) continue;
      const span = spanOf(cell, names, place.name, unitsOf);
      spans.set(cell, span);
      for (const name of span.names) for (const unit of span.units) join(parents, place, byName.get(name)?.get(unit));
    }
  return [...own, ...grouped(places, names, parents, spans)].sort((one, other) => one.units[0]!.top - other.units[0]!.top || one.names[0]!.left - other.names[0]!.left);
}

interface Span {
  readonly names: readonly NameColumns[];
  readonly units: readonly Unit[];
}

function spanOf(cell: PlaneCell, names: readonly NameColumns[], own: NameColumns, unitsOf: UnitsOf): Span {
  const covered = cell.width === 1 ? [own] : names.filter(({ left, right }) => left <= rightOf(cell) && right >= cell.column);
  return { names: covered, units: unitsCovered(cell, covered, unitsOf) };
}

function unitsCovered(cell: PlaneCell, names: readonly NameColumns[], unitsOf: UnitsOf): Unit[] {
  const units = new Set<Unit>();
  for (const name of names) for (const unit of unitsOf(name)) if (unit.top <= bottomOf(cell) && unit.bottom >= cell.row) units.add(unit);
  return [...units];
}

function root(parents: Map<Place, Place>, place: Place): Place {
  let at = place;
  while (parents.has(at)) at = parents.get(at)!;
  return at;
}

function join(parents: Map<Place, Place>, one: Place, other: Place | undefined) {
  if (!other) return;
  const [first, second] = [root(parents, one), root(parents, other)];
  if (first !== second) parents.set(second, first);
}

/** A cell over several periods in one of the columns of a name, where the other columns have lessons of a period each. */
function takenOut(place: Place, names: readonly NameColumns[], unitsOf: UnitsOf, byName: ReadonlyMap<NameColumns, ReadonlyMap<Unit, Place>>): Piece[] {
  const lessons = [...place.name.parts].filter(([, { part }]) => part === 'lesson').map(([column]) => column);
  if (lessons.length < 2) return [];
  return [...place.cells].flatMap((cell) => {
    const { names: covered, units } = spanOf(cell, names, place.name, unitsOf);
    if (units.length < 2 || covered.length > 1 || lessons.every((column) => column >= cell.column && column <= rightOf(cell))) return [];
    const beside = units.flatMap((unit) => byName.get(place.name)?.get(unit)?.cells ?? []).filter((other) => other !== cell && lessons.includes(other.column));
    if (!beside.some((other) => other.row !== cell.row || other.height !== cell.height)) return [];
    place.cells.splice(place.cells.indexOf(cell), 1);
    return [{ names: covered, units, cells: [cell] }];
  });
}

function grouped(places: readonly Place[], names: readonly NameColumns[], parents: Map<Place, Place>, spans: ReadonlyMap<PlaneCell, Span>): Piece[] {
  const groups = new Map<Place, Place[]>();
  for (const place of places) {
    if (place.cells.length === 0) continue;
    const first = root(parents, place);
    const members = groups.get(first);
    if (members) members.push(place);
    else groups.set(first, [place]);
  }
  return [...groups.values()].map((members) => {
    const cells = members.flatMap((place) => place.cells);
    const covered = new Set([...members.map(({ name }) => name), ...cells.flatMap((cell) => spans.get(cell)?.names ?? [])]);
    const units = new Set([...members.map(({ unit }) => unit), ...cells.flatMap((cell) => spans.get(cell)?.units ?? [])]);
    return {
      names: covered.size === 1 ? [...covered] : names.filter((name) => covered.has(name)),
      units: [...units].sort((one, other) => one.top - other.top),
      cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    };
  });
}

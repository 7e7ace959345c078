import { saysNothing } from '../names/letters.ts';
import { isClassLine } from './classes-in.ts';
import { columnPlace, sidePlace, type ColumnParts } from './lines.ts';
import type { Role } from './read-line.ts';
import type { Surroundings } from './surroundings.ts';
import { count, type Tally } from './roles.ts';
import type { Slot } from './slot.ts';

/** Columns of which nearly all say rooms, or teachers, and nothing besides. */
export function columnPartsOf(slots: readonly Slot[], around: Surroundings): ColumnParts {
  const tallies = new Map<string, Tally>();
  for (const slot of slots)
    for (const cell of slot.columns > 1 ? slot.cells : []) {
      if (cell.part === 'lesson' && cell.width === 1 && !saysNothing(cell.text)) count(tallies, columnPlace(slot, cell), cell.text, around);
    }
  const parts = new Map<string, 'room' | 'teacher'>();
  for (const [place, { lines, teachers, rooms }] of tallies) {
    if (rooms > lines * 0.8) parts.set(place, 'room');
    else if (teachers > lines * 0.8) parts.set(place, 'teacher');
  }
  return parts;
}

/** A row beside the lessons that names the class of the slot, always the same in a row or a column of slots. */
export function sideRolesOf(slots: readonly Slot[]): Map<string, Role> {
  const places = new Map<string, { lines: number; classes: number; byRow: Map<string, number>; byColumn: Map<string, number> }>();
  for (const slot of slots)
    for (const cell of slot.cells) {
      if (cell.part !== 'room') continue;
      const tally = places.get(sidePlace(slot, cell)) ?? { lines: 0, classes: 0, byRow: new Map<string, number>(), byColumn: new Map<string, number>() };
      places.set(sidePlace(slot, cell), tally);
      tally.lines++;
      if (isClassLine(cell.text)) tally.classes++;
      tally.byRow.set(`${slot.top} ${cell.text}`, (tally.byRow.get(`${slot.top} ${cell.text}`) ?? 0) + 1);
      tally.byColumn.set(`${slot.left} ${cell.text}`, (tally.byColumn.get(`${slot.left} ${cell.text}`) ?? 0) + 1);
    }
  const repeats = (counts: ReadonlyMap<string, number>, lines: number) => [...counts.values()].filter((number) => number > 2).reduce((sum, number) => sum + number, 0) > lines * 0.6;
  return new Map([...places].flatMap(([place, { lines, classes, byRow, byColumn }]) => (classes > lines / 2 && (repeats(byRow, lines) || repeats(byColumn, lines)) ? [[place, 'classes'] as const] : [])));
}

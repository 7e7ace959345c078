import type { Plane } from '../plane/plane.ts';
import { nameOfCut } from './block-names.ts';
import type { Cut } from '../slots/cut.ts';
import { speaksOfLessons } from '../slots/speaks-of-lessons.ts';
import { worthOf } from '../slots/worth.ts';

/** Days without anything that says whose they are may be labels of another grid. */
const unnamed = 0.3;

/** A key of a cell on its sheet. */
export const cellKey = (cell: { readonly sheetRow: number; readonly sheetColumn: number }): string => `${cell.sheetRow} ${cell.sheetColumn}`;

/**
 * Of all readings of a sheet those that explain its cells best.
 *
 * Takes    cuts; the upright plane; the sheet's name; whether a title tells a day; whether a person says that they are timetables
 * Returns  cuts that share no cells to speak of, from top to bottom
 * Refuses  nothing: none where nothing is a timetable
 */
export function chooseFrames(cuts: readonly Cut[], upright: Plane, sheet: string, hasDay: boolean, isSaid = false): Cut[] {
  const candidates = cuts
    .map((cut) => {
      const view = cut.frame.heading.kind === 'days' ? nameOfCut(upright, cut, new Set(), sheet)?.view : undefined;
      const isNamed = cut.frame.heading.kind !== 'days' || view !== undefined || cut.pieces.some(({ units }) => units[0]!.name !== undefined);
      const worth = worthOf(cut, hasDay, view) * (isNamed ? 1 : speaksOfLessons(cut) ? unnamed : 0);
      return { cut, worth: isSaid ? worth + cut.pieces.length / 100 : worth };
    })
    .filter(({ worth }) => worth > 0);
  // Blocks of one kind are one reading: small as each of them may be, together they explain the sheet.
  const together = new Map<string, number>();
  for (const { cut, worth } of candidates) together.set(kindOf(cut), (together.get(kindOf(cut)) ?? 0) + worth);
  candidates.sort((one, other) => together.get(kindOf(other.cut))! - together.get(kindOf(one.cut))! || other.worth - one.worth);
  const used = new Set<string>();
  const chosen: Cut[] = [];
  const take = (cut: Cut) => {
    const cells = [...cut.pieces.flatMap((piece) => piece.cells), ...cut.known];
    const taken = cells.filter((cell) => used.has(cellKey(cell))).length;
    if (taken > cells.length * 0.2) return;
    for (const cell of cells) used.add(cellKey(cell));
    chosen.push(cut);
  };
  for (const { cut } of candidates) take(cut);
  // A block with a lesson or two is one where others like it are.
  for (const cut of cuts) if (!chosen.includes(cut) && cut.pieces.length > 0 && chosen.some((other) => isLike(cut, other))) take(cut);
  return chosen.sort((one, other) => first(one) - first(other) || left(one) - left(other));
}

const kindOf = ({ frame: { plane, heading, names } }: Cut): string => `${plane.turned} ${heading.kind} ${names.every(({ text }) => /^\d+$/u.test(text))}`;

const isLike = ({ frame }: Cut, { frame: other }: Cut): boolean =>
  frame.plane === other.plane && frame.heading.kind === other.heading.kind && frame.names.length === other.names.length && frame.names[0]!.left === other.names[0]!.left && frame.labels.periods.join() === other.labels.periods.join() && frame.labels.times.join() === other.labels.times.join();

const cellsOf = ({ pieces }: Cut) => pieces.flatMap(({ cells }) => cells);
const first = (cut: Cut): number => Math.min(...cellsOf(cut).map(({ sheetRow }) => sheetRow));
const left = (cut: Cut): number => Math.min(...cellsOf(cut).map(({ sheetColumn }) => sheetColumn));

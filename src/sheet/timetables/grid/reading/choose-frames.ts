import type { Plane } from '../plane/plane.ts';
import { findFrames } from '../frames/find-frames.ts';
import { cutFrame } from '../slots/cut-frame.ts';
import type { Cut } from '../slots/cut.ts';
import { worthOf } from '../slots/worth.ts';

/** A key of a cell on its sheet. */
export const cellKey = (cell: { readonly sheetRow: number; readonly sheetColumn: number }): string => `${cell.sheetRow} ${cell.sheetColumn}`;

/**
 * Of all readings of a sheet those that explain its cells best.
 *
 * Takes    both planes of a sheet; whether its name or a title tells a day
 * Returns  cuts that share no cells to speak of, from top to bottom
 * Refuses  nothing: none where nothing is a timetable
 */
export function chooseFrames(planes: readonly Plane[], hasDay: boolean): Cut[] {
  const candidates = planes
    .flatMap(findFrames)
    .map((frame) => cutFrame(frame))
    .map((cut) => ({ cut, worth: worthOf(cut, hasDay) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth);
  const used = new Set<string>();
  const chosen: Cut[] = [];
  for (const { cut } of candidates) {
    const cells = [...cut.pieces.flatMap((piece) => piece.cells), ...cut.known];
    const taken = cells.filter((cell) => used.has(cellKey(cell))).length;
    if (taken > cells.length * 0.2) continue;
    for (const cell of cells) used.add(cellKey(cell));
    chosen.push(cut);
  }
  return chosen.sort((one, other) => first(one) - first(other) || left(one) - left(other));
}

const cellsOf = ({ pieces }: Cut) => pieces.flatMap(({ cells }) => cells);
const first = (cut: Cut): number => Math.min(...cellsOf(cut).map(({ sheetRow }) => sheetRow));
const left = (cut: Cut): number => Math.min(...cellsOf(cut).map(({ sheetColumn }) => sheetColumn));

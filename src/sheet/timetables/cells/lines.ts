import { saysNothing } from '../names/letters.ts';
import { knownSubject } from '../names/subject-name.ts';
import type { Slot, SlotCell } from './slot.ts';

/** A line of a slot: a cell of its own, or one of several in a cell. */
export interface Line {
  readonly text: string;
  readonly cell: SlotCell;
  /** Tells which lines of other slots are in the same place. */
  readonly place: string;
}

/**
 * The lines of cells, in reading order.
 *
 * Takes    the slot; cells of it
 * Returns  a line per cell, or per line of a cell; a word that goes on in the next line is put together
 * Refuses  nothing
 */
export function linesOf(slot: Slot, cells: readonly SlotCell[]): Line[] {
  return cells.flatMap((cell) => {
    const texts = wrapped(cell.text.split(/\r?\n/u).map((text) => text.trim()).filter((text) => text !== ''));
    // What goes over several rows is of the whole class, and stands where another group's teacher may stand.
    const row = `${cell.row - slot.top}${cell.height > 1 && cell.height < slot.rows ? `x${cell.height}` : ''}`;
    return texts.map((text, at): Line => ({ text, cell, place: texts.length > 1 ? `${row}.${at}` : row }));
  });
}

/** «Английский» / «язык», «Дене шынықты-» / «ру», «Иванова» / «А.А.»: one line that was too long. */
function wrapped(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const before = lines.at(-1);
    if (before === undefined) lines.push(text);
    else if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(text)) lines[lines.length - 1] = before.slice(0, -1) + text;
    else if (goesOn(before, text)) lines[lines.length - 1] = `${before} ${text}`;
    else lines.push(text);
  }
  return lines;
}

const goesOn = (before: string, text: string): boolean => knownSubject(text) === undefined && seemsToGoOn(before, text);

const seemsToGoOn = (before: string, text: string): boolean =>
  /^(?:\p{Lu}\.\s?){1,2}$/u.test(text) || /[/_,(]$/u.test(before) || /^[/_,)]/u.test(text) || (/^\p{Ll}{3,}/u.test(text) && /\p{L}$/u.test(before) && !saysNothing(before));

/** Parts of columns that say something else than their headings: by the slot's number of columns and the column's place in it. */
export type ColumnParts = ReadonlyMap<string, 'room' | 'teacher'>;

export const columnPlace = (slot: Slot, { column }: SlotCell): string => `${slot.columns}.${column - slot.left}`;
/** Where a cell beside the lessons stands in its slot. */
export const sidePlace = (slot: Slot, { row, column }: SlotCell): string => `${row - slot.top}.${column - slot.left}`;

/** A column of nothing but rooms is one of rooms, whatever stands above it. */
export function settled(slot: Slot, parts: ColumnParts): Slot {
  if (parts.size === 0 || !slot.cells.some((cell) => cell.part === 'lesson' && parts.has(columnPlace(slot, cell)))) return slot;
  return { ...slot, cells: slot.cells.map((cell) => (cell.part === 'lesson' ? { ...cell, part: parts.get(columnPlace(slot, cell)) ?? cell.part } : cell)) };
}

/** One line that holds as many parts as a person has named, between signs: «Степнова/ Домра». */
export function inOrder(lines: readonly Line[], order: readonly string[] | undefined): readonly Line[] {
  const [line, ...others] = lines;
  if (!line || others.length > 0 || order === undefined || order.length < 2) return lines;
  const sides = [';', '|', '/', ','].map((sign) => line.text.split(sign)).find(({ length }) => length === order.length);
  return sides ? sides.map((text) => ({ ...line, text: text.trim() })) : lines;
}

/** Columns, counted from the slot's left, in which lessons stand. */
export const lessonColumns = ({ left, cells }: Slot): number[] => cells.filter(({ part }) => part === 'lesson').map(({ column }) => column - left);

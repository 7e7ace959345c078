import type { Frame, NameColumns } from '../frames/frame.ts';
import { headingWordOf } from '../labels/words.ts';
import { cellsIn, linesBetween } from '../plane/plane.ts';

/** How far from the names a teacher's subject may stand. */
const near = 4;
const several = /[,;/\n+]|\s(?:и|және|мен|пен)\s/u;

/**
 * What a teacher teaches, where the grid has a column «Пәні» beside the teachers' names.
 *
 * Takes    a frame of teachers
 * Returns  the subject of a name; undefined where there is no such column, or it says several subjects
 * Refuses  nothing
 */
export function subjectsBeside({ plane, heading, top, names }: Frame): (name: NameColumns) => string | undefined {
  if (heading.kind !== 'teachers') return () => undefined;
  const left = names[0]!.left;
  const line = linesBetween(plane, Math.max(0, heading.row - near), top - 1).find((row) => cellsIn(plane, row).some(({ column, text }) => column < left && headingWordOf(text) === 'subject'));
  if (line === undefined) return () => undefined;
  return (name) => {
    const [cell, other] = cellsIn(plane, line).filter(({ column, text }) => column >= name.left && column <= name.right && text.trim() !== '');
    return cell && !other && !several.test(cell.text.trim()) && headingWordOf(cell.text) === undefined ? cell.text.trim() : undefined;
  };
}

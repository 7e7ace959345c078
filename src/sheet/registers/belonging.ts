import { isBlank } from '../cells/cell.ts';
import type { Origin } from './source.ts';
import { wordsAt, type RowCells } from './row-cells.ts';
import type { Belonging } from './whose.ts';

export interface RowPlace {
  readonly unit: string;
  readonly schoolKey: string;
  /** As written, or as a line above or a title has it. */
  readonly school: string;
}

/** The unit and the school of a row; what is not known is noted, and a school that is needed and blank. */
export function placeOfRow(cells: RowCells, { unit: above, school: around }: Origin, find: (unit: string, school: string, above: string) => Belonging, needed: 'unit' | 'school'): RowPlace {
  const own = wordsAt(cells, 'school');
  const school = own || around;
  const text = wordsAt(cells, 'unit');
  const { unit, schoolKey, problems } = find(text, school, above);
  for (const { field, why, candidates } of problems) if (field === 'unit' || own !== '' || cells.has('school')) cells.miss(field, why, candidates);
  if (needed === 'school' && school === '') cells.miss('school', 'missing');
  if (unit === '' && cells.has('unit') && isBlank(cells.value('unit')) && problems.length === 0) cells.miss('unit', 'missing');
  return { unit, schoolKey, school };
}

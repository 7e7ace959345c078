import { registerOf } from '../registers/register-tables.ts';
import type { SpelledCell, Spelling, Variants } from './spelling.ts';

/** Is a cell in a register of units, and is it the column of their names, or one of other spellings? */
function inRegister({ report, spot }: SpelledCell): 'name' | 'other' | undefined {
  const table = report.tables.find(({ area }) => spot.row >= area.top && spot.row <= area.bottom && spot.column >= area.left && spot.column <= area.right);
  const register = table && registerOf(report, table);
  if (register?.kind !== 'units') return undefined;
  return register.fields.get('name') === spot.column ? 'name' : 'other';
}

/**
 * Where the workbook keeps a register of units, its own names are the ones to use, and the other spellings that it lists are no mistakes.
 *
 * Takes    a unit in several spellings
 * Returns  the same with the register's name preferred, without the cells of the register; undefined where no other spelling is left
 * Refuses  nothing
 */
export function asRegistered(variants: Variants): Variants | undefined {
  const all = [...(variants.preferred ? [variants.preferred] : []), ...variants.others];
  const registered = all.find(({ cells }) => cells.some((cell) => inRegister(cell) === 'name'));
  if (!registered && !all.some(({ cells }) => cells.some((cell) => inRegister(cell) !== undefined))) return variants;
  const outside = (spelling: Spelling): Spelling => ({ ...spelling, cells: spelling.cells.filter((cell) => inRegister(cell) === undefined) });
  const [first, ...more] = all.filter((spelling) => spelling !== (registered ?? variants.preferred)).map(outside).filter(({ cells }) => cells.length > 0);
  return first ? { preferred: registered ?? variants.preferred, others: [first, ...more] } : undefined;
}

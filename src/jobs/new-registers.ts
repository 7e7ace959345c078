import { parseArea } from '../sheet/cells/address.ts';
import { registerColumns, registerKinds } from '../sheet/registers/columns.ts';
import { templateKinds, type TemplateKind } from '../sheet/registers/template-columns.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import { registerWords } from '../text/registers.ts';
import { filledCells } from './new-register-layout.ts';
import { exampleRows, unitRows, type NewRow } from './new-register-rows.ts';
import { registerSheet } from './new-register-sheet.ts';
import { guideSheet } from './new-registers-guide.ts';
import { settingRows } from './new-settings-rows.ts';
import type { RegistersWishes } from './registers-wishes.ts';

/**
 * The workbook that a district needs, as new sheets: how to fill it in, then every register as an ordinary table with
 * headings, drop-downs, hints and an example. Nobody needs Tirek to fill it in.
 */
export function newRegisters(wishes: RegistersWishes): NewSheet[] {
  const wished: readonly TemplateKind[] = wishes.kinds ?? registerKinds;
  const kinds = templateKinds.filter((kind) => wished.includes(kind));
  const sources = { unit: namesOf('units', kinds, wishes), school: namesOf('schools', kinds, wishes) };
  const rows = rowsOf(wishes);
  return [...(wishes.guide === false ? [] : [guideSheet(kinds, wishes)]), ...kinds.map((kind) => registerSheet(kind, rows[kind], wishes, sources, kinds.includes('settings')))];
}

/** Where the names of a register stand, for the drop-downs of the others: in the new one, or in the one that is there. */
function namesOf(kind: 'units' | 'schools', kinds: readonly TemplateKind[], { language, names }: RegistersWishes): string | undefined {
  const there = names?.[kind] && parseArea(names[kind].address);
  if (!kinds.includes(kind)) return there && filledCells(names![kind]!.sheet, there.left, there.top);
  const columns: readonly { readonly field: string }[] = registerColumns[kind];
  return filledCells(registerWords[language][kind].sheet, columns.findIndex(({ field }) => field === 'name'));
}

function rowsOf(wishes: RegistersWishes): Readonly<Record<TemplateKind, readonly NewRow[]>> {
  return { ...exampleRows(wishes), units: unitRows(wishes), settings: settingRows(wishes) };
}

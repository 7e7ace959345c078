import { emptyMemory, readMemory, type Memory } from '../../jobs/memory.ts';
import { officeWorkbook } from './workbook/office-workbook.ts';

let known: Promise<Memory> | undefined;

async function recall(): Promise<Memory> {
  const xml = await officeWorkbook().memory();
  // While a cell is edited Excel does not answer: the next call asks again.
  if (!xml.ok) known = undefined;
  const memory = xml.ok ? readMemory(xml.value) : xml;
  return memory.ok ? memory.value : emptyMemory;
}

/** What the workbook remembers, for the functions: asked once, and again after something was remembered. */
export const workbookMemory = (): Promise<Memory> => (known ??= recall());

export function forgetMemory(): void {
  known = undefined;
}

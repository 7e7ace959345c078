import { answer, type Result } from '../domain/result.ts';
import { newSheetOf } from '../sheet/files/word/new-sheet.ts';
import type { CellChange, OpenWorkbook, Watch } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { DeskParts } from './create-desk.ts';
import type { Done, Imported, Mended } from './desk.ts';
import type { History } from './history.ts';
import { cellsOf } from './planned-sheets.ts';

type Asked<Value> = Promise<Result<Value, KnownProblem>>;

export async function mended(workbook: OpenWorkbook, kept: History, changes: readonly CellChange[], together?: 'together'): Asked<Mended> {
  const { replaced, protectedSheets } = together ? { replaced: await workbook.replace(changes, together), protectedSheets: [] } : await replacedWhereAllowed(workbook, changes);
  if (!replaced.ok) return replaced;
  const { trace, cells, left } = replaced.value;
  if (cells > 0) kept.add({ done: { insertion: { kind: 'mending' }, sheets: [...new Set(trace.blocks.map(({ sheet }) => sheet))], cells }, trace });
  return answer({ cells, left, protectedSheets });
}

/** A protected sheet refuses the whole: it is left out, and the other sheets are mended. Refused where nothing remains. */
async function replacedWhereAllowed(workbook: OpenWorkbook, changes: readonly CellChange[]) {
  const protectedSheets: string[] = [];
  for (;;) {
    const rest = changes.filter(({ sheet }) => !protectedSheets.includes(sheet));
    const replaced = await workbook.replace(rest);
    if (replaced.ok || replaced.problem.code !== 'target-protected' || rest.every(({ sheet }) => sheet === rest[0]!.sheet)) return { replaced, protectedSheets };
    protectedSheets.push(replaced.problem.args.sheet);
  }
}

/** Adds a document of Word as a sheet. */
export async function imported({ workbook, documents }: DeskParts, kept: History, file: string, bytes: Uint8Array, watch: Watch): Asked<Imported> {
  const document = await documents(file, bytes, watch);
  if (!document.ok) return document;
  const sheet = newSheetOf(document.value);
  const trace = await workbook.add([sheet]);
  if (!trace.ok) return trace;
  const done: Done = { insertion: { kind: 'document', file }, sheets: trace.value.sheets.map(({ name }) => name), cells: cellsOf([sheet]) };
  kept.add({ done, trace: trace.value });
  return answer({ ...done, leftOut: document.value.leftOut });
}

import { answer, type Result } from '../domain/result.ts';
import { unwatched, type CellChange, type NewSheet, type Trace, type Watch } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import { blockInsertions, withCells, type Written } from './block-insertions.ts';
import type { DeskParts } from './create-desk.ts';
import type { Done, Insertion, Plan, View } from './desk.ts';
import type { DeskMemory } from './desk-memory.ts';
import { history, takenBack } from './history.ts';
import { imported, mended } from './mending.ts';
import type { Reader } from './reader.ts';
import { renewals } from './renewals.ts';
import type { ReportInsertion } from './report-scope.ts';
import type { Language } from '../text/language.ts';
import { cellsOf, planOf } from './planned-sheets.ts';

type Asked<Value> = Promise<Result<Value, KnownProblem>>;

/** Plans insertions, carries them out with cells read again, and takes the last one back. */
export function insertions(parts: DeskParts, reader: Reader, memory: DeskMemory) {
  const { workbook } = parts;
  const renewing = renewals(parts, reader, memory);
  const kept = history();
  const blocks = blockInsertions(workbook, reader);

  const sheetsFor = async (insertion: Insertion, view: View, watch: Watch): Asked<readonly NewSheet[]> =>
    isMade(insertion) ? answer(await madeSheets(parts, insertion, view.language)) : reader.readAnd({ kind: 'sheets-of', insertion, view, today: parts.today() }, watch);

  async function planSheets(insertion: Insertion, view: View): Asked<Plan> {
    if (insertion.kind === 'report') return renewing.plan(insertion, view);
    if (!isMade(insertion)) {
      const planned = await reader.readAnd({ kind: 'plan-of', insertion, view, today: parts.today() }, unwatched);
      return planned.ok ? answer(planOf(insertion, planned.value, reader.names)) : planned;
    }
    const sheets = await madeSheets(parts, insertion, view.language);
    const names = await workbook.sheetNames();
    const { plannedSheets } = await import('./previewed-sheets.ts');
    return names.ok ? answer(planOf(insertion, plannedSheets(sheets, insertion, view.language), names.value)) : names;
  }

  async function addSheets(insertion: Insertion, view: View, watch: Watch): Asked<Written> {
    if (insertion.kind === 'report') return renewing.add(insertion, view, watch);
    const sheets = await sheetsFor(insertion, view, watch);
    if (!sheets.ok) return sheets;
    return withCells(await workbook.add(sheets.value, isMade(insertion) ? undefined : reader.names), cellsOf(sheets.value));
  }

  /** A report that stands is looked at again, with all cells read again. */
  async function renew(plan: Plan, view: View, watch: Watch): Asked<Written> {
    const read = await reader.readAnd({ kind: 'read' }, watch);
    if (!read.ok) return read;
    reader.outdated();
    return renewing.carryOut(plan as Plan & { readonly insertion: ReportInsertion }, view, watch);
  }

  async function carryOut(plan: Plan, view: View, watch: Watch): Asked<Done> {
    const target = blocks.targetOf(plan);
    const written = await (target ? blocks.carryOut(plan.insertion, target, view, watch) : plan.update ? renew(plan, view, watch) : addSheets(plan.insertion, view, watch));
    if (!written.ok) return written;
    const { trace, cells, written: reports = [], forget = [] } = written.value;
    const done: Done = { insertion: plan.insertion, sheets: target ? [target.sheet] : [...(plan.update?.sheets ?? []), ...trace.sheets.map(({ name }) => name)], cells };
    kept.add({ done, trace, reports: memory.reports });
    const sheets = new Set([...forget, ...reports.map(({ sheet }) => sheet)]);
    if (reports.length > 0) memory.reports = [...memory.reports.filter(({ sheet }) => !sheets.has(sheet)), ...reports];
    return answer(done);
  }

  return {
    plan: (insertion: Insertion, view: View) => (intoSelection(insertion) ? blocks.plan : planSheets)(insertion, view),
    carryOut,
    mend: (changes: readonly CellChange[], together?: 'together') => mended(workbook, kept, changes, together),
    importDocument: (file: string, bytes: Uint8Array, watch: Watch) => imported(parts, kept, file, bytes, watch),
    keep: (done: Done, trace: Trace) => kept.add({ done, trace }),
    undo: () => takenBack(workbook, kept, memory),
    get undoable() {
      return kept.last?.done;
    },
  };
}

/** Made without reading the workbook; what brings many words with it is loaded when it is asked for. */
type Made = Extract<Insertion, { kind: 'sample' | 'findings' | 'registers' }>;

const isMade = (insertion: Insertion): insertion is Made => insertion.kind === 'sample' || insertion.kind === 'findings' || insertion.kind === 'registers';

async function madeSheets({ sample }: DeskParts, insertion: Made, language: Language): Promise<readonly NewSheet[]> {
  if (insertion.kind === 'sample') return sample(language);
  if (insertion.kind === 'registers') return (await import('./new-registers.ts')).newRegisters(insertion.wishes);
  return [(await import('./findings-sheet.ts')).findingsSheet(insertion.findings, language)];
}

const intoSelection = (insertion: Insertion): boolean => 'target' in insertion && insertion.target === 'selection';

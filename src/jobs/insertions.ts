import { answer, refuse, type Result } from '../domain/result.ts';
import { areaAddress } from '../sheet/cells/address.ts';
import { isBlank } from '../sheet/cells/cell.ts';
import { newSheetOf } from '../sheet/files/word/new-sheet.ts';
import { unwatched, type Block, type Ground, type CellChange, type NewSheet, type OpenWorkbook, type Selection, type TakenBack, type Trace, type Watch } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { DeskParts } from './create-desk.ts';
import type { Done, Imported, Insertion, Mended, Plan, View } from './desk.ts';
import type { Reader } from './reader.ts';
import type { Language } from '../text/language.ts';
import { cellsOf, plannedSheets } from './planned-sheets.ts';
import { freeSheetNames } from './sheet-name.ts';

/** What a plan of an insertion into an existing sheet was made for. */
interface Target {
  readonly sheet: string;
  readonly corner: Selection['corner'];
  readonly ground: Ground;
}

interface Written {
  readonly trace: Trace;
  readonly cells: number;
}

type Asked<Value> = Promise<Result<Value, KnownProblem>>;

/** More than a person takes back. */
const mostKept = 20;

/** Plans insertions, carries them out with cells read again, and takes the last one back. */
export function insertions(parts: DeskParts, reader: Reader) {
  const { workbook } = parts;
  const kept = history();
  const targets = new WeakMap<Plan, Target>();

  const sheetsFor = async (insertion: Insertion, view: View, watch: Watch): Asked<readonly NewSheet[]> =>
    isMade(insertion) ? answer(await madeSheets(parts, insertion, view.language)) : reader.readAnd({ kind: 'sheets-of', insertion, view, today: parts.today() }, watch);

  async function planSheets(insertion: Insertion, view: View): Asked<Plan> {
    const made = isMade(insertion);
    const planned = made
      ? answer(plannedSheets(await madeSheets(parts, insertion, view.language), insertion, view.language))
      : await reader.readAnd({ kind: 'plan-of', insertion, view, today: parts.today() }, unwatched);
    if (!planned.ok) return planned;
    const names = made ? await workbook.sheetNames() : answer(reader.names);
    if (!names.ok) return names;
    const { cells, previews } = planned.value;
    return answer({ insertion, newSheets: freeSheetNames(planned.value.names, names.value), into: undefined, cells, replaced: 0, ...(previews.length > 0 ? { previews } : {}) });
  }

  async function planBlock(insertion: Insertion, view: View): Asked<Plan> {
    const selection = await workbook.selection();
    if (!selection.ok) return selection;
    const { sheet, corner } = selection.value;
    const block = await reader.readAnd({ kind: 'block-of', insertion, view, sheet, corner }, unwatched);
    if (!block.ok) return block;
    const ground = await workbook.inspect(block.value);
    if (!ground.ok) return ground;
    const plan: Plan = { insertion, newSheets: [], into: { sheet, address: areaAddress(block.value.area) }, cells: cellsIn(block.value), replaced: ground.value.filled.length };
    targets.set(plan, { sheet, corner, ground: ground.value });
    return answer(plan);
  }

  async function addSheets(insertion: Insertion, view: View, watch: Watch): Asked<Written> {
    const sheets = await sheetsFor(insertion, view, watch);
    if (!sheets.ok) return sheets;
    return withCells(await workbook.add(sheets.value, isMade(insertion) ? undefined : reader.names), cellsOf(sheets.value));
  }

  async function writeInto(insertion: Insertion, { sheet, corner, ground }: Target, view: View, watch: Watch): Asked<Written> {
    const block = await reader.readAnd({ kind: 'block-of', insertion, view, sheet, corner }, watch);
    if (!block.ok) return block;
    return withCells(await workbook.write(block.value, ground), cellsIn(block.value));
  }

  async function carryOut(plan: Plan, view: View, watch: Watch): Asked<Done> {
    const target = targets.get(plan);
    const written = target ? await writeInto(plan.insertion, target, view, watch) : await addSheets(plan.insertion, view, watch);
    if (!written.ok) return written;
    const { trace, cells } = written.value;
    const done: Done = { insertion: plan.insertion, sheets: target ? [target.sheet] : trace.sheets.map(({ name }) => name), cells };
    kept.add({ done, trace });
    return answer(done);
  }

  return {
    plan: (insertion: Insertion, view: View) => (intoSelection(insertion) ? planBlock : planSheets)(insertion, view),
    carryOut,
    mend: (changes: readonly CellChange[]) => mended(workbook, kept, changes),
    importDocument: (file: string, bytes: Uint8Array, watch: Watch) => imported(parts, kept, file, bytes, watch),
    keep: (done: Done, trace: Trace) => kept.add({ done, trace }),
    undo: () => takenBack(workbook, kept),
    get undoable() {
      return kept.last?.done;
    },
  };
}

async function mended(workbook: OpenWorkbook, kept: History, changes: readonly CellChange[]): Asked<Mended> {
  const { replaced, protectedSheets } = await replacedWhereAllowed(workbook, changes);
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

async function imported({ workbook, documents }: DeskParts, kept: History, file: string, bytes: Uint8Array, watch: Watch): Asked<Imported> {
  const document = await documents(file, bytes, watch);
  if (!document.ok) return document;
  const sheet = newSheetOf(document.value);
  const trace = await workbook.add([sheet]);
  if (!trace.ok) return trace;
  const done: Done = { insertion: { kind: 'document', file }, sheets: trace.value.sheets.map(({ name }) => name), cells: cellsOf([sheet]) };
  kept.add({ done, trace: trace.value });
  return answer({ ...done, leftOut: document.value.leftOut });
}

async function takenBack(workbook: OpenWorkbook, kept: History): Asked<TakenBack> {
  const last = kept.last;
  if (!last) return refuse({ code: 'nothing-to-undo', args: {} });
  const taken = await workbook.takeBack(last.trace);
  if (taken.ok) kept.taken(taken.value);
  return taken;
}

interface Kept {
  readonly done: Done;
  readonly trace: Trace;
}

type History = ReturnType<typeof history>;

/** What can be taken back, the last first. */
function history() {
  const all: Kept[] = [];
  let tried: Kept | undefined;
  return {
    get last() {
      return all.at(-1);
    },
    add(done: Kept) {
      all.push(done);
      if (all.length > mostKept) all.shift();
    },
    /** Where rows were moved nothing is put back; moved back, it can be tried once more. */
    taken({ restored }: TakenBack) {
      const last = all.at(-1)!;
      if (restored > 0 || last.trace.blocks.length === 0 || tried === last) all.pop();
      tried = last;
    },
  };
}

const withCells = (trace: Result<Trace, KnownProblem>, cells: number): Result<Written, KnownProblem> => (trace.ok ? answer({ trace: trace.value, cells }) : trace);

/** Made without reading the workbook; what brings many words with it is loaded when it is asked for. */
type Made = Extract<Insertion, { kind: 'sample' | 'findings' | 'registers' }>;

const isMade = (insertion: Insertion): insertion is Made => insertion.kind === 'sample' || insertion.kind === 'findings' || insertion.kind === 'registers';

async function madeSheets({ sample }: DeskParts, insertion: Made, language: Language): Promise<readonly NewSheet[]> {
  if (insertion.kind === 'sample') return sample(language);
  if (insertion.kind === 'registers') return (await import('./new-registers.ts')).newRegisters(insertion.wishes);
  return [(await import('./findings-sheet.ts')).findingsSheet(insertion.findings, language)];
}

const intoSelection = (insertion: Insertion): boolean => 'target' in insertion && insertion.target === 'selection';

/** Cells that would hold something, those under a spilling formula included. */
function cellsIn({ contents, spills }: Block): number {
  const spilled = spills.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return spilled + contents.flat().filter((content) => content && content.formula === undefined && !isBlank(content.value)).length;
}

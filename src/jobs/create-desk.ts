import type { Day } from '../domain/calendar/day.ts';
import { answer, refuse, type Result } from '../domain/result.ts';
import { unwatched, type NewSheet, type OpenWorkbook, type Watch } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { Changed, Desk, DocumentReader, View } from './desk.ts';
import { marksOf } from './marks.ts';
import { insertions } from './insertions.ts';
import { emptyMemory, mergeMemory, readMemory, writeMemory, type Memory } from './memory.ts';
import type { Answers, Task } from './tasks.ts';
import type { Thinker } from './thinker.ts';

export interface DeskParts {
  readonly workbook: OpenWorkbook;
  readonly thinker: Thinker;
  /** The sample's sheets, in Kazakh or Russian. */
  readonly sample: (language: Language) => Promise<readonly NewSheet[]>;
  readonly documents: DocumentReader;
  /** The day it is, by the person's clock. */
  readonly today: () => Day;
}

/** Reads the workbook and thinks about it, or thinks again about what was read. */
export interface Reader {
  readAnd<T extends Task>(task: T, watch: Watch): Promise<Result<Answers[T['kind']], KnownProblem>>;
  think<T extends Task>(task: T, watch: Watch): Promise<Result<Answers[T['kind']], KnownProblem>>;
  /** The names of the sheets as they were read last. */
  readonly names: readonly string[];
  /** Reads again what was changed; where that cannot be done, everything. */
  readAgainAnd<T extends Task>(task: T, changes: readonly Changed[]): Promise<Result<Answers[T['kind']], KnownProblem>>;
  /** Tirek itself has written into cells: formulas may give something else now, and nobody tells which. */
  outdated(): void;
}

/** The desk over one workbook. One thing is done after another, whatever is pressed meanwhile. */
export function createDesk(parts: DeskParts): Desk {
  const { workbook } = parts;
  const inTurn = turns();
  const reader = readerOf(parts);
  const memory = memoryOf(workbook);
  const inserting = insertions(parts, reader);
  const checking = (view: View) => ({ kind: 'check', view, off: memory.off, accepted: memory.accepted }) as const;
  const selectedTable = async () => {
    const selection = await workbook.selection();
    if (!selection.ok) return selection;
    const { sheet, area } = selection.value;
    return reader.readAnd({ kind: 'table-in', sheet, area }, unwatched);
  };
  return {
    memory: () => inTurn(memory.recall),
    look: (view, watch) => inTurn(() => reader.readAnd({ kind: 'overview', view }, watch)),
    lookAgain: (view) => inTurn(() => reader.think({ kind: 'overview', view }, unwatched)),
    check: (view, watch) => inTurn(() => reader.readAnd(checking(view), watch)),
    checkAgain: (view, changes) => inTurn(() => reader.readAgainAnd(checking(view), changes)),
    mend: (changes) => inTurn(() => (reader.outdated(), inserting.mend(changes))),
    paint: (findings) => inTurn(() => workbook.paint(marksOf(findings))),
    unpaint: () => inTurn(workbook.unpaint),
    painted: () => inTurn(workbook.painted),
    tableInSelection: () => inTurn(selectedTable),
    plan: (insertion, view) => inTurn(() => inserting.plan(insertion, view)),
    carryOut: (plan, view, watch) => inTurn(() => inserting.carryOut(plan, view, watch)),
    importDocument: (file, bytes, watch) => inTurn(() => inserting.importDocument(file, bytes, watch)),
    get undoable() {
      return inserting.undoable;
    },
    undo: () => inTurn(() => (reader.outdated(), inserting.undo())),
    show: (sheet, address) => inTurn(() => workbook.show(sheet, address)),
    remember: (wanted) => inTurn(() => memory.remember(wanted)),
  };
}

/** One after the other, in the order asked. */
function turns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** More changes at once are read as a whole workbook. */
const mostChanges = 200;

function readerOf({ workbook, thinker }: DeskParts): Reader {
  let names: readonly string[] = [];
  let held = false;
  let outdated = false;
  const readAnd: Reader['readAnd'] = async (task, watch) => {
    const sheets = await workbook.sheets(watch);
    if (!sheets.ok) return sheets;
    names = sheets.value.map(({ name }) => name);
    await thinker.hold(sheets.value);
    [held, outdated] = [true, false];
    return think(task, watch);
  };
  const think: Reader['think'] = async (task, watch) => {
    if (!held) return refuse({ code: 'not-read-yet', args: {} });
    const thought = await thinker.think(task, watch);
    if (thought !== undefined && !watch.cancelled()) return thought;
    // A thread that was stopped has lost what it held.
    held = thought !== undefined;
    return refuse({ code: 'workbook-cancelled', args: {} });
  };
  return {
    get names() {
      return names;
    },
    think,
    readAnd,
    outdated: () => {
      outdated = true;
    },
    async readAgainAnd(task, changes) {
      if (!held || outdated || changes.length > mostChanges) return readAnd(task, unwatched);
      const patches = changes.length > 0 ? await workbook.reread(changes) : answer([]);
      // A sheet that was renamed, or rows beyond what Excel hands over: everything is read anew.
      if (!patches.ok || patches.value.some(({ sheet }) => !names.includes(sheet))) return readAnd(task, unwatched);
      await thinker.patch(patches.value);
      return think(task, unwatched);
    },
  };
}

function memoryOf(workbook: OpenWorkbook) {
  let [off, accepted]: [Memory['off'], Memory['accepted']] = [[], []];
  /** What the pane knows: what it was told last, or asked for last. */
  let base = emptyMemory;
  async function read(): Promise<Result<Memory, KnownProblem>> {
    const xml = await workbook.memory();
    return xml.ok ? readMemory(xml.value) : xml;
  }
  async function recall(): Promise<Result<Memory, KnownProblem>> {
    const memory = await read();
    if (memory.ok) [base, off, accepted] = [memory.value, memory.value.off, memory.value.accepted];
    return memory;
  }
  async function remember(wanted: Memory): Promise<Result<null, KnownProblem>> {
    const theirs = await read();
    // A newer version's memory is left as it is; a damaged one may be written anew, since the person asks for it.
    if (!theirs.ok && theirs.problem.code !== 'memory-damaged') return theirs;
    const memory = mergeMemory(base, theirs.ok ? theirs.value : base, wanted);
    const written = await workbook.remember(writeMemory(memory));
    if (!written.ok) return written;
    [base, off, accepted] = [wanted, memory.off, memory.accepted];
    return workbook.recalculate();
  }
  return {
    recall,
    remember,
    get off() {
      return off;
    },
    get accepted() {
      return accepted;
    },
  };
}

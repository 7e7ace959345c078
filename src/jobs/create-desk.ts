import type { Day } from '../domain/calendar/day.ts';
import { refuse } from '../domain/result.ts';
import { unwatched, type NewSheet, type OpenWorkbook } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { Desk, DocumentReader, FiguresReader, View } from './desk.ts';
import { memoryOf } from './desk-memory.ts';
import { marksOf } from './marks.ts';
import { insertions } from './insertions.ts';
import { writableAnswers } from './writable-answers.ts';
import { recordDesk } from './record-desk.ts';
import { sessionDesk } from './session-desk.ts';
import { readerOf } from './reader.ts';
import type { Thinker } from './thinker.ts';

export interface DeskParts {
  readonly workbook: OpenWorkbook;
  readonly thinker: Thinker;
  /** The sample's sheets, in Kazakh or Russian. */
  readonly sample: (language: Language) => Promise<readonly NewSheet[]>;
  readonly documents: DocumentReader;
  /** Reads the figures of another workbook; a host may have none. */
  readonly figures?: FiguresReader;
  /** The day it is, by the person's clock. */
  readonly today: () => Day;
}

export interface Settling {
  /** Nothing is under way any more; what is to be remembered is written. */
  settled(): Promise<void>;
}

/** The desk over one workbook. One thing is done after another, whatever is pressed meanwhile. */
export function createDesk(parts: DeskParts): Desk & Settling {
  const { workbook } = parts;
  const inTurn = turns();
  const reader = readerOf(parts);
  const memory = memoryOf(workbook);
  const inserting = insertions(parts, reader, memory);
  const judging = <Kind extends 'check' | 'timetables'>(kind: Kind, view: View) => ({ kind, view, off: memory.off, accepted: memory.accepted });
  const sessions = sessionDesk(parts, reader, memory, inserting.keep);
  const records = recordDesk(parts, reader, memory, inserting.keep);
  const selectedTable = async () => {
    const selection = await workbook.selection();
    if (!selection.ok) return selection;
    const { sheet, area } = selection.value;
    return reader.readAnd({ kind: 'table-in', sheet, area }, unwatched);
  };
  /** What was written is remembered behind it, in a turn of its own: nobody waits for it. */
  const andFlush = <Value>(work: Promise<Value>): Promise<Value> => {
    void work.then(() => inTurn(memory.flush), () => undefined).catch(() => undefined);
    return work;
  };
  return {
    memory: () => inTurn(memory.recall),
    look: (view, watch) => inTurn(() => reader.readAnd({ kind: 'overview', view }, watch)),
    lookAgain: (view) => inTurn(() => reader.think({ kind: 'overview', view }, unwatched)),
    check: (view, watch) => inTurn(() => reader.readAnd(judging('check', view), watch)),
    checkAgain: (view, changes) => inTurn(() => reader.readAgainAnd(judging('check', view), changes)),
    registers: (view, watch) => inTurn(() => records.registers(view, watch)),
    registersAgain: (view, changes) => inTurn(() => records.registersAgain(view, changes)),
    registerInSelection: (view) => inTurn(() => records.inSelection(view)),
    openRecord: (kind, at, view) => inTurn(() => records.open(kind, at, view)),
    saveRecord: (entry, view) => inTurn(() => records.save(entry, view)),
    timetables: (view, watch) => inTurn(() => reader.readAnd(judging('timetables', view), watch)),
    timetablesAgain: (view, changes) => inTurn(() => reader.readAgainAnd(judging('timetables', view), changes)),
    answersTo: (finding, view) => inTurn(() => writableAnswers(workbook, reader.think({ kind: 'answers-to', finding, view }, unwatched))),
    slotLessons: (school, day, period, view) => inTurn(() => reader.think({ kind: 'slot-lessons', school, day, period, view }, unwatched)),
    session: (view, wishes, watch) => inTurn(() => sessions.session(view, wishes, watch)),
    sessionAgain: (view, wishes, changes) => inTurn(() => sessions.again(view, wishes, changes)),
    openSession: (at, view) => inTurn(() => sessions.open(at, view)),
    saveSession: (entry, view) => inTurn(() => sessions.save(entry, view)),
    paperFile: (id, wishes, view) => inTurn(() => sessions.paper(id, wishes, view)),
    deadlines: (view, wishes) => inTurn(() => sessions.deadlines(view, wishes)),
    compareWith: (file, bytes, scope, watch) => (parts.figures ? parts.figures(file, bytes, scope, watch) : Promise.resolve(refuse({ code: 'compare-unavailable', args: {} }))),
    mend: (changes, together) => inTurn(() => (reader.outdated(), inserting.mend(changes, together))),
    paint: (findings) => inTurn(() => workbook.paint(marksOf(findings))),
    unpaint: () => inTurn(workbook.unpaint),
    painted: () => inTurn(workbook.painted),
    tableInSelection: () => inTurn(selectedTable),
    plan: (insertion, view) => inTurn(() => inserting.plan(insertion, view)),
    carryOut: (plan, view, watch) => andFlush(inTurn(() => inserting.carryOut(plan, view, watch))),
    importDocument: (file, bytes, watch) => inTurn(() => inserting.importDocument(file, bytes, watch)),
    get undoable() {
      return inserting.undoable;
    },
    undo: () => andFlush(inTurn(() => (reader.outdated(), inserting.undo()))),
    show: (sheet, address) => inTurn(() => workbook.show(sheet, address)),
    remember: (wanted) => inTurn(() => memory.remember(wanted)),
    settled: () => inTurn(() => Promise.resolve()),
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

import { refuse, type Result } from '../domain/result.ts';
import type { OpenWorkbook, TakenBack, Trace } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { Done } from './desk.ts';
import type { DeskMemory } from './desk-memory.ts';

/** More than a person takes back. */
const mostKept = 20;

/** Takes the last writing back; where all of it went, what was remembered of reports is as before. */
export async function takenBack(workbook: OpenWorkbook, kept: History, memory: DeskMemory): Promise<Result<TakenBack, KnownProblem>> {
  const last = kept.last;
  if (!last) return refuse({ code: 'nothing-to-undo', args: {} });
  const taken = await workbook.takeBack(last.trace);
  if (taken.ok) kept.taken(taken.value);
  if (taken.ok && last.reports && taken.value.left.length === 0) memory.reports = last.reports;
  return taken;
}

interface Kept {
  readonly done: Done;
  readonly trace: Trace;
  /** Reports as they were remembered before. */
  readonly reports?: DeskMemory['reports'];
}

export type History = ReturnType<typeof history>;

/** What can be taken back, the last first. */
export function history() {
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
      if (restored > 0 || (last.trace.blocks.length === 0 && !last.trace.amended?.length) || tried === last) all.pop();
      tried = last;
    },
  };
}

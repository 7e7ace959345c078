import { answer, refuse, type Result } from '../domain/result.ts';
import { unwatched, type OpenWorkbook, type Watch } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { Changed } from './desk.ts';
import type { Answers, Task } from './tasks.ts';
import type { Thinker } from './thinker.ts';

/** Reads the workbook and thinks about it, or thinks again about what was read. */
export interface Reader {
  readAnd<T extends Task>(task: T, watch: Watch): Promise<Result<Answers[T['kind']], KnownProblem>>;
  think<T extends Task>(task: T, watch: Watch): Promise<Result<Answers[T['kind']], KnownProblem>>;
  /** The names of the sheets as they were read last. */
  readonly names: readonly string[];
  /** Reads again what was changed; where that cannot be done, everything. */
  readAgainAnd<T extends Task>(task: T, changes: readonly Changed[]): Promise<Result<Answers[T['kind']], KnownProblem>>;
  /** Tirek itself has written into these cells, and nothing has moved. */
  refresh(written: readonly Changed[]): Promise<void>;
  /** Tirek itself has written into cells: formulas may give something else now, and nobody tells which. */
  outdated(): void;
}

/** More changes at once are read as a whole workbook. */
const mostChanges = 200;

export function readerOf({ workbook, thinker }: { readonly workbook: OpenWorkbook; readonly thinker: Thinker }): Reader {
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
    async refresh(written) {
      const patches = held && !outdated ? await workbook.reread(written) : undefined;
      if (patches?.ok) await thinker.patch(patches.value);
      else outdated = true;
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

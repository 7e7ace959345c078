import { answer, refuse, type Result } from '../domain/result.ts';
import { unwatched, type OpenWorkbook, type SheetTrace, type StandingSheet, type Trace, type Watch } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { Written } from './block-insertions.ts';
import type { DeskParts } from './create-desk.ts';
import type { Plan, View } from './desk.ts';
import type { DeskMemory } from './desk-memory.ts';
import { cellsOf, planOf } from './planned-sheets.ts';
import type { Reader } from './reader.ts';
import type { RenewedReport, StandingPart } from './renew/renew-report.ts';
import { freeSheetNames } from './sheet-name.ts';
import { scopeOf, type ReportInsertion } from './report-scope.ts';
import { sameScope, type WrittenReport } from './written-report.ts';

type Asked<Value> = Promise<Result<Value, KnownProblem>>;
/** Reports that stand in the workbook already: found again, and brought up to date in place. */
export function renewals({ workbook, today }: DeskParts, reader: Reader, memory: DeskMemory) {
  /** The sheets of the same report that was made last, as they stand now. Where one was renamed it is looked for by what it holds. */
  async function standingParts(insertion: ReportInsertion, view: View): Asked<readonly StandingPart[]> {
    const latest = new Map(memory.reports.filter((written) => sameScope(written, scopeOf(insertion, view))).map((written) => [written.part, written]));
    const parts: StandingPart[] = [];
    for (const written of latest.values()) {
      const sheet = await sheetOf(written);
      const standing = sheet === undefined ? undefined : await workbook.standing(sheet);
      if (standing?.ok) parts.push({ written, standing: standing.value });
      else if (standing && standing.problem.code !== 'sheet-gone') return standing;
    }
    return answer(parts);
  }

  async function sheetOf(written: WrittenReport): Promise<string | undefined> {
    if (reader.names.includes(written.sheet)) return written.sheet;
    const found = await reader.think({ kind: 'sheet-of-report', written }, unwatched);
    return found.ok ? found.value : undefined;
  }

  async function renewed(insertion: ReportInsertion, view: View, watch: Watch, whole: boolean): Asked<(RenewedReport & { readonly parts: readonly StandingPart[] }) | undefined> {
    const parts = await standingParts(insertion, view);
    if (!parts.ok) return parts;
    if (parts.value.length === 0) return answer(undefined);
    const thought = await reader.think({ kind: 'renew', insertion, view, today: today(), parts: parts.value, whole }, watch);
    return thought.ok ? answer({ ...thought.value, parts: parts.value }) : thought;
  }

  return {
    /** A new sheet, or the one where the report stands already; a note of it where it cannot be recognised, or a new one is asked for. */
    async plan(insertion: ReportInsertion, view: View): Asked<Plan> {
      const read = await reader.readAnd({ kind: 'read' }, unwatched);
      if (!read.ok) return read;
      const made = await renewed(insertion, view, unwatched, false);
      if (!made.ok) return made;
      if (!made.value) {
        const planned = await reader.think({ kind: 'plan-of', insertion, view, today: today() }, unwatched);
        return planned.ok ? answer(planOf(insertion, planned.value, reader.names)) : planned;
      }
      const { update, parts, newSheets, planned } = made.value;
      const anew = planOf(insertion, planned, reader.names);
      const sheets = parts.map(({ standing }) => standing.name);
      if (!update || insertion.anew) return answer({ ...anew, stands: { sheets, recognised: update !== undefined } });
      return answer({ ...anew, newSheets: freeSheetNames(newSheets, reader.names), cells: update.cells, replaced: update.overwritten.length, update });
    },

    /** On new sheets, with what to remember of them. */
    async add(insertion: ReportInsertion, view: View, watch: Watch): Asked<Written> {
      const report = await reader.readAnd({ kind: 'report-of', insertion, view, today: today() }, watch);
      if (!report.ok) return report;
      const { sheets, written } = report.value;
      const trace = await workbook.add(sheets, reader.names);
      return trace.ok ? answer({ trace: trace.value, cells: cellsOf(sheets), written: named(written, trace.value.sheets) }) : trace;
    },

    /** Refuses where somebody has changed something that the plan did not show. */
    async carryOut({ insertion, update }: Plan & { readonly insertion: ReportInsertion }, view: View, watch: Watch): Asked<Written> {
      const made = await renewed(insertion, view, watch, true);
      if (!made.ok) return made;
      const whole = made.value?.whole;
      if (!whole || JSON.stringify(made.value.update) !== JSON.stringify(update)) return refuse({ code: 'target-changed', args: { sheet: update!.sheets[0]! } });
      const trace = await amendedAndAdded(workbook, whole, reader.names);
      if (!trace.ok) return trace;
      const added = named(whole.add.map(({ written }) => written), trace.value.sheets);
      const cells = update!.cells + cellsOf(whole.add.map(({ sheet }) => sheet));
      return answer({ trace: trace.value, cells, written: [...whole.written, ...added], forget: made.value!.parts.map(({ written }) => written.sheet) });
    },
  };
}

/** What is remembered of added sheets, under the names that they got. */
const named = (written: readonly (WrittenReport | undefined)[], sheets: readonly SheetTrace[]): WrittenReport[] => written.flatMap((each, index) => (each ? [{ ...each, sheet: sheets[index]!.name }] : []));

/** One trace of both. What stands is amended first: it may be refused. */
async function amendedAndAdded(workbook: OpenWorkbook, { amendments, add }: { readonly amendments: readonly { readonly amendment: Parameters<OpenWorkbook['amend']>[0][number]['amendment']; readonly seen: StandingSheet }[]; readonly add: NonNullable<RenewedReport['whole']>['add'] }, names: readonly string[]): Asked<Trace> {
  const amended: Awaited<ReturnType<OpenWorkbook['amend']>> = amendments.length > 0 ? await workbook.amend(amendments) : answer({ sheets: [], blocks: [] });
  if (!amended.ok || add.length === 0) return amended;
  const added = await workbook.add(add.map(({ sheet }) => sheet), names);
  if (added.ok) return answer({ ...amended.value, sheets: added.value.sheets });
  await workbook.takeBack(amended.value);
  return added;
}

import { answer, type Result } from '../domain/result.ts';
import { areaAddress } from '../sheet/cells/address.ts';
import { isBlank } from '../sheet/cells/cell.ts';
import { unwatched, type Block, type Ground, type OpenWorkbook, type Selection, type Trace, type Watch } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { Insertion, Plan, View } from './desk.ts';
import type { Reader } from './reader.ts';
import type { WrittenReport } from './written-report.ts';

type Asked<Value> = Promise<Result<Value, KnownProblem>>;

/** What a plan of an insertion into an existing sheet was made for. */
export interface Target {
  readonly sheet: string;
  readonly corner: Selection['corner'];
  readonly ground: Ground;
}

/** What a carried out plan has written. */
export interface Written {
  readonly trace: Trace;
  readonly cells: number;
  /** What to remember of sheets of a report. */
  readonly written?: readonly WrittenReport[];
  /** Names under which they were remembered before. */
  readonly forget?: readonly string[];
}

/** Insertions where the selection is. */
export function blockInsertions(workbook: OpenWorkbook, reader: Reader) {
  const targets = new WeakMap<Plan, Target>();

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

  async function writeInto(insertion: Insertion, { sheet, corner, ground }: Target, view: View, watch: Watch): Asked<Written> {
    const block = await reader.readAnd({ kind: 'block-of', insertion, view, sheet, corner }, watch);
    if (!block.ok) return block;
    return withCells(await workbook.write(block.value, ground), cellsIn(block.value));
  }

  return { plan: planBlock, carryOut: writeInto, targetOf: (plan: Plan) => targets.get(plan) };
}

export const withCells = (trace: Result<Trace, KnownProblem>, cells: number): Result<Written, KnownProblem> => (trace.ok ? answer({ trace: trace.value, cells }) : trace);

/** Cells that would hold something, those under a spilling formula included. */
function cellsIn({ contents, spills }: Block): number {
  const spilled = spills.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return spilled + contents.flat().filter((content) => content && content.formula === undefined && !isBlank(content.value)).length;
}

import { answer, refuse, type Result } from '../domain/result.ts';
import { callFunction, type CustomFunction, type FunctionContext } from '../functions/custom-function.ts';
import { functions } from '../functions/index.ts';
import type { RawArgument } from '../sheet/arguments.ts';
import { partOf, type Values } from '../sheet/cells/grid.ts';
import { parseCall, type FormulaArgument, type FormulaProblem } from '../sheet/formula.ts';
import type { Sheet } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';

/** Calculates one call of one Tirek function over a workbook's sheets; a single value comes as a matrix of one cell. */
export function evaluate(formula: string, sheets: readonly Sheet[], own: Sheet, context: FunctionContext): Result<Values, KnownProblem> {
  const call = parseCall(formula);
  if (!call.ok) return call;
  const id = call.value.name.replace(/^TIREK\./u, '');
  const found = Object.values(functions).find(({ definition }) => definition.id === id && call.value.name.startsWith('TIREK.'));
  if (!found) return refuse({ code: 'formula-unknown-function', args: { name: call.value.name } });
  const raw: RawArgument[] = [];
  for (const [index, argument] of call.value.args.entries()) {
    const value = resolve(argument, kindOf(found.definition, index), sheets, own);
    if (!value.ok) return value;
    raw.push(value.value);
  }
  const names = found.strings[context.language].parameters;
  const result = callFunction(found.definition, raw, context, (parameter) => names[parameter]?.name ?? parameter);
  return result.ok ? answer(Array.isArray(result.value) ? result.value : [[result.value as string | number]]) : result;
}

const kindOf = ({ parameters }: CustomFunction, index: number) => (parameters[index] ?? parameters.at(-1))?.kind;

/** A range keeps its shape, so that two columns of one table stay equally tall; where one cell is wanted it is that cell. */
function resolve(argument: FormulaArgument, kind: string | undefined, sheets: readonly Sheet[], own: Sheet): Result<RawArgument, FormulaProblem> {
  if (argument.kind === 'literal') return answer(argument.value);
  const wanted = argument.sheet?.toLowerCase();
  const sheet = wanted === undefined ? own : sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (!sheet) return refuse({ code: 'formula-unknown-sheet', args: { sheet: argument.sheet ?? '' } });
  const { values } = partOf(sheet.grid, argument.area);
  const one = argument.area.top === argument.area.bottom && argument.area.left === argument.area.right;
  return answer(one && kind !== 'range' ? (values[0]?.[0] ?? null) : values);
}

import { callFunction, type FunctionValue } from '../../functions/custom-function.ts';
import { functions } from '../../functions/index.ts';
import type { RawArgument } from '../../sheet/arguments.ts';
import type { CellValue } from '../../sheet/cells/cell.ts';
import type { Language } from '../../text/language.ts';
import { cellErrorOf } from '../../text/cell-error.ts';
import { describeProblem } from '../../text/problems.ts';
import { officeLanguage, preferences } from './preferences.ts';
import { measured } from './slices.ts';
import { workbookMemory } from './workbook-memory.ts';

const byId = new Map(Object.values(functions).map((offered) => [offered.definition.id, offered]));

/** What a function is called with: its arguments, and after them what Excel says of the call. */
export type ExcelArguments = readonly unknown[];

/**
 * Calculates a function as Excel calls it.
 *
 * Takes    the id; arguments as Excel has them: null where one is missing, '' for blank cells of a range
 * Returns  a value, or a table that spills
 * Refuses  by throwing a CustomFunctions.Error: only #VALUE! and #N/A carry a message; #N/A where it cannot be known by which
 *          settings the workbook counts
 * Source   docs/sources.md#functions
 */
export async function calculate(id: string, given: ExcelArguments): Promise<FunctionValue> {
  const { definition, strings } = byId.get(id)!;
  const recalled = await workbookMemory();
  const own = preferences.language() ?? officeLanguage();
  // By other settings than the workbook's own the figures would be wrong, and nobody would see it.
  if (!recalled.ok) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, describeProblem(recalled.problem, own));
  const memory = recalled.value;
  const language: Language = memory.language ?? own;
  const args = given.slice(0, definition.parameters.length).map(argumentOf);
  const names = strings[language].parameters;
  const result = measured(() => callFunction(definition, args, { language, staff: memory.staff }, (name) => names[name]?.name ?? name));
  if (result.ok) return result.value;
  const code = cellErrorOf(result.problem) === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  throw new CustomFunctions.Error(code, describeProblem(result.problem, language));
}

const argumentOf = (given: unknown): RawArgument => (Array.isArray(given) ? (given as unknown[][]).map((row) => row.map(cellOf)) : cellOf(given));

/** An error cell comes as an object with its code. */
function cellOf(given: unknown): CellValue {
  if (given === undefined || given === null) return null;
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return given;
  const { code } = given as { readonly code?: unknown };
  return { error: typeof code === 'string' ? code : '#VALUE!' };
}

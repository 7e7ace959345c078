import { isError, type CellValue } from '../../../sheet/cells/cell.ts';
import type { FunctionArgument, FunctionOffer } from '../book.ts';

type Parameter = FunctionOffer['parameters'][number];
type Matrix = readonly (readonly CellValue[])[];

/** What one call sends to the runtime: a parameter each, repeating ones as a list. */
export type WireArgument = unknown;

const isMatrix = (argument: unknown): argument is Matrix => Array.isArray(argument);

/** Errors as the runtime takes them for a function that allows them; it makes objects of the add-in of them. */
const wireValue = (value: CellValue): unknown => (isError(value) ? { type: 'CustomFunctionError', code: value.error } : value);

/** A blank is null alone and '' in a range. */
const wireMatrix = (matrix: Matrix): unknown[][] => matrix.map((row) => row.map((value) => (value === null ? '' : wireValue(value))));

const asMatrix = (argument: FunctionArgument): Matrix => (isMatrix(argument) ? argument : [[argument]]);

function wireArgument(argument: FunctionArgument, parameter: Parameter | undefined): WireArgument {
  if (argument === null) return null;
  if (isMatrix(argument) || parameter?.matrix) return wireMatrix(asMatrix(argument));
  return parameter?.type === 'string' && !isError(argument) ? asText(argument) : wireValue(argument);
}

const asText = (value: string | number | boolean) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));

/** A call's arguments in the order and the number that the function declares; left-out ones are null. */
export function wireArguments(args: readonly FunctionArgument[], parameters: readonly Parameter[] | undefined): WireArgument[] {
  if (!parameters) return args.map((argument) => wireArgument(argument, undefined));
  const repeating = parameters.findIndex((parameter) => parameter.repeating);
  const single = parameters.slice(0, repeating < 0 ? undefined : repeating).map((parameter, at) => wireArgument(args[at] ?? null, parameter));
  if (repeating < 0) return single;
  const rest = args.slice(repeating);
  return [...single, rest.length > 0 ? rest.map((argument) => wireArgument(argument, parameters[repeating])) : null];
}

/** The first error among the arguments: it is the result where a function takes no errors. */
export function errorIn(args: readonly FunctionArgument[], takesErrors: (at: number) => boolean): string | undefined {
  for (const [at, argument] of args.entries()) {
    if (takesErrors(at)) continue;
    const found = asMatrix(argument).flat().find(isError);
    if (found && isError(found)) return found.error;
  }
  return undefined;
}

/**
 * A range over a parameter that takes one value calls the function for every cell, as in Excel. Undefined where no
 * argument asks for that.
 */
export function liftedArguments(args: readonly FunctionArgument[], parameters: readonly Parameter[] | undefined): FunctionArgument[][][] | undefined {
  const lifts = (argument: FunctionArgument, at: number): argument is Matrix => {
    const parameter = parameters?.[at] ?? parameters?.at(-1);
    return isMatrix(argument) && parameter !== undefined && !parameter.matrix;
  };
  const lifted = args.filter(lifts);
  if (lifted.length === 0) return undefined;
  const [rows, columns] = [Math.max(...lifted.map((matrix) => matrix.length)), Math.max(...lifted.map((matrix) => matrix[0]?.length ?? 0))];
  const at = (matrix: Matrix, row: number, column: number) => {
    const line = matrix.length === 1 ? matrix[0] : matrix[row];
    const value = line?.length === 1 ? line[0] : line?.[column];
    return value === undefined ? { error: '#N/A' } : value;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => args.map((argument, place) => (lifts(argument, place) ? at(argument, row, column) : argument))),
  );
}

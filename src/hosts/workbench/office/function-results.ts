import type { CellValue } from '../../../sheet/cells/cell.ts';
import type { FunctionResult } from '../book.ts';

/** Numbers of failures in the runtime of custom functions. */
const failures: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?' };
/** Only these carry the words of the function; others are Excel's alone. */
const speaking = new Set(['#VALUE!', '#N/A']);

export const failed = (error: string, message = ''): FunctionResult => ({ ok: false, error, message: speaking.has(error) ? message : '' });

/** A result as the runtime sends it: `[id, succeeded, value, number of the failure]`. */
export function readResult([, succeeded, value, failure]: readonly unknown[]): FunctionResult {
  if (succeeded !== true) return readFailure(value, failure);
  if (!Array.isArray(value)) return readAlone(value);
  const rows = value as unknown[];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length === 0)) return failed('#VALUE!');
  const matrix = rows as unknown[][];
  if (matrix.some((row) => row.length !== matrix[0]!.length)) return failed('#SPILL!');
  return { ok: true, value: matrix.map((row) => row.map(readCell)) };
}

/** A thrown error that is no CustomFunctions.Error gives #VALUE!; its words are for developers, not for cells. */
function readFailure(value: unknown, failure: unknown): FunctionResult {
  const known = failures[Number(failure)];
  return failed(known ?? '#VALUE!', known !== undefined && typeof value === 'string' ? value : '');
}

/** A function may return an error as well as throw it. */
function readAlone(value: unknown): FunctionResult {
  const cell = readCell(value);
  if (typeof cell !== 'object' || cell === null) return { ok: true, value: cell };
  return failed(cell.error, messageOf(value));
}

const messageOf = (value: unknown) => {
  const message = (value as { readonly message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : '';
};

function readCell(value: unknown): CellValue {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value ?? null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  const { basicValue, basicType, code } = value as { readonly basicValue?: unknown; readonly basicType?: unknown; readonly code?: unknown };
  if (typeof code === 'string') return { error: code };
  if (basicType === 'Error' || basicValue === undefined) return { error: '#VALUE!' };
  return readCell(basicValue);
}

import { answer, refuse, type Problem, type Result } from '../domain/result.ts';
import { isBlank, isError, textOf, type CellValue } from './cells/cell.ts';
import type { Values } from './cells/grid.ts';
import { readNumber } from './cells/read-number.ts';

/** What a function may ask for, as it reaches the computation. */
export interface ArgumentKinds {
  readonly range: Values;
  readonly number: number;
  readonly text: string;
}
export type ArgumentKind = keyof ArgumentKinds;

/** As Excel, a workbook or a formula hands it over: a cell, or a block of cells. */
export type RawArgument = CellValue | Values;

export type ArgumentProblem =
  | Problem<'argument-missing', { readonly parameter: string }>
  | Problem<'argument-too-many', { readonly given: number; readonly most: number }>
  | Problem<'argument-not-number', { readonly parameter: string; readonly text: string }>
  | Problem<'argument-not-one-cell', { readonly parameter: string }>
  | Problem<'argument-error-cell', { readonly parameter: string; readonly error: string }>;

/** Reads one argument. A blank where something is needed is missing: blank is no data, and no zero. */
export function readArgument(parameter: string, kind: ArgumentKind, raw: RawArgument): Result<ArgumentKinds[ArgumentKind], ArgumentProblem> {
  if (kind === 'range') return answer(isBlock(raw) ? raw : [[raw]]);
  const cell = isBlock(raw) ? onlyCell(raw) : raw;
  if (cell === undefined) return refuse({ code: 'argument-not-one-cell', args: { parameter } });
  if (isError(cell)) return refuse({ code: 'argument-error-cell', args: { parameter, error: cell.error } });
  if (isBlank(cell)) return refuse({ code: 'argument-missing', args: { parameter } });
  if (kind === 'text') return answer(textOf(cell));
  const number = readNumber(cell);
  return number === undefined
    ? refuse({ code: 'argument-not-number', args: { parameter, text: textOf(cell) } })
    : answer(number);
}

export const isBlock = (raw: RawArgument | undefined): raw is Values => Array.isArray(raw);

export const isMissing = (raw: RawArgument | undefined): boolean => raw === undefined || (!isBlock(raw) && isBlank(raw));

const onlyCell = (block: Values): CellValue | undefined =>
  block.length === 1 && (block[0]?.length ?? 0) <= 1 ? (block[0]?.[0] ?? null) : undefined;

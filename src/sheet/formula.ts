import { answer, refuse, type Problem, type Result } from '../domain/result.ts';
import { parseArea, type Area } from './cells/address.ts';
import type { CellValue } from './cells/cell.ts';

/** An argument as written: a literal, an area of a sheet (of the formula's own where none is named), or left out. */
export type FormulaArgument =
  | { readonly kind: 'literal'; readonly value: CellValue }
  | { readonly kind: 'area'; readonly sheet: string | undefined; readonly area: Area };

export interface Call {
  readonly name: string;
  readonly args: readonly FormulaArgument[];
}

export type FormulaProblem =
  | Problem<'formula-unreadable', { readonly at: string }>
  | Problem<'formula-unknown-function', { readonly name: string }>
  | Problem<'formula-unknown-sheet', { readonly sheet: string }>;

/** Reads `=TIREK.NAME(literal or range, …)`: one call, arguments separated by commas. */
export function parseCall(formula: string): Result<Call, FormulaProblem> {
  const call = /^\s*=?\s*([\p{L}_][\p{L}\d_.]*)\s*\(([\s\S]*)\)\s*$/u.exec(formula);
  if (!call) return refuse({ code: 'formula-unreadable', args: { at: formula } });
  const args: FormulaArgument[] = [];
  for (const text of splitArguments(call[2]!)) {
    const argument = parseArgument(text.trim());
    if (!argument) return refuse({ code: 'formula-unreadable', args: { at: text.trim() } });
    args.push(argument);
  }
  return answer({ name: call[1]!.toUpperCase(), args });
}

/** Commas inside texts and quoted sheet names separate nothing. */
function splitArguments(text: string): string[] {
  if (text.trim() === '') return [];
  const parts = [''];
  let quote = '';
  for (const sign of text) {
    if (quote === '' && sign === ',') parts.push('');
    else parts[parts.length - 1] += sign;
    if (sign === quote) quote = '';
    else if (quote === '' && (sign === '"' || sign === "'")) quote = sign;
  }
  return parts;
}

function parseArgument(text: string): FormulaArgument | undefined {
  if (text === '') return { kind: 'literal', value: null };
  if (/^"(?:[^"]|"")*"$/u.test(text)) return { kind: 'literal', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?$/u.test(text)) return { kind: 'literal', value: numberOf(text) };
  if (/^(?:true|false)$/iu.test(text)) return { kind: 'literal', value: /^t/iu.test(text) };
  return parseReference(text);
}

const numberOf = (text: string) => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text));

function parseReference(text: string): FormulaArgument | undefined {
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'!|([^'!"(){}]+)!)?([^!]+)$/u.exec(text) ?? [];
  const area = address === undefined ? undefined : parseArea(address.trim());
  return area && { kind: 'area', sheet: quoted?.replaceAll("''", "'") ?? plain?.trim(), area };
}

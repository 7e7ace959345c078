import type { Quantity, WrittenPercent } from './entry.ts';
import { bracketAt } from './bracket.ts';
import { behindSpace, numberAt, placed } from './number-at.ts';
import type { Token } from './tokens.ts';

/** What is written with a number, and the token behind it. */
export interface QuantityAt {
  readonly quantity: Quantity;
  readonly next: number;
}

type Parts = { -readonly [Part in 'split' | 'aside' | 'plus' | 'percent']?: Quantity[Part] };

/**
 * The count that begins at a token, with what belongs to it: a split, an aside, further terms, its share.
 *
 * Takes    tokens of a text; the place of a token of digits
 * Returns  the count and where reading goes on; words behind it are not read
 * Refuses  undefined where no digits stand there
 */
export function quantityAt(tokens: readonly Token[], at: number): QuantityAt | undefined {
  const number = numberAt(tokens, at);
  if (!number) return undefined;
  const { value, decimals, from, to } = number;
  const parts: Parts = {};
  let next = number.next;
  for (let behind = partAt(tokens, next, parts); behind !== undefined; behind = partAt(tokens, next, parts)) next = behind;
  return { quantity: { value, from, to, decimals, ...parts }, next };
}

/** Reads one more part into `parts`: the token behind it, or undefined where none follows. */
export function partAt(tokens: readonly Token[], at: number, parts: Parts): number | undefined {
  const start = behindSpace(tokens, at);
  const sign = tokens[start]?.text;
  if (sign === '+') return plusAt(tokens, start, parts);
  if (sign === '(') return inBracket(tokens, start, parts);
  return percentBehind(tokens, start, parts);
}

function plusAt(tokens: readonly Token[], at: number, parts: Parts): number | undefined {
  const term = numberAt(tokens, behindSpace(tokens, at + 1));
  if (!term) return undefined;
  parts.plus = [...(parts.plus ?? []), placed(term)];
  return term.next;
}

function inBracket(tokens: readonly Token[], at: number, parts: Parts): number | undefined {
  const bracket = bracketAt(tokens, at);
  if (!bracket) return undefined;
  if ('percent' in bracket && !parts.percent) parts.percent = bracket.percent;
  else if ('split' in bracket && !parts.split) parts.split = bracket.split;
  else if ('aside' in bracket && !parts.aside) parts.aside = bracket.aside;
  else return undefined;
  return bracket.next;
}

const between: ReadonlySet<string> = new Set(['/', '|', ';', ',', ':', '\\']);

/** `/89%`, ` – 89 %`, ` 89%`: a number that a per cent sign follows. */
function percentBehind(tokens: readonly Token[], at: number, parts: Parts): number | undefined {
  if (parts.percent) return undefined;
  const token = tokens[at];
  const start = token && (token.kind === 'dash' || between.has(token.text)) ? behindSpace(tokens, at + 1) : at;
  const percent = percentAt(tokens, start);
  if (!percent) return undefined;
  parts.percent = percent.percent;
  return percent.next;
}

/** `89%`, `1,34 %` at a token. */
export function percentAt(tokens: readonly Token[], at: number): { readonly percent: WrittenPercent; readonly next: number } | undefined {
  const number = numberAt(tokens, at);
  const sign = number && behindSpace(tokens, number.next);
  if (!number || tokens[sign!]?.text !== '%') return undefined;
  return { percent: { ...placed(number), decimals: number.decimals }, next: sign! + 1 };
}

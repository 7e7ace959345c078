import type { WrittenNumber } from './entry.ts';
import type { Token } from './tokens.ts';

/** A number and the token behind it. */
export interface NumberAt extends WrittenNumber {
  readonly decimals: number;
  readonly next: number;
}

export const placed = ({ value, from, to }: WrittenNumber): WrittenNumber => ({ value, from, to });

/** The first token from `at` on that is no space. */
export function behindSpace(tokens: readonly Token[], at: number): number {
  while (tokens[at]?.kind === 'space') at++;
  return at;
}

const group = /^[ \u00A0\u202F]$/u;

/**
 * The number that begins at a token: `17`, `3 861`, `1,34`. A sign before it is for the caller to judge: `5-11` is no −11.
 *
 * Takes    tokens; the place of one of them
 * Returns  the number and where reading goes on; undefined where no digits stand there
 * Refuses  nothing: of `01.06.2022` or `1,2,3` it reads the first number and leaves the rest to be seen
 */
export function numberAt(tokens: readonly Token[], at: number): NumberAt | undefined {
  const first = tokens[at];
  if (first?.kind !== 'digits') return undefined;
  let digits = first.text;
  let next = at + 1;
  if (digits.length <= 3 && !digits.startsWith('0'))
    while (group.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text.length === 3 && tokens[next + 1]!.kind === 'digits') {
      digits += tokens[next + 1]!.text;
      next += 2;
    }
  const fraction = fractionAt(tokens, next);
  const value = Number(fraction === undefined ? digits : `${digits}.${fraction}`);
  if (fraction !== undefined) next += 2;
  return { value, decimals: fraction?.length ?? 0, from: first.from, to: tokens[next - 1]!.to, next };
}

const isPoint = (token: Token | undefined) => token?.text === ',' || token?.text === '.';

/** Decimals behind a comma or a point; not the month of a date, not the next of a list. */
function fractionAt(tokens: readonly Token[], at: number): string | undefined {
  if (!isPoint(tokens[at]) || tokens[at + 1]?.kind !== 'digits') return undefined;
  const goesOn = isPoint(tokens[at + 2]) && tokens[at + 3]?.kind === 'digits';
  return goesOn ? undefined : tokens[at + 1]!.text;
}

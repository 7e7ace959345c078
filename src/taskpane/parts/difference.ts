import type { CellChange } from '../../checks/check.ts';
import { isError, type CellValue } from '../../sheet/cells/cell.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';

/** So much of what stays the same is shown on either side, and so much of a change. */
const [around, longest] = [24, 120];

/** What a cell holds and what it shall hold, as much of both as shows the difference. Spaces that may be all that is wrong are seen. */
export function differenceOf({ from, to }: CellChange, language: Language): { readonly before: string; readonly after: string } {
  if (typeof from !== 'string' || typeof to !== 'string') return { before: clip(contentOf(from, language)), after: clip(contentOf(to, language)) };
  const [head, tail] = sameEnds(from, to);
  const start = head > around ? wordStart(from, head - around) : 0;
  const left = tail > around ? tail - wordEnd(from.slice(from.length - tail), around) : 0;
  const part = (text: string) => seen(clip(`${start > 0 ? '…' : ''}${text.slice(start, text.length - left)}${left > 0 ? '…' : ''}`));
  return { before: part(from), after: part(to) };
}

function contentOf(value: CellValue, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value, language);
  return isError(value) ? value.error : String(value);
}

/** How many signs are the same at the beginning and at the end. */
function sameEnds(one: string, other: string): [number, number] {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return [head, tail];
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < from + around ? space + 1 : from;
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > 0 ? space : to;
}

const clip = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A space at an end, or more than one together, or one that does not break. */
const seen = (text: string): string => text.replace(/^ +| +$| {2,}|\u00A0+/gu, (spaces) => '␣'.repeat(spaces.length));

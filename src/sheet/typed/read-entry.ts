import { isBlank, isDash, isError, type CellValue } from '../cells/cell.ts';
import type { Entry } from './entry.ts';
import { entryOfNumber } from './number-entry.ts';
import { entryOfText } from './text-entry.ts';

const blank: Entry = { kind: 'blank' };
const dash: Entry = { kind: 'dash' };
const remembered = new Map<string, Entry>();
const mostRemembered = 20_000;

/**
 * What a cell of a table holds.
 *
 * Takes    its value; the text that Excel shows, where that differs from the value
 * Returns  blank, dash, a quantity, a share, a date, an error, or words: always one of them
 * Refuses  nothing: what is no number is words
 */
export function readEntry(value: CellValue | undefined, shown?: string): Entry {
  if (value === null || value === undefined) return blank;
  if (typeof value === 'number') return entryOfNumber(value, shown);
  if (typeof value === 'boolean') return { kind: 'words', text: String(value) };
  if (isError(value)) return { kind: 'error', error: value.error };
  // Most texts are names: a look at the first sign is enough for them.
  if (!mayBeginNumber(value)) return isBlank(value) ? blank : { kind: 'words', text: value.trim() };
  const known = remembered.get(value);
  if (known) return known;
  const entry = isDash(value) ? dash : entryOfText(value);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(value, entry);
  return entry;
}

const signs = '-–—−+';

function mayBeginNumber(text: string): boolean {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || (at < text.length && signs.includes(text[at]!));
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0xad || code === 0xfeff || (code >= 0x2000 && code <= 0x200d);

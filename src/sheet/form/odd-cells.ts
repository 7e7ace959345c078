import { isError, type CellValue } from '../cells/cell.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';

/** What a first look at a cell makes suspect; whether it is so, the readers of each kind decide. */
export const oddities = { spaces: 1, latin: 2, quotes: 4, error: 8, big: 16, code: 32 } as const;

export interface OddCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** A sum of `oddities`. */
  readonly odd: number;
}

/**
 * The cells of a sheet that one look at their letters makes suspect. All checks of form share this one pass over the
 * cells, and rows that did not change are not looked at again.
 */
export const oddCells = perReport(({ sheet }: SheetReport): readonly OddCell[] => {
  const found: OddCell[] = [];
  const { values } = sheet.grid;
  values.forEach((row, at) => {
    for (const { column, odd } of oddOfRow(row)) found.push({ row: at, column, value: row[column]!, odd });
  });
  return found;
});

type OddOfRow = readonly { readonly column: number; readonly odd: number }[];
const none: OddOfRow = [];
const known = new WeakMap<readonly CellValue[], OddOfRow>();

function oddOfRow(row: readonly CellValue[]): OddOfRow {
  let found = known.get(row);
  if (!found) known.set(row, (found = lookAt(row)));
  return found;
}

function lookAt(row: readonly CellValue[]): OddOfRow {
  let found: { column: number; odd: number }[] | undefined;
  row.forEach((value, column) => {
    const odd = typeof value === 'string' ? oddOfText(value) : typeof value === 'number' ? (value >= 1e11 ? oddities.big : 0) : value !== null && isError(value) ? oddities.error : 0;
    if (odd > 0) (found ??= []).push({ column, odd });
  });
  return found ?? none;
}

/** Texts come again and again; the look itself goes over each sign once. */
export function oddOfText(text: string): number {
  let odd = 0;
  let [latin, cyrillic, before] = [false, false, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLatin(code)) latin = true;
    else if (code >= 0x400 && code <= 0x52f) cyrillic = true;
    else {
      if (latin && cyrillic) odd |= oddities.latin;
      latin = cyrillic = false;
      odd |= oddOfSign(text, at, code, before);
    }
    before = code;
  }
  return latin && cyrillic ? odd | oddities.latin : odd;
}

const isSpace = (code: number) => code === 32 || code === 160;
/** Latin letters, and «ə», «ɵ» that are typed for «ә», «ө». */
const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 0x259 || code === 0x275 || code === 0x18f || code === 0x19f;

function oddOfSign(text: string, at: number, code: number, before: number): number {
  if (isSpace(code)) return isSpace(before) ? oddities.spaces : 0;
  // , . ; :
  if (code === 44 || code === 46 || code === 59 || code === 58) {
    const next = text.charCodeAt(at + 1);
    return isSpace(before) || (next > 0x3f && code !== 59 && code !== 58) ? oddities.spaces : 0;
  }
  // « » " “ ” „
  if (code === 0xab || code === 0xbb || code === 34 || (code >= 0x201c && code <= 0x201e)) return oddities.quotes;
  // 0 at the beginning of digits; E+ in digits
  if (code === 48 && at === 0 && text.length > 2 && text.charCodeAt(1) >= 48 && text.charCodeAt(1) <= 57) return oddities.code;
  if (code === 43 && (before === 69 || before === 101)) return oddities.big;
  return 0;
}

import { isError, type CellValue } from '../cells/cell.ts';
import { perRow } from '../cells/per-row.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';

/** What a first look at a cell makes suspect; whether it is so, the readers of each kind decide. */
export const oddities = { spaces: 1, latin: 2, quotes: 4, error: 8, big: 16, code: 32 } as const;

const ofSpelling = oddities.spaces | oddities.latin | oddities.quotes;

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
export const oddCells = perReport(({ sheet, passedOver = [] }: SheetReport): readonly OddCell[] => {
  const found: OddCell[] = [];
  const isPassedOver = (row: number, column: number) => passedOver.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const { values } = sheet.grid;
  const oddOfRow = oddOfRows(values);
  values.forEach((row, at) => {
    if (found.length >= most) return;
    for (const { column, odd } of oddOfRow(at)) {
      const told = isPassedOver(at, column) ? odd & ~ofSpelling : odd;
      if (told > 0) found.push({ row: at, column, value: row[column]!, odd: told });
    }
  });
  return found;
});

/** Of a sheet in which every cell is odd these are enough to say so. */
const most = 20_000;

type OddOfRow = readonly { readonly column: number; readonly odd: number }[];
const none: OddOfRow = [];

const oddOfRows = perRow(lookAt);

function lookAt(row: readonly CellValue[]): OddOfRow {
  let found: { column: number; odd: number }[] | undefined;
  const look = (value: CellValue | undefined, column: number) => {
    const odd = typeof value === 'string' ? oddOfText(value) : typeof value === 'number' ? (value >= 1e11 ? oddities.big : 0) : value === null || value === undefined || !isError(value) ? 0 : oddities.error;
    if (odd > 0) (found ??= []).push({ column, odd });
  };
  if (row.length > 4096) row.forEach(look);
  else for (let column = 0; column < row.length; column++) look(row[column], column);
  return found ?? none;
}

/** What a sign is, by its code: most are Cyrillic letters, digits and single spaces, which say nothing. */
const [plain, cyrillic, latin, sign] = [0, 1, 2, 3] as const;
const classes = new Uint8Array(0x530).fill(cyrillic, 0x400);
classes.fill(latin, 65, 91).fill(latin, 97, 123);
for (const code of [0x259, 0x275, 0x18f, 0x19f]) classes[code] = latin;
for (const each of '\u0020\u00A0,.;:«»"0+') classes[each.charCodeAt(0)] = sign;
const curly = (code: number) => code >= 0x201c && code <= 0x201e;

/** «ЖСН», «БСН»: of twelve digits, whatever they begin with. */
const identity = /^\d{12}$/u;

/** Most texts have none of these, and the engine's own search is quicker than any loop of ours. */
const worthALook = /[ \u00A0][ \u00A0,.;:]|[,.][^\s\d]|[^\s\d],\d|[«»"“”„A-Za-z\u0259\u0275\u018F\u019F]|^0\d|^\d{12}$/u;

/** The look at a text goes over each of its signs once. */
export function oddOfText(text: string): number {
  if (!worthALook.test(text)) return 0;
  let odd = text.length === 12 && identity.test(text) ? oddities.code : 0;
  let [letters, before] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 0x530 ? classes[code]! : curly(code) ? sign : plain;
    if (kind === cyrillic) letters |= 1;
    else if (kind === latin) letters |= 2;
    else {
      if (letters === 3) odd |= oddities.latin;
      letters = 0;
      if (kind === sign) odd |= oddOfSign(text, at, code, before);
    }
    before = code;
  }
  return letters === 3 ? odd | oddities.latin : odd;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isSpace = (code: number) => code === 32 || code === 160;

function oddOfSign(text: string, at: number, code: number, before: number): number {
  if (isSpace(code)) return isSpace(before) ? oddities.spaces : 0;
  // , . ; :
  if (code === 44 || code === 46 || code === 59 || code === 58) {
    const next = text.charCodeAt(at + 1);
    const glued = code === 44 || code === 46 ? next > 0x21 && !(isDigit(next) && (isDigit(before) || code === 46)) : false;
    return isSpace(before) || glued ? oddities.spaces : 0;
  }
  // 0 at the beginning of digits
  if (code === 48) return at === 0 && text.length > 2 && text.charCodeAt(1) >= 48 && text.charCodeAt(1) <= 57 ? oddities.code : 0;
  // E+ in digits
  if (code === 43) return before === 69 || before === 101 ? oddities.big : 0;
  return oddities.quotes;
}

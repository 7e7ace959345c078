import { addressOf, parseArea, type Area } from './cells/address.ts';
import { oncePerText } from './names/once.ts';
import { tokensOf, type Token } from './typed/tokens.ts';

/** A piece of a formula: cells of its own sheet, or anything else as it is written. */
export type FormulaPiece = { readonly kind: 'other'; readonly text: string } | { readonly kind: 'cells'; readonly text: string; readonly area: Area };

/**
 * Takes a formula apart into references to cells of its own sheet and the rest.
 *
 * Takes    a formula without `=`, as Excel writes it in English
 * Returns  its pieces in order; together they are the formula again. Texts in quotes, cells of other sheets, names, and whole rows or columns are no cells
 * Refuses  nothing
 * Source   docs/sources.md#reports-made-again
 */
export const formulaPieces: (formula: string) => readonly FormulaPiece[] = oncePerText((formula) => {
  const tokens = tokensOf(formula);
  const pieces: FormulaPiece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = cellsEnd(tokens, at);
    const text = tokens.slice(at, end ?? otherEnd(tokens, at)).map((token) => token.text).join('');
    const area = end === undefined ? undefined : parseArea(text);
    pieces.push(area ? { kind: 'cells', text, area } : { kind: 'other', text });
    at = end ?? otherEnd(tokens, at);
  }
  return pieces;
});

const isSign = (token: Token | undefined, text: string) => token?.kind === 'sign' && token.text === text;

/** Behind a reference that begins here; undefined where none does. */
function cellsEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = cellEnd(tokens, at);
  if (first === undefined) return undefined;
  const second = isSign(tokens[first], ':') ? cellEnd(tokens, first + 1) : undefined;
  const end = second ?? first;
  return isOpen(tokens[end]) ? undefined : end;
}

/** `B5`, `$B$5`. */
function cellEnd(tokens: readonly Token[], at: number): number | undefined {
  const letters = isSign(tokens[at], '$') ? at + 1 : at;
  if (tokens[letters]?.kind !== 'word' || !/^[A-Za-z]{1,3}$/u.test(tokens[letters].text)) return undefined;
  const digits = isSign(tokens[letters + 1], '$') ? letters + 2 : letters + 1;
  return tokens[digits]?.kind === 'digits' ? digits + 1 : undefined;
}

/** What makes letters and digits before it a name, a function or a sheet. */
const isOpen = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'digits' || ['(', '!', '_', '.', ':'].some((sign) => isSign(token, sign));

/** Behind what is taken as it is: a text, the name of a sheet with the cells behind it, a name or a function, or one sign. */
function otherEnd(tokens: readonly Token[], at: number): number {
  if (isSign(tokens[at], '"')) return closing(tokens, at, '"');
  if (isSign(tokens[at], '[')) return closing(tokens, at, ']');
  if (isSign(tokens[at], "'")) return behindSheet(tokens, closing(tokens, at, "'"));
  let end = at;
  while (isNamed(tokens[end])) end++;
  return end === at ? at + 1 : behindSheet(tokens, end);
}

const isNamed = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'digits' || isSign(token, '_') || isSign(token, '.');

function closing(tokens: readonly Token[], at: number, sign: string): number {
  const end = tokens.findIndex((token, index) => index > at && isSign(token, sign));
  return end < 0 ? tokens.length : end + 1;
}

/** Cells of another sheet belong to its name. */
function behindSheet(tokens: readonly Token[], at: number): number {
  if (!isSign(tokens[at], '!')) return at;
  return cellsEnd(tokens, at + 1) ?? at + 1;
}

/** The formula with its own cells elsewhere; what is nowhere any more is `#REF!`. Signs of fixed rows and columns stay. */
export const movedFormula = (formula: string, move: (area: Area) => Area | undefined): string =>
  formulaPieces(formula)
    .map((piece) => {
      const to = piece.kind === 'cells' ? move(piece.area) : undefined;
      return piece.kind === 'other' ? piece.text : to ? written(piece.text, to) : '#REF!';
    })
    .join('');

function written(text: string, { top, left, bottom, right }: Area): string {
  const [from = '', to] = text.split(':');
  return [cellText(from, top, left), ...(to === undefined ? [] : [cellText(to, bottom, right)])].join(':');
}

function cellText(text: string, row: number, column: number): string {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/u.exec(addressOf(row, column))!;
  return `${text.startsWith('$') ? '$' : ''}${letters}${text.lastIndexOf('$') > 0 ? '$' : ''}${digits}`;
}

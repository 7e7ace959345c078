import { percentUnits } from '../domain/round.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/numbers.ts';

/** A number that stands in a cell of the same sheet. */
export interface CellNumber {
  readonly address: string;
  readonly value: number;
}

/** A text, and the formula that gives it where it speaks of cells. */
export interface Sentence {
  readonly value: string;
  readonly formula?: string;
}

export type SentencePart = string | CellNumber | Sentence;

/** What Excel 2016 takes: characters of one text within a formula, and of the whole formula. */
const longestText = 255;
const longestFormula = 8192;

/**
 * A sentence whose numbers are those of cells: it follows them when somebody corrects a cell.
 * Numbers are written as the language of the report has them, 1 234, whatever the language of Excel: no format of TEXT is
 * the same in all of them, so thousands are set apart by arithmetic, and only where there are any. A sentence too long for
 * a formula stands as a text.
 */
export function sentence(parts: readonly SentencePart[], language: Language): Sentence {
  const pieces = parts.filter((part) => part !== '').map((part) => asSentence(part, language));
  const value = pieces.map((piece) => piece.value).join('');
  if (pieces.every(({ formula }) => formula === undefined)) return { value };
  const formula = joined(pieces).map((piece) => piece.formula ?? quoted(piece.value)).join('&');
  return formula.length <= longestFormula ? { value, formula } : { value };
}

/** Texts that follow each other are one text. */
function joined(pieces: readonly Sentence[]): Sentence[] {
  const all: Sentence[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && last.formula === undefined && piece.formula === undefined) all[all.length - 1] = { value: last.value + piece.value };
    else all.push(piece);
  }
  return all;
}

/** The same as a tagged template: say`Барлығы ${small} ШЖМ`, where say = saying('kk'). */
export const saying =
  (language: Language) =>
  (words: TemplateStringsArray, ...parts: readonly SentencePart[]): Sentence =>
    sentence(words.flatMap((word, place) => (place < parts.length ? [word, parts[place]!] : [word])), language);

const asSentence = (part: SentencePart, language: Language): Sentence =>
  typeof part === 'string' ? { value: part } : 'address' in part ? { value: formatNumber(part.value, language), formula: grouped(part.address, part.value, language) } : part;

/** `A1`, and from a thousand on its groups of three digits with what stands between them. */
function grouped(expression: string, value: number, language: Language): string {
  if (!Number.isInteger(value) || value < 1000) return expression;
  const rest = grouped(`INT(${expression}/1000)`, Math.floor(value / 1000), language);
  return `IF(${expression}<1000,${expression},${rest}&"${language === 'en' ? ',' : '\u00A0'}"&RIGHT(1000+MOD(${expression},1000),3))`;
}

/** A text as formulas have it: quotes doubled, in pieces that Excel takes. */
export function quoted(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    const written = character === '"' ? '""' : character;
    if (piece.length + written.length > longestText) {
      pieces.push(piece);
      piece = '';
    }
    piece += written;
  }
  return [...pieces, piece].map((each) => `"${each}"`).join('&');
}

const percentSign = (language: Language) => (language === 'en' ? '%' : '\u00A0%');

/** A share of two cells in per cent, with the decimal comma (in English the point) in every Excel: `1,35 %`; nothing where the whole is 0. */
export function percentOf(part: CellNumber, whole: CellNumber, digits: number, language: Language, sign = percentSign(language)): Sentence {
  const value = whole.value === 0 ? '' : decimal(percentUnits(part.value, whole.value, digits), digits, language) + sign;
  return { value, formula: `IF(${whole.address}=0,"",${decimalFormula(`100*${part.address}/${whole.address}`, digits, language)}&"${sign}")` };
}

/** A number that its cell shows with decimals or as a per cent, as the cell shows it. */
export function shownNumber({ address, value }: CellNumber, digits: number, percent: boolean, language: Language): Sentence {
  const sign = percent ? percentSign(language) : '';
  const text = decimal(percentUnits(Math.abs(value), percent ? 1 : 100, digits), digits, language);
  return { value: (value < 0 ? minus : '') + text + sign, formula: `IF(${address}<0,"${minus}","")&${decimalFormula(`${percent ? '100*' : ''}ABS(${address})`, digits, language)}${sign === '' ? '' : `&"${sign}"`}` };
}

/** FIXED writes the comma or the point of the Excel it runs in: both become that of the language. */
const marks = (language: Language) => (language === 'en' ? [',', '.'] : ['.', ',']);
const decimalFormula = (expression: string, digits: number, language: Language) => `SUBSTITUTE(FIXED(${expression},${digits},TRUE),"${marks(language).join('","')}")`;
const decimal = (units: number, digits: number, language: Language) => (units / 10 ** digits).toFixed(digits).replace('.', marks(language)[1]!);

/** How many of one cell come to one of another, with two decimals: `4,87`. */
export function meanOf(part: CellNumber, whole: CellNumber, language: Language): Sentence {
  const value = whole.value === 0 ? '' : decimal(percentUnits(part.value, whole.value, 0), 2, language);
  return { value, formula: `IF(${whole.address}=0,"",${decimalFormula(`${part.address}/${whole.address}`, 2, language)})` };
}

const minus = '\u2212';

/** The change from one cell to another with its sign: `−14`, `+3`, `0`. */
export function signedNumber(now: CellNumber, before: CellNumber, language: Language): Sentence {
  const difference = now.value - before.value;
  const size = `ABS(${now.address}-${before.address})`;
  return { value: signOf(difference) + formatNumber(Math.abs(difference), language), formula: `${signFormula(now, before)}&${grouped(size, Math.abs(difference), language)}` };
}

/** The same in per cent of the cell before: `−6,39 %`; nothing where that is 0. */
export function signedPercent(now: CellNumber, before: CellNumber, digits: number, language: Language): Sentence {
  const sign = percentSign(language);
  const difference = now.value - before.value;
  const value = before.value === 0 ? '' : signOf(difference) + decimal(percentUnits(Math.abs(difference), before.value, digits), digits, language) + sign;
  const size = decimalFormula(`100*ABS(${now.address}-${before.address})/${before.address}`, digits, language);
  return { value, formula: `IF(${before.address}=0,"",${signFormula(now, before)}&${size}&"${sign}")` };
}

const signOf = (difference: number) => (difference < 0 ? minus : difference > 0 ? '+' : '');
const signFormula = (now: CellNumber, before: CellNumber) => `IF(${now.address}<${before.address},"${minus}",IF(${now.address}>${before.address},"+",""))`;

import { percentUnits } from '../domain/round.ts';
import type { CellReference, CellShare, OfficialPaper, PaperText } from '../sheet/official-paper.ts';
import { referredCell } from '../sheet/paper-cells.ts';
import type { Language } from './language.ts';
import { formatNumber, shareText } from './numbers.ts';
import { shownText } from './shown-text.ts';

/** An item behind its mark. */
export function markedItem(item: PaperText, marks: '1.' | '1)' | '–', place: number): PaperText {
  const mark = marks === '–' ? '– ' : `${place + 1}${marks.slice(1)} `;
  return typeof item === 'string' ? mark + item : [mark, ...item];
}

/** A sentence in plain letters: what stands in cells is written as the table shows it. */
export function plainText(paper: Pick<OfficialPaper, 'blocks'>, text: PaperText, language: Language): string {
  return typeof text === 'string' ? text : text.map((part) => (typeof part === 'string' ? part : 'part' in part ? shareOf(paper, part, language) : referredText(paper, part, language))).join('');
}

/** A cell that a sentence speaks of, as its column shows it. */
export function referredText(paper: Pick<OfficialPaper, 'blocks'>, reference: CellReference, language: Language): string {
  const { value, column } = referredCell(paper, reference);
  return spaced(shownText(value, column.numberFormat ?? '#,##0.##########', language), language);
}

/** Sentences set the sign of per cent apart: `12,75 %`. */
const spaced = (text: string, language: Language) => (language === 'en' ? text : text.replace(/(?<=\d)%$/u, '\u00A0%'));

function shareOf(paper: Pick<OfficialPaper, 'blocks'>, { part, whole, digits, counted }: CellShare, language: Language): string {
  const numberAt = (reference: CellReference) => Number(referredCell(paper, reference).value);
  const [some, all] = [numberAt(part), numberAt(whole)];
  const percent = all === 0 ? undefined : percentUnits(some, all, digits) / 10 ** digits;
  if (counted) return percent === undefined ? formatNumber(some, language) : shareText(some, percent, language, digits);
  return percent === undefined ? '' : spaced(`${formatNumber(percent, language, digits)}%`, language);
}

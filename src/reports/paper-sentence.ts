import type { CellReference, CellShare, OfficialPaper, PaperText } from '../sheet/official-paper.ts';
import { digitsOf, referredCell } from '../sheet/paper-cells.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/numbers.ts';
import { plainText, referredText } from '../text/paper-text.ts';
import { percentOf, sentence, shownNumber, type CellNumber, type Sentence, type SentencePart } from './sentence.ts';

/** Where a cell of the paper's tables stands on the sheet; undefined where it is none of one's own. */
export type CellAddress = (reference: CellReference) => string | undefined;

/** A sentence that follows the cells it speaks of. */
export function paperSentence(paper: Pick<OfficialPaper, 'blocks'>, text: Exclude<PaperText, string>, addressOf: CellAddress, language: Language): Sentence {
  const told = text.map((part): SentencePart => (typeof part === 'string' ? part : 'part' in part ? shareIn(paper, part, addressOf, language) : cellIn(paper, part, addressOf, language)));
  return { ...sentence(told, language), value: plainText(paper, text, language) };
}

function cellIn(paper: Pick<OfficialPaper, 'blocks'>, reference: CellReference, addressOf: CellAddress, language: Language): SentencePart {
  const { value, column } = referredCell(paper, reference);
  const [address, text] = [addressOf(reference), referredText(paper, reference, language)];
  if (address === undefined || /[dy]/iu.test(column.numberFormat ?? '')) return text;
  if (typeof value !== 'number') return { value: text, formula: address };
  const [digits, percent] = [digitsOf(column.numberFormat), column.numberFormat?.includes('%') ?? false];
  const shown = shownNumber({ address, value }, digits, percent, language);
  if (column.numberFormat?.startsWith('+')) return { value: text, formula: `IF(${address}>0,"+","")&${shown.formula!}` };
  return digits > 0 || percent ? shown : Number.isInteger(value) ? { address, value } : text;
}

function shareIn(paper: Pick<OfficialPaper, 'blocks'>, { part, whole, digits, counted }: CellShare, addressOf: CellAddress, language: Language): SentencePart {
  const cell = (reference: CellReference): CellNumber => ({ address: addressOf(reference) ?? '', value: Number(referredCell(paper, reference).value) });
  const [some, all] = [cell(part), cell(whole)];
  if (some.address === '' || all.address === '') return plainText(paper, [{ part, whole, digits, ...(counted ? { counted } : {}) }], language);
  if (!counted) return percentOf(some, all, digits, language);
  const count: SentencePart = sentence([some], language);
  const share = percentOf(some, all, digits, language, '%');
  return all.value === 0 ? { value: formatNumber(some.value, language), formula: count.formula! } : { value: `${count.value}/${share.value}`, formula: `${count.formula!}&"/"&${share.formula!}` };
}

import { datesIn } from '../dates/read-dates.ts';
import { perReport } from '../sheet-report.ts';
import { tokensOf, type Token } from '../typed/tokens.ts';
import { fold } from '../words/fold.ts';

/** An order that a sentence refers to by its number: «06.10.2020 жылғы №299/1 … бұйрығы», «приказ № 784 от 17.10.2022». */
export interface OrderReference {
  readonly row: number;
  readonly column: number;
  /** As written, from the sign on: `№ 824\1`. */
  readonly written: string;
  /** The same with a slash: `№ 824/1`. */
  readonly mended: string;
  /** The digits alone, to compare: `824/1`. */
  readonly number: string;
  readonly from: number;
  readonly to: number;
  /** A day stands in the same sentence. */
  readonly dated: boolean;
  /** A word says that it is an order; a number with a backslash may be one all the same. */
  readonly named: boolean;
  /** «ПРИКАЗ … № 402»: the document is this order; «Приложение к приказу № 402»: it belongs to it. */
  readonly role: 'own' | 'appendix' | undefined;
}

/** The numbered orders that a report's sentences refer to. */
export const orderReferencesOf = perReport(({ paragraphs }): readonly OrderReference[] =>
  paragraphs.flatMap(({ row, column, text, sentences }, at) => {
    if (!text.includes('№')) return [];
    const isHead = text.length < 120 && orderAlone.test(paragraphs[at - 1]?.text ?? '') && endsWithNumber.test(text);
    return sentences.flatMap((sentence) =>
      numbersIn(sentence.text).map((found) => ({ ...found, ...(isHead ? { role: 'own' as const, named: true } : {}), row, column, from: found.from + sentence.from, to: found.to + sentence.from })),
    );
  }),
);

/** «ПРИКАЗ» on a line of its own, «от 5 сентября 2023 года     № 402» on the next. */
const orderAlone = /^\s*(?:П\s?Р\s?И\s?К\s?А\s?З|Б\s?Ұ\s?Й\s?Р\s?Ы\s?Қ)\s*$/iu;
const endsWithNumber = /№\s*\d+\S{0,4}\s*$/u;

type Found = Omit<OrderReference, 'row' | 'column'>;

const own = /^\s*(?:ПРИКАЗ|БҰЙРЫҚ|Приказ|Бұйрық)(?!\p{L}).{0,80}№\s*\d+\S{0,4}\s*$/u;
const appendix = /^\s*приложени\p{L}*.{0,20}к\s+приказу|бұйр\p{L}*.{0,40}қосымша/iu;
const order = /^(?:буйры|буйру|приказ|каулы|постановлен)/u;

/** Any text with number signs: used for sentences and for cells of a column of orders. */
export function numbersIn(text: string): Found[] {
  if (!text.includes('№')) return [];
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'space');
  const role = own.test(text) ? 'own' : appendix.test(text) ? 'appendix' : undefined;
  const dated = datesIn(text).some(({ form, at }) => form === 'day' && !/\p{L}/u.test(text.slice(at.from, at.from + 1)));
  return tokens.flatMap((token, at) => (token.text === '№' ? numberAt(text, tokens, at, dated).map((found) => ({ ...found, role })) : []));
}

function numberAt(text: string, tokens: readonly Token[], at: number, dated: boolean): Omit<Found, 'role'>[] {
  const [first, sign, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first?.kind !== 'digits') return [];
  const parted = (sign?.text === '/' || sign?.text === '\\') && last?.kind === 'digits';
  const end = parted ? last : first;
  const [from, to] = [tokens[at]!.from, end.to];
  const near = tokens.slice(Math.max(0, at - 6), at + 12).filter(({ kind }) => kind === 'word');
  const written = text.slice(from, to);
  return [{ written, mended: written.replace(/\s*\\\s*/u, '/'), number: parted ? `${first.text}/${last.text}` : first.text, from, to, dated, named: near.some((word) => order.test(fold(word.text))) }];
}

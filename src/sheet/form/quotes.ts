/** A quotation mark that has no partner: which, and where it stands in its text. */
export interface LoneQuote {
  readonly sign: string;
  readonly at: number;
  readonly opens: boolean;
}

/** Inches stand behind a digit. */
const isMark = (text: string, at: number) => !(text[at] === '"' && /\d/u.test(text[at - 1] ?? ''));

/**
 * Takes    any text
 * Returns  its quotation marks without a partner; a pair may be of two kinds («…"), which is one mark too few of each
 * Refuses  nothing
 */
export function loneQuotes(text: string): LoneQuote[] {
  if (text.length < 9 && text.trim() === '"') return [];
  const open: LoneQuote[] = [];
  const lone: LoneQuote[] = [];
  for (const { 0: sign, index: at } of text.matchAll(/[«»"“”„]/gu)) {
    if (!isMark(text, at)) continue;
    const opens = sign === '«' || sign === '„' || (sign === '“' && open.at(-1)?.sign !== '„') || (sign === '"' && open.at(-1)?.sign !== '"' && open.at(-1)?.sign !== '“');
    const partner = open.at(-1);
    if (opens) open.push({ sign, at, opens });
    else if (partner && fits(partner.sign, sign)) open.pop();
    else lone.push({ sign, at, opens: false });
  }
  const unclosed = open.map((quote) => (quote.sign === '"' ? { ...quote, opens: !closesWord(text, quote.at) } : quote));
  return [...lone, ...unclosed].sort((one, other) => one.at - other.at);
}

/** Do these two make a pair? */
export const fits = (opening: string, closing: string): boolean =>
  (opening === '«' && closing === '»') || (opening === '"' && closing === '"') || (opening === '„' && (closing === '“' || closing === '”')) || (opening === '“' && (closing === '”' || closing === '"' || closing === '“'));

/** «тәжірибесі" тақырыбы»: by where it stands the mark closes what was never opened. */
const closesWord = (text: string, at: number): boolean => /[\p{L}\d)]/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '');

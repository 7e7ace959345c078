/** What a piece of a text is, before anybody asks what it means. */
export type TokenKind =
  /** Digits, one run of them: `17`, `2021`, `007`. Thousands and decimals are put together by those who read numbers. */
  | 'digits'
  /** Letters, one run of them, with an apostrophe inside. */
  | 'word'
  /** Spaces of every kind, line breaks included. */
  | 'space'
  /** `-`, `–`, `—`, `−`: one sign for all of them. */
  | 'dash'
  /** Any other sign, one a token: `(`, `/`, `%`, `№`, `«`, `.`. */
  | 'sign';

/** A piece of a text and where it stands: `text.slice(from, to)`. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const pieces = /(?<digits>\d+)|(?<word>[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(?<space>[\s\u00AD\u200B-\u200D\uFEFF]+)|(?<dash>[-‐‑‒–—−])|(?<sign>[\s\S])/gu;

const kinds = ['digits', 'word', 'space', 'dash', 'sign'] as const satisfies readonly TokenKind[];

/**
 * Takes a text apart.
 *
 * Takes    any text
 * Returns  its pieces in order; together they are the text again, nothing is dropped
 * Refuses  nothing
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index, groups } of text.matchAll(pieces)) {
    const kind = kinds.find((name) => groups?.[name] !== undefined) ?? 'sign';
    tokens.push({ kind, text: piece, from: index, to: index + piece.length });
  }
  return tokens;
}

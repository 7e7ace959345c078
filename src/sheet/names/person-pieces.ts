import { tokensOf, type Token } from '../typed/tokens.ts';
import { longestWord } from './once.ts';

/** A piece of a text, as a reader of people's names sees it. */
export interface Piece {
  readonly kind:
    /** A word with a capital letter, «Ахметова-Ким» included. */
    | 'name'
    /** One capital letter, with or without a dot. */
    | 'initial'
    /** Any other word. */
    | 'word'
    /** What no name goes across: a line break, a comma, a bracket, a dash, a number. */
    | 'end';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A dot follows at once. */
  readonly dotted: boolean;
}

const initial = /^(?:\p{Lu}|Дж|Ю)$/u;
const capital = /^\p{Lu}[\p{L}\p{M}'’ʼ]+$/u;

/** The pieces of a text. A dot belongs to the letter before it; spaces go; a line break ends a name. */
export function piecesOf(text: string): Piece[] {
  const tokens = tokensOf(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'space' && !token.text.includes('\n')) continue;
    const [second, third] = [tokens[at + 1], tokens[at + 2]];
    if (token.kind === 'word' && capital.test(token.text) && second?.kind === 'dash' && third?.kind === 'word' && capital.test(third.text)) {
      pieces.push({ kind: 'name', text: text.slice(token.from, third.to), from: token.from, to: third.to, dotted: false });
      at += 2;
      continue;
    }
    const dotted = second?.text === '.';
    const piece = pieceOf(token, dotted);
    pieces.push(piece);
    if (dotted && piece.kind === 'initial') at++;
  }
  return pieces;
}

function pieceOf({ kind, text, from, to }: Token, dotted: boolean): Piece {
  if (kind !== 'word' || text.length > longestWord) return { kind: 'end', text, from, to, dotted: false };
  if (initial.test(text)) return { kind: 'initial', text, from, to: dotted ? to + 1 : to, dotted };
  return { kind: capital.test(text) ? 'name' : 'word', text, from, to, dotted };
}

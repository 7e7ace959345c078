import { wordsOf } from './fold.ts';

/** Phrases with their meanings. The longest phrase that fits is taken. */
export interface Lexicon<Meaning> {
  readonly phrases: ReadonlyMap<string, Meaning>;
  readonly longest: number;
}

export interface Heard<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly unknown: readonly string[];
}

export function lexicon<Meaning>(entries: Iterable<readonly [string, Meaning]>): Lexicon<Meaning> {
  const phrases = new Map<string, Meaning>();
  let longest = 1;
  for (const [phrase, meaning] of entries) {
    const words = wordsOf(phrase);
    phrases.set(words.join(' '), meaning);
    longest = Math.max(longest, words.length);
  }
  return { phrases, longest };
}

/** Takes a text apart into known phrases, longest first, and the words that remain. */
export function hear<Meaning>(text: string, { phrases, longest }: Lexicon<Meaning>): Heard<Meaning> {
  const words = wordsOf(text);
  const meanings: Meaning[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(words, at, phrases, longest);
    if (length === 0) unknown.push(words[at]!);
    else meanings.push(phrases.get(words.slice(at, at + length).join(' '))!);
    at += Math.max(length, 1);
  }
  return { meanings, unknown };
}

function phraseLength(words: string[], at: number, phrases: ReadonlyMap<string, unknown>, longest: number): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length--)
    if (phrases.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

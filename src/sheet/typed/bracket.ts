import type { Quantity, WrittenPercent } from './entry.ts';
import { behindSpace, numberAt, placed, type NumberAt } from './number-at.ts';
import type { Token } from './tokens.ts';

type Bracket = { readonly next: number } & ({ readonly split: NonNullable<Quantity['split']> } | { readonly aside: NonNullable<Quantity['aside']> } | { readonly percent: WrittenPercent });

/** A number of a bracket with the words around it. */
interface Piece {
  readonly number: NumberAt;
  readonly words: readonly Token[];
}

const longest = 40;

/**
 * What a bracket behind a count says: `(17/6)` its parts, `(2 ШЖМ – РО)` an aside, `(89 %)` its share.
 *
 * Takes    tokens; the place of the opening bracket
 * Returns  the parts and the token behind the bracket; undefined where it is words, dates, names or open to the end
 * Refuses  nothing
 */
export function bracketAt(tokens: readonly Token[], at: number): Bracket | undefined {
  const end = closing(tokens, at);
  if (end === undefined) return undefined;
  const pieces = piecesBetween(tokens, at + 1, end);
  const [first, ...others] = pieces ?? [];
  if (!first) return undefined;
  const next = end + 1;
  if (others.length > 0) return pieces!.every(isOnlyNumber) || pieces!.every(namesLanguage) ? { split: pieces!.map(({ number }) => placed(number)), next } : undefined;
  if (first.words.length === 1 && first.words[0]!.text === '%') return { percent: { ...placed(first.number), decimals: first.number.decimals }, next };
  const words = wordsIn(first);
  return words === '' || first.words.some(({ text }) => text === '№' || text === '%') ? undefined : { aside: { ...placed(first.number), words }, next };
}

function closing(tokens: readonly Token[], at: number): number | undefined {
  for (let end = at + 1; end < Math.min(tokens.length, at + longest); end++) {
    if (tokens[end]!.text === ')') return end;
    if (tokens[end]!.text === '(') return undefined;
  }
  return undefined;
}

const separators: ReadonlySet<string> = new Set(['/', ',', ';', '\\', '|']);

/** The pieces between separators, each with one number; undefined where a piece has none, or two. */
function piecesBetween(tokens: readonly Token[], from: number, to: number): Piece[] | undefined {
  const pieces: Piece[] = [];
  let open: { number?: NumberAt; words: Token[] } = { words: [] };
  const close = () => {
    if (open.number) pieces.push({ number: open.number, words: open.words });
    return open.number !== undefined;
  };
  for (let at = behindSpace(tokens, from); at < to; at = behindSpace(tokens, at)) {
    const token = tokens[at]!;
    const number = numberAt(tokens, at);
    if (number) {
      if (open.number) return undefined;
      open.number = number;
      at = number.next;
      continue;
    }
    if (!separators.has(token.text)) open.words.push(token);
    else if (close()) open = { words: [] };
    else return undefined;
    at++;
  }
  return close() ? pieces : undefined;
}

const isOnlyNumber = ({ words }: Piece) => words.length === 0;

const languages = ['қ', 'к', 'о', 'р', 'ө', 'қаз', 'каз', 'орыс', 'рус', 'қазақ', 'казахский', 'русский', 'қазақша', 'орысша', 'казахских', 'русских', 'өзбек', 'ұйғыр', 'узб', 'уйг'];
const known = new Set(languages);

/** `қ-17`, `рус. 6`. */
const namesLanguage = ({ words }: Piece) => words.some(({ kind, text }) => kind === 'word' && known.has(text.toLowerCase())) && words.every(({ kind, text }) => kind !== 'word' || known.has(text.toLowerCase()));

const punctuation = new Set(['dash', 'sign']);

/** The words of an aside as written, without what only joins them to their number. */
function wordsIn({ words }: Piece): string {
  const said = words.flatMap(({ kind }, at) => (punctuation.has(kind) ? [] : [at]));
  const kept = said.length === 0 ? [] : words.slice(said[0], said.at(-1)! + 1);
  return kept.map(({ text, from }, index) => (index > 0 && from > kept[index - 1]!.to ? ` ${text}` : text)).join('');
}

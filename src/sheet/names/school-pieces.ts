import { fold } from '../words/fold.ts';
import { tokensOf, type Token } from '../typed/tokens.ts';
import { longestWord } from './once.ts';
import { decidingType, gluedTypeAt, isSmallSchoolWord, schoolTypeOf, typeAdjective, type SchoolType, type TypeWord } from './school-types.ts';

/** A piece of a text, as a reader of schools' names sees it. */
export type SchoolPiece = { readonly from: number; readonly to: number } & (
  /** `bare`: without «№». */
  | { readonly kind: 'number'; readonly number: string; readonly bare: boolean }
  /** «ЖББМ-тер», «орта мектебінде», «школа-гимназия»; `head`: it has the word for a school, not «негізгі» alone; `abbreviation`: «ЖББМ», if it is one; `possessive`: «мектебі», said of a school with a name. */
  | { readonly kind: 'type'; readonly type: SchoolType | undefined; readonly small: boolean; readonly plural: boolean; readonly head: boolean; readonly abbreviation: string; readonly possessive: boolean; readonly glued: boolean }
  /** «ат.», «атындағы», «имени»: the name beside it is that of a person. */
  | { readonly kind: 'called-after'; readonly ahead: boolean }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'initial'; readonly text: string; readonly dotted: boolean }
  /** A comma, «және», a line break. */
  | { readonly kind: 'join'; readonly comma: boolean }
  | { readonly kind: 'bracket' }
  /** A semicolon, a full stop, a colon. */
  | { readonly kind: 'stop' }
  /** Any other word or sign. */
  | { readonly kind: 'other'; readonly text: string }
);

const abbreviation = /^\p{Lu}[\p{Lu}м]{1,4}$/u;
const quote = /^[«»"„“”]$/u;
const ending = /^(?:тер|лер|дер|р|тар|лар)(?:дің|дин|де|ді|ден|мен|ге)?$/iu;
const caseEnding = /^(?:нің|тің|дің|нин|де|те|нде|да|та|ден|тен|нен|ге|ке|не|ні|ті|ді|мен|пен|дегі|тегі|тегі|нің)$/iu;

/** The pieces of a text; spaces and quotation marks go. */
export function schoolPieces(text: string): SchoolPiece[] {
  const tokens = tokensOf(text).filter(({ kind, text: sign }) => (kind !== 'space' || sign.includes('\n')) && !quote.test(sign));
  const pieces: SchoolPiece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece, next } = typeAt(tokens, at) ?? otherAt(tokens, at);
    if (piece) pieces.push(...piece);
    at = next;
  }
  return pieces;
}

/** «ЖББМ» of «ЖББМ-тер», «СОШ»; '' where the type is written in words. */
const shortFor = (tokens: readonly Token[]): string => tokens.find(({ text }) => abbreviation.test(text) && schoolTypeOf(text) !== 'any')?.text ?? '';

interface Taken {
  readonly piece: readonly SchoolPiece[] | undefined;
  readonly next: number;
}

function typeAt(tokens: readonly Token[], start: number): Taken | undefined {
  const words: { word: TypeWord | 'small'; head: boolean }[] = [];
  let [at, end, small, plural, possessive] = [start, tokens[start]!.from, false, false, false];
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.kind === 'dash' && words.at(-1)?.head === true && tokens[at + 1]?.kind === 'word' && schoolTypeOf(tokens[at + 1]!.text) !== undefined) {
      at++;
      continue;
    }
    if (token.kind !== 'word' || token.text.length > longestWord || (words.at(-1)?.head === true && tokens[at - 1]!.kind !== 'dash')) break;
    const head = schoolTypeOf(token.text);
    const word = head ?? typeAdjective(token.text);
    if (word === undefined) break;
    words.push({ word, head: head !== undefined });
    small ||= isSmallSchoolWord(token.text);
    plural ||= /^мектептер|^школ(?:ы|ам|ами|ах)?$|лар$|лер$/u.test(fold(token.text));
    possessive ||= /^мектеб|^гимназиясы|^лицейи|^интернаты/u.test(fold(token.text));
    end = token.to;
    at++;
    const [dash, suffix] = [tokens[at], tokens[at + 1]];
    if (head !== undefined && dash?.kind === 'dash' && suffix?.kind === 'word' && (ending.test(suffix.text) || caseEnding.test(suffix.text))) {
      plural ||= ending.test(suffix.text);
      end = suffix.to;
      at += 2;
      break;
    }
  }
  const head = words.some((one) => one.head);
  const type = decidingType(words.map(({ word }) => word));
  if (!head && (type === undefined || words.length === 0)) return undefined;
  return { piece: [{ kind: 'type', type, small, plural, head, abbreviation: shortFor(tokens.slice(start, at)), possessive, glued: false, from: tokens[start]!.from, to: end }], next: at };
}

function otherAt(tokens: readonly Token[], at: number): Taken {
  const token = tokens[at]!;
  const place = { from: token.from, to: token.to };
  if (token.text === '№') {
    const digits = tokens[at + 1];
    return digits?.kind === 'digits' ? { piece: [{ kind: 'number', number: digits.text, bare: false, from: token.from, to: digits.to }], next: at + 2 } : { piece: [{ kind: 'other', text: token.text, ...place }], next: at + 1 };
  }
  if (token.kind === 'digits') return { piece: [{ kind: 'number', number: token.text, bare: true, ...place }], next: at + 1 };
  if (token.kind === 'word') return wordAt(tokens, at);
  if (token.text === ',') return { piece: [{ kind: 'join', comma: true, ...place }], next: at + 1 };
  if (token.kind === 'space') return { piece: [{ kind: 'join', comma: false, ...place }], next: at + 1 };
  if (token.text === '(' || token.text === ')') return { piece: [{ kind: 'bracket', ...place }], next: at + 1 };
  if ([';', '.', ':', '•', '·', '/'].includes(token.text)) return { piece: [{ kind: 'stop', ...place }], next: at + 1 };
  return { piece: [{ kind: 'other', text: token.text, ...place }], next: at + 1 };
}

function wordAt(tokens: readonly Token[], at: number): Taken {
  const { text, from, to } = tokens[at]!;
  if (text.length > longestWord) return { piece: [{ kind: 'other', text, from, to }], next: at + 1 };
  const dotted = tokens[at + 1]?.text === '.';
  if (/^(?:атындағы|атындагы|атынд\p{L}*|ат)$/iu.test(text)) return { piece: [{ kind: 'called-after', ahead: false, from, to }], next: at + (dotted && text.length < 4 ? 2 : 1) };
  if (/^(?:имени|им)$/iu.test(text)) return { piece: [{ kind: 'called-after', ahead: true, from, to }], next: at + (dotted ? 2 : 1) };
  if (/^(?:және|мен|и)$/u.test(text)) return { piece: [{ kind: 'join', comma: false, from, to }], next: at + 1 };
  if (/^\p{Lu}$/u.test(text)) return { piece: [{ kind: 'initial', text, dotted, from, to }], next: at + (dotted ? 2 : 1) };
  const glued = gluedTypeAt(text);
  if (glued !== undefined) {
    const type = schoolTypeOf(text.slice(glued));
    const abbreviation = { kind: 'type', type: type === 'any' ? undefined : type, small: isSmallSchoolWord(text.slice(glued)), head: true, abbreviation: text.slice(glued), possessive: false, glued: true, from: from + glued } as const;
    const suffix = tokens[at + 1]?.kind === 'dash' && ending.test(tokens[at + 2]?.text ?? '') ? tokens[at + 2] : undefined;
    const name = { kind: 'name', text: text.slice(0, glued), from, to: from + glued } as const;
    return { piece: [name, { ...abbreviation, plural: suffix !== undefined, to: suffix?.to ?? to }], next: at + (suffix ? 3 : 1) };
  }
  const dash = tokens[at + 1];
  const second = tokens[at + 2];
  if (/^\p{Lu}/u.test(text) && dash?.kind === 'dash' && dash.from === to && second?.kind === 'word' && second.from === dash.to && /^\p{Lu}/u.test(second.text) && schoolTypeOf(second.text) === undefined)
    return { piece: [{ kind: 'name', text: `${text}-${second.text}`, from, to: second.to }], next: at + 3 };
  return { piece: [/^\p{Lu}/u.test(text) ? { kind: 'name', text, from, to } : { kind: 'other', text, from, to }], next: at + 1 };
}

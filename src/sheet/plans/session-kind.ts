import { tokensOf } from '../typed/tokens.ts';
import { fold } from '../words/fold.ts';
import { romanNumber } from './roman.ts';

/**
 * Which session is meant. The first is also the autumn's and the initial one, the second the winter's and the interim
 * one, the third the spring's and the final one; «оқу сессиясы» is what follows a first, controlling one.
 */
export type SessionKind = 'first' | 'second' | 'third' | 'study';

const kinds: readonly (readonly [RegExp, SessionKind])[] = [
  [/^(?:алгашкы|бастапкы|биринши|кузги|перв|начальн|установочн|осенн|входн)/u, 'first'],
  [/^(?:екинши|аралык$|кыскы|втор|промежуточн|зимн)/u, 'second'],
  [/^(?:ушинши|корытынды|коктемги|трет|итогов|весенн|заключительн)/u, 'third'],
  [/^(?:оку$|учебн)/u, 'study'],
];

/** «сессияаралық», «сессия арасында» is between two of them. */
const isSessionWord = (word: string, next = ''): boolean => /^сесс?и[яийюео](?!ара)/u.test(fold(word)) && !/^ара(?:лык|сында|сындагы)$/u.test(fold(next));
const reach = 5;

/** A mention of a session and what kind it is said to be; undefined where the kind is not said. */
export interface SessionMention {
  readonly kind: SessionKind | undefined;
  /** As written: «Алғашқы бақылау сессиясы». */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The sessions that a text names: «І сессия», «алғашқы бақылау сессиясы», «весенняя сессия». */
export function sessionsNamed(text: string): SessionMention[] {
  if (!/сес/iu.test(text)) return [];
  const words = tokensOf(text).filter(({ kind }) => kind === 'word' || kind === 'digits');
  return words.flatMap((word, at): SessionMention[] => {
    if (!isSessionWord(word.text, words[at + 1]?.text)) return [];
    for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
      const kind = kindOf(words[before]!.text, at - before === 1 || isOrdinal(text.slice(words[before]!.to, words[before + 1]!.from)));
      if (kind) return [{ kind, name: text.slice(words[before]!.from, word.to), from: words[before]!.from, to: word.to }];
      if (isSessionWord(words[before]!.text)) break;
    }
    return [{ kind: undefined, name: word.text, from: word.from, to: word.to }];
  });
}

const isOrdinal = (between: string) => /^\s?-/u.test(between);

/** A numeral counts where it stands at the word itself: «І сессия», «2-сессия»; other words may be parted from it. */
function kindOf(word: string, adjacent: boolean): SessionKind | undefined {
  const number = /^\d$/u.test(word) ? Number(word) : romanNumber(word);
  if (adjacent && number !== undefined) return ([undefined, 'first', 'second', 'third'] as const)[number];
  const folded = fold(word);
  return kinds.find(([pattern]) => pattern.test(folded))?.[1];
}

/** «зимняя – на 15–19 января» where the sentence speaks of sessions: the kind alone. */
export function kindNamed(text: string): Omit<SessionMention, 'from' | 'to'> | undefined {
  const found = tokensOf(text).filter(({ kind }) => kind === 'word').reverse().flatMap(({ text: word }) => {
    const kind = word.length > 2 ? kindOf(word, false) : undefined;
    return kind ? [{ kind, name: word }] : [];
  });
  return found[0];
}

import { fold } from '../words/fold.ts';
import { oncePerText } from '../names/once.ts';
import type { Token } from '../typed/tokens.ts';
import { phrases, stemsOf, type Concept, type Growth, type Meaning } from './concepts.ts';

/** How a Kazakh noun is bound to what follows: «мектептердегі» and «мектептің» say something about the next word. */
export type Case = 'plain' | 'of' | 'in' | 'to' | 'from' | 'other';

/** A word of a phrase, or several that mean one thing together. */
export interface HeardWord {
  /** Undefined where the word is not known to the field. */
  readonly concept: Concept | undefined;
  readonly ending: Case;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Piece extends Omit<HeardWord, 'concept'> {
  readonly meanings: readonly Meaning[];
}

const cases: readonly (readonly [string, Case])[] = [
  ['(?:нын|нин|дын|дин|тын|тин)(?:ки)?', 'of'],
  ['(?:н?да|н?де|та|те)(?:гы|ги)?(?:лар(?:ы)?|лер(?:и)?)?', 'in'],
  ['(?:га|ге|ка|ке|на|не)', 'to'],
  ['(?:н?дан|н?ден|тан|тен|нан|нен)', 'from'],
  ['(?:ны|ни|ды|ди|ты|ти|н|мен|бен|пен)', 'other'],
  ['', 'plain'],
];
const kazakhEndings = cases.map(([ending, name]) => [new RegExp(`^(?:лар|лер|дар|дер|тар|тер)?(?:ы|и|сы|си|ымыз|имиз|мыз|миз|лы|ли|дык|дик|тык|тик|лык|лик)?${ending}$`, 'u'), name] as const);
const nounEnding = /^(?:[аяыиуюеоьй]|ов|ев|ей|ам|ям|ами|ями|ах|ях|ом|ем|ью|ия|ие|ии|ию|ий|ией|иями|иям|иях|ел|еля|елей|лей|ицы|иц|ец|ца|цев|ка|ки|ок|ник|ники|ников|ях|ами)?$/u;
const adjectiveEnding = /^(?:[ыио]й|[аяо]я|[оеиы]е|[ое]го|[ое]му|[ыи]м|[ое]м|[ое]й|ую|юю|[ыи]х|[ыи]ми|ый)$/u;

const fits: Readonly<Record<Exclude<Growth, 'kazakh'>, (rest: string) => boolean>> = {
  exact: (rest) => rest === '',
  noun: (rest) => nounEnding.test(rest),
  adjective: (rest) => adjectiveEnding.test(rest),
};

const kazakhCase = (rest: string): Case | undefined => kazakhEndings.find(([ending]) => ending.test(rest))?.[1];

/** An ending alone, as behind «ШЖМ-»: undefined where it is none. */
export const caseOfEnding = (ending: string): Case | undefined => (ending === '' ? undefined : kazakhCase(fold(ending)));

interface Read {
  readonly meanings: readonly Meaning[];
  readonly ending: Case;
}

const readWord = oncePerText((word: string): Read => {
  const folded = fold(word);
  for (let length = folded.length; length > 0; length--) {
    const [stem, rest] = [folded.slice(0, length), folded.slice(length)];
    for (const growth of ['exact', 'kazakh', 'adjective', 'noun'] as const) {
      const meaning = stemsOf[growth].get(stem);
      if (meaning === undefined) continue;
      if (growth !== 'kazakh') {
        if (fits[growth](rest)) return { meanings: [meaning], ending: 'plain' };
        continue;
      }
      const ending = kazakhCase(rest);
      if (ending !== undefined) return { meanings: [meaning], ending };
    }
  }
  return { meanings: [], ending: kazakhCaseOfUnknown(folded) };
});

const kazakhCaseOfUnknown = (folded: string): Case => (/(?:нын|нин|дын|дин|тын|тин)$/u.test(folded) ? 'of' : 'plain');

/** «қазан», «октября». */
export const isMonth: (word: string) => boolean = oncePerText((word) => {
  const folded = fold(word);
  return months.some((month) => folded.startsWith(month));
});
const months = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр'.split('|').map(fold);

/**
 * The words of a phrase with what they mean. Numbers and signs are passed over; «ШЖМ-дегі» and «семи-нар» are one word.
 *
 * Takes    tokens of a text
 * Returns  its words in order, pieces that mean something together joined: «шағын жинақты», «тірек мектебі»
 * Refuses  nothing: a word that the field does not know has no concept
 */
export function heardWords(tokens: readonly Token[]): HeardWord[] {
  return together(piecesOf(tokens));
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const tail = tokens[at + 1]?.kind === 'dash' && tokens[at + 2]?.kind === 'word' ? tokens[at + 2] : undefined;
    const joined = tail && joinedWord(token, tail);
    if (joined) at += 2;
    pieces.push(joined ?? pieceOf(token));
  }
  return pieces;
}

function pieceOf({ text, from, to }: Token): Piece {
  const { meanings, ending } = readWord(text);
  return { meanings: meanings.length === 0 && isMonth(text) ? ['filler'] : meanings, ending, text, from, to };
}

/** «ШЖМ-дегі», «мұғалім-дер», «НОМ –тер»; a word cut in two to fit its column: «фести-валь». */
function joinedWord(head: Token, tail: Token): Piece | undefined {
  const place = { text: head.text + tail.text, from: head.from, to: tail.to };
  const [alone, behind] = [readWord(head.text), readWord(tail.text)];
  const ending = tail.text === tail.text.toLowerCase() && alone.meanings.length > 0 && behind.meanings.length === 0 ? caseOfEnding(tail.text) : undefined;
  if (ending !== undefined) return { ...place, meanings: alone.meanings, ending };
  if (alone.meanings.length > 0 && behind.meanings.length > 0) return undefined;
  const whole = readWord(place.text);
  return whole.meanings.length > 0 ? { ...place, ...whole } : undefined;
}

/** Takes phrases together, the longest first; a piece that means nothing alone is an unknown word. */
function together(pieces: readonly Piece[]): HeardWord[] {
  const heard: HeardWord[] = [];
  for (let at = 0; at < pieces.length; ) {
    const phrase = phrases.find(([wanted]) => wanted.every((meaning, step) => pieces[at + step]?.meanings[0] === meaning));
    const length = phrase?.[0].length ?? 1;
    const [first, last] = [pieces[at]!, pieces[at + length - 1]!];
    const place = { text: first.text, from: first.from, to: last.to, ending: last.ending };
    const known = phrase ? [phrase[1]].flat() : [conceptOf(first.meanings[0])];
    for (const concept of known) heard.push({ ...place, concept });
    at += length;
  }
  return heard;
}

const pieceMeanings: ReadonlySet<Meaning> = new Set<Meaning>(['shagyn', 'jinakty', 'resource', 'centre', 'support', 'basic-or-main', 'middle', 'general', 'education', 'giving', 'high', 'special', 'learner', 'komplekt', 'category', 'no', 'less', 'tongue', 'participle']);
const conceptOf = (meaning: Meaning | undefined): Concept | undefined => (meaning === undefined || pieceMeanings.has(meaning) ? undefined : (meaning as Concept));

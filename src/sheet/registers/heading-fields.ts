import { fold, wordsOf } from '../words/fold.ts';
import { unitOf } from '../names/units.ts';
import { glue, headingPhrases, markers, type HeadedKind } from './register-words.ts';

interface Phrase {
  readonly field: string;
  readonly stems: readonly string[];
  readonly weight: number;
}

interface KindPhrases {
  /** The heaviest first. */
  readonly phrases: readonly Phrase[];
  readonly against: ReadonlyMap<string, readonly string[]>;
}

const stemsOf = (phrase: string) => wordsOf(phrase);
const letters = (stems: readonly string[]) => stems.join('').length;

function compile(kind: HeadedKind): KindPhrases {
  const fields = Object.entries(headingPhrases[kind]);
  const phrases = fields.flatMap(([field, list]) =>
    list.filter((phrase) => !phrase.startsWith('-')).map((phrase) => ({ field, stems: stemsOf(phrase), weight: 4 * stemsOf(phrase).length + letters(stemsOf(phrase)) })),
  );
  return {
    phrases: phrases.sort((one, other) => other.weight - one.weight),
    against: new Map(fields.map(([field, list]) => [field, list.flatMap((phrase) => (phrase.startsWith('-') ? stemsOf(phrase.slice(1)) : []))])),
  };
}

const kinds = Object.keys(headingPhrases) as HeadedKind[];
const compiled = new Map(kinds.map((kind) => [kind, compile(kind)]));
/** A heading begins its words with these and has few others: «Абай ауданы» is no heading, «Ауданның атауы» is. */
const vocabulary = [...new Set([...glue.flatMap(wordsOf), ...[...compiled.values()].flatMap(({ phrases }) => phrases.flatMap(({ stems }) => stems))])].filter((stem) => !/^\d+$/u.test(stem));
const short = new Set(vocabulary.filter(({ length }) => length <= 2));
const byLetter = new Map<string, string[]>();
for (const stem of vocabulary) if (stem.length > 2) byLetter.set(stem.charAt(0), [...(byLetter.get(stem.charAt(0)) ?? []), stem]);

/** Letters that are short for something stand alone: «оо», «ф и о». */
const begins = (word: string, stem: string) => (stem.length <= 2 ? word === stem : word.startsWith(stem));
const isKnown = (word: string) => short.has(word) || (byLetter.get(word.charAt(0)) ?? []).some((stem) => word.startsWith(stem));

function fits(words: readonly string[], stems: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (at < stems.length && begins(word, stems[at]!)) at++;
  return at === stems.length;
}

export const longestHeading = 120;
const mostWords = 12;
const mostRemembered = 20_000;

function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, now);
    return now;
  };
}

/** Could this text head a column of some register? Names, sentences and sums could not. */
export const mayHead = remembered((text: string): boolean => {
  if (text.length > longestHeading || /[:;]\s*\S|\d{3}|№\s?\d/u.test(text)) return false;
  if (isNumberSign(text) || (gradeOf(text) !== undefined && /\p{L}/u.test(text))) return true;
  const words = headingWords(text);
  if (words.length === 0 || words.length > mostWords) return false;
  const unknown = words.filter((word) => !isKnown(word) && !/^\d+$/u.test(word)).length;
  return words.some((word) => isKnown(word)) && unknown * 2 < words.length && !namesUnit(text);
});

/** «Абай ауданы» begins like a heading. */
const namesUnit = (text: string): boolean => /^\p{Lu}/u.test(text.trim()) && unitOf(text) !== undefined;

export const isNumberSign = (text: string): boolean => /^(?:№|#|n|no\.?|р\s*\/\s*[сн]|р\.\s?с\.?|п\s*\/\s*п|№\s*п\s*\/?\s*п|қ\/с)$/iu.test(text.trim());

/** Without what stands in brackets, unless that is all: «Түрі (аудан/қала)», «Тірек мектебі, РО (иә/жоқ)». */
function headingWords(text: string): string[] {
  const outside = wordsOf(text.replace(/\([^)]*\)?/gu, ' '));
  return outside.length > 0 ? outside : wordsOf(text);
}

export interface FieldMatch {
  readonly field: string;
  readonly weight: number;
}

const matchers = new Map(kinds.map((kind) => [kind, remembered((text: string): FieldMatch | undefined => match(kind, headingWords(text)))]));

function match(kind: HeadedKind, words: readonly string[]): FieldMatch | undefined {
  if (words.length === 0 || words.length > mostWords) return undefined;
  const { phrases, against } = compiled.get(kind)!;
  return phrases.find(({ field, stems }) => fits(words, stems) && !against.get(field)!.some((stem) => words.some((word) => begins(word, stem))));
}

const gradeHeading = /^(?:класс|сынып|grade)?[\s-]*(\d{1,2})(?:[\s-]*(?:ші|шы|й|ый|ій|th)?[\s.-]*(?:сын\.?|сынып\p{L}*|кл\.?|класс\p{L}*|grade))?\.?$/iu;
const preSchool = /^(?:мектепалды|мад|кад|предшкол|нулев|0[\s-]*(?:сынып|класс)|pre\s?-?school|даярлық|мектеп\s*алды|предшкольн|класс\s*предшк)/iu;

/** Grade 0…11 that a heading names: «5-сынып», «5 кл.», 5, «Мектепалды»; undefined where it names none or several. */
export function gradeOf(heading: string): number | undefined {
  const text = heading.trim();
  if (preSchool.test(fold(text)) || preSchool.test(text)) return 0;
  const grade = gradeHeading.exec(text)?.[1];
  return grade !== undefined && Number(grade) <= 11 ? Number(grade) : undefined;
}

const numbered: readonly HeadedKind[] = ['lessons', 'thematicPlans', 'activities'];

/** Which field of a register a column is, by its headings from top to bottom: the lowest decides, read with those above where it says nothing alone. */
export function fieldOf(kind: HeadedKind, path: readonly string[]): FieldMatch | undefined {
  const lowest = path.at(-1);
  if (lowest === undefined) return undefined;
  if (kind === 'pupils' && !/барлы|всего|total/iu.test(lowest)) {
    const grade = gradeOf(lowest);
    if (grade !== undefined) return { field: `grade${grade}`, weight: 10 };
  }
  // What «№» numbers in a list of lessons, rows or lessons, its cells tell.
  if (numbered.includes(kind) && isNumberSign(lowest)) return { field: 'number', weight: 1 };
  const matcher = matchers.get(kind)!;
  const alone = isNumberSign(lowest) ? undefined : matcher(lowest);
  if (alone || path.length < 2) return alone;
  return matcher(`${lowest} ${path.slice(0, -1).join(' ')}`) ?? matcher(path.join(' '));
}

const markerWords = new Map((Object.keys(markers) as (keyof typeof markers)[]).map((kind) => [kind, (markers[kind] ?? []).map((phrase) => wordsOf(phrase))]));
const marking = new Map([...markerWords].map(([kind, phrases]) => [kind, remembered((text: string) => says(text, phrases))]));

/** Does a text say that this register stands here? */
export const isMarked = (text: string, kind: HeadedKind): boolean => marking.get(kind)?.(text) ?? false;

/** Does a text say one of these, each its words in their order? */
export function says(text: string, phrases: readonly (readonly string[])[]): boolean {
  const words = wordsOf(text);
  return phrases.some((phrase) => fits(words, phrase));
}

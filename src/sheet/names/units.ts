import { fold } from '../words/fold.ts';
import { tokensOf, type Token } from '../typed/tokens.ts';
import { longestWord, oncePerText } from './once.ts';
import { isCommon } from './school.ts';
import { register, type UnitKind } from './unit-register.ts';

/** A district, a city or an oblast that a text names. */
export interface UnitName {
  /** One for all spellings: `букаржырау`. Districts and cities of one name share it: see `sameUnit`. */
  readonly key: string;
  /** Undefined where neither the text nor the register says. */
  readonly kind: UnitKind | undefined;
  /** The name as written, without «ауданы», «г.» and a case ending behind these: «Бұқар жырау». */
  readonly name: string;
  /** The language of the word for its kind: «ауданы», «район»; undefined where there is none. */
  readonly saidIn: 'kk' | 'ru' | undefined;
  readonly from: number;
  readonly to: number;
}

/** Two mentions of one unit: the same name, and nothing in the kinds against it. */
export const sameUnit = (one: UnitName, other: UnitName): boolean =>
  one.key === other.key && (one.kind === undefined || other.kind === undefined || one.kind === other.kind);

const kindWords: readonly (readonly [RegExp, UnitKind])[] = [
  [/^аудан(?!дык|и)|^район(?!н)|^рн$|^ауд$/u, 'district'],
  [/^кала(?:с|лар|$)|^город(?!ск)|^кс[ыи]$/u, 'city'],
  [/^облыс(?!тык)|^област(?!н)|^обл$/u, 'oblast'],
];
const adjectives: readonly (readonly [RegExp, UnitKind])[] = [
  [/^аудандык|^районн/u, 'district'],
  [/^калалык|^городск/u, 'city'],
  [/^облыстык|^областн/u, 'oblast'],
];

/** What kind of unit a word speaks of; «г.» and «қ.» stand in small letters, or they are somebody's initial. */
export function kindOfUnit(word: string): UnitKind | undefined {
  if (word.length > longestWord) return undefined;
  const folded = fold(word);
  if (/^[гкқ]$/u.test(word)) return 'city';
  return folded.length < 2 ? undefined : kindWords.find(([pattern]) => pattern.test(folded))?.[1];
}

const languageOfKind = (word: string): 'kk' | 'ru' => (/^(?:аудан|қал|қсы|қ$|облыс)/iu.test(word) ? 'kk' : 'ru');

/** «Ақжайық аудандық білім бөлімі»: a kind said of something else; it counts beside a name of the register only. */
export const kindOfAdjective = (word: string): UnitKind | undefined => (word.length > longestWord ? undefined : adjectives.find(([pattern]) => pattern.test(fold(word)))?.[1]);

/** Words that stand beside a unit in a label and say nothing of it: «Абай ауданы бойынша». */
const filler = /^(?:бойынша|бша|ша|б|по|в|из)$/u;

/** The name alone, without spaces, hyphens and the endings of Russian adjectives. */
const plain = (words: readonly string[]): string => words.map(fold).join('');
const adjective = /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)$/u;
/** A Russian adjective without its ending, any other name as it is. */
export const stemOf = (name: string): string => (adjective.test(name) ? name.replace(adjective, 'ск') : name);

const known = new Map<string, { readonly key: string; readonly kinds: readonly UnitKind[] }>();
const official = new Map<string, Set<string>>();
/** Letters alone, as the register writes them: `kk бұқаржырау`, `ru бухаржырау`. */
export const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');
/** Is a name spelled as the register has it in this language, spaces and hyphens aside? */
export const isOfficial = (key: string, name: string, language: 'kk' | 'ru'): boolean => official.get(key)?.has(`${language} ${stemOf(lettersOf(name))}`) ?? false;

for (const [kind, kazakh, russian] of register) {
  const key = plain(kazakh.split(/[\s-]+/u));
  const spellings = official.get(key) ?? new Set();
  official.set(key, russian.split('|').slice(0, 2).reduce((all, name) => all.add(`ru ${stemOf(lettersOf(name))}`), spellings.add(`kk ${lettersOf(kazakh)}`)));
  for (const spelling of [kazakh, ...russian.split('|')]) {
    const stem = stemOf(plain(spelling.split(/[\s-]+/u)));
    if (stem === '') continue;
    const before = known.get(stem);
    known.set(stem, { key: before?.key ?? key, kinds: [...new Set([...(before?.kinds ?? []), kind])] });
  }
}
const longestName = 3;

export const findUnit = (words: readonly string[]) => known.get(stemOf(plain(words)));
/** Is this the name of a unit, in any spelling? */
export const unitNamed = (name: string): boolean => findUnit(name.split(/[\s-]+/u)) !== undefined;

/**
 * The unit that a label names: «Абай», «Бұқаржырау», «Осакаровский район», «Қаражал қсы:», «г. Сатпаев», «1. Шет».
 *
 * Takes    the text of a label; whether the column is known to hold units, so that a name outside the register counts too
 * Returns  the unit; undefined where the label says anything else
 * Refuses  nothing
 */
export const unitOf = (text: string, expected = false): UnitName | undefined => (expected ? expectedUnit : certainUnit)(text);
const certainUnit = oncePerText((text) => labelUnit(text, false));
const expectedUnit = oncePerText((text) => labelUnit(text, true));

const longestLabel = 60;
/** «р-н» is one word; it stands behind the name, so that no place before it moves. */
const shortDistrict = /(?<!\p{L})р-н(?!\p{L})/u;

function labelUnit(text: string, expected: boolean): UnitName | undefined {
  if (text.length > longestLabel) return undefined;
  const tokens = tokensOf(text.replace(shortDistrict, 'рн')).filter(({ kind }) => kind !== 'space' && kind !== 'dash');
  const numbered = tokens[0]?.kind === 'digits' && (tokens[1]?.text === '.' || tokens[1]?.text === ')' || tokens[1]?.kind === 'word') ? 1 : 0;
  const rest = tokens.slice(numbered).filter(({ text: sign }) => !['.', ':', ')', '*'].includes(sign));
  if (rest.length === 0 || rest.some(({ kind }) => kind !== 'word')) return undefined;
  const words = rest.filter(({ text: word }) => !filler.test(fold(word)) || /^[А-ЯӘІҢҒҮҰҚӨҺ]/u.test(word));
  const kinds = words.map(({ text: word }) => kindOfUnit(word));
  const kind = words.find((_, at) => kinds[at] !== undefined)?.text;
  const named = words.filter((_, at) => kinds[at] === undefined);
  return named.length === 0 || named.length > longestName ? undefined : unitFrom(text, named, kind, expected && /^\p{Lu}/u.test(named[0]!.text));
}

/** The unit that these words name; without a word for its kind only one of the register, or one that is expected. */
export function unitFrom(text: string, words: readonly Token[], kindWord: string | undefined, expected: boolean): UnitName | undefined {
  const kind = kindWord === undefined ? undefined : (kindOfUnit(kindWord) ?? kindOfAdjective(kindWord));
  const names = words.map((word) => word.text);
  const bare = withoutEnding(names.at(-1)!);
  const stripped = findUnit(names) ? undefined : findUnit([...names.slice(0, -1), bare]);
  const found = stripped ?? findUnit(names);
  if (!found && !expected && kind === undefined) return undefined;
  if (!found && (names.some((name) => !/^\p{Lu}\p{Ll}/u.test(name)) || isCommon(names[0]!))) return undefined;
  const last = words.at(-1)!;
  const [from, to] = [words[0]!.from, stripped ? last.from + bare.length : last.to];
  const name = text.slice(from, to).replace(/\s+/gu, ' ');
  return { key: found?.key ?? stemOf(plain(names)), kind: kind ?? (found?.kinds.length === 1 ? found.kinds[0] : undefined), name, saidIn: kindWord === undefined ? undefined : languageOfKind(kindWord), from, to };
}

/** «Қарағандының», «Караганды», «Сатпаева»: cases of a name that stands alone. */
const withoutEnding = (word: string): string => word.replace(/(?:н[ыі]ң|д[ыі]ң|т[ыі]ң|[дт]а|[дт]е|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке)$/iu, '');

import { oncePerText } from '../names/once.ts';
import { tokensOf } from '../typed/tokens.ts';
import type { Concept } from './concepts.ts';
import { heardWords, type HeardWord } from './heard-words.ts';
import type { Measured, MeasureKey } from './measure.ts';

/**
 * What a heading or a phrase counts: «Біріктірілген сыныптары бар ШЖМ» counts schools, not classes.
 *
 * Takes    a phrase in Kazakh or Russian
 * Returns  the quantity; none where any word is unknown, since «ШЖМ директорларының саны» counts no schools
 * Refuses  nothing
 */
export const measureOf: (text: string) => Measured = oncePerText((text) => {
  const bracket = languagesIn(text);
  const heard = measureOfWords(heardWords(tokensOf(bracket ? bracket.rest : text)));
  const measured = heard.measure?.startsWith('pupils') && grades.test(text) ? { ...heard, measure: undefined } : heard;
  return bracket ? { ...measured, languages: bracket.languages } : measured;
});

/** «1-4», «5 – 11»: only the pupils of these grades. */
const grades = /(?<![\d.])\d{1,2}(?![\d.])/u;

const languagesBracket = /[([]\s*(қ|к|о|каз|қаз|рус|орыс|қазақ|казахский|русский)\p{L}*\.?\s*[/\\,|]\s*(қ|к|о|каз|қаз|рус|орыс|қазақ|казахский|русский)\p{L}*\.?\s*[)\]]/iu;

function languagesIn(text: string): { readonly rest: string; readonly languages: readonly ['kazakh' | 'russian', 'kazakh' | 'russian'] } | undefined {
  const found = languagesBracket.exec(text);
  if (!found) return undefined;
  const tongue = (word: string) => (/^[кқ]/iu.test(word) ? 'kazakh' as const : 'russian' as const);
  const languages = [tongue(found[1]!), tongue(found[2]!)] as const;
  return languages[0] === languages[1] ? undefined : { rest: text.replace(found[0], ' '), languages };
}

const nothing = { bare: false, saysNumber: false, measure: undefined };

/** The same of words that were heard before. */
export function measureOfWords(words: readonly HeardWord[]): Measured {
  const saysNumber = words.some(({ concept }) => concept === 'number');
  const telling = words.filter((word, at) => tells(word) && !(word.concept === 'preposition' && words[at + 1] && !tells(words[at + 1]!)));
  if (telling.some(({ concept }) => concept === undefined)) return { ...nothing, saysNumber };
  if (telling.every(({ concept }) => concept === 'preposition')) return { ...nothing, bare: words.length > 0, saysNumber };
  const measure = byCombined(telling);
  return { ...nothing, saysNumber, measure: measure === 'teachers' && !saysNumber && !words.some(saysSeveral) ? undefined : measure };
}

/** «Мұғалімдер», «Всего педагогов»: «Педагог» alone is a category too. */
const saysSeveral = ({ concept, text }: HeardWord) => concept === 'total' || (concept === 'teacher' && /(?:[дтл]ер|[дтл]ар|учителя|учителей)$/iu.test(text));

const tells = ({ concept }: HeardWord) => concept !== 'filler' && concept !== 'number' && concept !== 'total';

const places = (words: readonly HeardWord[]) => words.findIndex(({ concept }, at) => concept === 'combined' && words[at + 1]?.concept === 'class');

/** Combined classes are what is counted, or they say which schools are meant, or where somebody learns. */
function byCombined(words: readonly HeardWord[]): MeasureKey | undefined {
  const at = places(words);
  if (at < 0) return words.some(({ concept }) => concept === 'combined' || concept === 'class' || concept === 'with' || concept === 'without') ? undefined : byHead(words);
  const [before, after] = [words[at - 1], words[at + 2]];
  const owning = relation(after?.concept) ?? relation(before?.concept);
  if (owning) return ofSchools(words.filter((_, place) => place !== at && place !== at + 1), owning);
  const classes = words[at + 1]!;
  const bound = classes.ending !== 'plain' && classes.ending !== 'other';
  if (bound && !(classes.ending === 'of' && at + 2 === words.length)) return undefined;
  if (before?.concept === 'preposition') return undefined;
  return ofClasses([...words.slice(0, at), ...words.slice(at + 2)]);
}

const relation = (concept: Concept | undefined) => (concept === 'with' || concept === 'without' ? concept : undefined);

function ofSchools(rest: readonly HeardWord[], owning: 'with' | 'without'): MeasureKey | undefined {
  const others = rest.filter(({ concept }) => concept !== owning && concept !== 'preposition');
  const negated = owning === 'without' || rest.some(({ concept }) => concept === 'without');
  if (others.some(({ concept }) => concept !== 'small' && concept !== 'school' && concept !== 'without')) return undefined;
  return negated ? 'small-schools.without-combined' : 'small-schools.with-combined';
}

/** Beside the classes only the schools in which they are, and the language. */
function ofClasses(rest: readonly HeardWord[]): MeasureKey | undefined {
  const others = rest.filter(({ concept }) => concept !== 'preposition' && concept !== 'small' && concept !== 'school');
  const languages = new Set(others.map(({ concept }) => concept));
  if (others.length === 0) return 'combined-classes';
  if (languages.size === 1 && languages.has('kazakh')) return 'combined-classes.kazakh';
  return languages.size === 1 && languages.has('russian') ? 'combined-classes.russian' : undefined;
}

const has = (words: readonly HeardWord[], concept: Concept) => words.some((word) => word.concept === concept);
const only = (words: readonly HeardWord[], ...allowed: Concept[]) => words.every(({ concept }) => concept !== undefined && (allowed.includes(concept) || concept === 'preposition'));

const teaching = ['master', 'researcher', 'expert', 'moderator', 'no-category', 'higher', 'special-secondary', 'masters-degree'] as const;

function byHead(words: readonly HeardWord[]): MeasureKey | undefined {
  if (has(words, 'pupil')) return pupils(words);
  if (has(words, 'teacher') || teaching.some((concept) => has(words, concept))) return teachers(words);
  if (only(words, 'district')) return 'districts';
  if (only(words, 'city')) return 'cities';
  return schools(words.filter(({ concept }) => concept !== 'district' && concept !== 'city'));
}

function pupils(words: readonly HeardWord[]): MeasureKey | undefined {
  if (only(words, 'pupil', 'small', 'school', 'magnet')) return 'pupils';
  return only(words, 'pupil', 'taking-part', 'small', 'school', 'magnet') ? 'pupils.session' : undefined;
}

function teachers(words: readonly HeardWord[]): MeasureKey | undefined {
  const kinds = teaching.filter((concept) => has(words, concept));
  if (!only(words, 'teacher', 'small', 'school', ...teaching) || kinds.length > 1) return undefined;
  return kinds[0] === undefined ? 'teachers' : `teachers.${kinds[0]}`;
}

function schools(words: readonly HeardWord[]): MeasureKey | undefined {
  if (!only(words, 'school', 'small', 'hub', 'magnet', 'attached', 'primary', 'basic', 'secondary')) return undefined;
  const level = (['primary', 'basic', 'secondary'] as const).filter((concept) => has(words, concept));
  const small = has(words, 'small');
  if (has(words, 'magnet') || has(words, 'attached')) return level.length === 0 && (small || has(words, 'school') || has(words, 'magnet')) ? 'small-schools.attached' : undefined;
  if (has(words, 'hub')) return level.length > 0 ? undefined : hubs(words, small);
  if (level.length > 1) return undefined;
  if (level.length === 1) return small ? `small-schools.${level[0]!}` : `schools.${level[0]!}`;
  return small ? 'small-schools' : has(words, 'school') ? 'schools' : undefined;
}

/** «ШЖМ – РО» is a school that is both; «РО-дағы ШЖМ» is something else. */
function hubs(words: readonly HeardWord[], small: boolean): MeasureKey | undefined {
  if (!small) return 'hubs';
  const bound = words.some(({ concept, ending }) => (concept === 'hub' || concept === 'small') && ending !== 'plain') || has(words, 'preposition');
  return bound ? undefined : 'small-schools.hubs';
}

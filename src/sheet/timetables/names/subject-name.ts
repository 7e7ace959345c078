import type { Named } from '../../../domain/timetable/lesson.ts';
import { longestRead, oncePerText } from '../../names/once.ts';
import { foldedLettersOf, plainText, saysNothing } from './letters.ts';
import { subjectEntries, type KnownSubject } from './subjects.ts';

export type { KnownSubject } from './subjects.ts';

/**
 * The subject that a text names.
 *
 * Takes    a cell of a column of subjects, or the part of a cell that holds one
 * Returns  its name as written; its key is one for «Русский язык», «рус. яз.» and «Орыс тілі», and that of its words where the subject is not known
 * Refuses  nothing: a blank or a dash has the key ''
 */
export const subjectOf: (text: string) => Named = oncePerText((text) => {
  const name = plainText(text.slice(0, longestRead)).replace(/\s+/gu, ' ');
  if (saysNothing(name)) return { name: '', key: '' };
  return { name, key: known(text)?.[0] ?? (foldedLettersOf(name).match(/\p{L}+|\d+/gu) ?? []).join(' ') };
});

/**
 * What a subject is.
 *
 * Takes    its name in Kazakh or Russian, in full or shortened («рус. яз.», «дене шын.», «физ-ра»)
 * Returns  undefined where it is not known, or may be two («физ.»)
 * Refuses  nothing
 */
export const knownSubject = (text: string): KnownSubject | undefined => known(text)?.[1];

interface Spelling {
  readonly words: readonly string[];
  readonly entry: (typeof subjectEntries)[number];
}

const joining = new Set(['и', 'мен', 'пен', 'жане', 'о', 'по']);
const languageWords = new Set(['язык', 'тили']);
/** Words behind the first that one letter is enough for: «орыс т.», «англ. я.». */
const oneLetter = new Set(['язык', 'тили', 'адебиети', 'литература']);

const wordsIn = (text: string): string[] => (foldedLettersOf(text).match(/\p{L}+(?:-\p{L}{1,3}(?!\p{L}))?/gu) ?? []).filter((word) => !joining.has(word));

const spellings: readonly Spelling[] = subjectEntries.flatMap((entry) => entry.slice(2).map((spelling) => ({ words: wordsIn(spelling), entry })));
const exact = new Map(spellings.map(({ words, entry }) => [words.join(' ').replace(/-/gu, ' '), entry]));

const subjectWords = new Set(spellings.flatMap(({ words }) => words));

/** Is a word one of those that names of subjects are made of: «көркем», «русский»? */
export const isSubjectWord = (word: string): boolean => subjectWords.has(foldedLettersOf(word));

const known = oncePerText((text: string) => {
  const words = wordsIn(plainText(text.slice(0, 120)).replace(/\([^)]*\)?/gu, ' '));
  if (words.length === 0 || words.length > 7) return undefined;
  return exact.get(words.join(' ').replace(/-/gu, ' ')) ?? shortened(words);
});

/** The one subject whose words begin so. */
function shortened(words: readonly string[]) {
  const fitting = spellings.filter((spelling) => isShortFor(words, spelling.words));
  const [first, ...more] = fitting;
  return first && more.every(({ entry }) => entry === first.entry) ? first.entry : undefined;
}

function isShortFor(words: readonly string[], full: readonly string[]): boolean {
  const omitted = words.length === full.length - 1 && languageWords.has(full.at(-1)!) && words.at(-1)!.length >= 4;
  return (words.length === full.length || omitted) && words.every((word, at) => begins(word, full[at]!, at));
}

/** «алг» for «алгебра»; «мат-ка», «физ-ра» with the end as well. */
function begins(word: string, full: string, at: number): boolean {
  const [start, end] = word.split('-') as [string, string | undefined];
  if (end !== undefined) return start.length >= 2 && full.startsWith(start) && full.endsWith(end);
  return full.startsWith(word) && (word.length >= (at === 0 ? 3 : 2) || word === full || (at > 0 && oneLetter.has(full)));
}

import type { Named } from '../../domain/timetable/lesson.ts';
import { oncePerText } from '../names/once.ts';
import { knownSubject, isSubjectWord, subjectOf } from '../timetables/names/subject-name.ts';

const label = /(?<!\p{L})(?:пән(?:і|нің атауы)?|предмет|subject|оқу пәні)\s*[:–—-]\s*([^:;,\n]+?)(?=\s+\p{L}+\s*:|[;,]|\s*$)/iu;

/** Cases that titles put subjects in: «по физике», «по русскому языку», «физикадан», «тарихынан», «физика пәнінен». */
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:дан|ден|тан|тен|нан|нен|ның|нің|дың|дің|тың|тің)$/iu, ['']],
  [/ии$/iu, ['ия']],
  [/ей$/iu, ['я']],
  [/(?:ому|ого)$/iu, ['ый', 'ий', 'ой', 'ое']],
  [/(?:ему|его)$/iu, ['ий', 'ее']],
  [/(?:ой|ей)$/iu, ['ая', 'а', 'яя']],
  [/[еы]$/iu, ['а', 'о']],
  [/ю$/iu, ['е', 'ь', '']],
  [/у$/iu, ['', 'о', 'е']],
  [/а$/iu, ['', 'о']],
  [/я$/iu, ['е', 'ь']],
];

const nominatives = oncePerText((word: string): readonly string[] => {
  const made = endings.flatMap(([ending, instead]) => (ending.test(word) && word.length > 3 ? instead.map((end) => word.replace(ending, end)) : []));
  return [word, ...made].filter(isSubjectWord);
});

const joins = /^(?:и|мен|пен|және|по|о)$/iu;
const most = 6;

/**
 * The subject that a title of a thematic plan names.
 *
 * Takes    a line: «7-сынып, Алгебра пәнінен …», «… по русскому языку», «Пәні: Физика»
 * Returns  the subject as its name is given elsewhere; undefined where none is named, or several
 * Refuses  nothing
 */
export const subjectInTitle = oncePerText((line: string): Named | undefined => {
  const labelled = label.exec(line)?.[1];
  if (labelled !== undefined && subjectOf(labelled).key !== '' && !/\d/u.test(labelled)) return subjectOf(labelled);
  const words = line.slice(0, 300).match(/\p{L}+(?:-\p{L}+)?/gu) ?? [];
  const found: Named[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(words, at);
    if (length > 0) found.push(subjectAt(words.slice(at, at + length))!);
    at += Math.max(1, length);
  }
  const keys = new Set(found.map(({ key }) => key));
  return keys.size === 1 ? found[0] : undefined;
});

function lengthAt(words: readonly string[], at: number): number {
  for (let length = Math.min(most, words.length - at); length > 0; length--) if (subjectAt(words.slice(at, at + length))) return length;
  return 0;
}

function subjectAt(words: readonly string[]): Named | undefined {
  if (joins.test(words[0]!) || joins.test(words.at(-1)!)) return undefined;
  let names: readonly (readonly string[])[] = [[]];
  for (const word of words) {
    const forms = joins.test(word) ? [word] : word.length > 1 ? nominatives(word) : [];
    if (forms.length === 0) return undefined;
    names = names.flatMap((name) => forms.slice(0, 3).map((form) => [...name, form])).slice(0, 30);
  }
  const name = names.map((each) => each.join(' ')).find((each) => knownSubject(each) !== undefined);
  return name === undefined ? undefined : subjectOf(name);
}

/**
 * Takes    a text: «Арайская ОСШ Алгебра», «№ 5 ЖББМ Қазақ тілі»
 * Returns  it without the subject that it ends with; undefined where it ends with none, or is nothing else
 * Refuses  nothing
 */
export function beforeSubject(text: string): string | undefined {
  const words = [...text.matchAll(/\S+/gu)];
  for (const word of words.slice(Math.max(1, words.length - most))) {
    const behind = text.slice(word.index).match(/\p{L}+(?:-\p{L}+)?/gu) ?? [];
    if (behind.length === text.slice(word.index).split(/\s+/u).length && subjectAt(behind) !== undefined) return text.slice(0, word.index).replace(/[\s:–—-]+$/u, '');
  }
  return undefined;
}

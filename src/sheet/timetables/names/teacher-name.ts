import type { Named } from '../../../domain/timetable/lesson.ts';
import { longestRead, oncePerText } from '../../names/once.ts';
import { foldedLettersOf, isVacancy, plainText, saysNothing } from './letters.ts';

/**
 * The teachers that a cell names.
 *
 * Takes    a cell of a column of teachers, or the part of a cell that holds them
 * Returns  each with a key of surname and all initials (or names in full), the same for «Иванов И.И.», «ИВАНОВ И. И.», «И.И. Иванов», «ИвановИИ»
 *          and for Kazakh letters on a Russian keyboard; a vacancy has the key ''
 * Refuses  nothing: blanks and dashes name nobody; who has other initials is somebody else
 */
export const teachersOf: (text: string) => readonly Named[] = oncePerText((text) => {
  if (saysNothing(text) || text.length > longestRead) return none;
  return joined(plainText(text).split(separator)).flatMap(people).map((name) => ({ name, key: keyOf(name) }));
});

const none: readonly Named[] = [];
const separator = /\s*[;,/_\n+&]\s*|\s(?:и|және|мен|пен)\s/u;
const onlyInitials = /^(?:\p{Lu}\.?\s?){1,3}$/u;

/** «Иванов, И.И.»: the initials belong to the name before. */
function joined(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (const part of parts) {
    if (saysNothing(part)) continue;
    if (names.length > 0 && onlyInitials.test(part) && /^[\p{L}'’ʼ-]{3,}$/u.test(names.at(-1)!)) names[names.length - 1] += ` ${part}`;
    else names.push(part);
  }
  return names;
}

interface Word {
  readonly text: string;
  readonly initial: boolean;
}

/** Words of a name; glued initials («СтепноваАН») are taken off. */
function wordsOfName(name: string): Word[] {
  const bare = name.replace(/\([^)]*\)?/gu, ' ').replace(/\s*[-–]\s*(?=\p{L})/gu, '-').replace(/(\p{Ll})(\p{Lu}\.?\s?\p{Lu}?\.?)(?=$|\s)/gu, '$1 $2');
  const capitals = bare === bare.toUpperCase();
  return [...bare.matchAll(/([\p{L}\p{M}'’ʼ]+(?:-[\p{L}\p{M}'’ʼ]+)*)(\.?)/gu)].flatMap(({ 1: text, 2: dot }): Word[] => {
    const word = text!;
    if (word.length === 1 || (dot === '.' && /^\p{Lu}\p{Ll}$/u.test(word))) return [{ text: word, initial: true }];
    if (/^\p{Lu}{2}$/u.test(word) && (!capitals || dot === '.' || bare.length > 5)) return [...word].map((letter) => ({ text: letter, initial: true }));
    return [{ text: word, initial: false }];
  });
}

/** «Иванова А.А. Петрова Б.Б.» is two people. */
function people(name: string): string[] {
  const words = wordsOfName(name);
  const surnames = words.filter(({ initial }) => !initial).length;
  if (surnames < 2 || surnames === words.length) return [name];
  const behind = !words[0]!.initial && words.at(-1)!.initial;
  if (behind === !words.at(-1)!.initial && !words[0]!.initial) return [name];
  if (words.some(({ initial }, at) => !initial && at > 0 && !words[at - 1]!.initial)) return [name];
  return grouped(words, behind);
}

function grouped(words: readonly Word[], behind: boolean): string[] {
  const names: string[] = [];
  let [surname, letters] = ['', ''];
  const take = () => {
    if (surname) names.push(behind ? `${surname} ${letters}` : `${letters} ${surname}`);
    [surname, letters] = ['', ''];
  };
  for (const { text, initial } of words) {
    if (behind && !initial) take();
    if (initial) letters += `${text}.`;
    else surname = text;
    if (!behind && !initial) take();
  }
  take();
  return names;
}

/** Titles that stand before a name. */
const titles = new Set(['учитель', 'уч', 'преп', 'преподаватель', 'мугалим', 'мугалими', 'педагог', 'тьютор']);

function keyOf(name: string): string {
  if (isVacancy(name)) return '';
  const words = wordsOfName(name).map(({ text, initial }) => ({ text: foldedLettersOf(text).replace(/['’ʼ]/gu, ''), initial }));
  const named = words.filter(({ text, initial }) => !initial && !titles.has(text));
  return [...named, ...words.filter(({ initial }) => initial)].map(({ text }) => text).join(' ');
}

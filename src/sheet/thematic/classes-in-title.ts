import { oncePerText } from '../names/once.ts';
import { lettersOf } from '../timetables/names/letters.ts';

const letter = '(?:\\s?[-–]?\\s?(?:["«“]\\s?\\p{L}\\s?["»”]|\\p{Lu}(?![\\p{L}.]))|\\p{Ll}(?![\\p{L}.]))?';
const one = `(?<![\\d.,/№])(?<!№\\s)(?:1[0-2]|[0-9])${letter}`;
const more = `(?:\\s?(?:[,;/&]|[-–—]|(?<=\\s)(?:и|және|мен|пен|and)(?=\\s))\\s?(?:(?:1[0-2]|[1-9])${letter}|["«“]\\s?\\p{L}\\s?["»”]))*`;
const words = '(?:[Сс]ын[ыЫ]?[пб]|СЫН[ЫI]?[ПБ]|[Кк]ласс|КЛАСС|[Кк]л\\.|[Gg]rade|GRADE)';
const before = new RegExp(`(${one}${more})\\s?[-–—]?\\s?(?:го|х|ых|ге|ші|шы)?\\s?${words}`, 'u');
const behind = new RegExp(`(?:[Сс]ын[ыЫ]?[пб]\\p{L}*|СЫНЫ[ПБ]\\p{L}*|[Кк]ласс\\p{L}*|КЛАСС\\p{L}*|[Gg]rades?|[Cc]lass(?:es)?)\\s*[:–—-]?\\s*(${one}${more})(?![\\d.]|\\s?(?:сағ|час|апта|нед))`, 'u');
const inName = new RegExp(`(?<![\\d.,/№\\p{L}])((?:1[0-2]|[1-9])${letter})(?![\\d.])`, 'u');

const mixed = /(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*[A-Za-z])\p{L}{3,}/gu;

/**
 * The classes that a title of a thematic plan names.
 *
 * Takes    a line: «7-сынып», «8 класс», «7 «А», 7 «Б» сыныптары», «Сынып: 5-6», «Grade 7»
 * Returns  their text, without the word for a class; '' where none is named. «68 часов» and «№ 5» are no classes
 * Refuses  nothing
 */
export const classesInTitle = oncePerText((line: string): string => {
  // «клacс» with Latin letters.
  const text = line.slice(0, 300).replace(mixed, lettersOf);
  return (behind.exec(text)?.[1] ?? before.exec(text)?.[1] ?? '').replace(/\s*[-–—]\s*$/u, '').trim();
});

/** In the name of a sheet the word is left out: «Физика 8 №5», «Алгебра_7А», «8 биология». */
export const classesInName = oncePerText((name: string): string => {
  const bare = name.replace(/№\s*\d+/gu, ' ').replace(/20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?/gu, ' ').replace(/_/gu, ' ').replace(/\(\d+\)\s*$/u, ' ');
  return classesInTitle(bare) || (inName.exec(bare)?.[1] ?? '');
});

import { oncePerText } from '../names/once.ts';

const letter = '(?:\\s?[-–]?\\s?(?:["«“]\\s?\\p{L}\\s?["»”]|\\p{Lu}(?![\\p{L}.]))|[a-zа-яәғқңөұүі](?!\\p{L}))?';
const one = `(?<![\\d.,/№])(?:1[0-2]|[0-9])${letter}`;
const more = `(?:\\s?(?:[,;/&]|[-–—]|(?<=\\s)(?:и|және|мен|пен|and)(?=\\s))\\s?(?:(?:1[0-2]|[1-9])${letter}|["«“]\\s?\\p{L}\\s?["»”]))*`;
const before = new RegExp(`(${one}${more})\\s?[-–—]?\\s?(?:го|х|ых|ге|ші|шы|го)?\\s?(?:сынып|сыныб|класс|кл\\.|grade)`, 'iu');
const behind = new RegExp(`(?:сыныб?п?\\p{L}*|класс\\p{L}*|grades?|class(?:es)?)\\s*[:–—-]?\\s*(${one}${more})(?![\\d.]|\\s?(?:сағ|час|апта|нед))`, 'iu');
const inName = new RegExp(`(?<![\\d.,/№\\p{L}])((?:1[0-2]|[1-9])${letter})(?![\\d.])`, 'u');

/**
 * The classes that a title of a thematic plan names.
 *
 * Takes    a line: «7-сынып», «8 класс», «7 «А», 7 «Б» сыныптары», «Сынып: 5-6», «Grade 7»
 * Returns  their text, without the word for a class; '' where none is named. «68 часов» and «№ 5» are no classes
 * Refuses  nothing
 */
export const classesInTitle = oncePerText((line: string): string => {
  const text = line.slice(0, 300);
  return (behind.exec(text)?.[1] ?? before.exec(text)?.[1] ?? '').replace(/\s*[-–—]\s*$/u, '').trim();
});

/** In the name of a sheet the word is left out: «Физика 8 №5», «Алгебра_7А», «8 биология». */
export const classesInName = oncePerText((name: string): string => {
  const bare = name.replace(/№\s*\d+/gu, ' ').replace(/20\d\d(?:\s*[-–/]\s*(?:20)?\d\d)?/gu, ' ').replace(/_/gu, ' ').replace(/\(\d+\)\s*$/u, ' ');
  return classesInTitle(bare) || (inName.exec(bare)?.[1] ?? '');
});

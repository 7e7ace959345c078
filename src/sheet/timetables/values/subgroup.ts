import type { Subgroup } from '../../../domain/timetable/lesson.ts';
import { oncePerText } from '../../names/once.ts';

const partOf = /^(.*?)[\s/\\_.–—-]*(\d+|I{1,3}|[аәбвabАӘБВAB])$/u;
const groupWord = /(?<!\p{L})(?:под\s*групп\p{L}*|групп\p{L}*|гр|топ\p{L}*|подгр|п\/г|group|subgroup)(?!\p{L})\.?/giu;
const romans: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3' };

/**
 * A part of a class: «ENG/1» is part 1 of the division ENG, «1 группа» and «2-топ» are parts of one that has no name.
 *
 * Takes    a text
 * Returns  the division and the part; undefined for a blank, a dash, the whole class
 * Refuses  nothing
 */
export const subgroupOf = oncePerText((text: string): Subgroup | undefined => {
  const bare = text.replace(groupWord, ' ').replace(/\s+/gu, ' ').replace(/^[\s/.,()–—-]+|[\s.,()–—-]+$/gu, '');
  if (bare === '' || /^(?:весь|вся|бүкіл|барлығы|все|all|whole|класс)/iu.test(bare)) return undefined;
  const [, division = '', part = ''] = partOf.exec(bare) ?? [];
  if (part === '') return { division: '', part: bare };
  return { division: division.trim(), part: romans[part] ?? part };
});

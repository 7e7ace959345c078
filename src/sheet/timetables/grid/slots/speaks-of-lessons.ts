import { knownSubject } from '../../names/subject-name.ts';
import { classLikeness } from '../labels/names.ts';
import type { Cut } from './cut.ts';

const share = 0.25;

const startsWithSubject = (text: string): boolean => {
  const words = text.trim().split(/\s+/u);
  return [1, 2, 3].some((count) => count < words.length && knownSubject(words.slice(0, count).join(' ')) !== undefined);
};

const isLesson = (text: string): boolean => text.split(/[\n,;/(]|\s[–—-]\s/u).some((part) => knownSubject(part) !== undefined || classLikeness(part) === 'sure') || startsWithSubject(text);

/** Do enough cells name a subject or a class? Menus, plans and duties have days and numbers too. */
export function speaksOfLessons({ pieces }: Pick<Cut, 'pieces'>): boolean {
  const texts = pieces.flatMap(({ cells }) => cells.map(({ text }) => text));
  return texts.filter(isLesson).length >= texts.length * share;
}

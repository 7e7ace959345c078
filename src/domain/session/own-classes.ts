import type { InstructionLanguage } from '../network/records.ts';

/** Letters behind «М» where a grade has own classes in several languages. Kazakh ones stay plain. */
const signs: Readonly<Record<InstructionLanguage, string>> = { kk: '', ru: 'О', other: 'Б' };

const form = /^\d{1,2}(?:[+\-–]\d{1,2})*\s?[Мм][ОоБб]?\d*$/u;

/**
 * Names of own classes of magnet pupils are as those of any class, so that a timetable can name them: a grade and letters.
 *
 * Takes    grades; the language where several have own classes of these grades; 0, or the number where there are several
 * Returns  «7М», «7М2», «7+8М», «7МО1» for a Russian one
 * Refuses  nothing
 */
export const ownClassName = (grades: readonly number[], language: InstructionLanguage | undefined, number: number): string =>
  `${grades.join('+')}М${language === undefined ? '' : signs[language]}${number > 0 ? number : ''}`;

/** Is a name one of those? The letters Latin or Cyrillic. */
export const isOwnClassName = (name: string): boolean => form.test(name.trim().replace(/[Mm]/gu, 'М').replace(/[Oo]/gu, 'О'));

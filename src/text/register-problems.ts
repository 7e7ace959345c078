import type { Problem } from '../domain/result.ts';
import type { InEveryLanguage } from './language.ts';
import type { ProblemWords } from './problem-words.ts';

/** Bands of grades that cannot be read, or overlap. */
export type BandProblem = Problem<'bands-unreadable', { readonly text: string }>;

/** A name that no record has; names that may be meant. `several`: more than one record has it. */
export type NameProblem = Problem<'unit-not-found' | 'school-not-found', { readonly text: string; readonly several: boolean; readonly candidates: readonly string[] }>;

export type RegisterProblem = BandProblem | NameProblem;

const meant: InEveryLanguage<(candidates: readonly string[]) => string> = {
  kk: (candidates) => (candidates.length > 0 ? ` Мүмкін: ${candidates.join('; ')}.` : ' Атауын тексеріңіз немесе реестрге қосыңыз.'),
  ru: (candidates) => (candidates.length > 0 ? ` Возможно: ${candidates.join('; ')}.` : ' Проверьте название или внесите в реестр.'),
  en: (candidates) => (candidates.length > 0 ? ` Perhaps: ${candidates.join('; ')}.` : ' Check the name, or enter it in the register.'),
};

/** The words of these problems. */
export const registerProblems: InEveryLanguage<ProblemWords<RegisterProblem>> = {
  kk: {
    'bands-unreadable': ({ text }) => `Сынып аралықтары оқылмады: «${text}». Үлгі: 1-4; 5-9; 10-11.`,
    'unit-not-found': ({ text, several, candidates }) => `${several ? `«${text}» деген аудан/қала бірнешеу.` : `«${text}» деген аудан/қала табылмады.`}${meant.kk(candidates)}`,
    'school-not-found': ({ text, several, candidates }) => `${several ? `«${text}» деген мектеп бірнешеу: аудан/қаласын қосыңыз.` : `«${text}» деген мектеп табылмады.`}${meant.kk(candidates)}`,
  },
  ru: {
    'bands-unreadable': ({ text }) => `Ступени классов не прочитаны: «${text}». Пример: 1-4; 5-9; 10-11.`,
    'unit-not-found': ({ text, several, candidates }) => `${several ? `Районов/городов с названием «${text}» несколько.` : `Район/город «${text}» не найден.`}${meant.ru(candidates)}`,
    'school-not-found': ({ text, several, candidates }) => `${several ? `Школ с названием «${text}» несколько: укажите район/город.` : `Школа «${text}» не найдена.`}${meant.ru(candidates)}`,
  },
  en: {
    'bands-unreadable': ({ text }) => `The bands of grades cannot be read: “${text}”. Example: 1-4; 5-9; 10-11.`,
    'unit-not-found': ({ text, several, candidates }) => `${several ? `Several districts or cities are called “${text}”.` : `There is no district or city “${text}”.`}${meant.en(candidates)}`,
    'school-not-found': ({ text, several, candidates }) => `${several ? `Several schools are called “${text}”: add the district or city.` : `There is no school “${text}”.`}${meant.en(candidates)}`,
  },
};

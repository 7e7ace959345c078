import { formatNumber } from '../text/numbers.ts';
import type { Language } from '../text/language.ts';
import { list, timetableWords } from '../text/timetable.ts';
import type { PlanArgs } from './judge-plans.ts';

/** «№ 2 НОМ, 7-сынып, Физика» */
export const planText = ({ school, class: name, subject }: PlanArgs, language: Language): string => list([school, timetableWords[language].class(name), subject]);

const mostNamed = 3;
const others = { kk: (count: number) => ` және тағы ${count}`, ru: (count: number) => ` и ещё ${count}`, en: (count: number) => ` and ${count} more` };

/** «Күш», «Масса», «Қысым» және тағы 4 */
export const topicsText = (topics: readonly string[], language: Language): string =>
  topics.slice(0, mostNamed).map((topic) => (language === 'en' ? `“${topic}”` : `«${topic}»`)).join(', ') + (topics.length > mostNamed ? others[language](topics.length - mostNamed) : '');

/** «№ 12, № 13 және тағы 4»; '' where lines have no numbers. */
export const numbersText = (numbers: readonly number[], language: Language): string =>
  numbers.slice(0, mostNamed).map((number) => `№ ${number}`).join(', ') + (numbers.length > mostNamed ? others[language](numbers.length - mostNamed) : '');

export const hoursText = (hours: number, language: Language): string => formatNumber(hours, language);

import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { dateOutside } from './date-outside.ts';

export const strings: CheckStrings<typeof dateOutside> = {
  kk: {
    title: 'Мерзім жоспардың жылынан тыс',
    about: 'Жоспардың атауында бір жыл көрсетілген, ал мерзім басқа жылға жазылған. Жылын тексеріңіз.',
    finding: ({ term, first, last, isSchoolYear }) => `«${excerpt(term)}» жоспардың ${isSchoolYear ? `${first}-${last} оқу жылына` : first === last ? `${first} жылына` : `${first}-${last} жылдарына`} кірмейді. Жылын тексеріңіз.`,
  },
  ru: {
    title: 'Срок вне года плана',
    about: 'В названии плана указан один год, а срок записан на другой. Проверьте год.',
    finding: ({ term, first, last, isSchoolYear }) => `«${excerpt(term)}» не входит в ${isSchoolYear ? `${first}-${last} учебный год` : first === last ? `${first} год` : `${first}-${last} годы`} плана. Проверьте год.`,
  },
  en: {
    title: 'A term outside the year of the plan',
    about: 'The title of the plan gives one year, the term another. Look at the year.',
    finding: ({ term, first, last, isSchoolYear }) => `“${excerpt(term)}” lies outside the plan’s ${isSchoolYear ? `school year ${first}-${last}` : first === last ? `year ${first}` : `years ${first}-${last}`}. Look at the year.`,
  },
};

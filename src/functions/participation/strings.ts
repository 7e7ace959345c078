import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { participation } from './participation.ts';

export const strings: FunctionStrings<typeof participation> = {
  kk: {
    description: 'Іс-шараларға қатысу аудан мен қала және түрі бойынша: қатысқан адам саны.',
    parameters: {
      events: { name: 'іс-шаралар', description: 'Іс-шараларға қатысу реестрі, тақырыптарымен бірге.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Участие в мероприятиях по районам, городам и видам: число участников.',
    parameters: {
      events: { name: 'мероприятия', description: 'Реестр участия в мероприятиях вместе с заголовками.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Participation in events by district, city and kind: people who took part.',
    parameters: {
      events: { name: 'events', description: 'The register of participation with its headings.' },
      language: languageWords.en,
    },
  },
};

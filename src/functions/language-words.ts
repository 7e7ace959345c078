import type { InEveryLanguage } from '../text/language.ts';

/** The last argument of functions whose labels have a language. */
export const languageWords: InEveryLanguage<{ readonly name: string; readonly description: string }> = {
  kk: { name: 'тіл', description: 'kk, ru немесе en. Берілмесе, кітаптың тілі.' },
  ru: { name: 'язык', description: 'kk, ru или en. Если не указан — язык книги.' },
  en: { name: 'language', description: 'kk, ru or en. By default the language of the workbook.' },
};

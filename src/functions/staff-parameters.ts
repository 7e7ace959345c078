import type { InEveryLanguage } from '../text/language.ts';
import { languageWords } from './language-words.ts';

/** `TIREK.QUALIFICATION` and `TIREK.EDUCATION` take the same arguments. */
export const staffParameters = [
  { name: 'staff', kind: 'range' },
  { name: 'by', kind: 'range', optional: true },
  { name: 'language', kind: 'text', optional: true },
] as const;

type Word = { readonly name: string; readonly description: string };

export const staffParameterWords: InEveryLanguage<Readonly<Record<'staff' | 'by' | 'language', Word>>> = {
  kk: {
    staff: { name: 'тізім', description: 'Педагогтер тізімі, тақырыптарымен бірге.' },
    by: { name: 'топтау', description: 'Топтайтын баған, жол саны тізімдегідей. Берілмесе, мектеп бағаны алынады.' },
    language: languageWords.kk,
  },
  ru: {
    staff: { name: 'список', description: 'Список педагогов вместе с заголовками.' },
    by: { name: 'группировка', description: 'Столбец группировки с тем же числом строк, что и список. Если не указан — столбец школы.' },
    language: languageWords.ru,
  },
  en: {
    staff: { name: 'staff', description: 'The staff list with its headings.' },
    by: { name: 'by', description: 'A column to group by, as tall as the list. By default the column of schools.' },
    language: languageWords.en,
  },
};

import type { TimetableFieldOf, TimetableKind } from '../sheet/registers/timetable-columns.ts';
import type { InEveryLanguage } from './language.ts';
import { registerWords, type KindWords, type RegisterWords } from './registers.ts';
import { timetableTablesEnglish } from './timetable-tables-english.ts';
import { timetableTablesKazakh } from './timetable-tables-kazakh.ts';
import { timetableTablesRussian } from './timetable-tables-russian.ts';

/** The words of the tables that timetables stand on. */
export type TimetableTableWords = { readonly [Kind in TimetableKind]: KindWords<TimetableFieldOf<Kind>> };

/** The words of every sheet that Tirek lays out to be filled in. */
export type TemplateWords = RegisterWords & TimetableTableWords;

export const templateWords: InEveryLanguage<TemplateWords> = {
  kk: { ...registerWords.kk, ...timetableTablesKazakh },
  ru: { ...registerWords.ru, ...timetableTablesRussian },
  en: { ...registerWords.en, ...timetableTablesEnglish },
};

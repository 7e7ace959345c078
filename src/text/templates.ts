import type { SessionFieldOf, SessionKind } from '../sheet/registers/session-columns.ts';
import type { TimetableFieldOf, TimetableKind } from '../sheet/registers/timetable-columns.ts';
import type { InEveryLanguage } from './language.ts';
import { registerWords, type KindWords, type RegisterWords } from './registers.ts';
import { sessionTablesEnglish } from './session-tables-english.ts';
import { sessionTablesKazakh } from './session-tables-kazakh.ts';
import { sessionTablesRussian } from './session-tables-russian.ts';
import { timetableTablesEnglish } from './timetable-tables-english.ts';
import { timetableTablesKazakh } from './timetable-tables-kazakh.ts';
import { timetableTablesRussian } from './timetable-tables-russian.ts';

/** The words of the tables that timetables stand on. */
export type TimetableTableWords = { readonly [Kind in TimetableKind]: KindWords<TimetableFieldOf<Kind>> };

/** The words of the tables that sessions stand on. */
export type SessionTableWords = { readonly [Kind in SessionKind]: KindWords<SessionFieldOf<Kind>> };

/** The words of every sheet that Tirek lays out to be filled in. */
export type TemplateWords = RegisterWords & TimetableTableWords & SessionTableWords;

export const templateWords: InEveryLanguage<TemplateWords> = {
  kk: { ...registerWords.kk, ...timetableTablesKazakh, ...sessionTablesKazakh },
  ru: { ...registerWords.ru, ...timetableTablesRussian, ...sessionTablesRussian },
  en: { ...registerWords.en, ...timetableTablesEnglish, ...sessionTablesEnglish },
};

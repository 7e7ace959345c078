import type { CellPlace } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import type { InEveryLanguage, Language } from '../../text/language.ts';

/** The sentence in the language of the pane: the arguments of a finding belong to no language. */
export const messageOf = ({ check, args, message }: Finding, language: Language): string => checks[check]?.strings[language].finding(args) ?? message;

export const titleOf = (check: string, language: Language): string => checks[check]?.strings[language].title ?? check;
export const aboutOf = (check: string, language: Language): string => checks[check]?.strings[language].about ?? '';
export const titlesOf = (check: string): InEveryLanguage<string> => ({ kk: titleOf(check, 'kk'), ru: titleOf(check, 'ru'), en: titleOf(check, 'en') });

export const quoted = (name: string, language: Language): string => (language === 'en' ? `“${name}”` : `«${name}»`);
export const placeOf = ({ sheet, address }: CellPlace, language: Language): string => `${quoted(sheet, language)}!${address}`;

import type { CellPlace, CellChange } from '../../checks/check.ts';
import { checks } from '../../checks/index.ts';
import type { Finding } from '../../jobs/run-checks.ts';
import { isError } from '../../sheet/cells/cell.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { InEveryLanguage, Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';

/** The sentence in the language of the pane: the arguments of a finding belong to no language. */
export const messageOf = ({ check, args, message }: Finding, language: Language): string => checks[check]?.strings[language].finding(args) ?? message;

export const titleOf = (check: string, language: Language): string => checks[check]?.strings[language].title ?? check;
export const aboutOf = (check: string, language: Language): string => checks[check]?.strings[language].about ?? '';
export const titlesOf = (check: string): InEveryLanguage<string> => ({ kk: titleOf(check, 'kk'), ru: titleOf(check, 'ru'), en: titleOf(check, 'en') });

export const quoted = (name: string, language: Language): string => (language === 'en' ? `“${name}”` : `«${name}»`);
export const placeOf = ({ sheet, address }: CellPlace, language: Language): string => `${quoted(sheet, language)}!${address}`;

/** What a cell holds, as a person would read it there; spaces too many are seen, since they may be all that is wrong. */
export function contentOf(value: CellChange['from'], language: Language, blank: string): string {
  if (value === null || value === '') return blank;
  if (typeof value === 'number') return formatNumber(value, language);
  if (isError(value)) return value.error;
  return excerpt(String(value)).replace(/^ +| +$| {2,}/gu, (spaces) => '␣'.repeat(spaces.length));
}

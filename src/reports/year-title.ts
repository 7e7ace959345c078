import type { InEveryLanguage, Language } from '../text/language.ts';
import { lastPrinted } from './annual-grid.ts';
import type { AnnualSource } from './annual-source.ts';
import type { Paper } from './paper.ts';

const schoolYear: InEveryLanguage<(year: string) => string> = {
  kk: (year) => `${year} оқу жылы`,
  ru: (year) => `${year} учебный год`,
  en: (year) => `school year ${year}`,
};

/** The title of a section that tells of a school year, not of a day: `6. Шеберлік сыныптары (2021-2022 оқу жылы)`. */
export function yearTitle(page: Paper, { key, title, number }: { readonly key: string; readonly title: string; readonly number: number | undefined }, source: Pick<AnnualSource, 'schoolYear'>, language: Language): void {
  page.key(`${key}/title`);
  page.line(`${number === undefined ? '' : `${number}. `}${title} (${schoolYear[language](source.schoolYear)})`, 'title', lastPrinted);
}

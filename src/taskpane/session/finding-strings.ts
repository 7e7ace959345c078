import type { InEveryLanguage } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';

interface SessionFindingWords {
  readonly clean: string;
  readonly count: (count: number) => string;
}

export const sessionFindingWords: InEveryLanguage<SessionFindingWords> = {
  kk: { clean: 'Қате табылмады', count: (count) => `Табылғаны: ${formatNumber(count, 'kk')}` },
  ru: { clean: 'Замечаний нет', count: (count) => `Замечаний: ${formatNumber(count, 'ru')}` },
  en: { clean: 'Nothing was found', count: (count) => `Findings: ${formatNumber(count, 'en')}` },
};

import type { InEveryLanguage } from './language.ts';

/** A norm as a finding tells it: never as law. */
export interface ToldNorm {
  /** Where it is from; '' where the settings do not say. */
  readonly source: string;
  readonly confirmed: boolean;
}

/** « (норма баптаудан: № 125 бұйрық)», behind what is said of a norm. */
export const normFrom: InEveryLanguage<(norm: ToldNorm) => string> = {
  kk: ({ source, confirmed }) => ` (норма баптаудан${source === '' ? '' : `: ${source}`}${confirmed ? '' : '; дереккөзі расталмаған'})`,
  ru: ({ source, confirmed }) => ` (норма из настроек${source === '' ? '' : `: ${source}`}${confirmed ? '' : '; источник не подтверждён'})`,
  en: ({ source, confirmed }) => ` (norm of the settings${source === '' ? '' : `: ${source}`}${confirmed ? '' : '; source not confirmed'})`,
};

import type { InEveryLanguage } from '../text/language.ts';

/** `TIREK.SHARE` and `TIREK.SHARETEXT` begin with the same arguments. */
export const shareParameters = [
  { name: 'part', kind: 'number' },
  { name: 'total', kind: 'number' },
  { name: 'digits', kind: 'number', optional: true },
] as const;

type Word = { readonly name: string; readonly description: string };

export const shareParameterWords: InEveryLanguage<Readonly<Record<'part' | 'total' | 'digits', Word>>> = {
  kk: {
    part: { name: 'бөлігі', description: 'Бөлігінің саны.' },
    total: { name: 'барлығы', description: 'Барлығының саны. 0 болса, үлес жоқ.' },
    digits: { name: 'таңба', description: 'Пайыздағы үтірден кейінгі таңба саны, 0-ден 10-ға дейін. Берілмесе, 0.' },
  },
  ru: {
    part: { name: 'часть', description: 'Количество в части.' },
    total: { name: 'всего', description: 'Количество всего. Если 0, доли нет.' },
    digits: { name: 'знаки', description: 'Знаков после запятой в процентах, от 0 до 10. Если не указано — 0.' },
  },
  en: {
    part: { name: 'part', description: 'The number in the part.' },
    total: { name: 'total', description: 'The number in all. There is no share of 0.' },
    digits: { name: 'digits', description: 'Decimals of the per cent, 0 to 10. By default 0.' },
  },
};

import type { Language } from './language.ts';

/** Numbers as the language writes them: 1 234,5 in Kazakh and Russian, 1,234.5 in English; spaces do not break. */
export function formatNumber(value: number, language: Language, digits?: number): string {
  const fixed = digits === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(digits);
  const [whole = '0', fraction] = fixed.split('.');
  const [thousands, point] = language === 'en' ? [',', '.'] : ['\u00A0', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, thousands);
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? point + fraction : ''}`;
}

/** A count with its share, as the session reports write it: 17/89%. */
export const shareText = (count: number, percent: number, language: Language, digits = 0): string =>
  `${formatNumber(count, language)}/${formatNumber(percent, language, digits)}%`;

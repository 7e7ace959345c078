import type { CheckStrings } from '../check.ts';
import type { quotesUnpaired } from './quotes-unpaired.ts';

/** The excerpt may end with dots of its own. */
const stop = (near: string, cells: number) => (near.endsWith('…') && cells === 1 ? '' : '.');

export const strings: CheckStrings<typeof quotesUnpaired> = {
  kk: {
    title: 'Жұбы жоқ тырнақша',
    about: 'Ашылған тырнақша жабылмаған немесе жабылғаны ашылмаған. Тырнақшаны толықтырыңыз.',
    finding: ({ missing, near, cells }) =>
      `${missing === 'closing' ? 'Ашылған тырнақша жабылмаған' : 'Жабылған тырнақша ашылмаған'}: ${near}${cells > 1 ? ` (барлығы ${cells} ұяшықта)` : ''}${stop(near, cells)} Тырнақшаны толықтырыңыз.`,
  },
  ru: {
    title: 'Кавычки без пары',
    about: 'Открытая кавычка не закрыта, или закрытая не открыта. Дополните кавычки.',
    finding: ({ missing, near, cells }) =>
      `${missing === 'closing' ? 'Открытая кавычка не закрыта' : 'Закрытая кавычка не открыта'}: ${near}${cells > 1 ? ` (всего ячеек: ${cells})` : ''}${stop(near, cells)} Дополните кавычки.`,
  },
  en: {
    title: 'Quotation mark without its pair',
    about: 'A quotation mark is opened and not closed, or closed and not opened. Complete it.',
    finding: ({ missing, near, cells }) =>
      `A quotation mark is ${missing === 'closing' ? 'not closed' : 'not opened'}: ${near}${cells > 1 ? ` (in ${cells} cells)` : ''}${stop(near, cells)} Complete it.`,
  },
};

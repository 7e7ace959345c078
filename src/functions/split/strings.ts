import type { FunctionStrings } from '../custom-function.ts';
import type { split } from './split.ts';

export const strings: FunctionStrings<typeof split> = {
  kk: {
    description: '«23 (17/6)», «16 (2 ШЖМ – РО)», «190 + 8», «17/89%» сияқты жазудағы сандар, әрқайсысы бөлек ұяшықта.',
    parameters: { text: { name: 'мәтін', description: 'Сандары бар жазу.' } },
  },
  ru: {
    description: 'Числа из записи вида «23 (17/6)», «16 (2 ШЖМ – РО)», «190 + 8», «17/89%», каждое в своей ячейке.',
    parameters: { text: { name: 'текст', description: 'Запись с числами.' } },
  },
  en: {
    description: 'The numbers of a text such as “23 (17/6)”, “16 (2 ШЖМ – РО)”, “190 + 8” or “17/89%”, each in its own cell.',
    parameters: { text: { name: 'text', description: 'A text with numbers.' } },
  },
};

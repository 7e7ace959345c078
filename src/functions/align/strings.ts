import type { FunctionStrings } from '../custom-function.ts';
import type { align } from './align.ts';

export const strings: FunctionStrings<typeof align> = {
  kk: {
    description: 'Тірек және магнит мектептердің күнтізбелік-тақырыптық жоспарларын тақырып бойынша қатар қояды: бірдей, басқа сөзбен, жоқ, артық, ығысқан, реті басқа.',
    parameters: {
      hub: { name: 'тірек_КТЖ', description: 'Тірек мектептің жоспары баған атауларымен бірге немесе тақырыптар бағаны.' },
      magnet: { name: 'магнит_КТЖ', description: 'Магнит мектептің жоспары баған атауларымен бірге немесе тақырыптар бағаны.' },
      tolerance: { name: 'айырма', description: 'Неше сабаққа дейінгі ығысу айтылмайды. Берілмесе – 1.' },
      language: { name: 'тіл', description: '«kk», «ru» немесе «en»; берілмесе – кітаптың тілі.' },
    },
  },
  ru: {
    description: 'Ставит рядом по темам календарно-тематические планы опорной и магнитной школ: совпадает, другими словами, нет, лишняя, сдвинута, в другом порядке.',
    parameters: {
      hub: { name: 'КТП_опорной', description: 'План опорной школы вместе с заголовками или столбец тем.' },
      magnet: { name: 'КТП_магнитной', description: 'План магнитной школы вместе с заголовками или столбец тем.' },
      tolerance: { name: 'допуск', description: 'О сдвиге до скольких уроков не говорить. Если не указан – 1.' },
      language: { name: 'язык', description: '«kk», «ru» или «en»; если не указан – язык книги.' },
    },
  },
  en: {
    description: 'Sets the calendar-thematic plans of a hub and a magnet school side by side, topic by topic: the same, in other words, missing, extra, moved, in another order.',
    parameters: {
      hub: { name: 'hub_plan', description: 'The plan of the hub with its headings, or a column of topics.' },
      magnet: { name: 'magnet_plan', description: 'The plan of the magnet school with its headings, or a column of topics.' },
      tolerance: { name: 'tolerance', description: 'By how many lessons a topic may be moved without a word of it; 1 if left out.' },
      language: { name: 'language', description: '“kk”, “ru” or “en”; the language of the workbook if left out.' },
    },
  },
};

import type { FunctionStrings } from '../custom-function.ts';
import type { share } from './share.ts';

export const strings: FunctionStrings<typeof share> = {
  kk: {
    description: 'Бөліктің жалпы сандағы үлесі: 19-дың 17-сі – 0,89. 0,5 жоғары қарай дөңгелектенеді.',
    parameters: {
      part: { name: 'бөлігі', description: 'Бөлігінің саны.' },
      total: { name: 'барлығы', description: 'Барлығының саны. 0 болса, үлес жоқ.' },
      digits: { name: 'таңба', description: 'Пайыздағы үтірден кейінгі таңба саны, 0-ден 10-ға дейін. Берілмесе, 0.' },
    },
  },
  ru: {
    description: 'Доля части в целом: для 17 и 19 — 0,89. Половина округляется вверх.',
    parameters: {
      part: { name: 'часть', description: 'Количество в части.' },
      total: { name: 'всего', description: 'Количество всего. Если 0, доли нет.' },
      digits: { name: 'знаки', description: 'Знаков после запятой в процентах, от 0 до 10. Если не указано — 0.' },
    },
  },
  en: {
    description: 'The share of a part in its total: 0.89 for 17 of 19, rounded half up.',
    parameters: {
      part: { name: 'part', description: 'The number in the part.' },
      total: { name: 'total', description: 'The number in all. There is no share of 0.' },
      digits: { name: 'digits', description: 'Decimals of the per cent, 0 to 10. By default 0.' },
    },
  },
};

import type { FunctionStrings } from '../custom-function.ts';
import { shareParameterWords } from '../share-parameters.ts';
import type { share } from './share.ts';

export const strings: FunctionStrings<typeof share> = {
  kk: {
    description: 'Бөліктің жалпы сандағы үлесі: 19-дың 17-сі – 0,89. 0,5 жоғары қарай дөңгелектенеді.',
    parameters: shareParameterWords.kk,
  },
  ru: {
    description: 'Доля части в целом: для 17 и 19 — 0,89. Половина округляется вверх.',
    parameters: shareParameterWords.ru,
  },
  en: {
    description: 'The share of a part in its total: 0.89 for 17 of 19, rounded half up.',
    parameters: shareParameterWords.en,
  },
};

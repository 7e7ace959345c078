import type { FunctionStrings } from '../custom-function.ts';
import { staffParameterWords } from '../staff-parameters.ts';
import type { education } from './education.ts';

export const strings: FunctionStrings<typeof education> = {
  kk: {
    description: 'Педагогтердің білімі бойынша құрамы: саны және үлесі; магистр жоғары білімділердің ішінде.',
    parameters: staffParameterWords.kk,
  },
  ru: {
    description: 'Состав педагогов по образованию: количество и доля; магистры — в числе высшего образования.',
    parameters: staffParameterWords.ru,
  },
  en: {
    description: 'Teachers by education: count and share; master’s degrees are within higher education.',
    parameters: staffParameterWords.en,
  },
};

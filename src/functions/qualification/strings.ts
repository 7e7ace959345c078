import type { FunctionStrings } from '../custom-function.ts';
import { staffParameterWords } from '../staff-parameters.ts';
import type { qualification } from './qualification.ts';

export const strings: FunctionStrings<typeof qualification> = {
  kk: {
    description: 'Педагогтердің біліктілік санаты бойынша құрамы: әр мектеп пен барлығы бойынша саны және үлесі.',
    parameters: staffParameterWords.kk,
  },
  ru: {
    description: 'Состав педагогов по квалификационным категориям: количество и доля по каждой школе и всего.',
    parameters: staffParameterWords.ru,
  },
  en: {
    description: 'Teachers by qualification category: count and share for each school and in total.',
    parameters: staffParameterWords.en,
  },
};

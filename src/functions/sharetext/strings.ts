import type { FunctionStrings } from '../custom-function.ts';
import { shareParameterWords } from '../share-parameters.ts';
import type { sharetext } from './sharetext.ts';

export const strings: FunctionStrings<typeof sharetext> = {
  kk: {
    description: 'Саны мен үлесі бір жазуда, есептегідей: 17/89%.',
    parameters: {
      ...shareParameterWords.kk,
      language: { name: 'тіл', description: 'kk, ru немесе en: ондық белгі мен аралық осыған сай. Берілмесе, кітаптың тілі.' },
    },
  },
  ru: {
    description: 'Количество и доля одной записью, как в отчётах: 17/89%.',
    parameters: {
      ...shareParameterWords.ru,
      language: { name: 'язык', description: 'kk, ru или en: от него зависят запятая и пробелы в числах. Если не указан — язык книги.' },
    },
  },
  en: {
    description: 'A count and its share in one text, as reports write it: 17/89%.',
    parameters: {
      ...shareParameterWords.en,
      language: { name: 'language', description: 'kk, ru or en, for the decimal sign and spaces. By default the workbook’s.' },
    },
  },
};

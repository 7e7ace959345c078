import type { FunctionStrings } from '../custom-function.ts';
import type { sharetext } from './sharetext.ts';

export const strings: FunctionStrings<typeof sharetext> = {
  kk: {
    description: 'Саны мен үлесі бір жазуда, есептегідей: 17/89%.',
    parameters: {
      part: { name: 'бөлігі', description: 'Бөлігінің саны.' },
      total: { name: 'барлығы', description: 'Барлығының саны. 0 болса, үлес жоқ.' },
      digits: { name: 'таңба', description: 'Пайыздағы үтірден кейінгі таңба саны, 0-ден 10-ға дейін. Берілмесе, 0.' },
      language: { name: 'тіл', description: 'kk, ru немесе en: ондық белгі мен аралық осыған сай. Берілмесе, кітаптың тілі.' },
    },
  },
  ru: {
    description: 'Количество и доля одной записью, как в отчётах: 17/89%.',
    parameters: {
      part: { name: 'часть', description: 'Количество в части.' },
      total: { name: 'всего', description: 'Количество всего. Если 0, доли нет.' },
      digits: { name: 'знаки', description: 'Знаков после запятой в процентах, от 0 до 10. Если не указано — 0.' },
      language: { name: 'язык', description: 'kk, ru или en: от него зависят запятая и пробелы в числах. Если не указан — язык книги.' },
    },
  },
  en: {
    description: 'A count and its share in one text, as reports write it: 17/89%.',
    parameters: {
      part: { name: 'part', description: 'The number in the part.' },
      total: { name: 'total', description: 'The number in all. There is no share of 0.' },
      digits: { name: 'digits', description: 'Decimals of the per cent, 0 to 10. By default 0.' },
      language: { name: 'language', description: 'kk, ru or en, for the decimal sign and spaces. By default the workbook’s.' },
    },
  },
};

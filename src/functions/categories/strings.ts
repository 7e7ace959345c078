import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { categories } from './categories.ts';

export const strings: FunctionStrings<typeof categories> = {
  kk: {
    description: 'Педагогтердің біліктілік санаттары аудан мен қала бойынша, шебері мен зерттеушісі бар мектептердің тізімімен.',
    parameters: {
      staff: { name: 'тізім', description: 'Педагогтер тізімі, тақырыптарымен бірге.' },
      schools: { name: 'мектептер', description: 'Мектептер реестрі, тақырыптарымен бірге.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Квалификационные категории педагогов по районам и городам со списком школ, где есть мастера и исследователи.',
    parameters: {
      staff: { name: 'список', description: 'Список педагогов вместе с заголовками.' },
      schools: { name: 'школы', description: 'Реестр школ вместе с заголовками.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Teachers’ categories by district and city, with the schools that have masters and researchers.',
    parameters: {
      staff: { name: 'staff', description: 'The staff list with its headings.' },
      schools: { name: 'schools', description: 'The register of schools with its headings.' },
      language: languageWords.en,
    },
  },
};

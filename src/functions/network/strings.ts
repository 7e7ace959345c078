import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { network } from './network.ts';

export const strings: FunctionStrings<typeof network> = {
  kk: {
    description: 'Шағын жинақты мектептер желісі аудан мен қала бойынша: ШЖМ, тірек мектептері (РО), бекітілген ШЖМ, РО болып табылатын ШЖМ, бекітілмегендері.',
    parameters: {
      schools: { name: 'мектептер', description: 'Мектептер реестрі, тақырыптарымен бірге.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Сеть малокомплектных школ по районам и городам: МКШ, опорные школы (РЦ), прикреплённые МКШ, МКШ, являющиеся РЦ, неприкреплённые.',
    parameters: {
      schools: { name: 'школы', description: 'Реестр школ вместе с заголовками.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'The network of small-class schools by district and city: small-class schools, hubs, attached ones, hubs among them, unattached ones.',
    parameters: {
      schools: { name: 'schools', description: 'The register of schools with its headings.' },
      language: languageWords.en,
    },
  },
};

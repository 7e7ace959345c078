import type { FunctionStrings } from '../custom-function.ts';
import { languageWords } from '../language-words.ts';
import type { pupils } from './pupils.ts';

export const strings: FunctionStrings<typeof pupils> = {
  kk: {
    description: 'Оқушылар саны мектептер мен сынып аралықтары бойынша: 1–4, 5–9, 10–11 немесе өзіңіз көрсеткендей.',
    parameters: {
      pupils: { name: 'оқушылар', description: 'Сыныптар бойынша оқушылар реестрі, тақырыптарымен бірге.' },
      bands: { name: 'аралықтар', description: 'Сынып аралықтары: 1-4; 5-9; 10-11. Берілмесе, дәл осы аралықтар алынады.' },
      language: languageWords.kk,
    },
  },
  ru: {
    description: 'Число учащихся по школам и ступеням: 1–4, 5–9, 10–11 или как указано.',
    parameters: {
      pupils: { name: 'учащиеся', description: 'Реестр учащихся по классам вместе с заголовками.' },
      bands: { name: 'ступени', description: 'Ступени классов: 1-4; 5-9; 10-11. Если не указаны, берутся эти же.' },
      language: languageWords.ru,
    },
  },
  en: {
    description: 'Pupils by school and band of grades: 1–4, 5–9, 10–11, or as given.',
    parameters: {
      pupils: { name: 'pupils', description: 'The register of pupils by grade with its headings.' },
      bands: { name: 'bands', description: 'Bands of grades: 1-4; 5-9; 10-11, which is the default.' },
      language: languageWords.en,
    },
  },
};

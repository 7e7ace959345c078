import type { FunctionStrings } from '../custom-function.ts';
import type { splittext } from './splittext.ts';

export const strings: FunctionStrings<typeof splittext> = {
  kk: {
    description: 'Біріктірілген сыныптар саны тілдері бойынша бір жазуда: 23 (17/6). Бөліктердің қосындысы жалпы санға тең болуы керек.',
    parameters: {
      total: { name: 'барлығы', description: 'Жалпы саны.' },
      kk: { name: 'қазақ', description: 'Қазақ тілінде оқытылатын сыныптар саны.' },
      ru: { name: 'орыс', description: 'Орыс тілінде оқытылатын сыныптар саны.' },
      other: { name: 'басқа', description: 'Басқа тілдегі сыныптар саны. Жоқ болса, берілмейді.' },
    },
  },
  ru: {
    description: 'Число совмещённых классов по языкам одной записью: 23 (17/6). Части должны давать в сумме целое.',
    parameters: {
      total: { name: 'всего', description: 'Всего классов.' },
      kk: { name: 'казахский', description: 'Классов с казахским языком обучения.' },
      ru: { name: 'русский', description: 'Классов с русским языком обучения.' },
      other: { name: 'другие', description: 'Классов с другим языком обучения. Если их нет — не указывается.' },
    },
  },
  en: {
    description: 'Combined classes by language in one text: 23 (17/6). The parts must add up to the total.',
    parameters: {
      total: { name: 'total', description: 'All classes.' },
      kk: { name: 'kazakh', description: 'Classes taught in Kazakh.' },
      ru: { name: 'russian', description: 'Classes taught in Russian.' },
      other: { name: 'other', description: 'Classes taught in other languages, if there are any.' },
    },
  },
};

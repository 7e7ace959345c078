import { measureWords } from '../../text/measures.ts';
import type { CheckStrings } from '../check.ts';
import type { sumInText } from './sum-in-text.ts';

export const strings: CheckStrings<typeof sumInText> = {
  kk: {
    title: 'Мәтіндегі бөліктердің қосындысы шықпайды',
    about: 'Сөйлемде жалпы сан мен оның бөліктері берілсе, бөліктердің қосындысы жалпы санға тең болуы керек.',
    finding: ({ whole, parts, sum, measure }) => `${measure === 'pupils' ? 'Мектептер бойынша оқушылар' : measure === null ? 'Бөліктері' : measureWords.kk[measure]}: ${parts.join(' + ')} = ${sum}, ал мәтінде жалпы саны – ${whole}. Жалпы санды немесе бөліктерін түзетіңіз.`,
  },
  ru: {
    title: 'Части в тексте не складываются в целое',
    about: 'Если в предложении даны общее число и его части, сумма частей должна быть равна общему числу.',
    finding: ({ whole, parts, sum, measure }) => `${measure === 'pupils' ? 'Учащиеся по школам' : measure === null ? 'Части' : measureWords.ru[measure]}: ${parts.join(' + ')} = ${sum}, а всего в тексте – ${whole}. Исправьте общее число или части.`,
  },
  en: {
    title: 'Parts in the text do not make up the whole',
    about: 'Where a sentence gives a whole and its parts, the parts must add up to it.',
    finding: ({ whole, parts, sum, measure }) => `${measure === 'pupils' ? 'Pupils by school' : measure === null ? 'The parts' : measureWords.en[measure]}: ${parts.join(' + ')} = ${sum}, but the text gives ${whole} in all. Correct the whole or its parts.`,
  },
};

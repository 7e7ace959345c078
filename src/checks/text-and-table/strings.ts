import type { MeasureKey } from '../../sheet/measures/measure.ts';
import type { Language } from '../../text/language.ts';
import { measureWords } from '../../text/measures.ts';
import type { CheckStrings } from '../check.ts';
import type { textAndTable } from './text-and-table.ts';

const named = (language: Language, measure: MeasureKey | null, noun: string) => (measure === null ? `«${noun}»` : measureWords[language][measure]);

export const strings: CheckStrings<typeof textAndTable> = {
  kk: {
    title: 'Мәтіндегі сан кестеге сәйкес келмейді',
    about: 'Сөйлемде айтылған сан кестедегі сол көрсеткіштің қорытындысымен салыстырылады. Мәтінді немесе кестені түзетіңіз.',
    finding: ({ stated, given, measure, noun, isReally, where, sure }) =>
      `Мәтінде ${named('kk', measure, noun)} – ${stated}, ал кестеде (${where}) – ${given}.${isReally ? ` ${stated} – бұл ${measureWords.kk[isReally]} саны.` : ''}${sure ? ' Мәтінді түзетіңіз.' : ' Екеуін де тексеріңіз.'}`,
  },
  ru: {
    title: 'Число в тексте расходится с таблицей',
    about: 'Число в предложении сравнивается с итогом того же показателя в таблице. Исправьте текст или таблицу.',
    finding: ({ stated, given, measure, noun, isReally, where, sure }) =>
      `В тексте: ${named('ru', measure, noun)} – ${stated}, а в таблице (${where}) – ${given}.${isReally ? ` ${stated} – это ${measureWords.ru[isReally]}.` : ''}${sure ? ' Исправьте текст.' : ' Проверьте оба числа.'}`,
  },
  en: {
    title: 'A number in the text differs from the table',
    about: 'A number in a sentence is compared with the total of the same quantity in the table. Correct the text or the table.',
    finding: ({ stated, given, measure, noun, isReally, where, sure }) =>
      `The text gives ${named('en', measure, noun)} as ${stated}, the table (${where}) as ${given}.${isReally ? ` ${stated} is the number of ${measureWords.en[isReally]}.` : ''}${sure ? ' Correct the text.' : ' Look at both.'}`,
  },
};

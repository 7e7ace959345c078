import { measureWords } from '../../text/measures.ts';
import type { CheckStrings } from '../check.ts';
import type { changeInText } from './change-in-text.ts';

export const strings: CheckStrings<typeof changeInText> = {
  kk: {
    title: 'Өткен жылмен айырмасы дұрыс емес',
    about: 'Сөйлемде осы жылғы және өткен жылғы сандар мен олардың айырмасы берілсе, айырмасы осы екі санға сәйкес келуі керек.',
    finding: ({ measure, now, before, change, direction }) =>
      `${measureWords.kk[measure]}: бұрын ${before}, қазір ${now}, демек ${Math.abs(now - before)} ${now < before ? 'кеміген' : 'артқан'}, ал мұнда ${change} ${direction === 'down' ? 'кеміді' : 'артты'} делінген.`,
  },
  ru: {
    title: 'Разница с прошлым годом неверна',
    about: 'Если в предложении даны числа этого и прошлого года и разница между ними, разница должна им соответствовать.',
    finding: ({ measure, now, before, change, direction }) =>
      `${measureWords.ru[measure]}: было ${before}, стало ${now}, то есть ${now < before ? 'меньше' : 'больше'} на ${Math.abs(now - before)}, а здесь указано: ${direction === 'down' ? 'меньше' : 'больше'} на ${change}.`,
  },
  en: {
    title: 'The change against last year is wrong',
    about: 'Where a sentence gives the numbers of this and the last year and the change, the change must follow from them.',
    finding: ({ measure, now, before, change, direction }) =>
      `${measureWords.en[measure]}: ${before} before, ${now} now, that is ${Math.abs(now - before)} ${now < before ? 'fewer' : 'more'}, but the text says ${change} ${direction === 'down' ? 'fewer' : 'more'}.`,
  },
};

import { timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import { clashSentence } from '../clash-words.ts';
import type { combinedAgainstGrade } from './combined-against-grade.ts';

export const strings: CheckStrings<typeof combinedAgainstGrade> = {
  kk: {
    title: 'Біріктірілген сынып пен оның бір сыныбы қатар',
    about: 'Біріктірілген сыныпта сабақ болып жатқанда, оның бір сыныбына бөлек сабақ қойылған.',
    finding: (args) => clashSentence('kk', args, `${timetableWords.kk.class(args.who)} екеуінде де бар`),
  },
  ru: {
    title: 'Совмещённый класс и один из его классов одновременно',
    about: 'Пока идёт урок совмещённого класса, одному из его классов поставлен отдельный урок.',
    finding: (args) => clashSentence('ru', args, `${timetableWords.ru.class(args.who)} есть в обоих`),
  },
  en: {
    title: 'A combined class and one of its grades at once',
    about: 'While a combined class has its lesson, one of its grades has another.',
    finding: (args) => clashSentence('en', args, `${args.who} is in both`),
  },
};

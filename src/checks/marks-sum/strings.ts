import type { CheckStrings } from '../check.ts';
import { markText } from '../mark-args.ts';
import type { marksSum } from './marks-sum.ts';

export const strings: CheckStrings<typeof marksSum> = {
  kk: {
    title: 'Баға саны оқушы санына тең емес',
    about: '«5», «4», «3», «2» алғандар мен бағаланбағандардың қосындысы оқушы санына тең болуы керек.',
    finding: ({ pupils, counted, ...args }) => `${markText(args, 'kk')}: оқушы саны – ${pupils}, ал баға алғандар мен бағаланбағандар – ${counted}. Сандарды тексеріңіз.`,
  },
  ru: {
    title: 'Отметок не столько, сколько учащихся',
    about: 'Сумма «5», «4», «3», «2» и неаттестованных должна равняться количеству учащихся.',
    finding: ({ pupils, counted, ...args }) => `${markText(args, 'ru')}: учащихся – ${pupils}, а отметок и неаттестованных – ${counted}. Проверьте числа.`,
  },
  en: {
    title: 'Other counts of marks than pupils',
    about: 'Fives, fours, threes, twos and pupils without a mark should add up to the number of pupils.',
    finding: ({ pupils, counted, ...args }) => `${markText(args, 'en')}: ${pupils} pupils, and ${counted} marks and pupils without one. Look at the numbers.`,
  },
};

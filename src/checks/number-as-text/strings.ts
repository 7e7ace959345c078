import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { numberAsText } from './number-as-text.ts';

export const strings: CheckStrings<typeof numberAsText> = {
  kk: {
    title: 'Мәтін ретінде сақталған сан',
    about: 'Сан мәтін ретінде сақталған, сондықтан Excel оны қосындыға қоспайды. Санға айналдырыңыз.',
    finding: ({ text, heading, cells }) => (cells === 1 ? `«${excerpt(heading)}»: ${text} саны мәтін ретінде сақталған, Excel оны қоспайды. Санға айналдырыңыз.` : `Кестеде ${cells} сан мәтін ретінде сақталған, Excel оларды қоспайды. Санға айналдырыңыз.`),
  },
  ru: {
    title: 'Число сохранено как текст',
    about: 'Число сохранено как текст, поэтому Excel не учитывает его в сумме. Преобразуйте его в число.',
    finding: ({ text, heading, cells }) => (cells === 1 ? `«${excerpt(heading)}»: число ${text} сохранено как текст, Excel его не суммирует. Преобразуйте в число.` : `В таблице чисел, сохранённых как текст: ${cells}; Excel их не суммирует. Преобразуйте в числа.`),
  },
  en: {
    title: 'Number stored as text',
    about: 'A number is stored as text, so that Excel leaves it out of sums. Turn it into a number.',
    finding: ({ text, heading, cells }) => (cells === 1 ? `“${excerpt(heading)}”: ${text} is stored as text, Excel does not add it up. Turn it into a number.` : `${cells} numbers of the table are stored as text, Excel does not add them up. Turn them into numbers.`),
  },
};

import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { rowBlank } from './row-blank.ts';

export const strings: CheckStrings<typeof rowBlank> = {
  kk: {
    title: 'Жолда сан жоқ',
    about: 'Жолдың атауы бар, бірақ бірде-бір саны жоқ. Деректі жазыңыз немесе мүлде болмаса, «-» қойыңыз.',
    finding: ({ label }) => `«${excerpt(label)}» жолында бірде-бір сан жоқ. Деректі жазыңыз, болмаса «-» қойыңыз.`,
  },
  ru: {
    title: 'Строка без чисел',
    about: 'В строке есть название, но нет ни одного числа. Внесите данные или поставьте «-», если их нет.',
    finding: ({ label }) => `В строке «${excerpt(label)}» нет ни одного числа. Внесите данные или поставьте «-».`,
  },
  en: {
    title: 'Row without figures',
    about: 'A row has a name but not one figure. Enter the data, or “-” if there is none.',
    finding: ({ label }) => `The row “${excerpt(label)}” has no figure at all. Enter the data, or “-” if there is none.`,
  },
};

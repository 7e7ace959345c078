import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { activityTwice } from './activity-twice.ts';

export const strings: CheckStrings<typeof activityTwice> = {
  kk: {
    title: 'Бір іс-шара екі рет жазылған',
    about: 'Жоспарда бір іс-шара екі жолда, мерзімі мен жауаптылары бірдей болып тұр. Жазылуы сәл өзгеше болуы мүмкін. Артық жолды алып тастаңыз.',
    finding: ({ text, other, otherRow, certain }) =>
      certain
        ? `«${excerpt(text)}» ${otherRow}-жолдағы «${excerpt(other)}» іс-шарасын қайталайды: мерзімі мен жауаптылары бірдей. Біреуін алып тастаңыз.`
        : `«${excerpt(text)}» және ${otherRow}-жолдағы «${excerpt(other)}» бір іс-шара емес пе? Мерзімі мен жауаптылары бірдей.`,
  },
  ru: {
    title: 'Одно мероприятие записано дважды',
    about: 'Одно и то же мероприятие стоит в двух строках плана с тем же сроком и теми же людьми; написано может быть чуть иначе. Уберите лишнюю строку.',
    finding: ({ text, other, otherRow, certain }) =>
      certain
        ? `«${excerpt(text)}» повторяет мероприятие строки ${otherRow} «${excerpt(other)}»: тот же срок и те же люди. Уберите одно из них.`
        : `«${excerpt(text)}» и «${excerpt(other)}» в строке ${otherRow}: не одно ли это мероприятие? Срок и люди те же.`,
  },
  en: {
    title: 'One activity written twice',
    about: 'The same activity stands in two rows of a plan with the same term and people, perhaps in slightly other words. Take the surplus row out.',
    finding: ({ text, other, otherRow, certain }) =>
      certain
        ? `“${excerpt(text)}” repeats “${excerpt(other)}” of row ${otherRow}: the same term and people. Take one of them out.`
        : `“${excerpt(text)}” and “${excerpt(other)}” in row ${otherRow}: are they one activity? The term and the people are the same.`,
  },
};

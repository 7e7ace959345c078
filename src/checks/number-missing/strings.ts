import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { numberMissing } from './number-missing.ts';

export const strings: CheckStrings<typeof numberMissing> = {
  kk: {
    title: 'Саны жазылмаған',
    about: 'Қатар тұрғандарының саны бар, ал мұнда сан жоқ. Санын жазыңыз; болмаса, 0 деп көрсетіңіз.',
    finding: ({ label }) => `«${excerpt(label)}»: саны жазылмаған. Санын жазыңыз; болмаса, 0 деп көрсетіңіз.`,
  },
  ru: {
    title: 'Число не указано',
    about: 'У соседних позиций число есть, а здесь нет. Впишите число; если никого нет, напишите 0.',
    finding: ({ label }) => `«${excerpt(label)}»: число не указано. Впишите его; если никого нет, напишите 0.`,
  },
  en: {
    title: 'Number is missing',
    about: 'What stands beside it has a number, this has none. Write the number; 0 if there is none.',
    finding: ({ label }) => `“${excerpt(label)}” has no number. Write it; 0 if there is none.`,
  },
};

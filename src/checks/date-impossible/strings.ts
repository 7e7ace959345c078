import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { dateImpossible } from './date-impossible.ts';

export const strings: CheckStrings<typeof dateImpossible> = {
  kk: {
    title: 'Күнтізбеде жоқ күн',
    about: 'Мұндай күн күнтізбеде жоқ немесе аралық басталмай аяқталады. Күнін тексеріп, дұрыстап жазыңыз.',
    finding: ({ kind, written, days }) => {
      if (kind === 'no-such-day') return `«${excerpt(written)}» деген күн жоқ: ол айда ${days} күн бар. Күнін түзетіңіз.`;
      if (kind === 'no-such-month') return `«${excerpt(written)}» деген күн жоқ: жылда 12 ай бар. Күнін түзетіңіз.`;
      return kind === 'backwards' ? `«${excerpt(written)}» аралығы басталмай аяқталады. Күндерін түзетіңіз.` : `«${excerpt(written)}» аралығының басы соңынан кеш. Басталатын айын да жазыңыз немесе күндерін түзетіңіз.`;
    },
  },
  ru: {
    title: 'Невозможная дата',
    about: 'Такого дня нет в календаре, или период заканчивается раньше, чем начинается. Проверьте и исправьте дату.',
    finding: ({ kind, written, days }) => {
      if (kind === 'no-such-day') return `Дня «${excerpt(written)}» нет: дней в этом месяце ${days}. Исправьте дату.`;
      if (kind === 'no-such-month') return `Даты «${excerpt(written)}» нет: месяцев в году 12. Исправьте дату.`;
      return kind === 'backwards' ? `Период «${excerpt(written)}» заканчивается раньше, чем начинается. Исправьте даты.` : `Начало периода «${excerpt(written)}» позже его конца. Укажите и месяц начала или исправьте даты.`;
    },
  },
  en: {
    title: 'A date that cannot be',
    about: 'No calendar has this day, or the period ends before it begins. Look at the date and mend it.',
    finding: ({ kind, written, days }) => {
      if (kind === 'no-such-day') return `There is no “${excerpt(written)}”: that month has ${days} days. Mend the date.`;
      if (kind === 'no-such-month') return `There is no “${excerpt(written)}”: a year has 12 months. Mend the date.`;
      return kind === 'backwards' ? `The period “${excerpt(written)}” ends before it begins. Mend the dates.` : `The period “${excerpt(written)}” begins later than it ends. Give the first month too, or mend the dates.`;
    },
  },
};

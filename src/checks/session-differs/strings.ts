import { excerpt } from '../../text/excerpt.ts';
import type { CheckStrings } from '../check.ts';
import type { sessionDiffers } from './session-differs.ts';

export const strings: CheckStrings<typeof sessionDiffers> = {
  kk: {
    title: 'Жоспар басқа сессияның күндерімен',
    about: 'Жоспардың атауында бір сессия аталған, ал мерзімдері басқа сессияға сәйкес келеді. Атауын немесе күндерін түзетіңіз.',
    finding: ({ named, dates, other, right }) => `Жоспар «${excerpt(named)}» деп аталған, ал «${excerpt(dates)}» – «${excerpt(other)}» күндері; аталған сессия «${excerpt(right)}» болған. Атауын немесе күндерін түзетіңіз.`,
  },
  ru: {
    title: 'План с датами другой сессии',
    about: 'В названии плана одна сессия, а сроки совпадают с другой. Исправьте название или даты.',
    finding: ({ named, dates, other, right }) => `План назван «${excerpt(named)}», а «${excerpt(dates)}» – это даты «${excerpt(other)}»; названная сессия была «${excerpt(right)}». Исправьте название или даты.`,
  },
  en: {
    title: 'A plan with the dates of another session',
    about: 'The title of the plan names one session, its dates are those of another. Mend the title or the dates.',
    finding: ({ named, dates, other, right }) => `The plan is for “${excerpt(named)}”, but “${excerpt(dates)}” are the dates of “${excerpt(other)}”; the session named was “${excerpt(right)}”. Mend the title or the dates.`,
  },
};

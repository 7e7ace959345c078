import type { CheckStrings } from '../check.ts';
import { plannedText } from '../planned-args.ts';
import type { sessionOverlap } from './session-overlap.ts';

export const strings: CheckStrings<typeof sessionOverlap> = {
  kk: {
    title: 'Сессиялар бір уақытта',
    about: 'Бір тірек мектебінде бір сыныптарға арналған екі сессия бір күндерге түсіп тұр.',
    finding: ({ other, ...args }) => `Екі сессия бір күндерге түсіп тұр: ${plannedText(args)} және ${plannedText(other)}. Күндерін, сыныптарын немесе мектептерін тексеріңіз.`,
  },
  ru: {
    title: 'Сессии в одно время',
    about: 'Две сессии одной опорной школы для одних и тех же классов приходятся на одни дни.',
    finding: ({ other, ...args }) => `Две сессии приходятся на одни дни: ${plannedText(args)} и ${plannedText(other)}. Проверьте даты, классы или школы.`,
  },
  en: {
    title: 'Sessions at the same time',
    about: 'Two sessions of one hub for the same grades lie on the same days.',
    finding: ({ other, ...args }) => `Two sessions lie on the same days: ${plannedText(args)} and ${plannedText(other)}. Look at their dates, grades or schools.`,
  },
};

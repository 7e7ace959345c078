import type { CheckStrings } from '../check.ts';
import type { gradesDiffer } from './grades-differ.ts';

export const strings: CheckStrings<typeof gradesDiffer> = {
  kk: {
    title: 'Сессияға қатысқан сыныптар әртүрлі',
    about: 'Есептің бір жерінде сессияға бір сыныптар, екінші жерінде басқа сыныптар қатысқан делінген. Қайсысы дұрыс екенін тексеріңіз.',
    finding: ({ grades }) => `Бұл жерде «${grades[0]}», басқа жерде «${grades[1]}» делінген. Қай сыныптар қатысқанын тексеріңіз.`,
  },
  ru: {
    title: 'Классы сессии указаны по-разному',
    about: 'В одном месте отчёта в сессии участвуют одни классы, в другом – другие. Проверьте, какие верны.',
    finding: ({ grades }) => `Здесь указано «${grades[0]}», в другом месте – «${grades[1]}». Проверьте, какие классы участвовали.`,
  },
  en: {
    title: 'Grades of the sessions given in two ways',
    about: 'One place of the report has other grades at the sessions than another. See which are right.',
    finding: ({ grades }) => `Here it says “${grades[0]}”, elsewhere “${grades[1]}”. See which grades took part.`,
  },
};

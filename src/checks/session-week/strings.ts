import { normFrom } from '../../text/norm-source.ts';
import type { CheckStrings } from '../check.ts';
import { sessionText } from '../session-args.ts';
import type { sessionWeek } from './session-week.ts';

export const strings: CheckStrings<typeof sessionWeek> = {
  kk: {
    title: 'Сессия аптасы басқа',
    about: 'Сессия тоқсанның баптауда көрсетілген аптасында емес. Аудан осы талапты баптауда қосқанда ғана тексеріледі.',
    finding: ({ quarter, week, limit, ...args }) => `Сессия (${sessionText(args)}) ${quarter}-тоқсанның соңынан санағанда ${week}-аптаға қойылған, ал керегі – ${limit}-апта${normFrom.kk(args)}.`,
  },
  ru: {
    title: 'Сессия не в ту неделю четверти',
    about: 'Сессия стоит не в той неделе четверти, которая задана в настройках. Проверяется, только если район включил это требование.',
    finding: ({ quarter, week, limit, ...args }) => `Сессия (${sessionText(args)}) приходится на ${week}-ю неделю с конца ${quarter}-й четверти, а задана ${limit}-я${normFrom.ru(args)}.`,
  },
  en: {
    title: 'Session in another week of the quarter',
    about: 'A session is not in the week of the quarter that the settings name. Checked only where the district has switched it on.',
    finding: ({ quarter, week, limit, ...args }) => `The session (${sessionText(args)}) is in week ${week} from the end of quarter ${quarter}; it should be in week ${limit}${normFrom.en(args)}.`,
  },
};

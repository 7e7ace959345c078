import { normFrom } from '../../text/norm-source.ts';
import type { CheckStrings } from '../check.ts';
import { sessionText } from '../session-args.ts';
import type { sessionLength } from './session-length.ts';

export const strings: CheckStrings<typeof sessionLength> = {
  kk: {
    title: 'Сессияның ұзақтығы басқа',
    about: 'Сессияның оқу күні баптауда көрсетілгеннен көп немесе аз. Аудан осы талапты қосқанда ғана тексеріледі.',
    finding: ({ days, limit, ...args }) => `Сессия (${sessionText(args)}) ${days} күнге қойылған, ал керегі – ${limit} күн${normFrom.kk(args)}.`,
  },
  ru: {
    title: 'Длительность сессии другая',
    about: 'Учебных дней в сессии больше или меньше, чем задано в настройках. Проверяется, только если район включил это требование.',
    finding: ({ days, limit, ...args }) => `Сессия (${sessionText(args)}): учебных дней ${days}, а задано ${limit}${normFrom.ru(args)}.`,
  },
  en: {
    title: 'Session of another length',
    about: 'A session has more or fewer days than the settings say. Checked only where the district has switched it on.',
    finding: ({ days, limit, ...args }) => `The session (${sessionText(args)}) has ${days} days of lessons; it should have ${limit}${normFrom.en(args)}.`,
  },
};

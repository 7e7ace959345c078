import { normFrom } from '../../text/norm-source.ts';
import { list } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import { sessionText } from '../session-args.ts';
import type { sessionGrades } from './session-grades.ts';

const some = (grades: readonly number[]) => list(grades.map(String));

export const strings: CheckStrings<typeof sessionGrades> = {
  kk: {
    title: 'Сессияға қатыспайтын сынып',
    about: 'Сессия кестесінде баптауда көрсетілмеген сынып бар. Аудан осы талапты қосқанда ғана тексеріледі.',
    finding: ({ grades, allowed, ...args }) => `Сессияда (${sessionText(args)}) ${some(grades)}-сынып бар, ал сессияға ${some(allowed)}-сыныптар қатысады${normFrom.kk(args)}.`,
  },
  ru: {
    title: 'Класс, который не участвует в сессиях',
    about: 'В расписании сессии есть класс, не указанный в настройках. Проверяется, только если район включил это требование.',
    finding: ({ grades, allowed, ...args }) => `В сессии (${sessionText(args)}) есть класс: ${some(grades)}, а участвуют классы: ${some(allowed)}${normFrom.ru(args)}.`,
  },
  en: {
    title: 'Grade that takes no part in sessions',
    about: 'The timetable of a session has a grade that the settings do not name. Checked only where the district has switched it on.',
    finding: ({ grades, allowed, ...args }) => `The session (${sessionText(args)}) has grade ${some(grades)}; grades ${some(allowed)} take part${normFrom.en(args)}.`,
  },
};

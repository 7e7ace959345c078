import { normFrom } from '../../text/norm-source.ts';
import { list } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import { plannedText } from '../planned-args.ts';
import type { sessionGradeRange } from './session-grade-range.ts';

const some = (grades: readonly number[]) => list(grades.map(String));

export const strings: CheckStrings<typeof sessionGradeRange> = {
  kk: {
    title: 'Сессияның сыныптары',
    about: 'Сессияға 1–11-сыныптар ғана қатыса алады. Аудан баптауда сыныптарды атап, талапты қосса, соған сай келуі тексеріледі.',
    finding: ({ kind, text, grades, allowed, source, confirmed, ...args }) =>
      kind === 'impossible' ? `Сессияның (${plannedText(args)}) сыныптары дұрыс жазылмаған: «${text}». 1-ден 11-ге дейінгі сыныптарды жазыңыз, мысалы: 7-9.`
        : `Сессияға (${plannedText(args)}) ${some(grades)}-сынып қойылған, ал сессияға ${some(allowed)}-сыныптар қатысады${normFrom.kk({ source, confirmed })}.`,
  },
  ru: {
    title: 'Классы сессии',
    about: 'В сессии могут участвовать только 1–11 классы. Если район назвал классы в настройках и включил требование, проверяется и оно.',
    finding: ({ kind, text, grades, allowed, source, confirmed, ...args }) =>
      kind === 'impossible' ? `Классы сессии (${plannedText(args)}) указаны неверно: «${text}». Напишите классы от 1 до 11, например: 7-9.`
        : `В сессии (${plannedText(args)}) указан класс: ${some(grades)}, а участвуют классы: ${some(allowed)}${normFrom.ru({ source, confirmed })}.`,
  },
  en: {
    title: 'Grades of a session',
    about: 'Only grades 1–11 can take part in a session. Where the district names grades in its settings and has switched that on, they are compared as well.',
    finding: ({ kind, text, grades, allowed, source, confirmed, ...args }) =>
      kind === 'impossible' ? `The grades of the session (${plannedText(args)}) are not right: “${text}”. Write grades from 1 to 11, for example 7-9.`
        : `The session (${plannedText(args)}) has grade ${some(grades)}; grades ${some(allowed)} take part${normFrom.en({ source, confirmed })}.`,
  },
};

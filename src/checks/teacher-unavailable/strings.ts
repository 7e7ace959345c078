import { clockSpan, lessonText, whenText } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { teacherUnavailable } from './teacher-unavailable.ts';

export const strings: CheckStrings<typeof teacherUnavailable> = {
  kk: {
    title: 'Мұғалім бос емес уақытқа қойылған сабақ',
    about: 'Сабақ мұғалім келе алмайтын деп көрсетілген уақытқа қойылған. Сол уақыт аяқталған сәтте басталатын сабақ қате емес.',
    finding: (args) => `${args.who}: ${whenText('kk', args.day, args)} – ${lessonText('kk', args)}: мұғалім ${args.from ? `${clockSpan({ start: args.from, end: args.to })} аралығында` : 'бұл күні'} бос емес.`,
  },
  ru: {
    title: 'Урок, когда учитель занят',
    about: 'Урок поставлен на время, когда учитель, по таблице, не может вести уроки. Урок, который начинается ровно по окончании этого времени, ошибкой не считается.',
    finding: (args) => `${args.who}: ${whenText('ru', args.day, args)} – ${lessonText('ru', args)}: учитель занят ${args.from ? clockSpan({ start: args.from, end: args.to }) : 'весь день'}.`,
  },
  en: {
    title: 'A lesson while the teacher is not available',
    about: 'A lesson is at a time when its teacher, by the table, cannot teach. One that begins as that time ends is no error.',
    finding: (args) => `${args.who}: ${whenText('en', args.day, args)} – ${lessonText('en', args)}: the teacher is not available ${args.from ? clockSpan({ start: args.from, end: args.to }) : 'that day'}.`,
  },
};

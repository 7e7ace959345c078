import { clockSpan, lessonText, list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { bellsDiffer } from './bells-differ.ts';

export const strings: CheckStrings<typeof bellsDiffer> = {
  kk: {
    title: 'Уақыты қоңырау кестесіне сай емес',
    about: 'Сабақтың басталу немесе аяқталу уақыты мектептің қоңырау кестесіндегі сол сабақтың уақытынан басқа. Қайсысы дұрыс екенін тексеріңіз.',
    finding: (args) => `${list([args.school, timetableWords.kk.days[(args.day ?? 0) - 1], timetableWords.kk.period(`${args.period}`), lessonText('kk', { ...args, school: '' })])}: кестеде ${clockSpan(args)}, ал қоңырау бойынша ${clockSpan({ start: args.bellStart, end: args.bellEnd })}.`,
  },
  ru: {
    title: 'Время не по расписанию звонков',
    about: 'Начало или конец урока расходится со звонками школы для урока с этим номером. Проверьте, что верно.',
    finding: (args) => `${list([args.school, timetableWords.ru.days[(args.day ?? 0) - 1], timetableWords.ru.period(`${args.period}`), lessonText('ru', { ...args, school: '' })])}: в расписании ${clockSpan(args)}, а по звонкам ${clockSpan({ start: args.bellStart, end: args.bellEnd })}.`,
  },
  en: {
    title: 'Time is not by the bells',
    about: 'A lesson begins or ends at another time than the bells of its school ring for that number. See which is right.',
    finding: (args) => `${list([args.school, timetableWords.en.days[(args.day ?? 0) - 1], timetableWords.en.period(`${args.period}`), lessonText('en', { ...args, school: '' })])}: ${clockSpan(args)} in the timetable, ${clockSpan({ start: args.bellStart, end: args.bellEnd })} by the bells.`,
  },
};

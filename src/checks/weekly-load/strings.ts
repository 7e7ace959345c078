import { writeDay } from '../../sheet/dates/write-date.ts';
import { formatNumber } from '../../text/numbers.ts';
import { normFrom } from '../../text/norm-source.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { weeklyLoad } from './weekly-load.ts';

export const strings: CheckStrings<typeof weeklyLoad> = {
  kk: {
    title: 'Апталық жүктеме артық',
    about: 'Сыныптың аптадағы сабақ сағаты баптауда қосылған нормадан көп: өз мектебіндегі және сессиядағы сабақтар бірге саналады, топқа бөлінген сабақ бір рет, екі аптада бір болатын сабақ жарты сағат.',
    finding: ({ hours, week, session, limit, ...args }) => `${list([args.school, timetableWords.kk.class(args.class)])}: аптасына ${formatNumber(hours, 'kk')} сағат${week ? ` (${writeDay(week)} басталатын апта${session ? ', сессиямен бірге' : ''})` : ''}, ал ${args.grade}-сыныпқа ең көбі ${formatNumber(limit, 'kk')}${normFrom.kk(args)}.`,
  },
  ru: {
    title: 'Недельная нагрузка больше нормы',
    about: 'Часов в неделю у класса больше нормы, включённой в настройках: уроки своей школы и сессии считаются вместе, урок по группам – один раз, урок раз в две недели – за полчаса.',
    finding: ({ hours, week, session, limit, ...args }) => `${list([args.school, timetableWords.ru.class(args.class)])}: часов в неделю ${formatNumber(hours, 'ru')}${week ? ` (неделя с ${writeDay(week)}${session ? ', вместе с сессией' : ''})` : ''}, а для ${args.grade} класса не больше ${formatNumber(limit, 'ru')}${normFrom.ru(args)}.`,
  },
  en: {
    title: 'Weekly load above the norm',
    about: 'A class has more hours a week than the norm of the settings: lessons at home and of a session count together, a lesson in groups once, one of every other week half.',
    finding: ({ hours, week, session, limit, ...args }) => `${list([args.school, timetableWords.en.class(args.class)])}: ${formatNumber(hours, 'en')} hours a week${week ? ` (week of ${writeDay(week)}${session ? ', with the session' : ''})` : ''}; grade ${args.grade} has at most ${formatNumber(limit, 'en')}${normFrom.en(args)}.`,
  },
};

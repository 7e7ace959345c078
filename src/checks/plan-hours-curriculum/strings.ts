import type { CheckStrings } from '../check.ts';
import { hoursText, planText } from '../plan-words.ts';
import type { planHoursCurriculum } from './plan-hours-curriculum.ts';

export const strings: CheckStrings<typeof planHoursCurriculum> = {
  kk: {
    title: 'КТЖ сағаттары оқу жоспарына сай емес',
    about: 'Жоспардың сағаттары оқу жоспарындағы апталық сағатты оқу апталарына көбейткеннен бір аптадан артық ауытқыған. Оқу жоспары мен төрт тоқсанның күндері белгілі болса ғана тексеріледі.',
    finding: ({ found, due, aWeek, weeks, ...args }) => `${planText(args, 'kk')}: жоспарда ${hoursText(found, 'kk')} сағат, ал оқу жоспары бойынша шамамен ${hoursText(due, 'kk')} (аптасына ${hoursText(aWeek, 'kk')}, ${weeks} оқу аптасы).`,
  },
  ru: {
    title: 'Часы КТП расходятся с учебным планом',
    about: 'Часы плана расходятся с недельными часами учебного плана, умноженными на учебные недели, больше чем на неделю. Проверяется, только если известны учебный план и даты четырёх четвертей.',
    finding: ({ found, due, aWeek, weeks, ...args }) => `${planText(args, 'ru')}: часов в плане ${hoursText(found, 'ru')}, а по учебному плану – около ${hoursText(due, 'ru')} (в неделю ${hoursText(aWeek, 'ru')}, учебных недель ${weeks}).`,
  },
  en: {
    title: 'Hours of a plan against the curriculum',
    about: 'The hours of a plan are more than a week’s off the hours of the curriculum times the weeks of lessons. Looked at only where the curriculum and all four quarters are known.',
    finding: ({ found, due, aWeek, weeks, ...args }) => `${planText(args, 'en')}: hours in the plan: ${hoursText(found, 'en')}; by the curriculum about ${hoursText(due, 'en')} (${hoursText(aWeek, 'en')} a week, ${weeks} weeks of lessons).`,
  },
};

import { formatNumber } from '../../text/numbers.ts';
import { normFrom } from '../../text/norm-source.ts';
import { list } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { teacherHours } from './teacher-hours.ts';

/** «Ахметов Б. А. (№ 5 ЖББМ, № 2 НОМ)». */
const named = (teacher: string, schools: readonly string[]): string => `${teacher}${list(schools) && ` (${list(schools)})`}`;

export const strings: CheckStrings<typeof teacherHours> = {
  kk: {
    title: 'Педагогтің жүктемесі мен терезесі',
    about: 'Педагогтің барлық мектептердегі апталық сағаты ставка бойынша қойылған шектен көп немесе терезесі ауданның шегінен асады. Баптауда қосылғанда ғана тексеріледі.',
    finding: ({ problem, teacher, schools, found, rates, limit, ...norm }) =>
      `${named(teacher, schools)}: ${problem === 'hours' ? `аптасына ${formatNumber(found, 'kk')} сағат, ал ${formatNumber(rates, 'kk')} ставкаға ең көбі ${formatNumber(limit, 'kk')}` : `аптасына ${formatNumber(found, 'kk')} терезе, ал ең көбі ${formatNumber(limit, 'kk')}`}${normFrom.kk(norm)}.`,
  },
  ru: {
    title: 'Нагрузка и окна учителя',
    about: 'Часов в неделю у педагога во всех школах больше, чем допускает ставка, или окон больше предела района. Проверяется, только если включено в настройках.',
    finding: ({ problem, teacher, schools, found, rates, limit, ...norm }) =>
      `${named(teacher, schools)}: ${problem === 'hours' ? `часов в неделю ${formatNumber(found, 'ru')}, а при ставке ${formatNumber(rates, 'ru')} – не больше ${formatNumber(limit, 'ru')}` : `окон в неделю ${formatNumber(found, 'ru')}, а допускается не больше ${formatNumber(limit, 'ru')}`}${normFrom.ru(norm)}.`,
  },
  en: {
    title: 'Hours and windows of a teacher',
    about: 'A teacher has more hours a week in all schools than the rate allows, or more windows than the district’s limit. Checked only where the settings switch it on.',
    finding: ({ problem, teacher, schools, found, rates, limit, ...norm }) =>
      `${named(teacher, schools)}: ${problem === 'hours' ? `${formatNumber(found, 'en')} hours a week, at most ${formatNumber(limit, 'en')} (rates: ${formatNumber(rates, 'en')})` : `${formatNumber(found, 'en')} windows a week; at most ${formatNumber(limit, 'en')}`}${normFrom.en(norm)}.`,
  },
};

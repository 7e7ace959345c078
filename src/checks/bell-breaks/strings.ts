import type { Language } from '../../text/language.ts';
import { normFrom } from '../../text/norm-source.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { bellBreaks } from './bell-breaks.ts';

type Args = Parameters<CheckStrings<typeof bellBreaks>['kk']['finding']>[0];

const where = (language: Language, { school, day }: Args) => list([school, timetableWords[language].days[(day ?? 0) - 1]]);
const breaksText = (language: Language, { breaks }: Args) => list(breaks.map(({ before, after, minutes }) => `${before}–${after}: ${timetableWords[language].minutes(minutes)}`));

export const strings: CheckStrings<typeof bellBreaks> = {
  kk: {
    title: 'Үзіліс ұзақтығы',
    about: 'Қоңырау кестесіндегі үзіліс немесе ауысымдар арасындағы уақыт баптауда қосылған нормаға сай емес.',
    finding: (args) =>
      `${where('kk', args)}: ${{ short: `үзіліс ${args.limit} минуттан аз`, long: `үзіліс ${args.limit} минуттан көп`, shifts: `ауысымдар арасы ${args.limit} минуттан аз` }[args.problem]} – ${breaksText('kk', args)}${normFrom.kk(args)}.`,
  },
  ru: {
    title: 'Длительность перемен',
    about: 'Перемена в расписании звонков или время между сменами не отвечает норме, включённой в настройках.',
    finding: (args) =>
      `${where('ru', args)}: ${{ short: `перемена короче ${args.limit} мин`, long: `перемена длиннее ${args.limit} мин`, shifts: `между сменами меньше ${args.limit} мин` }[args.problem]} – ${breaksText('ru', args)}${normFrom.ru(args)}.`,
  },
  en: {
    title: 'Length of breaks',
    about: 'A break of the bell schedule, or the time between shifts, is not what a norm of the settings wants.',
    finding: (args) =>
      `${where('en', args)}: ${{ short: `breaks shorter than ${args.limit} min`, long: `breaks longer than ${args.limit} min`, shifts: `less than ${args.limit} min between shifts` }[args.problem]}: ${breaksText('en', args)}${normFrom.en(args)}.`,
  },
};

import { writeDay } from '../../sheet/dates/write-date.ts';
import { normFrom } from '../../text/norm-source.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { testsADay } from './tests-a-day.ts';

export const strings: CheckStrings<typeof testsADay> = {
  kk: {
    title: 'Бір күндегі БЖБ мен ТЖБ',
    about: 'Бір пәннен БЖБ мен ТЖБ бір күнге түскен немесе бір күнде ТЖБ тым көп. Аудан бұл нормаларды баптауда қосқанда ғана тексеріледі.',
    finding: ({ problem, school, class: name, on, subjects, limit, ...norm }) =>
      `${list([school, timetableWords.kk.class(name), writeDay(on)])}: ${problem === 'together' ? `бір пәннен БЖБ мен ТЖБ бір күнге қойылған – ${list(subjects)}` : `бір күнде ${subjects.length} пәннен ТЖБ (${list(subjects)}), ал ең көбі ${limit}`}${normFrom.kk(norm)}.`,
  },
  ru: {
    title: 'СОр и СОч в один день',
    about: 'СОр и СОч по одному предмету стоят в один день, или СОч в день слишком много. Проверяется, только если район включил эти нормы.',
    finding: ({ problem, school, class: name, on, subjects, limit, ...norm }) =>
      `${list([school, timetableWords.ru.class(name), writeDay(on)])}: ${problem === 'together' ? `СОр и СОч по одному предмету в один день – ${list(subjects)}` : `СОч в один день по предметам: ${list(subjects)}; не больше ${limit}`}${normFrom.ru(norm)}.`,
  },
  en: {
    title: 'Summative tests on one day',
    about: 'A section test and a quarter test of a subject are on one day, or a day has too many quarter tests. Checked only where the district has switched these norms on.',
    finding: ({ problem, school, class: name, on, subjects, limit, ...norm }) =>
      `${list([school, timetableWords.en.class(name), writeDay(on)])}: ${problem === 'together' ? `a section and a quarter test of one subject on one day – ${list(subjects)}` : `quarter tests of ${list(subjects)}; at most ${limit} a day`}${normFrom.en(norm)}.`,
  },
};

import { normFrom } from '../../text/norm-source.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { doubleLessons } from './double-lessons.ts';

export const strings: CheckStrings<typeof doubleLessons> = {
  kk: {
    title: 'Бастауышта қатар қойылған сабақ',
    about: '1–4-сыныпта бір пәннің сабақтары қатарынан қойылған, ал баптауда қосылған норма бұған жол бермейді.',
    finding: ({ school, class: name, day, subject, periods, limit, ...norm }) => `${list([school, timetableWords.kk.class(name), timetableWords.kk.days[day - 1]])}: ${subject} қатарынан ${periods} сабақ, ал бастауышта ең көбі ${limit}${normFrom.kk(norm)}.`,
  },
  ru: {
    title: 'Уроки подряд в начальных классах',
    about: 'В 1–4 классах уроки одного предмета стоят подряд, а норма, включённая в настройках, этого не допускает.',
    finding: ({ school, class: name, day, subject, periods, limit, ...norm }) => `${list([school, timetableWords.ru.class(name), timetableWords.ru.days[day - 1]])}: ${subject} – уроков подряд ${periods}, а в начальных классах не больше ${limit}${normFrom.ru(norm)}.`,
  },
  en: {
    title: 'Lessons in a row in primary grades',
    about: 'In grades 1–4 lessons of one subject follow each other, against a norm of the settings.',
    finding: ({ school, class: name, day, subject, periods, limit, ...norm }) => `${list([school, timetableWords.en.class(name), timetableWords.en.days[day - 1]])}: ${subject} takes ${periods} lessons in a row; primary grades have at most ${limit}${normFrom.en(norm)}.`,
  },
};

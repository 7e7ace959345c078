import { normFrom } from '../../text/norm-source.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { dayDifficulty } from './day-difficulty.ts';

export const strings: CheckStrings<typeof dayDifficulty> = {
  kk: {
    title: 'Күннің қиындығы',
    about: 'Сыныптың бірінші де, соңғы да сабағы – қиын пән немесе күндік балдың қосындысы шектен асады. Аудан бұл талаптарды баптауда қосқанда ғана тексеріледі; балдар – баптауда аталған шкаладан.',
    finding: ({ problem, school, class: name, day, first, last, ranks, points, limit, ...norm }) =>
      `${list([school, timetableWords.kk.class(name), timetableWords.kk.days[day - 1]])}: ${problem === 'points' ? `күндік қиындық балының қосындысы ${points}, ал ең көбі ${limit}` : `бірінші сабақ – ${first} (${ranks[0]} балл), соңғы сабақ – ${last} (${ranks[1]} балл); екеуі де ${limit} балдан кем емес`}${normFrom.kk(norm)}.`,
  },
  ru: {
    title: 'Трудность дня',
    about: 'И первый, и последний урок класса – трудные предметы, или сумма баллов за день больше предела. Проверяется, только если район включил это в настройках; баллы – по шкале, названной там же.',
    finding: ({ problem, school, class: name, day, first, last, ranks, points, limit, ...norm }) =>
      `${list([school, timetableWords.ru.class(name), timetableWords.ru.days[day - 1]])}: ${problem === 'points' ? `сумма баллов трудности за день ${points}, а предел ${limit}` : `первый урок – ${first} (${ranks[0]} б.), последний – ${last} (${ranks[1]} б.); у обоих не меньше ${limit} б.`}${normFrom.ru(norm)}.`,
  },
  en: {
    title: 'How hard a day is',
    about: 'Both the first and the last lesson of a class are hard subjects, or the points of the day are above the limit. Checked only where the district has switched it on; ranks are by the scale that the settings name.',
    finding: ({ problem, school, class: name, day, first, last, ranks, points, limit, ...norm }) =>
      `${list([school, timetableWords.en.class(name), timetableWords.en.days[day - 1]])}: ${problem === 'points' ? `the points of the day are ${points}, at most ${limit} are wanted` : `the first lesson is ${first} (rank ${ranks[0]}), the last ${last} (rank ${ranks[1]}); both are ${limit} or harder`}${normFrom.en(norm)}.`,
  },
};

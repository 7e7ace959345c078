import { normFrom } from '../../text/norm-source.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { hardSubjectsAtEdges } from './hard-subjects-at-edges.ts';

export const strings: CheckStrings<typeof hardSubjectsAtEdges> = {
  kk: {
    title: 'Қиын пән күннің екі шетінде',
    about: 'Сыныптың бірінші де, соңғы да сабағы – қиын пән. Аудан бұл талапты баптауда қосқанда ғана тексеріледі; балдар – баптауда аталған шкаладан.',
    finding: ({ school, class: name, day, first, last, ranks, limit, ...norm }) => `${list([school, timetableWords.kk.class(name), timetableWords.kk.days[day - 1]])}: бірінші сабақ – ${first} (${ranks[0]} балл), соңғы сабақ – ${last} (${ranks[1]} балл); екеуі де ${limit} балдан кем емес${normFrom.kk(norm)}.`,
  },
  ru: {
    title: 'Трудные предметы на краях дня',
    about: 'И первый, и последний урок класса – трудные предметы. Проверяется, только если район включил это в настройках; баллы – по шкале, названной там же.',
    finding: ({ school, class: name, day, first, last, ranks, limit, ...norm }) => `${list([school, timetableWords.ru.class(name), timetableWords.ru.days[day - 1]])}: первый урок – ${first} (${ranks[0]} б.), последний – ${last} (${ranks[1]} б.); у обоих не меньше ${limit} б.${normFrom.ru(norm)}.`,
  },
  en: {
    title: 'Hard subjects at both ends of a day',
    about: 'Both the first and the last lesson of a class are hard subjects. Checked only where the district has switched it on; ranks are by the scale that the settings name.',
    finding: ({ school, class: name, day, first, last, ranks, limit, ...norm }) => `${list([school, timetableWords.en.class(name), timetableWords.en.days[day - 1]])}: the first lesson is ${first} (rank ${ranks[0]}), the last ${last} (rank ${ranks[1]}); both are ${limit} or harder${normFrom.en(norm)}.`,
  },
};

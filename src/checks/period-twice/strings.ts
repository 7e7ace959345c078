import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { periodTwice } from './period-twice.ts';

export const strings: CheckStrings<typeof periodTwice> = {
  kk: {
    title: 'Сабақ нөмірі екі рет',
    about: 'Бір сыныпта бір күні екі сабақтың нөмірі бірдей, ал уақыттары әртүрлі. Қайсысының нөмірі қате екенін тексеріңіз.',
    finding: ({ school, class: name, day, period, starts }) => `${list([school, timetableWords.kk.class(name), timetableWords.kk.days[day - 1]])}: ${timetableWords.kk.period(`${period}`)} екі рет жазылған – ${starts.join(' және ')}.`,
  },
  ru: {
    title: 'Номер урока дважды',
    about: 'У одного класса в один день два урока с одним номером, а время у них разное. Проверьте, какой номер ошибочный.',
    finding: ({ school, class: name, day, period, starts }) => `${list([school, timetableWords.ru.class(name), timetableWords.ru.days[day - 1]])}: ${timetableWords.ru.period(`${period}`)} указан дважды – ${starts.join(' и ')}.`,
  },
  en: {
    title: 'Lesson number twice',
    about: 'A class has two lessons of one number on a day, at different times. See which number is wrong.',
    finding: ({ school, class: name, day, period, starts }) => `${list([school, timetableWords.en.class(name), timetableWords.en.days[day - 1]])}: ${timetableWords.en.period(`${period}`)} stands twice, at ${starts.join(' and ')}.`,
  },
};

import { classNames, list, timetableWords, whenText } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { subjectTwiceADay } from './subject-twice-a-day.ts';

export const strings: CheckStrings<typeof subjectTwiceADay> = {
  kk: {
    title: 'Пән бір күнде екі рет',
    about: 'Сыныптың бір күніне бір пәннен екі бөлек сабақ қойылған. Қатар тұрған қосарланған сабақ бір сабақ болып саналады.',
    finding: (args) => `${list([args.school, timetableWords.kk.class(classNames(args.class))])}: ${whenText('kk', args.day, args)} – ${args.subject}, тағы ${timetableWords.kk.period(`${args.otherPeriod}`)}: пән бір күнде екі рет.`,
  },
  ru: {
    title: 'Предмет дважды в день',
    about: 'В один день у класса два отдельных урока по одному предмету. Сдвоенный урок подряд считается одним.',
    finding: (args) => `${list([args.school, timetableWords.ru.class(classNames(args.class))])}: ${whenText('ru', args.day, args)} – ${args.subject}, и снова ${timetableWords.ru.period(`${args.otherPeriod}`)}: предмет дважды в день.`,
  },
  en: {
    title: 'A subject twice a day',
    about: 'A class has two lessons of one subject on one day. A double lesson, one period after the other, is one.',
    finding: (args) => `${list([args.school, timetableWords.en.class(classNames(args.class))])}: ${whenText('en', args.day, args)} – ${args.subject}, and again ${timetableWords.en.period(`${args.otherPeriod}`)}: the subject is twice that day.`,
  },
};

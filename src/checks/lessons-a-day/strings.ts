import { classNames, list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { lessonsADay } from './lessons-a-day.ts';

export const strings: CheckStrings<typeof lessonsADay> = {
  kk: {
    title: 'Күндік сабақ саны артық',
    about: 'Сыныптың бір күнгі сабақ саны мектептің өзі қойған шектен асады.',
    finding: ({ school, class: name, day, lessons, limit }) => `${list([school, timetableWords.kk.class(classNames(name))])}: ${timetableWords.kk.days[day - 1]} – ${lessons} сабақ, ал мектеп бойынша күніне ең көбі ${limit}.`,
  },
  ru: {
    title: 'Уроков в день больше предела',
    about: 'Уроков у класса за день больше предела, который установила сама школа.',
    finding: ({ school, class: name, day, lessons, limit }) => `${list([school, timetableWords.ru.class(classNames(name))])}: ${timetableWords.ru.days[day - 1]} – уроков ${lessons}, а по школе в день не больше ${limit}.`,
  },
  en: {
    title: 'Too many lessons a day',
    about: 'A class has more lessons on a day than the school’s own limit.',
    finding: ({ school, class: name, day, lessons, limit }) => `${list([school, timetableWords.en.class(classNames(name))])}: ${timetableWords.en.days[day - 1]} – ${lessons} lessons, and the school’s limit a day is ${limit}.`,
  },
};

import { classNames, list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { classWindow } from './class-window.ts';

export const strings: CheckStrings<typeof classWindow> = {
  kk: {
    title: 'Сыныптың терезесі',
    about: 'Сыныптың күнінде бірінші және соңғы сабақтың арасында бос сабақ бар.',
    finding: ({ school, class: name, day, period }) => `${list([school, timetableWords.kk.class(classNames(name))])}: ${timetableWords.kk.days[day - 1]} – ${timetableWords.kk.period(`${period}`)} бос, сыныптың күнінде терезе бар.`,
  },
  ru: {
    title: 'Окно у класса',
    about: 'Между первым и последним уроком дня у класса есть пустой урок.',
    finding: ({ school, class: name, day, period }) => `${list([school, timetableWords.ru.class(classNames(name))])}: ${timetableWords.ru.days[day - 1]} – ${timetableWords.ru.period(`${period}`)} пуст, у класса окно.`,
  },
  en: {
    title: 'A window of a class',
    about: 'Between the first and the last lesson of a day a class has an empty one.',
    finding: ({ school, class: name, day, period }) => `${list([school, timetableWords.en.class(classNames(name))])}: ${timetableWords.en.days[day - 1]} – ${timetableWords.en.period(`${period}`)} is empty, the class has a window.`,
  },
};

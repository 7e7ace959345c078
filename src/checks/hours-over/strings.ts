import { formatNumber } from '../../text/numbers.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { hoursOver } from './hours-over.ts';

export const strings: CheckStrings<typeof hoursOver> = {
  kk: {
    title: 'Пән сағаты жоспардан артық',
    about: 'Сынып пәнді аптасына оқу жоспарындағыдан көп оқиды. Артық сабақты алып тастаңыз немесе жоспарды тексеріңіз.',
    finding: ({ school, class: name, subject, planned, found }) => `${list([school, timetableWords.kk.class(name), subject])}: жоспар бойынша аптасына ${formatNumber(planned, 'kk')} сағат, ал кестеде ${formatNumber(found, 'kk')}.`,
  },
  ru: {
    title: 'Часов по предмету больше плана',
    about: 'В расписании класса по предмету больше часов в неделю, чем в учебном плане. Уберите лишние уроки или проверьте план.',
    finding: ({ school, class: name, subject, planned, found }) => `${list([school, timetableWords.ru.class(name), subject])}: по плану ${formatNumber(planned, 'ru')} ч в неделю, а в расписании ${formatNumber(found, 'ru')}.`,
  },
  en: {
    title: 'Too many hours of a subject',
    about: 'The timetable of a class has more hours a week of a subject than the curriculum. Take a lesson out, or check the curriculum.',
    finding: ({ school, class: name, subject, planned, found }) => `${list([school, timetableWords.en.class(name), subject])}: hours a week by the curriculum: ${formatNumber(planned, 'en')}, in the timetable: ${formatNumber(found, 'en')}.`,
  },
};

import { formatNumber } from '../../text/numbers.ts';
import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { hoursShort } from './hours-short.ts';

export const strings: CheckStrings<typeof hoursShort> = {
  kk: {
    title: 'Пән сағаты жетіспейді',
    about: 'Сынып пәнді аптасына оқу жоспарындағыдан аз оқиды. Кестеге сабақ қосыңыз немесе жоспарды тексеріңіз.',
    finding: ({ school, class: name, subject, planned, found }) => `${list([school, timetableWords.kk.class(name), subject])}: жоспар бойынша аптасына ${formatNumber(planned, 'kk')} сағат, ал кестеде ${formatNumber(found, 'kk')}.`,
  },
  ru: {
    title: 'Часов по предмету не хватает',
    about: 'В расписании класса по предмету меньше часов в неделю, чем в учебном плане. Добавьте уроки или проверьте план.',
    finding: ({ school, class: name, subject, planned, found }) => `${list([school, timetableWords.ru.class(name), subject])}: по плану ${formatNumber(planned, 'ru')} ч в неделю, а в расписании ${formatNumber(found, 'ru')}.`,
  },
  en: {
    title: 'Too few hours of a subject',
    about: 'The timetable of a class has fewer hours a week of a subject than the curriculum. Add lessons, or check the curriculum.',
    finding: ({ school, class: name, subject, planned, found }) => `${list([school, timetableWords.en.class(name), subject])}: hours a week by the curriculum: ${formatNumber(planned, 'en')}, in the timetable: ${formatNumber(found, 'en')}.`,
  },
};

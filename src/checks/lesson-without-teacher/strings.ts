import { list, timetableWords } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import type { lessonWithoutTeacher } from './lesson-without-teacher.ts';

export const strings: CheckStrings<typeof lessonWithoutTeacher> = {
  kk: {
    title: 'Мұғалімі жазылмаған сабақ',
    about: 'Кестеде мұғалімдер көрсетілген, ал кейбір сабақтарда жоқ. Мұғалімін жазыңыз; орын бос болса, «Вакансия» деп белгілеңіз.',
    finding: ({ school, class: name, subject, lessons }) => `${list([school, timetableWords.kk.class(name), subject])}: ${lessons === 1 ? 'сабақтың мұғалімі жазылмаған' : `${lessons} сабақтың мұғалімі жазылмаған`}, ал басқа сабақтарда мұғалім көрсетілген.`,
  },
  ru: {
    title: 'Урок без учителя',
    about: 'В расписании учителя указаны, а у некоторых уроков нет. Впишите учителя; если место свободно, напишите «Вакансия».',
    finding: ({ school, class: name, subject, lessons }) => `${list([school, timetableWords.ru.class(name), subject])}: не указан учитель${lessons === 1 ? '' : ` (уроков: ${lessons})`}, хотя у других уроков он есть.`,
  },
  en: {
    title: 'Lesson without a teacher',
    about: 'The timetable names teachers, and some lessons have none. Write the teacher, or “Vacancy” where nobody has the post.',
    finding: ({ school, class: name, subject, lessons }) => `${list([school, timetableWords.en.class(name), subject])}: no teacher is named${lessons === 1 ? '' : ` (${lessons} lessons)`}, while other lessons have one.`,
  },
};

import type { CheckStrings } from '../check.ts';
import type { sessionAdvisers } from './session-advisers.ts';

const at = (school: string) => (school === '' ? '' : ` (${school})`);

export const strings: CheckStrings<typeof sessionAdvisers> = {
  kk: {
    title: 'Эдвайзерлер мен сессия кестесі',
    about: 'Рөлдер тізіміндегі эдвайзердің сессия кестесінде сабағы жоқ немесе сессияда сабақ беретін мұғалім рөлдер тізімінде жоқ. Тізім мен кестенің екеуі де бар болғанда ғана тексеріледі.',
    finding: ({ kind, person, school, lessons }) =>
      kind === 'TC-28-without-lesson'
        ? `${person}${at(school)} эдвайзерлер тізімінде бар, бірақ сессия кестесінде сабағы жоқ. Кестеге қосыңыз немесе тізімнен алып тастаңыз.`
        : `${person}${at(school)} сессияда ${lessons} сабақ береді, бірақ рөлдер тізімінде жоқ. Эдвайзер ретінде тізімге қосыңыз немесе кестені тексеріңіз.`,
  },
  ru: {
    title: 'Эдвайзеры и расписание сессии',
    about: 'Эдвайзер из списка ролей не ведёт ни одного урока сессии, или учитель ведёт урок сессии, но его нет в списке ролей. Проверяется, только если есть и список, и расписание.',
    finding: ({ kind, person, school, lessons }) =>
      kind === 'TC-28-without-lesson'
        ? `${person}${at(school)}: есть в списке эдвайзеров, но уроков в расписании сессии нет. Добавьте урок или исключите из списка.`
        : `${person}${at(school)} ведёт уроки сессии (${lessons}), но в списке ролей этой фамилии нет. Внесите учителя эдвайзером или проверьте расписание.`,
  },
  en: {
    title: 'Advisers and the timetable of the session',
    about: 'An adviser on the list of roles gives no lesson of the session, or a teacher gives one and is not on the list. Checked only where there are both a list and a timetable.',
    finding: ({ kind, person, school, lessons }) =>
      kind === 'TC-28-without-lesson'
        ? `${person}${at(school)} is on the list of advisers but has no lesson in the timetable of the session. Add a lesson or take the name off the list.`
        : `${person}${at(school)} gives ${lessons} ${lessons === 1 ? 'lesson' : 'lessons'} of the session but is not on the list of roles. Add the name as an adviser or look at the timetable.`,
  },
};

import { list } from '../../text/timetable.ts';
import type { CheckStrings } from '../check.ts';
import { sessionText } from '../session-args.ts';
import type { sessionCourses } from './session-courses.ts';

const some = (grades: readonly number[]) => list(grades.map(String));

export const strings: CheckStrings<typeof sessionCourses> = {
  kk: {
    title: 'Сессияда курстар жоқ',
    about: 'Тірек мектептері туралы ұсынымдар бойынша сессия кестесінде 8–9-сыныптарға вариативтік, 10–11-сыныптарға қолданбалы курстар болуға тиіс. Курсты қосыңыз немесе ескертпемен қабылдаңыз.',
    finding: ({ level, grades, ...args }) => `Сессия кестесінде (${sessionText(args)}) ${some(grades)}-сыныпқа ${level === 'variative' ? 'вариативтік' : 'қолданбалы'} курс қойылмаған.`,
  },
  ru: {
    title: 'В сессии нет курсов',
    about: 'По рекомендациям об опорных школах в расписании сессии должны быть вариативные курсы в 8–9 классах и прикладные в 10–11. Добавьте курс или примите с пояснением.',
    finding: ({ level, grades, ...args }) => `В расписании сессии (${sessionText(args)}) нет ${level === 'variative' ? 'вариативного' : 'прикладного'} курса для класса: ${some(grades)}.`,
  },
  en: {
    title: 'No courses in the session',
    about: 'By the recommendations on hub schools the timetable of a session has variative courses in grades 8–9 and applied courses in grades 10–11. Add a course, or accept it with a note.',
    finding: ({ level, grades, ...args }) => `The timetable of the session (${sessionText(args)}) has no ${level} course for grade ${some(grades)}.`,
  },
};

import { loadsOf } from '../../domain/timetable/loads.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Report } from '../report.ts';
import { lessonsOfTwoSchools, noTimetables } from '../timetable-examples.ts';
import { pageWords } from '../timetable-words.ts';
import { buildWeeks, classesOf, grouped, namesOf } from '../week-report.ts';
import { strings } from './strings.ts';

/** The week of a teacher across all schools. */
export const teacherWeek: Report<'teacher-week'> = {
  id: 'teacher-week',
  about: 'timetables',
  examples: {
    accepts: [{ language: 'kk', cells: lessonsOfTwoSchools, shows: ['Сейтқали А.Н.: сабақ кестесі', '№ 2 НОМ, 8, Геометрия, 3-каб.', 'Аптасына 4 сағат, терезе саны – 1.'] }],
    reports: [noTimetables],
  },
  build: buildWeeks({
    id: 'teacher-week',
    words: strings,
    all: ({ data: { lessons } }) => grouped(lessons, ({ teachers }) => teachers),
    tells: (lesson, words) => [lesson.place.name, classesOf(lesson), lesson.subject.name, lesson.rooms.length > 0 ? words.room(namesOf(lesson.rooms)) : ''],
    notes: ({ key }, { data }, language) => {
      const load = loadsOf(data).find(({ teacher }) => teacher.key === key);
      return load ? [pageWords[language].load(formatNumber(load.hours, language), load.windows)] : [];
    },
  }),
};

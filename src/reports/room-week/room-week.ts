import type { Report } from '../report.ts';
import { lessonsOfTwoSchools, noTimetables } from '../timetable-examples.ts';
import { buildWeeks, classesOf, grouped, namesOf } from '../week-report.ts';
import { strings } from './strings.ts';

/** The week of a room. */
export const roomWeek: Report<'room-week'> = {
  id: 'room-week',
  about: 'timetables',
  examples: {
    accepts: [{ language: 'kk', cells: lessonsOfTwoSchools, shows: ['12, № 5 ЖББМ: кабинеттің бос емес уақыты', '7А, Алгебра, Сейтқали А.Н.'] }],
    reports: [noTimetables],
  },
  build: buildWeeks({
    id: 'room-week',
    words: strings,
    // A room belongs to its school: «12» of one is not «12» of another.
    all: ({ data: { lessons } }) => grouped(lessons, ({ rooms, place }) => rooms.filter(({ key }) => key !== '').map(({ key, name }) => ({ key: `${place.key} ${key}`, name: [name, place.name].filter((part) => part !== '').join(', ') }))),
    tells: (lesson) => [classesOf(lesson), lesson.subject.name, namesOf(lesson.teachers)],
  }),
};

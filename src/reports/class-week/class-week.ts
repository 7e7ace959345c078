import type { Report } from '../report.ts';
import { lessonsOfTwoSchools, noTimetables } from '../timetable-examples.ts';
import { buildWeeks, grouped, namesOf } from '../week-report.ts';
import { strings } from './strings.ts';

/** The week of a class. */
export const classWeek: Report<'class-week'> = {
  id: 'class-week',
  about: 'timetables',
  examples: {
    accepts: [{ language: 'ru', cells: lessonsOfTwoSchools, shows: ['7А, № 5 ЖББМ: расписание уроков', 'Алгебра, Сейтқали А.Н., каб. 12'] }],
    reports: [noTimetables],
  },
  build: buildWeeks({
    id: 'class-week',
    words: strings,
    all: ({ data: { lessons }, schoolName }) => grouped(lessons, ({ classes }) => classes.filter(({ key }) => key !== '').map(({ key, name, school }) => ({ key: `${school} ${key}`, name: [name, schoolName(school)].filter((part) => part !== '').join(', ') }))),
    tells: ({ group, subject, teachers, rooms, place, classes }, words) => [
      subject.name, group?.part ?? '', namesOf(teachers), rooms.length > 0 ? words.room(namesOf(rooms)) : '', classes.every(({ school }) => school === place.key) ? '' : place.name,
    ],
  }),
};

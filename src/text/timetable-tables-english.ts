import { field } from './field-words.ts';
import type { TimetableTableWords } from './templates.ts';

const school = field('School', 'Choose from the list, or write it the same way on every sheet.');
const className = field('Class', 'For example 7A. A combined class: 5; 6.');
const subject = field('Subject', 'The name of the subject, the same on every sheet.');
const weekday = field('Weekday', 'Choose from the list.');
const start = field('Start', 'Write times like this: 08:30.');
const end = field('End', 'Write times like this: 09:15.');
const language = field('Language (kk/ru)', 'Choose from the list. A blank language is not checked.');
const shift = field('Shift', '1 or 2. Blank where the school has one shift.');

export const timetableTablesEnglish: TimetableTableWords = {
  lessons: {
    sheet: 'Lessons',
    name: 'Timetable (list of lessons)',
    about: 'The timetables of several schools in one list. A timetable that exists need not be copied: Tirek reads its sheet as it is.',
    row: 'One row is one lesson.',
    fields: {
      place: field('Place (school)', 'The school where the lesson is held. For a session lesson, the hub.'),
      school: field('Home school', 'Only where pupils of another school come.'),
      classes: field('Class', 'For example 7A. Classes that are taught together: 5; 6.'),
      group: field('Group', 'Where the class is divided: group 1, ENG/1. Blank for the whole class.'),
      day: weekday,
      period: field('Period', 'Which lesson of the day: 3. A double lesson: 3-4.'),
      start: field('Start', 'Optional: if blank, taken from the bells. For example 08:30.'),
      end: field('End', 'Optional: if blank, taken from the bells. For example 09:15.'),
      week: field('Week (A/B)', 'A or B. Blank where the lesson is held every week.'),
      dates: field('Dates', 'Only where it is held on some days: 10.11.2025–22.11.2025. Blank for the whole year.'),
      kind: field('Kind', 'Choose “session” for a lesson of a session.'),
      mode: field('Format', 'Choose “online” for an online lesson: no journey is counted.'),
      subject,
      teachers: field('Teacher', 'Surname and initials. Two teachers are set apart by a semicolon.'),
      rooms: field('Room', 'Number or name of the room.'),
      pupils: field('Pupils', 'Pupils at this lesson: whether the room has seats enough is checked by it.'),
      stream: field('Stream', 'A joint lesson of several schools: give its rows the same mark, for example A-1.'),
      language,
      note: field('Note', 'Any text.'),
    },
  },
  bells: {
    sheet: 'Bells',
    name: 'Bells',
    about: 'Schools have bells of their own: by them it is checked that no teacher is in two places at once.',
    row: 'One row is the time of one lesson at one school.',
    fields: { school, shift, day: field('Weekday', 'Only where these bells ring on one day. Blank for all days.'), period: field('Period', 'Which lesson of the day: 1, 2, 3.'), start, end },
  },
  journeys: {
    sheet: 'Journeys',
    name: 'Journeys between schools',
    about: 'Whether a teacher has time to get from one school to another is checked by it.',
    row: 'One row is the way between two schools. One row is enough where the way back takes as long.',
    fields: { from: field('From', 'The school that is left.'), to: field('To', 'The school that is reached.'), minutes: field('Minutes', 'How many minutes it takes: 25.') },
  },
  rooms: {
    sheet: 'Rooms',
    name: 'Rooms',
    about: 'Whether a room has seats enough is checked by it.',
    row: 'One row is one room.',
    fields: { school, room: field('Room', 'As in the timetable: 101, gym.'), capacity: field('Capacity', 'How many pupils it seats: 24.') },
  },
  schoolClasses: {
    sheet: 'Classes',
    name: 'Classes of the schools',
    about: 'The language, the shift and the most lessons a day of each class are taken from here.',
    row: 'One row is one class.',
    fields: { school, class: className, pupils: field('Pupils', 'Number of pupils in the class.'), capacity: field('Most pupils', 'How many pupils the class may have: 24. Needed to place the pupils of a session; not checked where blank.'), maxPerDay: field('Most lessons a day', 'The school’s own limit: 6. A blank is not checked.'), language, shift },
  },
  unavailable: {
    sheet: 'Unavailable',
    name: 'When teachers are unavailable',
    about: 'Days and hours when a teacher cannot teach.',
    row: 'One row is one day of one teacher.',
    fields: { teacher: field('Teacher', 'As in the timetable.'), day: field('Unavailable day', 'Choose from the list.'), from: field('From', 'Blank: the whole day. For example 08:00.'), to: field('To', 'Blank: the whole day. For example 12:00.') },
  },
  curriculum: {
    sheet: 'Curriculum',
    name: 'Curriculum (hours a week)',
    about: 'The lessons of the timetable are compared with it.',
    row: 'One row is one subject of one class.',
    fields: { school, class: className, subject, hours: field('Hours per week', 'Hours a week: 3; half an hour: 0.5.') },
  },
  buses: {
    sheet: 'Buses',
    name: 'Buses to the session',
    about: 'Whether the bus arrives before the first lesson, and leaves after the last one, is checked by it.',
    row: 'One row is one journey: there and back are two rows.',
    fields: { from: field('From', 'The school that is left.'), to: field('To', 'The school that is reached.'), day: field('Weekday', 'Blank where it is the same every day of the session.'), leaves: field('Departure', 'For example 07:30.'), arrives: field('Arrival', 'For example 08:10.') },
  },
  tests: {
    sheet: 'Tests',
    name: 'Summative tests',
    about: 'That not too many tests fall on one day is checked by it.',
    row: 'One row is one test of one class.',
    fields: { school, class: className, subject, kind: field('Kind (section/quarter)', 'Choose from the list.'), on: field('Date', 'Write dates like this: 21.10.2026.') },
  },
};

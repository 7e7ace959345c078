import { serialOfDay, type Day } from '../domain/calendar/day.ts';
import { optionsOf, registerOptions } from '../text/register-options.ts';
import type { TimetableKind } from '../sheet/registers/timetable-columns.ts';
import type { NewRow } from './new-register-rows.ts';
import { newRegistersWords } from './new-registers-strings.ts';
import type { RegistersWishes } from './registers-wishes.ts';

/** A day on which schools work. */
const testDay = ({ year }: Day) => serialOfDay({ year, month: 4, day: 15 });

/** An invented row of each table of timetables, known by its sign. */
export function timetableRows({ language }: RegistersWishes, on: Day, hub: string, school: string): { readonly [Kind in TimetableKind]: readonly NewRow<Kind>[] } {
  const { example } = newRegistersWords[language];
  const options = registerOptions[language];
  const [monday] = optionsOf('weekday', language) as [string];
  const teacher = `${example.sign} ${example.person}`;
  return {
    lessons: [{ place: school, classes: '7', day: monday, period: '1', kind: options['lesson-kind'].regular, mode: options['lesson-mode'].inPerson, subject: example.subject, teachers: example.person, rooms: '5', pupils: 8, language: options.languages.kk }],
    bells: [{ school, period: 1, start: '08:30', end: '09:15' }],
    journeys: [{ from: hub, to: school, minutes: 25 }],
    rooms: [{ school, room: '5', capacity: 16 }],
    schoolClasses: [{ school, class: '7', pupils: 8, maxPerDay: 7, language: options.languages.kk, shift: 1 }],
    unavailable: [{ teacher, day: monday, from: '08:00', to: '12:00' }],
    curriculum: [{ school, class: '7', subject: example.subject, hours: 2 }],
    buses: [{ from: school, to: hub, day: monday, leaves: '07:30', arrives: '08:10' }],
    tests: [{ school, class: '7', subject: example.subject, kind: options['test-kind'].section, on: testDay(on) }],
  };
}

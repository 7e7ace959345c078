import { serialOfDay } from '../domain/calendar/day.ts';
import { rateKinds, sessionRoles } from '../domain/session/records.ts';
import { optionsOf, registerOptions } from '../text/register-options.ts';
import type { SessionKind } from '../sheet/registers/session-columns.ts';
import { calendarRows, calendarYear } from './new-calendar-rows.ts';
import { councilPlanRows } from './new-council-plan.ts';
import type { NewRow } from './new-register-rows.ts';
import { newRegistersWords } from './new-registers-strings.ts';
import { newSessionWords } from './new-session-strings.ts';
import type { RegistersWishes } from './registers-wishes.ts';

/** A week in which schools work, whatever the year. */
const exampleWeek = (year: number) => ({ from: serialOfDay({ year, month: 11, day: 16 }), until: serialOfDay({ year, month: 11, day: 20 }) });

/** Rows of each table of sessions: what is known beforehand, and an invented one where nothing is, known by its sign. */
export function sessionRows(wishes: RegistersWishes, hub: string, school: string): { readonly [Kind in SessionKind]: readonly NewRow<Kind>[] } {
  const { language } = wishes;
  const { example } = newRegistersWords[language];
  const words = newSessionWords[language];
  const options = registerOptions[language];
  const [monday] = optionsOf('weekday', language) as [string];
  const year = calendarYear(wishes);
  const week = exampleWeek(year);
  const [person, pupil] = [`${example.sign} ${example.person}`, `${example.sign} ${words.pupil}`];
  const kk = options.languages.kk;
  return {
    calendar: calendarRows(wishes),
    sessions: wishes.session ? [wishedSession(wishes.session)] : [{ hub, name: words.session, ...week, form: options['session-form'].hub, model: options['session-model']['week-a-quarter'], grades: '7-9', schools: school, subjects: example.subject, order: '784', orderedOn: week.from - 14 }],
    participants: [{ school, name: pupil, class: '7', language: kk, lodging: options.yes.no }],
    routes: [{ from: school, to: hub, kilometres: 25, seats: 20, vehicle: words.vehicle, consumption: 22 }],
    rates: rateKinds.map((kind) => ({ kind: options['rate-kind'][kind] })),
    council: [{ name: person, position: words.headOfOffice, role: options['council-role'].head }],
    roles: [{ role: options['session-role'].coordinator, name: person, school: hub, position: example.position }, ...sessionRoles.map((role) => ({ role: options['session-role'][role] }))],
    activities: councilPlanRows(wishes),
    marks: [
      { kind: options['mark-kind'].entry, on: week.from, school, class: '7', subject: example.subject, name: pupil, points: 17, most: 20 },
      { kind: options['mark-kind'].exit, on: week.until, school, class: '7', subject: example.subject, pupils: 10, fives: 2, fours: 4, threes: 3, twos: 0, unmarked: 1 },
    ],
    answers: [{ on: week.until, school, question: words.question, answer: options.yes.yes, count: 9 }],
    assignments: [{ kind: options['assignment-kind'].task, title: words.task, subject: example.subject, class: '7', school, teacher: example.person, given: week.until, due: week.until + 14 }],
    thematicPlans: [{ school, class: '7', subject: example.subject, language: kk, number: 1, section: words.section, topic: words.topic, hours: 1, on: week.from }],
    lessonDays: [{ school, class: '7', subject: example.subject, day: monday }],
  };
}

const wishedSession = ({ from, until, hub, schools = [], name = '' }: NonNullable<RegistersWishes['session']>): NewRow<'sessions'> => ({ ...(hub === undefined ? {} : { hub }), name, from: serialOfDay(from), until: serialOfDay(until), schools: schools.join('; ') });

import { costsOf } from '../../sheet/sessions/people-of-session.ts';
import type { Check } from '../check.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { participantList, routeTable, sessionRegister } from '../participant-examples.ts';

const row = (name: string) => ['№ 2 НОМ', name, '7', 'қазақ', 'жоқ', ''];
const three = participantList(row('Әлімов Алмас'), row('Серікова Дана'), row('Бекова Аида'));

interface Args {
  readonly school: string;
  readonly hub: string;
  /** Pupils to be brought at once, seats of all vehicles, trips that the fullest of them makes. */
  readonly pupils: number;
  readonly seats: number;
  readonly trips: number;
}

/** The vehicles of a school have fewer seats than pupils ride at once: they drive more than once, or somebody stays at home. */
export const seatsShort: Check<'seats-short', Args> = {
  id: 'seats-short',
  severity: 'warning',
  about: 'sessions',
  examples: {
    accepts: [{ cells: three, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, 3, 20]) } }, { cells: three, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, null, 20]) } }],
    reports: [
      { cells: three, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, 2, 20]) }, at: ['D2'] },
      { cells: three, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, 0, 20]) }, at: ['D2'] },
    ],
  },

  across: judgeSessions((book) => {
    const told = new Set<object>();
    return book.sessions.flatMap((session) =>
      costsOf(book, session).transport.schools.flatMap(({ school, routes, seatsShort: short }) => {
        const own = routes.map(({ route }) => route);
        if (short === 0 || own.some((route) => told.has(route))) return [];
        for (const route of own) told.add(route);
        const seats = own.reduce((sum, route) => sum + (route.seats ?? 0), 0);
        return evidenceAt<Args>(own.flatMap((route) => recordCell(route, 'seats')), { school: school.name.trim(), hub: session.hub.name.trim(), pupils: seats + short, seats, trips: Math.max(...routes.map(({ trips }) => trips)) });
      }),
    );
  }),
};

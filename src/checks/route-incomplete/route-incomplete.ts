import { rateOn } from '../../domain/session/costs.ts';
import type { SchoolTransport } from '../../domain/session/transport.ts';
import { costsOf, participantsOf } from '../../sheet/sessions/people-of-session.ts';
import type { Check, Evidence } from '../check.ts';
import { evidenceAt } from '../judge-timetables.ts';
import { judgeSessions, recordCell } from '../judge-sessions.ts';
import { participantList, rateTable, routeTable, sessionRegister } from '../participant-examples.ts';

const row = (school: string, name: string) => [school, name, '7', 'қазақ', 'жоқ', ''];
const two = participantList(row('№ 2 НОМ', 'Әлімов Алмас'), row('№ 3 НОМ', 'Серікова Дана'));
const litre = ['1 литр жанармай', 295];

interface Args {
  readonly kind: 'no-route' | 'kilometres' | 'consumption';
  readonly school: string;
  readonly hub: string;
  readonly pupils: number;
}

/** Fuel is to be counted, and of a route the kilometres or the litres are not given, or a school has no route at all. */
export const routeIncomplete: Check<'route-incomplete', Args> = {
  id: 'route-incomplete',
  severity: 'question',
  about: 'sessions',
  examples: {
    accepts: [
      { cells: two, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, 20, 20], ['№ 3 НОМ', 12, 20, 20]), ...rateTable(litre) } },
      { cells: two, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, 20, null], ['№ 3 НОМ', 12, 20, null]), ...rateTable(litre, ['100 км-ге литр', 22]) } },
      { cells: two, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, 20, null], ['№ 3 НОМ', 12, 20, null]) } },
    ],
    reports: [
      { cells: two, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, 20, 20]) }, at: ['A3'] },
      { cells: two, others: { ...sessionRegister(), ...routeTable(['№ 2 НОМ', 40, 20, null], ['№ 3 НОМ', null, 20, 22], ['№ 4 НОМ', 12, 20, null]), ...rateTable(litre) }, at: ['E2', 'C3'] },
    ],
  },

  across: judgeSessions((book) => {
    const found = book.sessions.flatMap((session) => {
      const counted = rateOn(book.rates, 'litre', session.from) !== undefined;
      const participants = participantsOf(book, session);
      return costsOf(book, session).transport.schools.flatMap((school) => {
        const args = { school: school.school.name.trim(), hub: session.hub.name.trim(), pupils: school.daily + school.weekly };
        const first = participants.find((participant) => participant.school.key === school.school.key);
        // Where nobody has listed any route, nobody is missed.
        if (school.withoutRoute) return book.routes.length > 0 && first ? evidenceAt<Args>(recordCell(first, 'school'), { kind: 'no-route', ...args }) : [];
        return counted ? lacking(school, args) : [];
      });
    });
    return [...new Map(found.map((evidence) => [JSON.stringify([evidence.cells[0], evidence.args.kind]), evidence])).values()];
  }),
};

const lacking = ({ routes }: SchoolTransport, args: Omit<Args, 'kind'>): Evidence<Args>[] =>
  routes.filter(({ runs }) => runs > 0).flatMap(({ route, consumption }) => [
    ...(route.kilometres === undefined ? evidenceAt<Args>(recordCell(route, 'kilometres'), { kind: 'kilometres', ...args }) : []),
    ...(consumption === undefined ? evidenceAt<Args>(recordCell(route, 'consumption'), { kind: 'consumption', ...args }) : []),
  ]);

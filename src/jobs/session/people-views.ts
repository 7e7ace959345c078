import { countParticipants } from '../../domain/session/participants.ts';
import { wholeTenge, type Costs } from '../../domain/session/costs.ts';
import type { RouteUse, SchoolTransport } from '../../domain/session/transport.ts';
import type { Placement } from '../../domain/session/placement.ts';
import type { Participant } from '../../domain/session/records.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { cellAt } from '../../sheet/cells/grid.ts';
import { cellOf } from '../../sheet/record-cells.ts';
import { extraLessonsOf } from '../../sheet/sessions/extra-lessons.ts';
import { classKey, costsOf, placementOf } from '../../sheet/sessions/people-of-session.ts';
import { pupilsOfSchools } from '../../sheet/sessions/pupils-of-schools.ts';
import type { CellChange, CellPlace } from '../../sheet/workbook.ts';
import type { CostLine, CostsView, ParticipantsView, PlacementView, RouteView, SessionWishes } from '../session-view.ts';
import { placeOf, type SessionParts } from './session-parts.ts';

const nowhere: CellPlace = { sheet: '', address: '' };

/** The list of the session, counted. */
export function participantsView({ book, participants, registers }: SessionParts): ParticipantsView {
  const { all, of, percent, bySchool, byGrade, byLanguage } = countParticipants(participants, participants.length > 0 ? pupilsOfSchools(book, registers()) : () => undefined);
  return {
    all, of, percent, byGrade,
    bySchool: bySchool.map(({ school, count, of: pupils, percent: share }) => ({ name: school.name, count, of: pupils, percent: share })),
    byLanguage: byLanguage.map(({ language, count }) => ({ language: language ?? '', count })),
  };
}

/** Who would be taught in which class; undefined where the session has no list. */
export function placementView({ book, session, participants, sheets }: SessionParts, wishes: SessionWishes): PlacementView | undefined {
  if (!session || participants.length === 0) return undefined;
  const at = (participant: Participant) => placeOf(book, participant) ?? nowhere;
  const places = new Map(participants.map((participant) => [placeKey(at(participant)), participant]));
  const choices = new Map((wishes.choices ?? []).flatMap(({ at: place, to }) => (places.has(placeKey(place)) ? [[places.get(placeKey(place))!, to] as const] : [])));
  const { placement: mode = 'join', capacity, together, anew } = wishes;
  const placement = placementOf(book, session, { mode, choices, ...(capacity === undefined ? {} : { capacity }), ...(together ? { together } : {}), ...(anew ? { anew } : {}) });
  return {
    mode: placement.mode,
    classes: placement.classes.map(({ name, own, grades, language, pupils, capacity, joining, doubts }) => ({ name, own, grades, language: language ?? '', pupils, capacity, joining: joining.length, doubts })),
    pupils: participants.map((participant) => ({
      at: at(participant), name: participant.pupil.name, school: participant.school.name, grade: participant.class.grade, language: participant.language ?? '',
      now: participant.hubClass, proposed: placement.placed.get(participant) ?? '', choices: placement.choices(participant),
    })),
    unplaced: placement.unplaced.map(({ participant, why }) => ({ at: at(participant), name: participant.pupil.name, why })),
    changes: participants.flatMap((participant) => placementChange(participant, placement, { book, sheets })),
  };
}

const placeKey = ({ sheet, address }: CellPlace) => `${sheet}!${address}`;

/** Writes the class of a pupil where it is another; nothing where the list has no column for it. */
function placementChange(participant: Participant, { placed }: Placement, { book, sheets }: Pick<SessionParts, 'book' | 'sheets'>): CellChange[] {
  const cell = cellOf(participant);
  const column = cell && book.tables.find((table) => table.kind === 'participants' && table.sheet === cell.sheet && table.rows.includes(cell.row))?.columns.get('hubClass');
  const sheet = cell && sheets.find(({ name }) => name === cell.sheet);
  const wanted = placed.get(participant) ?? '';
  if (!sheet || column === undefined || classKey(wanted) === classKey(participant.hubClass)) return [];
  return [{ sheet: sheet.name, address: addressOf(cell.row, column), from: cellAt(sheet.grid, cell.row, column), to: wanted === '' ? null : wanted }];
}

/** How pupils are brought, fed and lodged, and what it costs; undefined where the session has no list. */
export function costsView({ book, session, participants, timetables }: SessionParts): CostsView | undefined {
  if (!session || participants.length === 0) return undefined;
  const extraLessons = extraLessonsOf(timetables, session);
  const { transport, costs } = costsOf(book, session, extraLessons === undefined ? {} : { extraLessons });
  const hub = session.hub.name;
  return {
    daily: transport.daily > 0,
    days: transport.days,
    pupils: transport.daily + transport.weekly,
    lodging: transport.places,
    unsaid: transport.unsaid,
    routes: transport.schools.flatMap((school) => routeViews(school, hub)),
    lines: costs.lines.map(lineView),
    total: costs.total,
    perPupil: costs.perPupil,
    perDay: costs.perDay,
    bySchool: costs.bySchool.map(({ school, pupils, amount }) => ({ name: school.name, pupils, amount: wholeTenge(amount) })),
    lacking: costs.lacking,
  };
}

/** A school without a route is told by a line of its own. */
function routeViews({ school, daily, weekly, routes, seatsShort, withoutRoute }: SchoolTransport, hub: string): RouteView[] {
  if (withoutRoute) return [{ from: school.name, to: hub, pupils: daily + weekly, seats: undefined, runs: 0, trips: 0, kilometres: undefined, litres: undefined, vehicle: '', seatsShort: 0, without: true }];
  return routes.map(({ route, pupils, runs, trips, kilometres, litres }: RouteUse) => ({ from: route.from.name, to: route.to.name, pupils, seats: route.seats, runs, trips, kilometres, litres, vehicle: route.vehicle, seatsShort, without: false }));
}

const lineView = ({ kind, note, quantity, rate, amount }: Costs['lines'][number]): CostLine => ({ kind, name: note, quantity, rate: rate?.amount, amount: amount === undefined ? undefined : wholeTenge(amount) });

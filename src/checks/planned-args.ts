import type { Day } from '../domain/calendar/day.ts';
import type { PlannedSession } from '../domain/session/records.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import type { Values } from '../sheet/cells/grid.ts';
import { writeDates } from '../sheet/dates/write-date.ts';
import { list } from '../text/timetable.ts';

/** A session of the register as a finding tells it. */
export interface PlannedArgs {
  readonly name: string;
  readonly hub: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

export const plannedArgs = ({ name, hub, from, until }: PlannedSession): PlannedArgs => ({ name: name.trim(), hub: hub.name.trim(), from: from ?? null, to: until ?? null });

/** «Күзгі сессия, № 5 ЖББМ, 12.10.2026–16.10.2026». */
export const plannedText = ({ name, hub, from, to }: PlannedArgs): string => list([name, hub, from && to ? writeDates({ from, to }) : '']);

type Field = 'hub' | 'name' | 'from' | 'until' | 'model' | 'grades' | 'schools' | 'order' | 'orderedOn';
const headings: Readonly<Record<Field, string>> = {
  hub: 'Тірек мектебі', name: 'Сессияның атауы', from: 'Басталуы', until: 'Аяқталуы', model: 'Сессия үлгісі', grades: 'Сыныптар', schools: 'Магнит мектептер', order: 'Бұйрық №', orderedOn: 'Бұйрықтың күні',
};
const usual: Readonly<Record<Field, CellValue>> = { hub: '№ 5 ЖББМ', name: 'Күзгі сессия', from: '12.10.2026', until: '16.10.2026', model: null, grades: '7-9', schools: null, order: null, orderedOn: null };

export type PlannedRow = Partial<Record<Field, CellValue>>;

/** The register of sessions: columns A … I, rows from 2 on. What a row does not say is the usual. */
export const plannedSessions = (...rows: readonly PlannedRow[]): Values => [Object.values(headings), ...rows.map((row) => Object.values({ ...usual, ...row }))];

export type CalendarRow = readonly [kind: string, name: string, from: string, until?: string, status?: string];

/** The district's calendar: its lines stand in rows from 3 on. */
export const calendarSheet = (...rows: readonly CalendarRow[]): Values => [['Оқу жылының күнтізбесі'], ['Түрі', 'Атауы', 'Басталуы', 'Аяқталуы', 'Мәртебесі'], ...rows.map(([kind, name, from, until = '', status = '']) => [kind, name, from, until, status])];

/** The same beside another sheet. */
export const calendarLines = (...rows: readonly CalendarRow[]): Readonly<Record<string, Values>> => ({ Күнтізбе: calendarSheet(...rows) });

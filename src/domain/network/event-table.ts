import { byUnit, type Numbers, type UnitTable } from './by-unit.ts';
import { eventKinds, type NetworkData } from './records.ts';

export const eventNames = [...eventKinds, 'unknown', 'total'] as const;
/** People who took part, by kind of event; `unknown`: the kind was not understood. */
export type EventCounts = Numbers<(typeof eventNames)[number]>;

/**
 * Participation by unit and kind of event.
 *
 * Takes    the records of a scope
 * Returns  people, not rows: each record adds its `count`
 * Refuses  nothing
 * Source   docs/sources.md#registers
 */
export const eventTable = ({ units, participations }: Pick<NetworkData, 'units' | 'participations'>): UnitTable<EventCounts> =>
  byUnit(units, eventNames, participations, ({ kind, count }, counts) => {
    counts[kind ?? 'unknown'] += count;
    counts.total += count;
  });

/** Kinds to show: the seven of the annual table, others only where there are any. */
export const shownKinds = ({ total }: UnitTable<EventCounts>) => eventKinds.filter((kind) => (kind !== 'project' && kind !== 'visit') || total[kind] > 0);

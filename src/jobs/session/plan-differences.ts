import { dayOfNumber } from '../../domain/calendar/day.ts';
import type { PlanPair } from '../../domain/thematic/align.ts';
import type { HubFault } from '../../domain/thematic/plan-faults.ts';
import type { OwnFault } from '../../domain/thematic/own-faults.ts';
import { addressOf } from '../../sheet/cells/address.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import type { ComparedPlan } from '../../sheet/thematic/compared-plans.ts';
import type { PlanField, ReadPlanLine } from '../../sheet/thematic/thematic.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import type { PlanDifference } from '../session-view.ts';

type Pair = PlanPair<ReadPlanLine>;

/**
 * How the plan of a magnet school differs from that of its hub, and what it has against itself.
 *
 * Takes    a plan with what was found of it
 * Returns  what is wrong first, then topics in other words that nobody has confirmed, hours of single topics, and where lessons begin to lie otherwise
 * Refuses  nothing
 */
export function planDifferences({ aligned, own, against }: ComparedPlan): readonly PlanDifference[] {
  const faults = [...own.flatMap(ownDifference), ...against.flatMap(hubDifference)];
  if (!aligned || against.some(({ kind }) => kind === 'unlike')) return faults;
  const { pairs } = aligned;
  return [
    ...faults,
    ...pairs.filter(({ kind, confirmed }) => kind === 'other-words' && !confirmed).map((pair) => ofPair('other-words', pair, { keys: keysOf(pair) })),
    ...pairs.filter(({ hours }) => hours !== undefined).map((pair) => ofPair('hours', pair, { by: pair.hours!.magnet - pair.hours!.hub })),
    ...moves(pairs),
  ];
}

/** A lesson put in moves all behind it: said once, where it begins. */
function moves(pairs: readonly Pair[]): PlanDifference[] {
  let last = 0;
  return pairs.filter(({ kind, outOfOrder }) => (kind === 'equal' || kind === 'other-words') && !outOfOrder).flatMap((pair) => {
    const begins = pair.moved !== last;
    last = pair.moved;
    return begins && pair.moved !== 0 ? [ofPair('moved', pair, { by: pair.moved })] : [];
  });
}

const nothing = { topic: '', other: '', by: 0, hubCell: undefined, cell: undefined, keys: undefined } as const;

const ofPair = (kind: PlanDifference['kind'], { hub, magnet }: Pair, more: Partial<PlanDifference> = {}): PlanDifference => ({
  ...nothing, kind, topic: hub?.topic?.name ?? magnet?.topic?.name ?? '', other: hub?.topic ? (magnet?.topic?.name ?? '') : '', hubCell: hub && cellOf(hub.line, 'topic'), cell: magnet && cellOf(magnet.line, 'topic'), ...more,
});

/** Where a topic stands that will not have been taught. */
const placesOf = (pair: Pair | undefined): Partial<PlanDifference> => (pair ? { hubCell: pair.hub && cellOf(pair.hub.line, 'topic'), cell: pair.magnet && cellOf(pair.magnet.line, 'topic') } : {});

const keysOf = ({ hub, magnet }: Pair): PlanDifference['keys'] => (hub?.topic && magnet?.topic ? [hub.topic.key, magnet.topic.key] : undefined);

function cellOf({ sheet, row, columns }: ReadPlanLine, field: PlanField): CellPlace | undefined {
  const column = columns[field] ?? columns.topic;
  return column === undefined ? undefined : { sheet, address: addressOf(row, column) };
}

function ownDifference(fault: OwnFault<ReadPlanLine>): PlanDifference[] {
  switch (fault.kind) {
    case 'free-day': return [{ ...nothing, kind: 'day-off', topic: topicOf(fault.line), other: writeDay(dayOfNumber(fault.day)), cell: cellOf(fault.line, 'on') }];
    case 'weekday': return [{ ...nothing, kind: 'wrong-weekday', topic: topicOf(fault.line), other: writeDay(dayOfNumber(fault.day)), cell: cellOf(fault.line, 'on') }];
    case 'undated': return [{ ...nothing, kind: 'undated' }];
    case 'curriculum': return [{ ...nothing, kind: fault.found < fault.due ? 'hours-short' : 'hours-over', by: fault.found - fault.due }];
  }
}

const topicOf = ({ topics }: ReadPlanLine): string => topics.map(({ name }) => name).join('; ');

function hubDifference(fault: HubFault<ReadPlanLine>): PlanDifference[] {
  switch (fault.kind) {
    case 'lag': return [{ ...nothing, ...placesOf([...fault.taught.lacking, ...fault.taught.never][0]), kind: 'lag', by: fault.lessons }];
    case 'ahead': return [];
    case 'missing': return [ofPair('missing', fault.pair, fault.behind ? { cell: cellOf(fault.behind, 'topic') } : {})];
    case 'twice': return [ofPair('twice', fault.pair)];
    case 'extra': return [ofPair('extra', fault.pair)];
    case 'order': return [ofPair('order', fault.turn.second, { other: fault.turn.first.magnet?.topic?.name ?? '' })];
    case 'hours': return [{ ...nothing, kind: 'hours', by: fault.found.hours - fault.hub.hours }];
    case 'unlike': return [{ ...nothing, kind: 'unlike' }];
  }
}

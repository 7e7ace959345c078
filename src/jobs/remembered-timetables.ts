import { layouts, type PersonDecision, type TimetableCorrection } from '../sheet/timetables/timetables.ts';
import { areaOf, isLoose, isPlace, listOf } from './memory.ts';

const numbers = ['namesAt', 'daysAt', 'periodsAt', 'timesAt', 'rowsPerPeriod', 'shift'] as const;
const texts = ['school', 'week'] as const;
const flags = ['ignore', 'withHidden'] as const;
const ordered = ['subject', 'teachers', 'rooms', 'classes'] as const;

const isOrdered = (part: unknown): part is (typeof ordered)[number] => (ordered as readonly unknown[]).includes(part);

/** A correction of a timetable as it was remembered; what is of another shape is left out. */
export function timetableCorrectionOf(found: unknown): TimetableCorrection[] {
  if (!isLoose(found) || typeof found['sheet'] !== 'string') return [];
  const area = areaOf(found['area']);
  if (!area) return [];
  const layout = layouts.find((known) => known === found['layout']);
  const order = listOf(found['order']).filter(isOrdered);
  const picked = (names: readonly string[], isRight: (value: unknown) => boolean) => Object.fromEntries(names.filter((name) => isRight(found[name])).map((name) => [name, found[name]]));
  return [
    {
      sheet: found['sheet'],
      area,
      ...picked(numbers, isPlace),
      ...picked(texts, (value) => typeof value === 'string'),
      ...picked(flags, (value) => value === true),
      ...(layout ? { layout } : {}),
      ...(order.length > 0 ? { order } : {}),
    },
  ];
}

/** What a person said of two spellings, as it was remembered. */
export function personDecisionOf(found: unknown): PersonDecision[] {
  if (!isLoose(found) || typeof found['same'] !== 'boolean') return [];
  const [keys, names] = [pairOf(found['keys']), pairOf(found['names'])];
  return keys ? [{ keys, ...(names ? { names } : {}), same: found['same'] }] : [];
}

/** Two texts. */
export function pairOf(found: unknown): readonly [string, string] | undefined {
  const [one, other, ...more] = listOf(found);
  return typeof one === 'string' && typeof other === 'string' && more.length === 0 ? [one, other] : undefined;
}

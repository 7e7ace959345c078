import { dayNumber, type Day } from '../calendar/day.ts';
import type { StaffMember } from './records.ts';

/** A teacher whose category has an end. */
export type Attested = StaffMember & { readonly categoryUntil: Day };

export interface Attestation {
  /** Ended before the day. */
  readonly overdue: readonly Attested[];
  /** Ends on the day or later in its calendar year. */
  readonly thisYear: readonly Attested[];
  /** Ends in the calendar year after. */
  readonly nextYear: readonly Attested[];
}

/**
 * Whose category ends this year and next, and whose has ended.
 *
 * Takes    the staff that counts; the day that is today for the report
 * Returns  three lists that share nobody, each by the day the category ends
 * Refuses  nothing; who has no such day is in none
 * Source   docs/sources.md#registers
 */
export function attestation(staff: readonly StaffMember[], on: Day): Attestation {
  const today = dayNumber(on);
  const dated = staff.filter((member): member is Attested => member.categoryUntil !== undefined);
  const ends = new Map(dated.map((member) => [member, dayNumber(member.categoryUntil)]));
  const chosen = (among: (member: Attested, ending: number) => boolean) =>
    dated.filter((member) => among(member, ends.get(member)!)).sort((one, other) => ends.get(one)! - ends.get(other)!);
  return {
    overdue: chosen((_, ending) => ending < today),
    thisYear: chosen(({ categoryUntil }, ending) => ending >= today && categoryUntil.year === on.year),
    nextYear: chosen(({ categoryUntil }) => categoryUntil.year === on.year + 1),
  };
}

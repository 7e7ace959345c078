import type { Check, CheckStrings } from './check.ts';

/** A check with its words; what it finds is described in one call, so that the arguments always fit. */
export interface OfferedCheck {
  readonly definition: Check;
  readonly strings: CheckStrings<Check>;
}

/** The two fit each other: what the check finds, its words can tell. */
export const offer = <Id extends string, Args>(definition: Check<Id, Args>, strings: CheckStrings<Check<Id, Args>>): OfferedCheck =>
  ({ definition, strings }) as unknown as OfferedCheck;

import type { Activity } from '../../domain/session/records.ts';
import type { PartialDay } from '../dates/date-span.ts';

/** What a term says: days that may lack their year, months, or «сессия кезінде». */
export interface WrittenTerm {
  readonly from: PartialDay;
  readonly to: PartialDay;
}

/** A line of a council's plan before it is known of which session it is. */
export interface WrittenActivity extends Omit<Activity, 'from' | 'until'> {
  readonly written: readonly WrittenTerm[];
  readonly duringSession: boolean;
  /** The title above the plan: it may name the session, or a year. */
  readonly plan: string;
}

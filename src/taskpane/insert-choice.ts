import type { BreakdownView, Insertion } from '../jobs/desk.ts';

/** What the card «Insert into the workbook» is set to. */
export interface InsertChoice {
  readonly what: 'report' | 'functions' | 'values' | 'chart';
  readonly of: BreakdownView['of'] | 'both';
  readonly target: 'new-sheet' | 'selection';
}

export const firstChoice: InsertChoice = { what: 'report', of: 'both', target: 'new-sheet' };

/** Has this kind of insertion a choice of breakdowns, of both at once, of the place? */
export const hasBreakdowns = ({ what }: InsertChoice): boolean => what !== 'report';
export const hasBoth = ({ what }: InsertChoice): boolean => what === 'functions' || what === 'values';
export const hasTarget = hasBoth;

/** The insertion that a choice asks for. A chart draws one breakdown. */
export function insertionOf({ what, of, target }: InsertChoice): Insertion {
  if (what === 'report') return { kind: 'report', id: 'qualification' };
  if (what === 'chart') return { kind: 'chart', of: of === 'both' ? 'category' : of };
  return { kind: what, of: of === 'both' ? ['category', 'education'] : [of], target };
}

/** The choice as it is shown: what a kind of insertion does not offer falls back to what it does. */
export const shownChoice = (choice: InsertChoice): InsertChoice => (choice.what === 'chart' && choice.of === 'both' ? { ...choice, of: 'category' } : choice);

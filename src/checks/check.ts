import type { Reading } from '../sheet/reading.ts';
import type { Values } from '../sheet/cells/grid.ts';
import type { InEveryLanguage } from '../text/language.ts';

/** error = cannot be true; warning = a person should look; question = the workbook cannot decide it; style = form only. */
export type Severity = 'error' | 'warning' | 'question' | 'style';

export interface CellPlace {
  readonly sheet: string;
  /** `C7` or `C7:C12`, no $, no sheet inside. */
  readonly address: string;
}

/** What a check saw, language-free: all cells involved, the one to look at first. */
export interface Evidence<Args> {
  readonly cells: readonly [CellPlace, ...CellPlace[]];
  readonly args: Args;
  /** As it should stand in the first cell; only where exactly one answer is right. */
  readonly expected?: string;
}

/** A small sheet, and the cells that the check reports in it: none where it accepts. */
export interface CheckExamples {
  readonly accepts: readonly { readonly cells: Values }[];
  readonly reports: readonly { readonly cells: Values; readonly at: readonly string[] }[];
}

export interface Check<Id extends string = string, Args = unknown> {
  /** The check's folder. */
  readonly id: Id;
  readonly severity: Severity;
  readonly examples: CheckExamples;
  find(reading: Reading): readonly Evidence<Args>[];
}

type ArgsOf<C> = C extends Check<string, infer Args> ? Args : never;

export type CheckStrings<C> = InEveryLanguage<{
  readonly title: string;
  /** What the check looks for and what to do, in a sentence or two. */
  readonly about: string;
  finding(args: ArgsOf<C>): string;
}>;

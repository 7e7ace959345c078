import type { Values } from '../sheet/cells/grid.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import type { CellChange, CellPlace } from '../sheet/workbook.ts';
import type { InEveryLanguage } from '../text/language.ts';

/** error = cannot be true; warning = a person should look; question = the workbook cannot decide it; style = form only. */
export type Severity = 'error' | 'warning' | 'question' | 'style';

export type { CellChange, CellPlace };

/** What a check saw, language-free: all cells involved, the one to look at first. */
export interface Evidence<Args> {
  readonly cells: readonly [CellPlace, ...CellPlace[]];
  readonly args: Args;
  /** As it should stand in the first cell; only where exactly one answer is right. */
  readonly expected?: string;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  /** Only where the change is safe: nobody's meaning is decided by it. */
  readonly fix?: Fix;
}

/** A change that mends what was found, cell by cell, each with what it holds now and what it shall hold. */
export interface Fix {
  readonly changes: readonly [CellChange, ...CellChange[]];
}

/** A small sheet, and the cells that the check reports in it: none where it accepts. */
export interface CheckExamples {
  readonly accepts: readonly ExampleSheet[];
  readonly reports: readonly (ExampleSheet & { readonly at: readonly string[] })[];
}

export interface ExampleSheet {
  readonly cells: Values;
  /** Further sheets, by their names, where the check looks at several. */
  readonly others?: Readonly<Record<string, Values>>;
}

export interface Check<Id extends string = string, Args = unknown> {
  /** The check's folder. */
  readonly id: Id;
  readonly severity: Severity;
  readonly examples: CheckExamples;
  /** Reports that Tirek makes say it themselves, or are made so that it cannot be: they are not judged by it. */
  readonly passesOver?: 'own-reports';
  /** The page of timetables, or that of sessions, shows its findings as well. */
  readonly about?: 'timetables' | 'sessions';
  /** What it finds on one sheet. Asked again only when that sheet has changed. */
  inSheet?(report: SheetReport): readonly Evidence<Args>[];
  /** What it finds between sheets, or in any place that depends on another sheet. Quick: asked again after every edit. */
  across?(reports: readonly SheetReport[]): readonly Evidence<Args>[];
}

type ArgsOf<C> = C extends Check<string, infer Args> ? Args : never;

export type CheckStrings<C> = InEveryLanguage<{
  readonly title: string;
  /** What the check looks for and what to do, in a sentence or two. */
  readonly about: string;
  finding(args: ArgsOf<C>): string;
}>;

import { checks, type OfferedCheck } from '../checks/index.ts';
import type { CellPlace, Severity } from '../checks/check.ts';
import type { Reading } from '../sheet/reading.ts';
import type { Language } from '../text/language.ts';

/** What a check found, in words (docs/sources.md#findings-and-the-terminal). */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly cells: readonly CellPlace[];
  readonly message: string;
  readonly expected?: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The note with which a person accepted it. */
  readonly accepted?: string;
}

export interface CheckOptions {
  readonly language: Language;
  /** Checks that the district switched off. */
  readonly off?: readonly string[];
}

/** Runs every check over what was read; findings in the order of the checks, then of the sheets. */
export function runChecks(reading: Reading, { language, off = [] }: CheckOptions, among: Readonly<Record<string, OfferedCheck>> = checks): Finding[] {
  return Object.entries(among)
    .filter(([id]) => !off.includes(id))
    .flatMap(([id, { definition, strings }]) =>
      definition.find(reading).map(({ cells, args, expected }) => ({
        check: id,
        severity: definition.severity,
        cells,
        message: strings[language].finding(args),
        ...(expected === undefined ? {} : { expected }),
        args: args as Record<string, unknown>,
      })),
    );
}

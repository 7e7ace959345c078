import type { FieldOf, RegisterKind } from '../sheet/registers/columns.ts';
import type { InEveryLanguage } from './language.ts';
import { registersEnglish } from './registers-english.ts';
import { registersKazakh } from './registers-kazakh.ts';
import { registersRussian } from './registers-russian.ts';

/** What Excel allows of an input message, of the values of a drop-down typed into it, and of the name of a sheet. */
export const mostOf = { hintTitle: 32, hintText: 255, listValues: 255, sheetName: 31 } as const;

export interface FieldWords {
  readonly heading: string;
  /** Shown beside the cell: the title is the heading unless that is too long. */
  readonly title: string;
  readonly hint: string;
}

export interface KindWords<Field extends string = string> {
  readonly sheet: string;
  /** The register's name, for the pane and above the table. */
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly about: string;
  /** What one row is. */
  readonly row: string;
  readonly fields: Readonly<Record<Field, FieldWords>>;
}

/** The words of every register. A column without a heading does not compile. */
export type RegisterWords = { readonly [Kind in RegisterKind]: KindWords<FieldOf<Kind>> };

export const registerWords: InEveryLanguage<RegisterWords> = { kk: registersKazakh, ru: registersRussian, en: registersEnglish };

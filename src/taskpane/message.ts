import type { CellPlace } from '../checks/check.ts';
import type { Done, Imported, Mended, Painted } from '../jobs/desk.ts';
import type { TakenBack } from '../sheet/workbook.ts';
import type { InEveryLanguage } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { SessionPart } from './session-state.ts';

/** Something that happened, as data: its words follow the language switch. */
export type Message =
  | { readonly kind: 'problem'; readonly problem: KnownProblem }
  /** With the cells to go to: the block, or the first cell of each new sheet. */
  | { readonly kind: 'inserted' | 'renewed'; readonly done: Done; readonly places: readonly CellPlace[] }
  | { readonly kind: 'taken-back'; readonly takenBack: TakenBack }
  /** A document of Word, now a sheet. */
  | { readonly kind: 'imported'; readonly imported: Imported; readonly file: string }
  /** A school or a combined class, now in its register. */
  | { readonly kind: 'record-saved'; readonly name: string; readonly at: CellPlace }
  /** A file that a person has now, or that the host did not let be saved. */
  | { readonly kind: 'file-saved' | 'file-refused'; readonly name: string }
  | { readonly kind: 'remembered' | 'forgotten' }
  | { readonly kind: 'mended'; readonly mended: Mended }
  /** A finding is let stand, with a note; or it counts again. */
  | { readonly kind: 'let-stand'; readonly key: string }
  | { readonly kind: 'counts-again' }
  /** A check that is switched off or on, by its folder, with its title. */
  | { readonly kind: 'check-off' | 'check-on'; readonly check: string; readonly title: InEveryLanguage<string> }
  | { readonly kind: 'painted'; readonly painted: Painted }
  | { readonly kind: 'unpainted' }
  /** A table that is read as a person said, or by itself again, or as text. */
  | { readonly kind: 'table-corrected' | 'table-forgotten' | 'table-ignored'; readonly sheet: string; readonly range: string }
  /** A list: counted now, counted already, with columns that a person must name first, without a person in it as described. */
  | { readonly kind: 'list-counted' | 'list-known' | 'list-bare' | 'list-empty'; readonly sheet: string; readonly range: string };

/** Beside what it speaks of: the eye and the keyboard are there. */
export type Place = 'page' | 'insert' | 'misread' | 'tables' | 'findings' | 'reports' | 'settings' | 'registers' | 'form' | 'annual' | 'timetable' | 'understood' | 'people' | 'clashes' | 'templates' | 'sheets' | 'session' | `session-${SessionPart | 'form' | 'templates'}`;

export interface PlacedMessage {
  readonly place: Place;
  readonly message: Message;
}

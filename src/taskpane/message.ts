import type { CellPlace } from '../checks/check.ts';
import type { Done } from '../jobs/desk.ts';
import type { TakenBack } from '../sheet/workbook.ts';
import type { KnownProblem } from '../text/problems.ts';

/** Something that happened, as data: its words follow the language switch. */
export type Message =
  | { readonly kind: 'problem'; readonly problem: KnownProblem }
  /** With the cells to go to: the block, or the first cell of each new sheet. */
  | { readonly kind: 'inserted'; readonly done: Done; readonly places: readonly CellPlace[] }
  | { readonly kind: 'taken-back'; readonly takenBack: TakenBack }
  | { readonly kind: 'remembered' | 'forgotten' }
  /** A list: counted now, counted already, with columns that a person must name first, without a person in it as described. */
  | { readonly kind: 'list-counted' | 'list-known' | 'list-bare' | 'list-empty'; readonly sheet: string; readonly range: string };

/** Beside what it speaks of: the eye and the keyboard are there. */
export type Place = 'page' | 'insert' | 'misread' | 'tables' | 'findings' | 'settings';

export interface PlacedMessage {
  readonly place: Place;
  readonly message: Message;
}

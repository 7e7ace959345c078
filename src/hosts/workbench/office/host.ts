import type { Book, BookSheet } from '../book.ts';
import type { CellWriter } from './cell-writer.ts';
import type { Culture } from './culture.ts';
import type { PaneState } from './pane-state.ts';
import type { References } from './references.ts';
import type { RequirementSets } from './requirement-sets.ts';
import type { Schema } from './schema.ts';
import type { SheetMemory } from './sheet-memory.ts';

/** What the classes of the object model work with. */
export interface Host {
  readonly book: Book;
  readonly schema: Schema;
  readonly sets: RequirementSets;
  readonly culture: Culture;
  readonly today: () => Date;
  readonly cells: CellWriter;
  readonly references: References;
  /** What a book does not hold of its sheets. */
  readonly memory: SheetMemory;
  readonly pane: PaneState;
  /** Results of custom functions, as the runtime sends them. */
  readonly functionResults: (results: readonly (readonly unknown[])[]) => void;
  /** Tells the add-in of an event of a class, addressed to one of its objects. */
  readonly tell: (className: string, event: string, target: string, content: Readonly<Record<string, unknown>>) => void;
}

export const sheetById = (host: Host, id: string): BookSheet | undefined => host.book.sheets().find((sheet) => sheet.id === id);

/** Names of sheets differ by more than case. */
export const sheetByName = (host: Host, name: string): BookSheet | undefined =>
  host.book.sheets().find((sheet) => sheet.name().toLowerCase() === name.toLowerCase());

/** Calculates every formula again; who reads next waits for it. */
export function recalculate(host: Host): void {
  host.cells.unsettled = true;
  host.book.recalculate();
}

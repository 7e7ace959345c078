import type { Changed, Desk } from '../jobs/desk.ts';
import type { Language } from '../text/language.ts';

export const routes = ['staff', 'registers', 'reports', 'findings', 'timetable', 'session', 'settings', 'help'] as const;
export type Route = (typeof routes)[number];

/** What a button of the ribbon or of the context menu wants done at once. */
export type Order = { readonly kind: 'count-selection' } | { readonly kind: 'undo' };

export interface Destination {
  readonly route: Route;
  readonly order?: Order;
}

/** Where the ribbon sends the pane. The address bar has no part in it: Office takes the history away. */
export interface RouteSource {
  /** The destination at start; its order is carried out once. */
  current(): Destination;
  /** Tells every later destination; returns how to stop listening. */
  listen(listener: (destination: Destination) => void): () => void;
}

/** What a person prefers, in every workbook. Kept by the host, which also bears that it cannot be kept. */
export interface Preferences {
  language(): Language | undefined;
  setLanguage(language: Language): void;
  /** The first-run page was seen. */
  welcomed(): boolean;
  setWelcomed(): void;
}

/** Everything the pane needs from its host. */
export interface PaneEnvironment {
  readonly desk: Desk;
  readonly preferences: Preferences;
  /** Office's display language, where the person has chosen none. */
  readonly startLanguage: Language;
  readonly route: RouteSource;
  /** For diagnostics: Tirek's version, and the host with its own. */
  readonly about: { readonly version: string; readonly host: string };
  /** The last unexpected error, as text without cells. */
  lastMistake(): string | undefined;
  /** Keeps an unexpected error of the pane's for diagnostics. */
  noteMistake(mistake: unknown): void;
  /** False where the host lets nothing be copied. */
  copy(text: string): Promise<boolean>;
  /** Gives a person a file; false where the host lets nothing be saved. */
  save(name: string, bytes: Uint8Array, type: string): Promise<boolean>;
  /** Loads the pane again. */
  reload(): void;
  /** Told, at intervals that spare the workbook, that somebody changed cells, and which; undefined where it may be any. */
  onWorkbookChanged?(listener: (changes: readonly Changed[] | undefined) => void): () => void;
}

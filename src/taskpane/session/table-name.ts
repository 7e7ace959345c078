import { isSessionKind, type SessionKind } from '../../sheet/registers/session-columns.ts';
import type { Language } from '../../text/language.ts';
import { templateWords } from '../../text/templates.ts';

/** What the sheet of a table of sessions is called. */
export const tableName = (kind: SessionKind, language: Language): string => templateWords[language][kind].sheet;

/** The same for a name that a fact carries. */
export const namedTable = (kind: string | number | undefined, language: Language): string => (typeof kind === 'string' && isSessionKind(kind) ? tableName(kind, language) : String(kind ?? ''));

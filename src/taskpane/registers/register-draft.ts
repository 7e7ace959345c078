import type { RegisterCandidate } from '../../jobs/desk.ts';
import { registerColumns, type RegisterKind } from '../../sheet/registers/columns.ts';
import type { RegisterMapping } from '../../sheet/registers/read-registers.ts';
import type { RegisterWords } from '../../text/registers.ts';

/** What a person is saying about a table of their own, before it counts. */
export interface RegisterDraft {
  readonly kind: RegisterMapping['kind'] | undefined;
  readonly headingRows: number;
  /** Columns of the sheet from 0. */
  readonly fields: Readonly<Record<string, number>>;
}

/** It begins with what was recognised. */
export const registerDraft = ({ mapping, headingRows }: RegisterCandidate): RegisterDraft =>
  mapping ? { kind: mapping.kind, headingRows: mapping.headingRows, fields: mapping.fields } : { kind: undefined, headingRows, fields: {} };

const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Another register: its columns begin with those that are called as the register calls them. */
export function withKind(draft: RegisterDraft, kind: RegisterKind | undefined, { mapping, columns }: RegisterCandidate, words: RegisterWords): RegisterDraft {
  if (kind === undefined || kind === 'staff') return { ...draft, kind: undefined, fields: {} };
  if (mapping?.kind === kind) return { ...draft, kind, fields: mapping.fields };
  const headings = words[kind].fields as Readonly<Record<string, { readonly heading: string }>>;
  const found = registerColumns[kind].flatMap(({ field }) => {
    const column = columns.find(({ heading }) => heading !== '' && folded(headings[field]!.heading).startsWith(folded(heading)));
    return column ? [[field, column.column] as const] : [];
  });
  return { ...draft, kind, fields: Object.fromEntries(found) };
}

/** What a column holds; '' where nothing of use. */
export const fieldAt = ({ fields }: RegisterDraft, column: number): string => Object.entries(fields).find(([, place]) => place === column)?.[0] ?? '';

/** The column holds this from now on, or nothing of use. A field stands in one column: it leaves the one it had. */
export function withColumn(draft: RegisterDraft, column: number, field: string): RegisterDraft {
  const others = Object.entries(draft.fields).filter(([name, place]) => place !== column && name !== field);
  return { ...draft, fields: { ...Object.fromEntries(others), ...(field === '' ? {} : { [field]: column }) } };
}

/** Fields that a record needs and no column holds. */
export const missingFields = ({ kind, fields }: RegisterDraft): string[] =>
  kind ? registerColumns[kind].filter((column) => 'required' in column && fields[column.field] === undefined).map(({ field }) => field) : [];

export const mappingOfDraft = ({ sheet, area, mapping }: RegisterCandidate, { kind, headingRows, fields }: RegisterDraft): RegisterMapping | undefined =>
  kind && { kind, sheet, area: mapping?.area ?? area, headingRows, fields };

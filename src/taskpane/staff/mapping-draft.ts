import type { TableView } from '../../jobs/desk.ts';
import type { StaffMapping } from '../../sheet/tables/mapping.ts';
import { staffFields, type StaffField } from '../../sheet/tables/staff-field.ts';

/** What a person is saying about a list, before it counts. */
export interface MappingDraft {
  readonly fields: StaffMapping['fields'];
  readonly headingRows: number;
  readonly school: string;
}

export const draftOf = ({ mapping: { fields, headingRows, school = '' } }: TableView): MappingDraft => ({ fields, headingRows, school });

export const fieldAt = ({ fields }: MappingDraft, column: number): StaffField | undefined => staffFields.find((field) => fields[field] === column);

/** The column holds this from now on, or nothing of use. A field stands in one column: it leaves the one it had. */
export function withField(draft: MappingDraft, column: number, field: StaffField | undefined): MappingDraft {
  const others = Object.entries(draft.fields).filter(([name, place]) => place !== column && name !== field);
  return { ...draft, fields: { ...Object.fromEntries(others), ...(field ? { [field]: column } : {}) } };
}

/** Without a category or an education there is nothing to count; ticks in columns of their own are recognised by Tirek alone. */
export const isCountable = ({ fields }: MappingDraft): boolean => fields.category !== undefined || fields.oldCategory !== undefined || fields.education !== undefined;

export const mappingOf = ({ mapping: { sheet, area } }: TableView, { fields, headingRows, school }: MappingDraft): StaffMapping => ({
  sheet,
  area,
  headingRows,
  fields,
  ...(school.trim() === '' || fields.school !== undefined ? {} : { school: school.trim() }),
});

/** The heights that can be chosen for the headings: what is usual, and what the list has now. */
export const headingHeights = (now: number): number[] => [...new Set([0, 1, 2, 3, 4, 5, 6, now])].sort((a, b) => a - b);

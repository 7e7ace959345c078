import { registerColumns, type ColumnHolds } from '../../sheet/registers/columns.ts';
import type { RegistersView } from '../../jobs/desk.ts';
import type { RecordKind } from '../register-state.ts';

/** What a form asks at once; the other columns stand under «more details». Unit and school of a class are one choice. */
const first: Readonly<Record<RecordKind, readonly string[]>> = {
  schools: ['unit', 'name', 'level', 'small', 'hub', 'attachedTo', 'languages', 'grades'],
  classes: ['school', 'grades', 'languages', 'pupils', 'teacher'],
};

export interface FormField {
  readonly field: string;
  readonly holds: ColumnHolds;
  readonly required: boolean;
}

/** The fields of a form, of those only that have a column in the workbook's own register. */
export function fieldsOf(of: RecordKind, { registers }: Pick<RegistersView, 'registers'>): { readonly main: readonly FormField[]; readonly more: readonly FormField[] } {
  const tables = registers.find(({ kind }) => kind === of)?.tables ?? [];
  const known = new Set(tables.flatMap(({ fields }) => fields));
  const all = registerColumns[of]
    .filter(({ field }) => known.size === 0 || known.has(field))
    .map((column): FormField => ({ field: column.field, holds: column.holds, required: 'required' in column }));
  const rank = (field: string) => first[of].indexOf(field);
  return {
    main: all.filter(({ field }) => rank(field) >= 0).sort((one, other) => rank(one.field) - rank(other.field)),
    more: all.filter(({ field }) => rank(field) < 0 && !(of === 'classes' && field === 'unit')),
  };
}

/** `2+3`, `2, 3` and the like as numbers, ascending. */
export const gradesIn = (text: string): number[] => [...new Set(text.match(/\d+/gu)?.map(Number) ?? [])].filter((grade) => grade <= 12).sort((one, other) => one - other);

export const gradesText = (grades: readonly number[]): string => [...grades].sort((one, other) => one - other).join('+');

/** Numbers of pupils, one for each grade; undefined where the text gives another number of them: one for all together. */
export function pupilsIn(text: string, grades: readonly number[]): readonly string[] | undefined {
  if (text.trim() === '') return grades.map(() => '');
  const parts = text.split('+').map((part) => part.trim());
  return parts.length === grades.length ? parts : undefined;
}

export const pupilsText = (parts: readonly string[]): string => (parts.every((part) => part.trim() === '') ? '' : parts.map((part) => part.trim()).join('+'));

/** The grades change: each that stays keeps its pupils. */
export function withGrades(texts: { readonly grades: string; readonly pupils: string }, grades: readonly number[]): { readonly grades: string; readonly pupils: string } {
  const before = gradesIn(texts.grades);
  const parts = pupilsIn(texts.pupils, before);
  return { grades: gradesText(grades), pupils: parts ? pupilsText(grades.map((grade) => parts[before.indexOf(grade)] ?? '')) : texts.pupils };
}

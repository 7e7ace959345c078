/** The registers that a district keeps, and their columns. Headings, hints and drop-downs are words: `text/registers.ts`. */
export const registerKinds = ['units', 'schools', 'staff', 'pupils', 'classes', 'participations', 'masterClasses', 'courses', 'settings'] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** What a column holds. `unit`, `school`, `hub` name a record of another register; `grades`: `1-9`, `2+3`; `counts`: `5+7`. */
export type ColumnHolds =
  | 'text' | 'number' | 'counts' | 'day' | 'yes' | 'grades'
  | 'unit' | 'school' | 'hub'
  | 'unit-kind' | 'level' | 'languages' | 'event-kind' | 'event-level' | 'category' | 'education' | 'setting-value' | 'status'
  | 'weekday' | 'lesson-kind' | 'lesson-mode' | 'test-kind'
  | 'calendar-kind' | 'session-form' | 'session-model' | 'rate-kind' | 'council-role' | 'session-role' | 'mark-kind' | 'assignment-kind';

export interface RegisterColumn<Field extends string = string> {
  readonly field: Field;
  readonly holds: ColumnHolds;
  /** A row without it is incomplete. */
  readonly required?: true;
}

const columns = <const C extends readonly RegisterColumn[]>(...list: C): C => list;

const grade = <const F extends string>(field: F) => ({ field, holds: 'number' }) as const;

/** In the order in which a template lays them out. A workbook of a district's own may have any of them in any order. */
export const registerColumns = {
  units: columns(
    { field: 'name', holds: 'text', required: true },
    { field: 'kind', holds: 'unit-kind', required: true },
    { field: 'oblast', holds: 'text', required: true },
    { field: 'from', holds: 'day' },
    { field: 'until', holds: 'day' },
    { field: 'variants', holds: 'text' },
    { field: 'villages', holds: 'text' },
  ),
  schools: columns(
    { field: 'unit', holds: 'unit', required: true },
    { field: 'name', holds: 'text', required: true },
    { field: 'level', holds: 'level', required: true },
    { field: 'small', holds: 'yes', required: true },
    { field: 'hub', holds: 'yes' },
    { field: 'attachedTo', holds: 'hub' },
    { field: 'order', holds: 'text' },
    { field: 'attachedOn', holds: 'day' },
    { field: 'languages', holds: 'languages' },
    { field: 'grades', holds: 'grades' },
    { field: 'from', holds: 'day' },
    { field: 'until', holds: 'day' },
    { field: 'note', holds: 'text' },
  ),
  staff: columns(
    { field: 'unit', holds: 'unit', required: true },
    { field: 'school', holds: 'school', required: true },
    { field: 'name', holds: 'text', required: true },
    { field: 'position', holds: 'text' },
    { field: 'subject', holds: 'text' },
    { field: 'category', holds: 'category', required: true },
    { field: 'categoryUntil', holds: 'day' },
    { field: 'education', holds: 'education' },
    { field: 'note', holds: 'text' },
  ),
  pupils: columns(
    { field: 'unit', holds: 'unit', required: true },
    { field: 'school', holds: 'school', required: true },
    grade('grade0'), grade('grade1'), grade('grade2'), grade('grade3'), grade('grade4'), grade('grade5'), grade('grade6'),
    grade('grade7'), grade('grade8'), grade('grade9'), grade('grade10'), grade('grade11'),
  ),
  classes: columns(
    { field: 'unit', holds: 'unit', required: true },
    { field: 'school', holds: 'school', required: true },
    { field: 'grades', holds: 'grades', required: true },
    { field: 'languages', holds: 'languages', required: true },
    { field: 'pupils', holds: 'counts' },
    { field: 'teacher', holds: 'text' },
    { field: 'room', holds: 'text' },
    { field: 'from', holds: 'day' },
    { field: 'until', holds: 'day' },
    { field: 'note', holds: 'text' },
  ),
  participations: columns(
    { field: 'on', holds: 'day' },
    { field: 'kind', holds: 'event-kind', required: true },
    { field: 'title', holds: 'text' },
    { field: 'level', holds: 'event-level' },
    { field: 'unit', holds: 'unit', required: true },
    { field: 'school', holds: 'school' },
    { field: 'teacher', holds: 'text' },
    { field: 'count', holds: 'number' },
    { field: 'result', holds: 'text' },
  ),
  masterClasses: columns(
    { field: 'on', holds: 'day' },
    { field: 'event', holds: 'text' },
    { field: 'unit', holds: 'unit', required: true },
    { field: 'school', holds: 'school', required: true },
    { field: 'teacher', holds: 'text', required: true },
    { field: 'subject', holds: 'text', required: true },
    { field: 'grades', holds: 'grades' },
  ),
  courses: columns(
    { field: 'title', holds: 'text', required: true },
    { field: 'organiser', holds: 'text' },
    { field: 'from', holds: 'day' },
    { field: 'until', holds: 'day' },
    { field: 'unit', holds: 'unit', required: true },
    { field: 'school', holds: 'school' },
    { field: 'person', holds: 'text' },
    { field: 'count', holds: 'number' },
    { field: 'result', holds: 'text' },
  ),
  settings: columns(
    { field: 'name', holds: 'text', required: true },
    { field: 'value', holds: 'setting-value' },
    { field: 'source', holds: 'text' },
    { field: 'date', holds: 'day' },
    { field: 'status', holds: 'status' },
    { field: 'on', holds: 'yes' },
  ),
} as const satisfies Record<RegisterKind, readonly RegisterColumn[]>;

export type FieldOf<Kind extends RegisterKind> = (typeof registerColumns)[Kind][number]['field'];

/** What the sheet of settings may set. `on-…`: the day as of which a register was filled. `norm-…`: a norm, with source and status, never law of itself. */
export const settingIds = [
  'oblast', 'unit', 'school-year', 'on-schools', 'on-staff', 'on-pupils', 'on-classes', 'signed-by', 'signed-as',
  'department-kk', 'department-ru', 'address-kk', 'address-ru', 'contacts', 'place-kk', 'place-ru', 'approved-as', 'approved-by',
  'norm-combined-grades', 'norm-age-gap', 'norm-split-from', 'norm-split-elsewhere', 'norm-class-most', 'norm-combined-most',
  'norm-primary-least', 'norm-basic-least', 'norm-secondary-least',
  'norm-load-primary', 'norm-load', 'norm-break-least', 'norm-break-most', 'norm-shift-gap', 'norm-double-primary', 'norm-edge-rank', 'norm-day-points', 'norm-tests-together', 'norm-tests-a-day',
  'norm-session-week', 'norm-session-days', 'norm-session-grades', 'norm-session-subjects', 'norm-rate-hours', 'norm-most-rates', 'norm-teacher-windows',
  'norm-level-unmarked', 'norm-level-ones', 'norm-weak-quality',
] as const;
export type SettingId = (typeof settingIds)[number];

export type NormId = SettingId & `norm-${string}`;
/** Norms that are no single number: hours of each grade («5: 33; 6: 33»), grades («8–11»). */
export const listNorms = ['norm-load-primary', 'norm-load', 'norm-session-grades'] as const satisfies readonly NormId[];
export type ListNorm = (typeof listNorms)[number];
export type NumberNorm = Exclude<NormId, ListNorm>;
export const isListNorm = (id: string): id is ListNorm => (listNorms as readonly string[]).includes(id);

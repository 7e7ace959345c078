import type { Area } from '../sheet/cells/address.ts';
import type { ColumnHolds, RegisterColumn } from '../sheet/registers/columns.ts';
import type { TemplateKind } from '../sheet/registers/template-columns.ts';
import type { NewValidation } from '../sheet/new-sheet-parts.ts';
import type { CellRole } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { hasOptions, optionsOf } from '../text/register-options.ts';
import type { FieldWords } from '../text/registers.ts';

/** Column widths in characters, by what a column holds. */
const widths: Readonly<Record<ColumnHolds, number>> = {
  text: 24, number: 9, counts: 13, day: 14, yes: 10, grades: 14, unit: 18, school: 26, hub: 26, 'unit-kind': 12, level: 17, languages: 12,
  'event-kind': 24, 'event-level': 18, category: 28, education: 25, 'setting-value': 28, status: 24,
  weekday: 14, 'lesson-kind': 12, 'lesson-mode': 13, 'test-kind': 12,
  'calendar-kind': 16, 'session-form': 14, 'session-model': 26, 'rate-kind': 34, 'council-role': 18, 'session-role': 22, 'mark-kind': 22, 'assignment-kind': 22,
};

/** Names are longer than other texts, and longest where sentences stand. */
const fieldWidths: Readonly<Record<string, number>> = {
  order: 11, room: 10, note: 22, position: 20, subject: 20, result: 20, source: 60, variants: 38, villages: 38,
  class: 10, classes: 12, group: 10, period: 10, start: 11, end: 11, week: 9, dates: 26, stream: 12, leaves: 12, arrives: 12, 'unavailable.from': 11, 'unavailable.to': 11,
  'calendar.name': 34, year: 12, hubClass: 14, kilometres: 12, consumption: 16, 'rates.kind': 40, 'rates.source': 36, 'council.name': 36, 'council.position': 40, 'roles.name': 36, 'roles.position': 30, 'participants.name': 36, 'marks.name': 36,
  'activities.number': 6, 'activities.title': 62, 'activities.term': 25, executors: 28, responsible: 28, 'answers.question': 50, 'answers.answer': 40, topic: 50, section: 28, vehicle: 20, unmarked: 12,
  'units.name': 22, 'schools.name': 30, 'staff.name': 34, 'settings.name': 56, 'settings.value': 24, teacher: 34, person: 34, title: 36, organiser: 28,
};

/** A heading is bold, and a button of the table stands in its corner. */
const [letterWidth, besideHeading] = [1.2, 3];

export interface LaidColumn {
  readonly column: RegisterColumn;
  readonly words: FieldWords;
  readonly width: number;
}

const longestWord = (text: string) => Math.max(...text.split(/\s+/u).map(({ length }) => length));

export function laidColumn(kind: TemplateKind, column: RegisterColumn, words: FieldWords): LaidColumn {
  const wished = fieldWidths[`${kind}.${column.field}`] ?? fieldWidths[column.field] ?? widths[column.holds];
  return { column, words, width: Math.max(wished, Math.ceil(longestWord(words.heading) * letterWidth + besideHeading)) };
}

/** Lines of a heading in its column, word by word. */
export function headingLines({ words, width }: LaidColumn): number {
  let [lines, used] = [1, 0];
  for (const word of words.heading.split(/\s+/u)) {
    const length = word.length * letterWidth;
    if (used > 0 && used + letterWidth + length > width - besideHeading) [lines, used] = [lines + 1, length];
    else used += (used > 0 ? letterWidth : 0) + length;
  }
  return lines;
}

export const dayFormat = 'dd.mm.yyyy';

/** Text stays text: `1-9` and `12/3` are no dates. Where a number alone may stand, as of a room, it stays a number. */
export function formatOf({ field, holds }: RegisterColumn): string {
  if (holds === 'day') return dayFormat;
  if (holds === 'counts' || field === 'room') return 'General';
  return holds === 'number' ? '0' : '@';
}

const narrow: readonly ColumnHolds[] = ['setting-value', 'number', 'counts', 'day', 'yes', 'grades', 'unit-kind', 'level', 'languages', 'weekday', 'lesson-kind', 'lesson-mode', 'test-kind'];
export const roleOf = ({ field, holds }: RegisterColumn): CellRole => (narrow.includes(holds) || field === 'room' || field === 'order' ? 'count' : 'label');

/** Where the names of units and schools stand, for drop-downs; none for a register that is not laid out. */
export interface Sources {
  readonly unit: string | undefined;
  readonly school: string | undefined;
}

/** What a drop-down would refuse though a person has a reason for it: a free text is asked about, not refused. */
const strict: readonly ColumnHolds[] = ['yes', 'unit-kind'];
const mostPeople = 100_000;

export function ruleOf(holds: ColumnHolds, language: Language, { unit, school }: Sources): Pick<NewValidation, 'rule' | 'lenient'> {
  const source = holds === 'unit' ? unit : holds === 'school' || holds === 'hub' ? school : undefined;
  if (source !== undefined) return { rule: { kind: 'list-of', formula: source }, lenient: true };
  if (hasOptions(holds)) return { rule: { kind: 'list', values: optionsOf(holds, language) }, ...(strict.includes(holds) ? {} : { lenient: true as const }) };
  if (holds === 'day') return { rule: { kind: 'day' } };
  return { rule: holds === 'number' ? { kind: 'whole-number', least: 0, most: mostPeople } : { kind: 'any' } };
}

export const validationOf = (area: Area, { words: { title, hint } }: Pick<LaidColumn, 'words'>, rule: Pick<NewValidation, 'rule' | 'lenient'>): NewValidation => ({ area, ...rule, hint: { title, text: hint } });

import type { InstructionLanguage } from '../../domain/network/records.ts';
import type { ClassName, Named } from '../../domain/timetable/lesson.ts';
import type { Area } from '../cells/address.ts';
import { isBlank, textOf } from '../cells/cell.ts';
import { readLanguages } from '../registers/read-cells.ts';
import { classNamesOf } from '../timetables/names/class-name.ts';
import { subjectOf } from '../timetables/names/subject-name.ts';
import { noSchool, schoolNamed } from '../timetables/values/school-key.ts';
import type { Sheet } from '../workbook.ts';
import type { PlanFrame } from './find-plans.ts';
import { languageOfTopics } from './language-of-topics.ts';
import type { PlanHead } from './plan-head.ts';
import type { ReadLine } from './plan-lines.ts';
import type { TotalRow } from './plan-rows.ts';
import type { PlanCorrection, ReadPlan } from './thematic.ts';

/** A table of a plan, or of many, with all its lines. */
export interface PlanTable {
  readonly sheet: Sheet;
  readonly frame: PlanFrame;
  readonly head: PlanHead;
  readonly lines: readonly ReadLine[];
  readonly totals: readonly TotalRow[];
  readonly area: Area;
  readonly corrections: readonly PlanCorrection[];
}

const owners = ['school', 'class', 'subject', 'language'] as const;
type Owner = (typeof owners)[number];

/** A table without such columns is one plan; with them it is one for each school, class, subject and language. */
export function plansOfList(table: PlanTable): readonly ReadPlan[] {
  if (table.corrections.some(({ ignore }) => ignore)) return [];
  const columns = owners.flatMap((owner) => (table.frame.columns.has(owner) ? [[owner, table.frame.columns.get(owner)!] as const] : []));
  if (columns.length === 0) return [planOf(table, new Map(), table.lines)];
  const groups = new Map<string, { said: ReadonlyMap<Owner, string>; lines: ReadLine[] }>();
  const values = table.sheet.grid.values;
  const before = new Map<Owner, string>();
  for (const read of table.lines) {
    const cells = values[read.line.row] ?? [];
    for (const [owner, column] of columns) if (!isBlank(cells[column])) before.set(owner, textOf(cells[column]));
    const key = columns.map(([owner]) => before.get(owner) ?? '').join('\n');
    const group = groups.get(key);
    if (group) group.lines.push(read);
    else groups.set(key, { said: new Map(before), lines: [read] });
  }
  return united([...groups.values()].map(({ said, lines }) => planOf(table, said, lines)));
}

/** Spellings of one school, class and subject are one plan. */
function united(plans: readonly ReadPlan[]): readonly ReadPlan[] {
  const found = new Map<string, ReadPlan>();
  for (const plan of plans) {
    const key = JSON.stringify([plan.school.key, plan.classes.map((one) => one.key), plan.subject.key, plan.language]);
    const before = found.get(key);
    found.set(key, before ? { ...before, lines: [...before.lines, ...plan.lines].sort((one, other) => one.row - other.row), notUnderstood: [...before.notUnderstood, ...plan.notUnderstood] } : plan);
  }
  return [...found.values()];
}

function planOf({ sheet, frame, head, totals, area, corrections }: PlanTable, said: ReadonlyMap<Owner, string>, read: readonly ReadLine[]): ReadPlan {
  const person = corrections.at(-1);
  const lines = read.map(({ line }) => line);
  // In a list of many plans its columns tell, and a person what it has no column for.
  const told = (owner: 'school' | 'class' | 'subject') => said.get(owner) ?? person?.[owner];
  const school = named(told('school'), schoolNamed) ?? head.school ?? noSchool;
  const subject = named(told('subject'), subjectOf) ?? head.subject ?? noSchool;
  const classes = classNamesOf(told('class') ?? head.classes, school.key).filter((one) => one.key !== '');
  const topics = lines.flatMap((line) => line.topics.map(({ name }) => name));
  const language = languageOf(said.get('language')) ?? head.language ?? (said.has('language') ? undefined : languageOfTopics(topics, subject.name));
  return {
    school, classes, subject, language, lines, sheet: sheet.name, area,
    headingRows: frame.body - frame.top,
    lacking: lackingOf(school, classes, subject),
    statedHours: said.size > 0 ? undefined : statedHours(totals, lines, head),
    notUnderstood: read.flatMap(({ missed }) => missed.map(({ address, text }) => ({ address, text }))),
    corrected: person !== undefined,
  };
}

const named = (text: string | undefined, read: (text: string) => Named): Named | undefined => {
  const found = text === undefined || text.trim() === '' ? undefined : read(text);
  return found === undefined || found.key === '' ? undefined : found;
};

const languageOf = (text: string | undefined): InstructionLanguage | undefined => {
  const read = text === undefined ? undefined : readLanguages(text);
  return read?.length === 1 ? read[0] : undefined;
};

const lackingOf = (school: Named, classes: readonly ClassName[], subject: Named): ReadPlan['lacking'] => [
  ...(school.key === '' ? (['school'] as const) : []),
  ...(classes.length === 0 ? (['class'] as const) : []),
  ...(subject.key === '' ? (['subject'] as const) : []),
];

/** The last «Барлығы» that is of no quarter or section, unless it only adds up what stands below another; otherwise what a title says. */
function statedHours(totals: readonly TotalRow[], lines: ReadPlan['lines'], head: PlanHead): ReadPlan['statedHours'] {
  const whole = totals.filter(({ part }) => !part);
  const last = whole.at(-1);
  if (!last) return head.hours;
  const isPart = whole.length > 1 && sum(lines.slice(whole.at(-2)!.after, last.after)) === last.hours && sum(lines) !== last.hours;
  const isFirstOfMany = last.after < lines.length;
  return isPart || isFirstOfMany ? head.hours : { hours: last.hours, row: last.row, column: last.column };
}

const sum = (lines: ReadPlan['lines']): number => lines.reduce((all, { hours }) => all + (hours ?? 0), 0);

import { dayNumber } from '../domain/calendar/day.ts';
import { registerColumns, type ColumnHolds } from '../sheet/registers/columns.ts';
import { readCounts, readDay, readGrades, readLanguages, readLevel, readYes } from '../sheet/registers/read-cells.ts';
import { nameKey, wordsOf } from '../sheet/words/fold.ts';
import type { EntryProblem, EntryProblemCode, RecordEntry, RegistersView, SchoolView } from './registers-view.ts';

/** More grades together are asked about where the settings name no norm. */
const usualMost = 3;

/**
 * What is wrong with a form: what a register would not read, and what it contradicts.
 *
 * Takes    the entry; the registers as the pane has them
 * Returns  problems in the order of the fields; warnings do not forbid to save, and norms never do more than warn
 * Refuses  nothing
 */
export function recordProblems(entry: RecordEntry, view: RegistersView): readonly EntryProblem[] {
  const tables = view.registers.find(({ kind }) => kind === entry.kind)?.tables ?? [];
  if (tables.length === 0) return [{ field: '', code: 'no-register', args: {} }];
  const fields = new Set(tables.filter(({ sheet }) => entry.at === undefined || entry.at.sheet === sheet).flatMap((table) => table.fields));
  const text = (field: string) => (entry.texts[field] ?? '').trim();
  const problems = registerColumns[entry.kind].flatMap((column): EntryProblem[] => {
    const { field, holds } = column;
    if (text(field) === '') return 'required' in column && fields.has(field) ? [problem(field, 'required')] : [];
    if (!fields.has(field)) return [problem(field, 'no-column')];
    const wrong = misread(holds, text(field), entry, view);
    return wrong ? [problem(field, wrong, { text: text(field) })] : [];
  });
  const wrong = new Set(problems.map(({ field }) => field));
  const said: Said = { text: (field) => (wrong.has(field) ? '' : text(field)), entry, view };
  return [...problems, ...daysReversed(said), ...(entry.kind === 'schools' ? schoolProblems(said) : classProblems(said))];
}

const problem = (field: string, code: EntryProblemCode, args: EntryProblem['args'] = {}): EntryProblem => ({ field, code, args });
const warning = (field: string, code: EntryProblemCode, args: EntryProblem['args'] = {}): EntryProblem => ({ field, code, args, warning: true });

/** What the form says in fields that can be read; '' for the others. */
interface Said {
  readonly text: (field: string) => string;
  readonly entry: RecordEntry;
  readonly view: RegistersView;
}

function misread(holds: ColumnHolds, text: string, { kind, texts }: RecordEntry, view: RegistersView): EntryProblemCode | undefined {
  switch (holds) {
    case 'day': return readDay(text) ? undefined : 'not-a-day';
    case 'grades': return readGrades(text, kind === 'schools' ? 'school' : 'combined').length >= (kind === 'schools' ? 1 : 2) ? undefined : 'not-grades';
    case 'counts': return readCounts(text) ? undefined : 'not-a-number';
    case 'yes': return readYes(text) === undefined ? 'unknown' : undefined;
    case 'level': return readLevel(text) ? undefined : 'unknown';
    case 'languages': return readLanguages(text) ? undefined : 'unknown';
    case 'unit': return view.units.length === 0 || unitOf(text, view) !== undefined ? undefined : 'unknown';
    case 'school': return schoolsCalled(text, texts['unit'] ?? '', view).length > 0 ? undefined : 'unknown';
    case 'hub': return isHub(text, texts['unit'] ?? '', view) ? undefined : 'unknown';
    default: return undefined;
  }
}

interface Known {
  readonly units: ReadonlyMap<string, string>;
  readonly schools: ReadonlyMap<string, readonly SchoolView[]>;
}

/** Names are folded once for a view, not at every key that is pressed. */
const knownOf = new WeakMap<RegistersView, Known>();

function known(view: RegistersView): Known {
  let found = knownOf.get(view);
  if (!found) {
    const schools = new Map<string, SchoolView[]>();
    for (const school of view.schools) {
      const key = nameKey(school.name);
      const called = schools.get(key);
      if (called) called.push(school);
      else schools.set(key, [school]);
    }
    knownOf.set(view, (found = { units: new Map(view.units.map(({ name, key }) => [nameKey(name), key])), schools }));
  }
  return found;
}

const unitOf = (text: string, view: RegistersView) => known(view).units.get(nameKey(text));

/** Schools of a name within a unit; anywhere where the unit is not known. */
function schoolsCalled(name: string, unit: string, view: RegistersView): readonly SchoolView[] {
  const key = unitOf(unit, view);
  return (known(view).schools.get(nameKey(name)) ?? []).filter((school) => key === undefined || school.unit === '' || school.unit === key);
}

/** A hub of the unit, or of another one: named with its unit, or by a name that no other hub has. Numbers are the same everywhere. */
function isHub(text: string, unit: string, view: RegistersView): boolean {
  const hubs = (name: string, within: string) => schoolsCalled(name, within, view).filter(({ hub }) => hub);
  if (hubs(text, unit).length > 0 || (!/\d/u.test(text) && hubs(text, '').length === 1)) return true;
  const words = wordsOf(text);
  return view.units.some(({ name }) => {
    const own = wordsOf(name);
    const rest = words.filter((word) => !own.includes(word) && !unitWord.test(word));
    return own.every((word) => words.includes(word)) && hubs(rest.join(' '), name).length > 0;
  });
}

const unitWord = /^(?:аудан|кала|город|раион|район|district|city)\p{L}*$/u;

function daysReversed({ text }: Said): EntryProblem[] {
  const [from, until] = [readDay(text('from')), readDay(text('until'))];
  return from && until && dayNumber(until) < dayNumber(from) ? [problem('until', 'days-reversed')] : [];
}

function schoolProblems({ text, entry, view }: Said): EntryProblem[] {
  const level = readLevel(text('level'));
  const other = schoolsCalled(text('name'), text('unit'), view).find((school) => school.level === level && !isPlace(school, entry.at));
  const dated = text('from') !== '' || text('until') !== '';
  return [
    ...(other && text('name') !== '' ? [(dated ? warning : problem)('name', 'repeated', { sheet: other.sheet, address: other.address })] : []),
    ...(readYes(text('hub')) && text('attachedTo') !== '' ? [problem('attachedTo', 'hub-attached')] : []),
  ];
}

const isPlace = (one: { readonly sheet: string; readonly address: string }, at: RecordEntry['at']) => at !== undefined && one.sheet === at.sheet && one.address === at.address;

function classProblems({ text, view }: Said): EntryProblem[] {
  const grades = readGrades(text('grades'), 'combined');
  const pupils = readCounts(text('pupils')) ?? [];
  const most = view.norms.mostGrades ?? usualMost;
  const gap = grades.length > 1 ? grades.at(-1)! - grades[0]! : 0;
  const { widestGap } = view.norms;
  return [
    ...(grades.length > most ? [warning('grades', 'too-many-grades', { grades: grades.length, most })] : []),
    ...(widestGap !== undefined && gap > widestGap ? [warning('grades', 'gap-too-wide', { gap, most: widestGap })] : []),
    ...missingGrades(grades, schoolsCalled(text('school'), text('unit'), view)),
    ...(grades.length > 1 && pupils.length > 1 && pupils.length !== grades.length ? [problem('pupils', 'pupils-and-grades', { pupils: pupils.length, grades: grades.length })] : []),
  ];
}

/** Several schools of one name in a unit, a primary and a secondary one: any of them may be meant. */
function missingGrades(grades: readonly number[], schools: readonly SchoolView[]): EntryProblem[] {
  const missing = schools.map((school) => (school.grades.length === 0 ? [] : grades.filter((grade) => !school.grades.includes(grade))));
  const least = missing.sort((one, other) => one.length - other.length)[0] ?? [];
  return least.length > 0 ? [warning('grades', 'not-in-school', { grades: least.join(', ') })] : [];
}

import { answer, type Result } from '../domain/result.ts';
import type { Breakdown, Tally } from '../domain/staffing/breakdown.ts';
import { whoCounts } from '../domain/staffing/who-counts.ts';
import { defaultStaffSettings, type StaffSettings } from '../domain/staffing/settings.ts';
import type { Teacher } from '../domain/staffing/teacher.ts';
import type { Values } from '../sheet/cells/grid.ts';
import { readStaffRange } from '../sheet/staff/staff-range.ts';
import { teacherOf } from '../sheet/staff/person.ts';
import type { Person } from '../sheet/staff/staff-line.ts';
import { firstSpelling } from '../sheet/words/first-spelling.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { breakdownTable } from './breakdown-table.ts';
import { languageOf, type FunctionContext, type FunctionValue } from './custom-function.ts';

/** What a breakdown counts: which column it needs, how a person is added, what the kinds are called. */
export interface Counted<Entry, Kind extends string> {
  readonly wanted: 'category' | 'education';
  readonly tally: (settings: StaffSettings) => Tally<Entry, Kind>;
  readonly entryOf: (person: Person) => Entry;
  readonly namesIn: (language: Language, settings: StaffSettings) => Readonly<Record<Kind, string>>;
}

/** `TIREK.QUALIFICATION` and `TIREK.EDUCATION`: the same table of another column. */
export function staffBreakdown<Entry, Kind extends string>(
  counted: Counted<Entry, Kind>,
  [staff, by, asked]: readonly [Values, Values | undefined, string | undefined],
  context: FunctionContext,
): Result<FunctionValue, KnownProblem> {
  const language = languageOf(asked, context);
  if (!language.ok) return language;
  const range = readStaffRange(staff, counted.wanted, by);
  if (!range.ok) return range;
  const tally = counted.tally(context.staff);
  const settled = everyLineCounts(context.staff) ? undefined : ([] as { teacher: Teacher; person: Person }[]);
  const spelt = firstSpelling();
  range.value.each((written, line) => {
    const group = spelt(written);
    if (settled || line.kind !== 'person') tally.open(group);
    if (line.kind !== 'person') return;
    if (settled) settled.push({ teacher: teacherOf(line, group), person: line });
    else tally.add(group, counted.entryOf(line));
  });
  if (settled) addCounting(tally, settled, counted, context.staff);
  const names = counted.namesIn(language.value, context.staff);
  const breakdown: Breakdown<Kind> = tally.result();
  const grouping = by ? 'group' : breakdown.groups.some(({ group }) => group !== '') ? 'school' : 'none';
  return answer(breakdownTable(breakdown, (kind) => names[kind], { language: language.value, grouping }));
}

const everyLineCounts = ({ countPartTime, countOnLeave, countInEverySchool }: StaffSettings) =>
  countPartTime === defaultStaffSettings.countPartTime &&
  countOnLeave === defaultStaffSettings.countOnLeave &&
  countInEverySchool === defaultStaffSettings.countInEverySchool;

function addCounting<Entry, Kind extends string>(
  tally: Tally<Entry, Kind>,
  people: readonly { teacher: Teacher; person: Person }[],
  { entryOf }: Counted<Entry, Kind>,
  settings: StaffSettings,
): void {
  const persons = new Map(people.map(({ teacher, person }) => [teacher, person]));
  for (const teacher of whoCounts([...persons.keys()], settings).counted) tally.add(teacher.school, entryOf(persons.get(teacher)!));
}

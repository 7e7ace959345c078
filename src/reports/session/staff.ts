import { breakdownOf, categoryTally, educationTally, type Breakdown, type GroupCount } from '../../domain/staffing/breakdown.ts';
import { whoCounts } from '../../domain/staffing/who-counts.ts';
import type { Teacher } from '../../domain/staffing/teacher.ts';
import type { Named } from '../../domain/timetable/lesson.ts';
import type { CellReference, PaperBlock, PaperTable, PaperText } from '../../sheet/official-paper.ts';
import { schoolFinder } from '../../sheet/sessions/school-finder.ts';
import { allStaff } from '../../sheet/staff/all-staff.ts';
import type { Language } from '../../text/language.ts';
import { categoryNames, staffing } from '../../text/staffing.ts';
import type { SessionSource } from '../session-source.ts';
import { count, firstColumn, schoolColumns, schoolTable, type WritePart } from './session-part.ts';
import { lower, strings } from './strings.ts';

/** One column of a table of staff: a level of education, a category. */
interface Kind {
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  readonly countOf: (school: string) => number;
}

/** Education or categories of the schools that have a list of staff. */
interface Composition {
  readonly id: 'education' | 'category';
  readonly kinds: readonly Kind[];
}

interface Staff {
  readonly teachers: ReadonlyMap<string, number>;
  readonly compositions: readonly Composition[];
}

/** Teachers by education and category: of every magnet school, and of the hub by its own list, which is no sum of theirs. */
export const staffPart: WritePart = (source, language) => {
  const { schools, session } = source;
  const words = strings[language];
  const staff = staffOf(source, schools, language);
  const ofHub = staffOf(source, [session.hub], language);
  const known = schools.filter(({ key }) => staff.teachers.has(key));
  const without = [session.hub, ...schools].filter(({ key }) => !staff.teachers.has(key) && !ofHub.teachers.has(key));
  if (without.length === schools.length + 1) return { blocks: [], lacking: [words.noStaff] };
  const magnets = known.length === 0 ? [] : [...staff.compositions.map((each) => compositionTable(known, staff, each, language)), ...sentences(known, staff, language)];
  const hub = ofHub.teachers.size > 0 ? [{ kind: 'heading' as const, text: words.hubStaff(session.hub.name), level: 2 as const }, hubTable(session.hub.key, ofHub, language)] : [];
  return { blocks: [...(known.length > 0 && hub.length > 0 ? [{ kind: 'heading' as const, text: words.magnetStaff, level: 2 as const }] : []), ...magnets, ...hub], lacking: without.length > 0 ? [words.noStaffOf(without.map(({ name }) => name))] : [] };
};

function staffOf({ reading, staff: settings, book, registers }: SessionSource, schools: readonly Named[], language: Language): Staff {
  const all = allStaff(reading);
  const find = schoolFinder(book, registers, all.schools);
  const own = new Set(schools.map(({ key }) => key));
  const counted = whoCounts(all.teachers, settings).counted.flatMap((teacher): Teacher[] => {
    const key = find(teacher.school);
    return key !== undefined && own.has(key) ? [{ ...teacher, school: key }] : [];
  });
  const keys = [...new Set(counted.map(({ school }) => school))];
  const words = staffing[language];
  const education = breakdownOf(educationTally(), keys, counted, ({ schooling }) => schooling);
  const category = breakdownOf(categoryTally(settings.pedagogWithNone), keys, counted, ({ standing }) => standing);
  return {
    teachers: new Map(education.groups.map(({ group, total }) => [group, total])),
    compositions: [
      ...composition('education', education, { names: words.education, headings: words.education }, language),
      ...composition('category', category, { names: categoryNames(language, 'categories', settings.pedagogWithNone), headings: categoryNames(language, 'shortCategories', settings.pedagogWithNone) }, language),
    ],
  };
}

/** None where no list says anything of it. */
function composition<Id extends string>(id: Composition['id'], { groups, total, kinds }: Breakdown<Id>, { names, headings }: { readonly names: Readonly<Record<Id, string>>; readonly headings: Readonly<Record<Id, string>> }, language: Language): Composition[] {
  if (total.notUnderstood === total.total) return [];
  const of = (get: (group: GroupCount<Id>) => number) => (school: string) => get(groups.find(({ group }) => group === school)!);
  const unclear: Kind[] = total.notUnderstood > 0 ? [{ id: 'unclear', name: strings[language].notUnderstood, heading: strings[language].notUnderstood, countOf: of(({ notUnderstood }) => notUnderstood) }] : [];
  return [{ id, kinds: [...kinds.filter((kind) => total.counts[kind] > 0).map((kind): Kind => ({ id: kind, name: names[kind], heading: headings[kind], countOf: of(({ counts }) => counts[kind]) })), ...unclear] }];
}

function compositionTable(known: readonly Named[], { teachers }: Staff, { id, kinds }: Composition, language: Language): PaperTable {
  const words = strings[language];
  return schoolTable(known, {
    id: `staff-${id}`,
    total: words.total,
    columns: [...schoolColumns(language, words.school), { heading: words.all, width: 9, numberFormat: count, sum: true }, ...kinds.map(({ heading }) => ({ heading, width: 9, numberFormat: count, sum: true as const }))],
  }, ({ key }) => [teachers.get(key)!, ...kinds.map(({ countOf }) => countOf(key))]);
}

/** «Аққұдық орта мектебі – 19 педагог. Білімі бойынша: жоғары білімді – 17/89%, …». */
function sentences(known: readonly Named[], { compositions }: Staff, language: Language): PaperBlock[] {
  const words = strings[language];
  const items = known.map(({ key, name }, row): PaperText => {
    const at = (id: Composition['id'], column: number): CellReference => ({ table: `staff-${id}`, row, column });
    const of = ({ id, kinds }: Composition): Exclude<PaperText, string> => [
      `. ${words.by[id]}: `,
      ...kinds.flatMap((kind, place) => (kind.countOf(key) === 0 ? [] : [', ', `${lower(kind.name)}\u00A0– `, { part: at(id, firstColumn + 1 + place), whole: at(id, firstColumn), digits: 0, counted: true as const }])).slice(1),
    ];
    return [`${name} – `, ...words.teachersOf(at(compositions[0]!.id, firstColumn)), ...compositions.flatMap(of), '.'];
  });
  return compositions.length === 0 ? [] : [{ kind: 'list', marks: '–', items }];
}

/** The hub: what it has, one line a kind, with its share. */
function hubTable(hub: string, { teachers, compositions }: Staff, language: Language): PaperTable {
  const words = strings[language];
  const rows = compositions.flatMap(({ id, kinds }) => kinds.filter(({ countOf }) => countOf(hub) > 0).map(({ id: kind, name, countOf }) => ({ key: `${id}/${kind}`, cells: [name, countOf(hub), null] })));
  return {
    kind: 'table',
    id: 'staff-hub',
    columns: [{ heading: words.indicator, width: 40, align: 'left' }, { heading: words.number, width: 10, numberFormat: count }, { heading: words.share, width: 10, numberFormat: '0%', share: { part: 1, whole: 'first' } }],
    rows: [{ key: 'all', cells: [words.teachers, teachers.get(hub)!, null], bold: true }, ...rows],
  };
}

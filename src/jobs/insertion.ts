import { answer, refuse, type Result } from '../domain/result.ts';
import { breakdownTable } from '../functions/breakdown-table.ts';
import { callFunction, type FunctionValue } from '../functions/custom-function.ts';
import { functions } from '../functions/index.ts';
import type { Breakdown, CategoryKind, EducationKind } from '../domain/staffing/breakdown.ts';
import { whoCounts } from '../domain/staffing/who-counts.ts';
import { areaAddress } from '../sheet/cells/address.ts';
import { partOf, type Values } from '../sheet/cells/grid.ts';
import { visibleTables, type Reading } from '../sheet/reading.ts';
import { allStaff } from '../sheet/staff/all-staff.ts';
import type { StaffTable } from '../sheet/staff/read-staff.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { staffing } from '../text/staffing.ts';
import type { BreakdownView, View } from './desk.ts';
import { insertionWords } from './insertion-strings.ts';
import { breakdownsOf } from './overview.ts';

type Rows = readonly (readonly (string | number)[])[];

/** One table of an insertion: a caption, and below it its rows, the first of them headings, the last the total. */
export interface Piece {
  readonly title: string;
  readonly caption: string;
  readonly rows: Rows;
  /** Spills the rows: without `=`. */
  readonly formula?: string;
}

type Of = BreakdownView['of'];
const functionOf = { category: 'qualification', education: 'education' } as const;

/** The figures of all lists together, one table for each breakdown. */
export function valuePieces(reading: Reading, of: readonly Of[], view: View): Piece[] {
  const words = insertionWords[view.language];
  const staff = allStaff(reading);
  const { category, education, names } = breakdownsOf(staff.schools, whoCounts(staff.teachers, view.staff).counted, view);
  const style = { language: view.language, grouping: 'school' } as const;
  const rows = { category: () => breakdownTable(category, (kind) => names.category[kind], style), education: () => breakdownTable(education, (kind) => names.education[kind], style) };
  return of.map((each) => ({ title: words.title[each], caption: words.allLists, rows: rows[each]() }));
}

/**
 * What a chart draws: each person once, so that the bars of a school add up to its teachers.
 *
 * Takes    what was read; which breakdown; the view
 * Returns  headings and schools, no total: the kinds that occur, and those not understood where there are any. An old
 *          category counts only where there is no current one; a master's degree lies inside higher education
 * Refuses  nothing
 * Source   docs/sources.md#categories
 */
export function chartPiece(reading: Reading, of: Of, view: View): Piece & { readonly passedOver: boolean } {
  const words = insertionWords[view.language];
  const staff = allStaff(reading);
  const { counted } = whoCounts(staff.teachers, view.staff);
  const once = counted.map((teacher) => (teacher.standing.current ? { ...teacher, standing: { current: teacher.standing.current } } : teacher));
  const { category, education, names } = breakdownsOf(staff.schools, once, view);
  const rows = of === 'category' ? barsOf(category, names.category, view.language) : barsOf(education, names.education, view.language);
  return { title: words.title[of], caption: words.allLists, rows, passedOver: of === 'category' && counted.some(({ standing }) => standing.current && standing.old) };
}

function barsOf<Kind extends CategoryKind | EducationKind>({ kinds, groups, total }: Breakdown<Kind>, names: Readonly<Record<Kind, string>>, language: Language): Rows {
  const words = staffing[language];
  const shown = kinds.filter((kind) => kind !== 'mastersDegree' && total.counts[kind] > 0);
  const unclear = total.notUnderstood > 0;
  return [
    [words.school, ...shown.map((kind) => names[kind]), ...(unclear ? [words.notUnderstood] : [])],
    ...groups.map(({ group, counts, notUnderstood }) => [group || words.noSchool, ...shown.map((kind) => counts[kind]), ...(unclear ? [notUnderstood] : [])]),
  ];
}

/**
 * A live formula for each list and breakdown.
 *
 * Takes    what was read; which breakdowns; the view
 * Returns  pieces with their formula and the rows that it gives now
 * Refuses  `function-reads-otherwise` where the function, which sees nothing but the range, would count other people than
 *          the pane shows (a list described by hand); what the function itself refuses
 * Source   docs/sources.md#functions
 */
export function functionPieces(reading: Reading, of: readonly Of[], view: View): Result<Piece[], KnownProblem> {
  const words = insertionWords[view.language];
  const pieces: Piece[] = [];
  for (const each of of)
    for (const table of visibleTables(reading).filter((list) => speaksOf(list, each))) {
      const result = called(reading, table, each, view);
      if (!result.ok) return refuse({ code: 'function-reads-otherwise', args: { sheet: table.sheet, range: table.range } });
      const [rows, shown] = [result.value as Rows, valuePieces({ sheets: reading.sheets, lists: [], tables: [table] }, [each], view)[0]!.rows];
      if (rows.at(-1)!.join() !== shown.at(-1)!.join()) return refuse({ code: 'function-reads-otherwise', args: { sheet: table.sheet, range: table.range } });
      const { definition } = functions[functionOf[each]]!;
      pieces.push({
        title: words.title[each],
        caption: `${table.schools.length === 1 && table.schools[0] ? `${table.schools[0]}. ` : ''}${words.list(table.sheet, table.range)}`,
        rows,
        formula: `TIREK.${definition.id}(${sheetReference(table.sheet)}!${areaAddress(table.area)})`,
      });
    }
  return pieces.length > 0 ? answer(pieces) : refuse({ code: 'no-staff-tables', args: {} });
}

const speaksOf = ({ columns, ticked }: StaffTable, of: Of) =>
  columns.some(({ field }) => field === of || (of === 'category' && field === 'oldCategory')) || (of === 'category' && ticked);

const called = (reading: Reading, table: StaffTable, of: Of, { language, staff }: View): Result<FunctionValue, KnownProblem> => {
  const { grid } = reading.sheets.find(({ name }) => name === table.sheet)!;
  return callFunction(functions[functionOf[of]]!.definition, [partOf(grid, table.area).values as Values], { language, staff });
};

/** A sheet's name as a formula writes it. */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'`;

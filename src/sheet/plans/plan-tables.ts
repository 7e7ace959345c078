import { isBlank, textOf } from '../cells/cell.ts';
import { mergesStarting } from '../cells/grid.ts';
import { datesInCell } from '../dates/cell-dates.ts';
import type { DateSpan } from '../dates/date-span.ts';
import { peopleIn, type PersonName } from '../names/people.ts';
import type { ReportRow, ReportTable } from '../report-tables/report-table.ts';
import { registerOf } from '../registers/register-tables.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { fold } from '../words/fold.ts';
import { planColumnsOf, type PlanColumns } from './plan-columns.ts';

/** A cell of a plan: its text as a person sees it. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PlanTerm extends PlanCell {
  readonly spans: readonly DateSpan[];
}

/** A person who executes an activity or answers for it. */
export interface PlanPerson {
  readonly row: number;
  readonly column: number;
  readonly name: PersonName;
  readonly role: 'executor' | 'responsible';
}

export interface PlanRow {
  readonly row: number;
  readonly number: number | undefined;
  /** Counts the sections above it: dates and numbers may begin anew in each. */
  readonly section: number;
  readonly activity: PlanCell;
  readonly term: PlanTerm | undefined;
  /** The texts of the executors and of those responsible. */
  readonly who: readonly PlanCell[];
  readonly people: readonly PlanPerson[];
  /** What the remaining columns say, joined: a grade, a place, a remark. */
  readonly rest: string;
}

/** A plan: activities with their terms and people. */
export interface Plan {
  readonly table: ReportTable;
  readonly columns: PlanColumns;
  /** The line above it; its place where it is a paragraph of the sheet. */
  readonly title: string;
  readonly titleAt: { readonly row: number; readonly column: number } | undefined;
  readonly rows: readonly PlanRow[];
  /** A plan may go on in further tables, chapter by chapter. */
  readonly lastRow: number;
}

/** Tables with dates or people by rows, from top to bottom; `surePlansOf` leaves out what may be a timetable. */
export const plansOf = perReport((report): readonly Plan[] => {
  const plans: Plan[] = [];
  for (const table of report.tables) {
    if (table.rows.length > mostRows) continue;
    const before = plans.at(-1);
    const columns = planColumnsOf(table) ?? (before && goesOn(before, table) ? before.columns : undefined);
    if (!columns) continue;
    const isPart = before !== undefined && isPartOf(before, table);
    const rows = rowsOf(report, table, columns, isPart ? before.rows.at(-1)!.section + 1 : 0);
    if (rows.length === 0) continue;
    if (isPart) plans[plans.length - 1] = { ...before, rows: [...before.rows, ...rows], lastRow: table.area.bottom };
    else plans.push({ table, columns, title: table.title, titleAt: titlePlace(report, table), rows, lastRow: table.area.bottom });
  }
  return plans;
});

/** A longer table is a register: of orders, of courses, of purchases. */
const mostRows = 400;
const farthest = 5;

/** The next chapter of a plan has the same headings, and a heading of its own that is no plan's title; or it goes on without any. */
function isPartOf(plan: Plan, table: ReportTable): boolean {
  if (table.area.top - plan.lastRow > farthest || /жоспар|план/iu.test(table.title)) return false;
  const headings = (of: ReportTable) => of.columns.map(({ heading }) => fold(heading)).join('|');
  return goesOn(plan, table) || headings(plan.table) === headings(table);
}

const goesOn = ({ table: { area }, lastRow }: Plan, table: ReportTable): boolean =>
  table.headingRows === 0 && table.area.top - lastRow <= farthest && table.area.left === area.left && table.area.right === area.right;

/** The plans of a sheet: their headings say so. A register of events is none: it goes on as they come in. */
export const surePlansOf = (report: SheetReport): readonly Plan[] => plansOf(report).filter(({ columns, table }) => columns.certain && !registerOf(report, table));

function titlePlace({ paragraphs }: SheetReport, { title, area }: ReportTable) {
  if (title === '') return undefined;
  const above = paragraphs.filter(({ row, text }) => row < area.top && row >= area.top - 4 && text.trim() === title.trim());
  const { row, column } = above.at(-1) ?? {};
  return row === undefined || column === undefined ? undefined : { row, column };
}

function rowsOf({ sheet }: SheetReport, table: ReportTable, columns: PlanColumns, firstSection: number): PlanRow[] {
  const merged = mergedDown(sheet.grid, table);
  const at = (place: number | undefined, row: number) => (place === undefined ? undefined : { row: merged(row, table.columns[place]!.column), column: table.columns[place]!.column });
  const used = [columns.activity, columns.term, columns.executor, columns.responsible];
  const rest = table.columns.filter(({ kind }, place) => kind !== 'number' && !used.includes(place)).map(({ column }) => column);
  let section = firstSection;
  const rows: PlanRow[] = [];
  for (const line of table.rows) {
    if (line.kind === 'section' || line.kind === 'subtotal' || line.kind === 'total') section++;
    if (line.kind !== 'item' && line.kind !== 'of-which') continue;
    const made = rowOf(sheet, line, section, columns, at);
    if (made) rows.push({ ...made, rest: rest.map((column) => textOf(sheet.grid.values[merged(line.row, column)]?.[column])).join(' | ') });
  }
  return rows;
}

type Locate = (place: number | undefined, row: number) => { row: number; column: number } | undefined;

function rowOf(sheet: SheetReport['sheet'], { row, number }: ReportRow, section: number, columns: PlanColumns, at: Locate): Omit<PlanRow, 'rest'> | undefined {
  const cell = (place: number | undefined): PlanCell | undefined => {
    const found = at(place, row);
    return found && { ...found, text: textOf(sheet.grid.values[found.row]?.[found.column]) };
  };
  const activity = cell(columns.activity);
  if (!activity || !/\p{L}/u.test(activity.text)) return undefined;
  const term = at(columns.term, row);
  const [executors, responsible] = [cell(columns.executor), cell(columns.responsible)];
  return {
    row, number, section, activity,
    term: term && { ...term, ...datesInCell(sheet, term.row, term.column) },
    who: [executors, responsible].filter((found) => found !== undefined),
    people: [...peopleOf(executors, 'executor'), ...peopleOf(responsible, 'responsible')],
  };
}

const peopleOf = (cell: PlanCell | undefined, role: PlanPerson['role']): PlanPerson[] =>
  cell ? peopleIn(cell.text, 'people').filter(isPerson).map((name) => ({ row: cell.row, column: cell.column, name, role })) : [];

const office = /^(?:учител|педагог|тьютор|эдвайзер|адвайзер|координатор|методист|директор|заместител|завуч|мугалим|адискер|психолог|куратор|жетекши|руководител|класс|сынып|мектеп|школ|отдел|болим|орталык|центр|кенес|совет|администрац|орынбасар|тарбиеши|воспитател|оқушы|окушы|учащ)/u;

/** «Учителя ОШ-РЦ», «Сынып жетекшілері»: an office or a unit with capital letters is no person. */
const isPerson = ({ form, text }: PersonName) => form !== 'full' || text.split(/[\s-]+/u).every((word) => !/^\p{Lu}{2,}$/u.test(word) && !office.test(fold(word)));

/** A term or a person merged over several rows is said of each: the row in which it is written. */
function mergedDown(grid: SheetReport['sheet']['grid'], { area }: ReportTable): (row: number, column: number) => number {
  const starts = new Map<string, number>();
  for (const merge of mergesStarting(grid, area.top, area.bottom)) {
    if (merge.bottom === merge.top || merge.bottom - merge.top > 200) continue;
    for (let row = merge.top + 1; row <= merge.bottom; row++) starts.set(`${row} ${merge.left}`, merge.top);
  }
  return (row, column) => (isBlank(grid.values[row]?.[column]) ? (starts.get(`${row} ${column}`) ?? row) : row);
}

import { cellAt } from '../cells/grid.ts';
import { peopleIn, type PersonName } from '../names/people.ts';
import type { ReportTable } from '../report-tables/report-table.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { textOf } from '../cells/cell.ts';
import { fold } from '../words/fold.ts';
import type { SessionTable } from '../sessions/session-book.ts';
import { sessionsOfSheet } from '../sessions/sessions-of-sheet.ts';
import { meet } from '../cells/address.ts';
import { textLinesOf, type TextLine } from './text-lines.ts';

/** A person whom a list names, and the cell. */
export interface ListedPerson {
  readonly row: number;
  readonly column: number;
  readonly name: PersonName;
}

/** The people of a council: «Құрамы: Б. Сейтова – …», «Состав координационного совета», lines or a table. */
export interface Council {
  readonly members: readonly ListedPerson[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** It calls itself a coordination council, or a council; a jury and a commission are none. */
  readonly isCouncil: boolean;
}

/** The councils of a sheet. */
export const councilsOf = perReport((report): readonly Council[] => {
  const registers = councilRegisters(report);
  const tables = report.tables.filter(({ area }) => !registers.some((table) => meet(table.area, area)));
  return [...councilsInText(report), ...registers.flatMap((table) => councilInRegister(report, table)), ...tables.flatMap((table) => councilInTable(report, table))].sort((one, other) => one.firstRow - other.firstRow);
});

const composition = /(?:^|[^\p{L}])(?:курамы|мушелери|состав|члены|муше|член)/u;
const council = /кенес|совет/u;
const otherBody = /комисси|казылар|жюри|штаб/u;
const label = /^\W*(?:курамы|мушелери|муше|состав|члены|член|торага|торагасы|хатшы|хатшысы|председател|секретар|заместител|орынбасар)/u;
/** Behind such words people are listed, not spoken of. */
const opens = /(?:құрамы|мүшелері|состав\p{L}*|члены)[^.]{0,60}[:.]?\s*$|^\W*(?:құрамы|мүшелері|состав|члены)[^:]{0,60}:/iu;

/** «Үйлестіру кеңесі:», «Координационный совет»: a heading of its own. */
const named = /^(?:\S+\s+){0,4}(?:үйлестіру кеңесі|координационный совет)\s*:?$/iu;

function councilsInText(report: SheetReport): Council[] {
  const lines = textLinesOf(report);
  const found: Council[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!begins(lines[at]!)) continue;
    const heading = [lines[at - 2], lines[at - 1], lines[at]].filter((line) => line !== undefined && line.row >= lines[at]!.row - 4).map((line) => fold(line!.text)).join(' ');
    const { members, next } = membersFrom(lines, at, report.tables);
    if (members.length >= 2) found.push({ members, firstRow: lines[at]!.row, lastRow: lines[next - 1]!.row, isCouncil: council.test(heading) && !otherBody.test(fold(lines[at]!.text)) });
    if (members.length >= 2) at = next - 1;
  }
  return found;
}

function begins({ text }: TextLine): boolean {
  if (!/құрам|мүше|состав|член|кеңес|совет/iu.test(text) || text.length > 300) return false;
  return (opens.test(text.trim()) && composition.test(fold(text))) || named.test(text.trim());
}

/** Lines with people from a place on; labels between them are gone over, any other line ends the list. */
function membersFrom(lines: readonly TextLine[], at: number, tables: readonly ReportTable[]): { members: ListedPerson[]; next: number } {
  const members: ListedPerson[] = [];
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    const before = lines[next - 1];
    if (next > at && before && tables.some(({ area }) => area.top > before.row && area.top < line.row)) break;
    const people = membersIn(line, next === at);
    if (people.length === 0 && next > at && !(label.test(fold(line.text)) && line.text.length < 60)) break;
    members.push(...people);
  }
  return { members, next };
}

const dash = /\s*[-–—]\s+|\s+[-–—]\s*/u;

/** «Мүшелері: Омаров Б- … ОМ директоры»: who is named before the dash, and whoever else the line names so. */
function membersIn({ row, column, text }: TextLine, isHeading: boolean): ListedPerson[] {
  const parts = text.split(/[,;]\s*\d{1,2}[.)]\s*/u);
  return parts.flatMap((part, at) => membersOf(part, isHeading && at === 0).map((name) => ({ row, column, name })));
}

function membersOf(text: string, isHeading: boolean): PersonName[] {
  const start = /^[^:]{0,60}:\s*/u.exec(text)?.[0].length ?? 0;
  if (isHeading && start === 0) return [];
  const numbered = /^\s*\d{1,2}[.)]\s*/u.exec(text.slice(start))?.[0].length ?? 0;
  const bare = text.slice(start + numbered);
  const head = bare.split(dash)[0]!;
  const first = peopleIn(head, 'people').filter(({ from, form }) => from < 4 || form !== 'full');
  const others = peopleIn(bare, 'text').filter(({ key, from }) => from >= head.length && !first.some((name) => name.key === key));
  const [name] = first.length > 0 ? first : others;
  if (!name || (first.length === 0 && name.from >= 40) || !isListed(bare, name.to)) return [];
  return [...first, ...others];
}

/** A sign or the line's end behind the name, or a role without a full stop: «Г. Сейтова есеп берді.» speaks of her. */
const isListed = (text: string, end: number) => /^\s*\.?\s*(?:[-–—,:;(/]|$)/u.test(text.slice(end)) || (text.length < 120 && !/[.!?]\s*$/u.test(text));

/** A table of people under a heading that says whose they are. */
function councilInTable({ sheet }: SheetReport, { title, columns, rows, area }: ReportTable): Council[] {
  const heading = fold(title);
  const whole = [title, ...columns.map((column) => column.heading)].map(fold).join(' ');
  if (!composition.test(whole) || !(council.test(heading) || (title === '' && council.test(fold(sheet.name)))) || otherBody.test(heading) || /жоспар|план/u.test(heading)) return [];
  const column = columns.find(({ kind }) => kind === 'people') ?? columns.find(({ kind }) => kind === 'label');
  if (!column) return [];
  const members = rows.flatMap(({ row }) => peopleIn(textOf(sheet.grid.values[row]?.[column.column]), 'people').map((name) => ({ row, column: column.column, name })));
  return members.length >= 2 ? [{ members, firstRow: area.top, lastRow: area.bottom, isCouncil: true }] : [];
}

/** How far down the title of a register may stand. */
const mostAbove = 12;

/** Tables of a council as the district keeps it; most sheets are no such place, and are not looked at again. */
function councilRegisters(report: SheetReport): readonly SessionTable[] {
  const { sheet: { name, grid } } = report;
  const titles = [name, ...Array.from({ length: Math.min(mostAbove, grid.values.length) }, (_, row) => textOf(cellAt(grid, row, 0)))];
  return titles.some((title) => council.test(fold(title))) ? sessionsOfSheet(report).tables.filter(({ kind }) => kind === 'council') : [];
}

function councilInRegister({ sheet }: SheetReport, { area, rows, columns }: SessionTable): Council[] {
  const column = columns.get('name');
  if (column === undefined) return [];
  const members = rows.flatMap((row) => peopleIn(textOf(sheet.grid.values[row]?.[column]), 'people').map((name) => ({ row, column, name })));
  return members.length >= 2 ? [{ members, firstRow: area.top, lastRow: area.bottom, isCouncil: true }] : [];
}

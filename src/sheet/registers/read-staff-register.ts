import type { Day } from '../../domain/calendar/day.ts';
import type { StaffMember } from '../../domain/network/records.ts';
import { addressOf } from '../cells/address.ts';
import { isBlank, isDash, textOf, type CellValue } from '../cells/cell.ts';
import { cellAt } from '../cells/grid.ts';
import { lastFilledRow } from '../tables/mapping.ts';
import { personKey } from '../staff/person.ts';
import { columnFor } from '../staff/read-staff.ts';
import type { Person } from '../staff/staff-line.ts';
import { eachStaffLine } from '../staff/staff-lines.ts';
import type { StaffList } from '../staff/staff-lists.ts';
import { readDay } from './read-cells.ts';
import type { Register, RegisterMisread, RegisterRow, RegisterTable } from './registers.ts';
import { staffPlaces, type StaffPlaces } from './staff-places.ts';
import { belongings, type Belonging, type Whose } from './whose.ts';

/** The people of the staff lists, with the unit and the school that each belongs to. */
export function readStaffRegister(lists: readonly StaffList[], whose: Whose): Register<StaffMember> {
  const register = { tables: [] as RegisterTable[], rows: [] as RegisterRow<StaffMember>[], misread: [] as RegisterMisread[] };
  const find = belongings(whose);
  for (const list of lists) readList(list, find, register);
  return register;
}

interface Into {
  readonly tables: RegisterTable[];
  readonly rows: RegisterRow<StaffMember>[];
  readonly misread: RegisterMisread[];
}

function readList(list: StaffList, find: Find, { tables, rows, misread }: Into): void {
  const places = staffPlaces(list);
  const member = memberReader(list, find, places, misread);
  const table = tables.length;
  const before = rows.length;
  let [last, vacancies] = [-1, 0];
  eachStaffLine(list.sheet.grid, list.frame, list.school, (line) => {
    if (line.kind === 'section') places.section(line.text);
    if (line.kind === 'vacancy') vacancies++;
    if (line.kind !== 'section' && line.kind !== 'remark') last = line.row;
    if (line.kind === 'person') rows.push({ record: member(line), table, row: line.row });
  });
  if (rows.length > before || vacancies > 0) tables.push(tableOf(list, last));
}

type Find = (unit: string, school: string, above: string) => Belonging;

/** The day of a cell, one object for all cells that hold it. */
function daysRemembered(): (value: CellValue) => Day | undefined {
  const known = new Map<CellValue, Day | undefined>();
  return (value) => {
    if (known.has(value)) return known.get(value);
    const day = readDay(value);
    if (known.size < mostDays) known.set(value, day);
    return day;
  };
}

const mostDays = 20_000;

/** Reads one person; what is not understood or not known is noted, a cell once: a school on a line above is wrong once, not for everybody. */
function memberReader({ sheet, frame }: StaffList, find: Find, places: StaffPlaces, misread: RegisterMisread[]): (person: Person) => StaffMember {
  const { grid, name: sheetName, texts } = sheet;
  const [subject, until, unit] = (['subject', 'categoryUntil', 'unit'] as const).map((field) => frame.fields.get(field));
  const noted = new Set<string>();
  const dayOf = daysRemembered();

  const note = (row: number, column: number | undefined, field: string, why: RegisterMisread['why'], candidates: readonly string[] = []): void => {
    if (column === undefined) return;
    const address = addressOf(row, column);
    if (noted.has(`${address} ${field}`)) return;
    noted.add(`${address} ${field}`);
    misread.push({ sheet: sheetName, address, field, text: texts[row]?.[column] || textOf(cellAt(grid, row, column)), why, candidates });
  };

  const endOf = (row: number): Day | undefined => {
    const value = until === undefined ? null : cellAt(grid, row, until);
    if (isBlank(value) || isDash(value)) return undefined;
    const day = dayOf(value);
    if (!day && !saysNone.test(textOf(value))) note(row, until, 'categoryUntil', 'not-understood');
    return day;
  };

  return (person) => {
    const { row, name, school, standing, schooling, status } = person;
    const { unit: unitKey, schoolKey, problems } = find(places.own(row), school.name, places.above());
    for (const { field, why, candidates } of problems) note(field === 'unit' ? row : (school.row ?? row), field === 'unit' ? unit : school.column, field, why, candidates);
    for (const field of person.misread) {
      const column = columnFor(frame, field) ?? frame.left;
      note(row, column, field, isBlank(cellAt(grid, row, column)) ? 'missing' : 'not-understood');
    }
    return {
      school: school.name,
      person: personKey(name, person.key),
      standing,
      schooling,
      partTime: status.has('part-time'),
      onLeave: status.has('on-leave'),
      unit: unitKey,
      schoolKey,
      name,
      subject: subject === undefined ? '' : textOf(cellAt(grid, row, subject)),
      categoryUntil: endOf(row),
    };
  };
}

const saysNone = /^(?:жоқ|жок|нет|мерзімсіз|бессрочн\p{L}*)$/iu;

const tableOf = ({ sheet, frame, mapped }: StaffList, last: number): RegisterTable => ({
  kind: 'staff',
  sheet: sheet.name,
  area: { top: frame.top, left: frame.left, right: frame.right, bottom: last < 0 ? lastFilledRow(sheet.grid, frame) : last },
  headingRows: frame.body - frame.top,
  columns: Object.fromEntries(frame.fields),
  mapped,
});

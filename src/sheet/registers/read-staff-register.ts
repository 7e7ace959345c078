import type { StaffMember } from '../../domain/network/records.ts';
import { parseArea } from '../cells/address.ts';
import type { StaffRow, StaffTable } from '../staff/read-staff.ts';
import type { Sheet } from '../workbook.ts';
import { readDay } from './read-cells.ts';
import type { Register, RegisterMisread, RegisterRow, RegisterTable } from './registers.ts';
import { staffPlaces } from './staff-places.ts';
import { belongings, type Belonging, type Whose } from './whose.ts';

/** The people of the staff lists, with the unit and the school that each belongs to. */
export function readStaffRegister(tables: readonly StaffTable[], sheets: readonly Sheet[], whose: Whose): Register<StaffMember> {
  const misread: RegisterMisread[] = [];
  const rows: RegisterRow<StaffMember>[] = [];
  const find = belongings(whose);
  const noted = new Set<string>();
  tables.forEach((table, index) => {
    const places = staffPlaces(table, sheets);
    const note = (address: string, field: string, text: string, why: RegisterMisread['why'], candidates: readonly string[] = []) => {
      const place = `${table.sheet}!${address}!${field}`;
      // A school that a line above names is wrong once, not for every person.
      if (address === '' || noted.has(place)) return;
      noted.add(place);
      misread.push({ sheet: table.sheet, address, field, text, why, candidates });
    };
    for (const { field, address, text } of table.notUnderstood) note(address, field, text, text === '' ? 'missing' : 'not-understood');
    for (const read of table.rows) {
      const row = rowOf(read, table);
      rows.push({ record: memberOf(read, find, [places.own(row), places.above(row)], note), table: index, row });
    }
  });
  return { tables: tables.map(tableOf), rows, misread };
}

type Note = (address: string, field: string, text: string, why: RegisterMisread['why'], candidates?: readonly string[]) => void;

function memberOf({ teacher, cells }: StaffRow, find: (unit: string, school: string, above: string) => Belonging, [own, above]: readonly [string, string], note: Note): StaffMember {
  const { school: schoolCell, name, subject, categoryUntil: until } = cells;
  const { unit, schoolKey, problems } = find(own, schoolCell?.address === '' ? '' : teacher.school, above);
  for (const { field, why, candidates } of problems) note(cells[field]?.address ?? '', field, cells[field]?.text ?? '', why, candidates);
  const categoryUntil = until && until.value !== null ? readDay(until.value) : undefined;
  if (until && until.value !== null && !categoryUntil && !isNone(until.text)) note(until.address, 'categoryUntil', until.text, 'not-understood');
  return { ...teacher, unit, schoolKey, name: name?.text ?? '', subject: subject?.text ?? '', categoryUntil };
}

const isNone = (text: string) => /^(?:[-–—−]|жоқ|нет)$/iu.test(text.trim());

/** The row of the sheet that a person stands in. */
export const rowOf = ({ cells }: StaffRow, { area }: StaffTable): number => {
  const own = (cells['name'] ?? cells['category'] ?? cells['education'])?.address;
  return (own === undefined ? undefined : parseArea(own)?.top) ?? area.top;
};

const tableOf = ({ sheet, area, headingRows, columns, mapped }: StaffTable): RegisterTable => ({
  kind: 'staff',
  sheet,
  area,
  headingRows,
  columns: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
  mapped,
});

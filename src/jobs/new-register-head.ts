import { columnName } from '../sheet/cells/address.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import { registerColumns, type SettingId } from '../sheet/registers/columns.ts';
import type { TemplateKind } from '../sheet/registers/template-columns.ts';
import type { NewCell } from '../sheet/workbook.ts';
import { registerWords } from '../text/registers.ts';
import { templateWords } from '../text/templates.ts';
import { unknownDays } from './new-calendar-rows.ts';
import { dayFormat } from './new-register-columns.ts';
import { inSheet, layout, settingRow } from './new-register-layout.ts';
import { knownUnits, oblastName } from './new-register-rows.ts';
import { newRegistersWords } from './new-registers-strings.ts';
import { settingValue } from './new-settings-rows.ts';
import type { RegistersWishes } from './registers-wishes.ts';

/** The setting that says of which day, or of which school year, a register is. */
const dayOf: Partial<Record<TemplateKind, SettingId>> = {
  schools: 'on-schools', staff: 'on-staff', pupils: 'on-pupils', classes: 'on-classes', participations: 'school-year', masterClasses: 'school-year', courses: 'school-year',
};

const valueColumn = columnName(registerColumns.settings.findIndex(({ field }) => field === 'value'));

/** Where the oblast and the unit stand: behind the day, if there is one. */
export const placeColumn = (kind: TemplateKind): number => (dayOf[kind] ? 2 : 0);

/** What stands above a register's headings. The day is that of the settings, where they are laid out too. */
export function headCells(kind: TemplateKind, wishes: RegistersWishes, settings: boolean): NewCell[] {
  const { name } = templateWords[wishes.language][kind];
  const place = placeText(wishes);
  const id = dayOf[kind];
  return [
    { row: layout.title, column: 0, value: name, role: 'title' },
    { row: layout.about, column: 0, value: aboutText(kind, wishes), role: 'note' },
    ...(id ? dayCells(id, wishes, settings) : []),
    ...(place === '' ? [] : [{ row: layout.day, column: placeColumn(kind), value: place, role: 'note' } as const]),
  ];
}

export function aboutText(kind: TemplateKind, wishes: RegistersWishes): string {
  const { about, row } = templateWords[wishes.language][kind];
  return [about, row, ...(kind === 'calendar' ? unknownDays(wishes) : [])].join(' ');
}

function dayCells(id: SettingId, wishes: RegistersWishes, settings: boolean): NewCell[] {
  const words = newRegistersWords[wishes.language];
  const isYear = id === 'school-year';
  const value: CellValue = settingValue(id, wishes) ?? (settings ? '' : null);
  const cell = `${inSheet(registerWords[wishes.language].settings.sheet)}$${valueColumn}$${settingRow(id) + 1}`;
  return [
    { row: layout.day, column: 0, value: isYear ? words.schoolYear : words.asOf, role: 'note' },
    { row: layout.day, column: 1, value, role: 'note', numberFormat: isYear ? 'General' : dayFormat, ...(settings ? { formula: `IF(${cell}="","",${cell})` } : {}) },
  ];
}

/** «Қарағанды облысы, Нұра ауданы». */
function placeText(wishes: RegistersWishes): string {
  const words = newRegistersWords[wishes.language];
  const oblast = oblastName(wishes);
  const [unit] = wishes.unit ? knownUnits(wishes) : [];
  return [oblast && words.oblast(oblast), unit && (unit.name.includes(' ') ? unit.name : words[unit.kind](unit.name))].filter(Boolean).join(', ');
}

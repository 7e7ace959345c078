import type { CellValue } from '../sheet/cells/cell.ts';
import { isListNorm, settingIds, type RegisterColumn } from '../sheet/registers/columns.ts';
import { templateColumns, type TemplateKind } from '../sheet/registers/template-columns.ts';
import type { NewValidation } from '../sheet/new-sheet-parts.ts';
import type { NewCell, NewSheet } from '../sheet/workbook.ts';
import { settingWords } from '../text/register-settings.ts';
import { mostOf, registerWords, type FieldWords } from '../text/registers.ts';
import { templateWords } from '../text/templates.ts';
import { dayFormat, formatOf, headingLines, laidColumn, roleOf, ruleOf, validationOf, type LaidColumn, type Sources } from './new-register-columns.ts';
import { aboutText, headCells, placeColumn } from './new-register-head.ts';
import { blankRows, columnArea, layout, settingAt, settingRow, tableNames } from './new-register-layout.ts';
import type { NewRow } from './new-register-rows.ts';
import { isDaySetting, isNorm } from './new-settings-rows.ts';
import type { RegistersWishes } from './registers-wishes.ts';

const lineHeight = 16;

/** One register as a sheet: an ordinary table with its headings, the rows given, and blank ones. */
export function registerSheet(kind: TemplateKind, rows: readonly NewRow[], wishes: RegistersWishes, sources: Sources, settings: boolean): NewSheet {
  const words = templateWords[wishes.language][kind];
  const columns = (templateColumns[kind] as readonly RegisterColumn[]).map((column) => laidColumn(kind, column, (words.fields as Readonly<Record<string, FieldWords>>)[column.field]!));
  const bottom = layout.first + rows.length + blankRows(kind) - 1;
  const right = columns.length - 1;
  return {
    name: words.sheet,
    cells: [
      ...headCells(kind, wishes, settings),
      ...columns.map(({ words: { heading } }, column): NewCell => ({ row: layout.heading, column, value: heading, role: 'heading' })),
      ...Array.from({ length: bottom - layout.first + 1 }, (_, at) => rowCells(columns, rows[at] ?? {}, layout.first + at)).flat(),
    ],
    merges: [...[layout.title, layout.about].map((row) => ({ top: row, left: 0, bottom: row, right })), { top: layout.day, left: placeColumn(kind), bottom: layout.day, right }],
    widths: columns.map(({ width }) => width),
    heights: heightsOf(kind, columns, rows, wishes),
    repeatRows: [layout.heading, layout.heading],
    landscape: true,
    breaks: [],
    tables: [{ name: tableNames[kind], area: { top: layout.heading, left: 0, bottom, right } }],
    validations: columns.flatMap((each, column) => (each.column.holds === 'setting-value' ? settingHints(wishes, column, sources) : [validationOf(columnArea(column, layout.first, kind === 'settings' ? bottom : undefined), each, ruleOf(each.column.holds, wishes.language, sources))])),
    frozen: { rows: layout.first, columns: kind === 'settings' || kind === 'units' ? 1 : 2 },
    printArea: { top: 0, left: 0, bottom, right },
  };
}

/** A cell of every column, blank ones too: they carry the format in which is typed. */
function rowCells(columns: readonly LaidColumn[], row: Readonly<Record<string, CellValue>>, at: number): NewCell[] {
  return columns.map((each, column) => ({ row: at, column, value: row[each.column.field] ?? null, role: roleOf(each.column), numberFormat: each.column.holds === 'setting-value' ? settingFormat(at) : formatOf(each.column) }));
}

function settingFormat(row: number): string {
  const id = settingAt(row);
  return isDaySetting(id) ? dayFormat : isNorm(id) && !isListNorm(id) ? '0' : '@';
}

function heightsOf(kind: TemplateKind, columns: readonly LaidColumn[], rows: readonly NewRow[], wishes: RegistersWishes): Record<number, number> {
  const width = columns.reduce((sum, each) => sum + each.width, 0);
  const linesOf = (row: Readonly<Record<string, CellValue>>) => Math.max(...columns.map((each) => Math.ceil((String(row[each.column.field] ?? '').length * 1.05) / each.width)));
  return {
    [layout.title]: 24,
    [layout.about]: lineHeight * Math.ceil((aboutText(kind, wishes).length * 1.05) / width),
    [layout.gap]: 6,
    [layout.heading]: Math.max(...columns.map(headingLines)) * lineHeight + 12,
    ...Object.fromEntries(rows.flatMap((row, at) => (linesOf(row) > 1 ? [[layout.first + at, linesOf(row) * lineHeight] as const] : []))),
  };
}

/** Every setting has a value of its own kind, and a hint. */
function settingHints({ language }: RegistersWishes, column: number, sources: Sources): NewValidation[] {
  return settingIds.map((id) => {
    const { name, note } = settingWords[language][id];
    const holds = isDaySetting(id) ? 'day' : isNorm(id) && !isListNorm(id) ? 'number' : id === 'unit' ? 'unit' : 'text';
    const title = name.length > mostOf.hintTitle ? registerWords[language].settings.fields.value.heading : name;
    return validationOf(columnArea(column, settingRow(id), settingRow(id)), { words: { heading: name, title, hint: note } }, ruleOf(holds, language, sources));
  });
}

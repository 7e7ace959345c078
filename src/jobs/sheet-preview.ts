import { dayOfSerial } from '../domain/calendar/day.ts';
import { textOf, type CellValue } from '../sheet/cells/cell.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import type { CellRole, NewSheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/numbers.ts';
import type { SheetPreview } from './insertion-plan.ts';

/** More of a sheet is not looked at in a pane. */
const mostRows = 60;
const mostColumns = 12;

/**
 * The first rows and columns of a sheet as it will be shown.
 *
 * Takes    a sheet that is not there yet; the language of its numbers
 * Returns  texts, looks and merged areas, and how much more there is; what stands outside the print area is left out
 * Refuses  nothing
 */
export function sheetPreview({ name, cells, merges, printArea }: NewSheet, language: Language): SheetPreview {
  const [bottom, right] = [Math.max(-1, ...cells.map(({ row }) => row)), Math.min(printArea?.right ?? Infinity, Math.max(-1, ...cells.map(({ column }) => column)))];
  const [height, width] = [Math.min(bottom + 1, mostRows), Math.min(right + 1, mostColumns)];
  const rows = Array.from({ length: height }, () => Array<string>(width).fill(''));
  const roles = Array.from({ length: height }, () => Array<CellRole | undefined>(width).fill(undefined));
  for (const { row, column, value, role, numberFormat } of cells) {
    if (row >= height || column >= width) continue;
    rows[row]![column] = shownText(value, numberFormat, language);
    roles[row]![column] = role;
  }
  const cut = merges.filter(({ top, left }) => top < height && left < width).map((area) => ({ ...area, bottom: Math.min(area.bottom, height - 1), right: Math.min(area.right, width - 1) }));
  return { name, rows, roles, merges: cut, moreRows: bottom + 1 - height, moreColumns: right + 1 - width };
}

/** A value as its number format shows it, in the local form. */
export function shownText(value: CellValue, numberFormat: string | undefined, language: Language): string {
  if (typeof value !== 'number') return textOf(value);
  const section = sectionFor(value, numberFormat ?? 'General');
  const literal = /^"([^"]*)"$/u.exec(section);
  if (literal) return literal[1]!;
  const day = /[dy]/iu.test(section.replace(/"[^"]*"|General/giu, '')) ? dayOfSerial(value) : undefined;
  if (day) return writeDay(day);
  const digits = /0\.(0+)/u.exec(section)?.[1]?.length;
  if (section.includes('%')) return `${formatNumber(value * 100, language, digits ?? 0)}%`;
  const text = formatNumber(value, language, digits ?? (/^General$/iu.test(section) ? undefined : 0));
  return section.includes(',') || Math.abs(value) < 1000 ? text : text.replace(/[\u00A0,](?=\d{3})/gu, '');
}

/** For what is above zero, below it, and zero. */
function sectionFor(value: number, format: string): string {
  const [above = 'General', below = above, zero = above] = format.split(';');
  return value > 0 ? above : value < 0 ? below.replace(/^-/u, '') : zero;
}

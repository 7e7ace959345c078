import type { Finding } from '../../jobs/run-checks.ts';
import { isError, textOf, type CellValue } from '../../sheet/cells/cell.ts';
import type { Values } from '../../sheet/cells/grid.ts';
import type { Reading } from '../../sheet/reading.ts';
import { areaAddress } from '../../sheet/cells/address.ts';
import { registerKinds } from '../../sheet/registers/columns.ts';
import type { Registers } from '../../sheet/registers/registers.ts';
import { registerWords } from '../../text/registers.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import type { StaffTable } from '../../sheet/staff/read-staff.ts';
import { excerpt } from '../../text/excerpt.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Language } from '../../text/language.ts';
import type { DocumentNotes, DocumentPlace } from './document-places.ts';
import type { Options } from './options.ts';
import { readingNotes } from './reading-json.ts';
import { cliWords, type CliWords } from './strings.ts';

/** A text from a workbook may hold anything; a terminal is shown no control characters. */
export const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** `places`: where the first cells of the findings stand in the document that they come from. */
export function findingLines(file: string, findings: readonly Finding[], words: CliWords, places: DocumentNotes['places'] = {}): string[] {
  return [
    `${file}: ${findings.length === 0 ? words.clean : words.findings(findings.length)}`,
    ...findings.map(({ cells, severity, message }) => {
      const addresses = cells.map(({ sheet, address }) => `${sheet}!${address}`).join(', ');
      return [`  ${addresses}`, ...placeText(places[cells[0]?.address ?? ''], words), words.severities[severity], message].join(' · ');
    }),
  ].map(printable);
}

function placeText(place: DocumentPlace | undefined, words: CliWords): string[] {
  if (!place) return [];
  const where = place.kind === 'table' ? words.inTable(place.number, place.row) : words.inParagraph(place.number);
  return [place.text === '' ? where : `${where} «${excerpt(place.text)}»`];
}

/** What a document became: how many paragraphs, and where its tables stand. */
export function documentLines({ sheet, pieces }: DocumentNotes, words: CliWords): string[] {
  const tables = pieces.filter(({ kind }) => kind === 'table');
  const paragraphs = new Set(pieces.filter(({ kind }) => kind === 'paragraph').map(({ number }) => number)).size;
  return [words.document(sheet, paragraphs, tables.length), ...tables.map(({ number, address, text }) => `  ${words.tableOf(number)} ${address} «${excerpt(text)}»`), ''].map(printable);
}

/** Tab-separated, so that it pastes into a sheet as it stands. */
export const matrixLines = (values: Values): string =>
  values.map((row) => [...row].map((value) => (isError(value ?? null) ? textOf(value) : printable(String(value ?? '')))).join('\t')).join('\n') + '\n';

export function readingLines(reading: Reading, registers: Registers, options: Options, others: boolean): string[] {
  const words = cliWords[options.language];
  const lines = registerLines(registers, options);
  if (reading.tables.length === 0) return lines.length > 0 || others ? lines : [words.noTables];
  return [...reading.tables.flatMap((table) => tableLines(table, words)), ...readingNotes(reading, options), ...lines];
}

/** Registers beside the lists of staff: where they stand, how many rows they have, how much of them was not understood. */
const registerLines = (registers: Registers, { language }: Options): string[] =>
  registerKinds.flatMap((kind) => {
    const { tables, rows, misread } = registers[kind];
    if (kind === 'staff' || tables.length === 0) return [];
    const places = tables.map(({ sheet, area }) => `${sheet}!${areaAddress(area)}`);
    return [printable(cliWords[language].register(registerWords[language][kind].sheet, places.join(', '), rows.length, misread.length))];
  });

function tableLines({ sheet, range, rows, columns, schools, notUnderstood, leftOut }: StaffTable, words: CliWords): string[] {
  return [
    words.table(sheet, range, rows.length),
    `  ${words.columns}: ${columns.map(({ field, address }) => `${words.fields[field]} ${address}`).join(', ')}`,
    `  ${words.schools}: ${schools.join('; ')}`,
    ...notUnderstood.map(({ address, text, field }) => `  ${words.notUnderstood}: ${address} (${words.fields[field]}) ${excerpt(text) || words.blank}`),
    ...leftOut.map(({ address, text, why }) => `  ${words.leftOut}: ${address} (${words.why[why]}) ${excerpt(text)}`),
    '',
  ].map(printable);
}

/** The tables of reports: where they stand, and what each is about. */
export const reportTableLines = (reports: readonly SheetReport[], { language }: Options): string[] =>
  reports.flatMap(({ sheet, tables }) => tables.map(({ area, title, rows }) => printable(cliWords[language].reportTable(sheet.name, areaAddress(area), rows.length, excerpt(title)))));

/** A table with columns as wide as they need to be; fractions between 0 and 1 are shares. */
export function tableText(rows: Values, language: Language): string {
  const shown = rows.map((row) => row.map((value) => printable(cellText(value, language))));
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  return shown
    .map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))).join('  ').trimEnd())
    .join('\n');
}

const cellText = (value: CellValue, language: Language) => (typeof value === 'number' ? formatNumber(value, language) : textOf(value));

import { dayNumber } from '../domain/calendar/day.ts';
import { answer, type Result } from '../domain/result.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import type { RegisterKind } from '../sheet/registers/columns.ts';
import type { NewSheet } from '../sheet/workbook.ts';
import type { Language } from '../text/language.ts';
import type { KnownProblem } from '../text/problems.ts';
import { registerNames } from '../text/register-names.ts';
import { annualPage, annualSheet, lastPrinted } from './annual-grid.ts';
import { annualSource, type AnnualSource, type DatedKind } from './annual-source.ts';
import { annualWords } from './annual-words.ts';
import { chartSheet, type ChartData } from './chart-sheet.ts';
import type { Paper } from './paper.ts';
import type { ReportSource } from './report.ts';

/**
 * One numbered part of the annual analysis, and the whole of a report of its own: title with its day, sentences, table, notes.
 * All keys of its rows begin with the section's id. `number` is missing where it stands alone.
 */
export interface Section {
  readonly id: string;
  /** Registers without which there is no such section. */
  readonly needs: readonly RegisterKind[];
  /** Registers whose days are named where they differ. */
  readonly dated: readonly DatedKind[];
  write(page: Paper, source: AnnualSource, language: Language, number?: number): void;
  /** What people look at rather than read: it comes on a sheet behind the report. */
  readonly charts?: (source: AnnualSource, language: Language) => readonly ChartData[];
}

/** The title of a section: `2. Біріктірілген сыныптар (01.06.2022 ж. жағдай бойынша)`. */
export function sectionTitle(page: Paper, { key, title, day, number }: { readonly key: string; readonly title: string; readonly day: AnnualSource['on']; readonly number: number | undefined }, language: Language): void {
  page.key(`${key}/title`);
  page.line(`${number === undefined ? '' : `${number}. `}${title} (${annualWords[language].asOf(writeDay(day))})`, 'title', lastPrinted);
}

/** A sentence or note across the page, found again by its key. */
export function sectionLine(page: Paper, key: string, text: Parameters<Paper['line']>[0], role: 'plain' | 'note' = 'plain'): void {
  page.key(key);
  page.line(text, role, lastPrinted);
}

/** The same for a sentence about cells that stand further down. */
export function sectionLineLater(page: Paper, key: string, role: 'plain' | 'note' = 'plain'): (text: Parameters<Paper['line']>[0]) => void {
  page.key(key);
  const write = page.reserve(lastPrinted);
  return (text) => write(text, role);
}

/** Whose figures these are: the unit, or the oblast; '' where it is not known. */
export function placeOf({ unit, oblast }: AnnualSource, language: Language): string {
  const words = annualWords[language];
  return unit ? words[unit.kind](unit.name) : oblast === '' ? '' : words.oblast(oblast);
}

/** Says that registers were filled as of different days, where they were; or that nobody has said of which. */
export function differentDays(page: Paper, { days, dayUnknown }: AnnualSource, kinds: readonly DatedKind[], language: Language, key: string): void {
  if (dayUnknown) sectionLine(page, `${key}/days`, annualWords[language].dayUnknown, 'note');
  if (new Set(kinds.map((kind) => dayNumber(days[kind]))).size < 2) return;
  sectionLine(page, `${key}/days`, annualWords[language].differentDays(kinds.map((kind) => ({ name: registerNames[language][kind], day: writeDay(days[kind]) }))), 'note');
}

/** Who answers for the report, and the day on which it was made. */
export function signatureBlock(page: Paper, { signer, today }: AnnualSource, language: Language, key: string): void {
  const words = annualWords[language];
  page.together(() => {
    page.key(`${key}/before-signature`);
    page.advance();
    sectionLine(page, `${key}/made-on`, words.madeOn(writeDay(today)));
    page.key(`${key}/signature/gap`);
    page.advance();
    sectionLine(page, `${key}/signature`, signer.name === '' && signer.position === '' ? words.signature : words.signed(signer.position, signer.name));
  });
}

/** Rows of a table from which on it goes over to a second page. */
const longTable = 36;

/** A long table has its heading on every page; of several the longest. */
function withHeading(sheet: NewSheet): NewSheet {
  const keys = Object.entries(sheet.rowKeys ?? {});
  const headings = keys.filter(([, key]) => key.endsWith('/heading')).map(([row, key]) => ({ row: Number(row), rows: keys.filter(([, own]) => own.startsWith(key.replace(/heading$/u, 'row/'))).length }));
  const longest = headings.reduce((best, each) => (each.rows > best.rows ? each : best), { row: 0, rows: longTable });
  return longest.rows > longTable ? { ...sheet, repeatRows: [longest.row, longest.row] } : sheet;
}

/** A report that is one section on a sheet of its own. */
export function reportOf(section: Section, sheetName: (language: Language) => string) {
  return (source: ReportSource, language: Language): Result<readonly NewSheet[], KnownProblem> => {
    const read = annualSource(source, section.needs);
    if (!read.ok) return read;
    const page = annualPage();
    const place = placeOf(read.value, language);
    if (place !== '') sectionLine(page, `${section.id}/place`, place);
    section.write(page, read.value, language);
    differentDays(page, read.value, section.dated, language, section.id);
    signatureBlock(page, read.value, language, section.id);
    const charts = section.charts?.(read.value, language) ?? [];
    return answer([withHeading(annualSheet(page, { name: sheetName(language), id: section.id, today: source.today })), ...(charts.length > 0 ? [chartSheet({ name: annualWords[language].charts, id: section.id, today: source.today }, charts)] : [])]);
  };
}

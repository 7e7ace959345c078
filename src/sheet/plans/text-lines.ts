import type { Paragraph } from '../prose/paragraph.ts';
import { isBlank } from '../cells/cell.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';

/** A line of a cell outside the tables, and where it stands in the text of its cell. */
export interface TextLine {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The lines of all paragraphs, in the order in which they are read. */
export const textLinesOf = perReport(({ paragraphs }): readonly TextLine[] => paragraphs.flatMap(linesOf));

/** The same with the headings between the rows of tables: «ІІ. Сессионный период». */
export const linesWithSections = perReport((report): readonly TextLine[] => {
  const sections = report.tables.flatMap(({ rows, area }) => rows.flatMap(({ row, kind }) => (kind === 'section' ? sectionLine(report, row, area.left) : [])));
  return sections.length === 0 ? textLinesOf(report) : [...textLinesOf(report), ...sections].sort((one, other) => one.row - other.row || one.column - other.column);
});

function sectionLine({ sheet }: SheetReport, row: number, left: number): TextLine[] {
  const values = sheet.grid.values[row] ?? [];
  const column = values.findIndex((value, at) => at >= left && !isBlank(value));
  const text = values[column];
  return typeof text === 'string' ? [{ row, column, from: 0, to: text.length, text }] : [];
}

function linesOf({ row, column, text }: Paragraph): TextLine[] {
  if (!text.includes('\n')) return [{ row, column, from: 0, to: text.length, text }];
  const lines: TextLine[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to > from) lines.push({ row, column, from, to, text: text.slice(from, to) });
    from = to + 1;
  }
  return lines;
}

import type { Paragraph } from '../prose/paragraph.ts';
import { perReport } from '../sheet-report.ts';

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

import { dayOfSerial, serialOfDay } from '../domain/calendar/day.ts';
import { textOf, type CellValue } from '../sheet/cells/cell.ts';
import { cellAt } from '../sheet/cells/grid.ts';
import { readNumber } from '../sheet/cells/read-number.ts';
import { writeDay } from '../sheet/dates/write-date.ts';
import type { ColumnHolds } from '../sheet/registers/columns.ts';
import { readDay } from '../sheet/registers/read-cells.ts';
import type { Content, Sheet } from '../sheet/workbook.ts';

/** A cell of a register as a form shows it: a day as a day, everything else as it is displayed. */
export function typedText({ grid, texts }: Sheet, row: number, column: number, holds: ColumnHolds): string {
  const value = cellAt(grid, row, column);
  const day = holds === 'day' && typeof value === 'number' ? dayOfSerial(value) : undefined;
  return day ? writeDay(day) : (texts[row]?.[column] || textOf(value)).trim();
}

/** What a form says, as it goes into the cell: days as Excel's, numbers as numbers; everything else as the text that it is: `2+3` is no sum. */
export function typedContent(text: string, holds: ColumnHolds): Content {
  if (text === '') return { value: null };
  const day = holds === 'day' ? readDay(text) : undefined;
  return day ? { value: serialOfDay(day), numberFormat: 'dd.mm.yyyy' } : { value: valueOf(text, holds) };
}

function valueOf(text: string, holds: ColumnHolds): CellValue {
  const number = holds === 'number' || ((holds === 'counts' || holds === 'grades') && /^\d+$/u.test(text)) ? readNumber(text) : undefined;
  return number ?? text;
}

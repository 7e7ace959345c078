import type { Amendment, StandingSheet } from '../../../sheet/workbook.ts';

/** How rows looked that are taken out or drawn anew: places of the sheet as it was. */
export interface KeptLooks {
  readonly runs: readonly { readonly top: number; readonly rows: number; readonly columns: number; readonly cells: readonly (readonly Excel.CellProperties[])[]; readonly formats: readonly (readonly string[])[]; readonly heights: readonly (number | undefined)[] }[];
}

const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Present rows that go away, and those in which something gets a look, a format or another height. */
export function changedRows({ rows, cells, heights }: Amendment, { cells: present }: StandingSheet): number[] {
  const stay = new Set(rows);
  const gone = Array.from(present, (_, row) => row).filter((row) => !stay.has(row));
  const isBlank = (row: number, column: number) => present[rows[row] ?? -1]?.[column] === undefined;
  const drawn = cells.filter(({ row, column, role, numberFormat }) => role !== undefined || numberFormat !== undefined || isBlank(row, column)).map(({ row }) => row);
  return [...new Set([...gone, ...[...drawn, ...Object.keys(heights).map(Number)].flatMap((row) => rows[row] ?? [])])].sort((one, other) => one - other);
}

interface Run {
  readonly top: number;
  readonly rows: number;
}

function runsOf(rows: readonly number[]): Run[] {
  const runs: { top: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.top + last.rows === row) last.rows++;
    else runs.push({ top: row, rows: 1 });
  }
  return runs;
}

/** Asks how rows look; known after the next round trip. */
export function askForLooks(page: Excel.Worksheet, rows: readonly number[], columns: number): () => KeptLooks {
  if (columns === 0) return () => ({ runs: [] });
  const asked = runsOf(rows).map((run) => {
    const range = page.getRangeByIndexes(run.top, 0, run.rows, columns);
    return { run, range: range.load('numberFormat'), cells: range.getCellProperties(wanted), heights: range.getRowProperties({ format: { rowHeight: true } }) };
  });
  return () => ({ runs: asked.map(({ run, range, cells, heights }) => ({ ...run, columns, cells: cells.value, formats: range.numberFormat as string[][], heights: heights.value.map(({ format }) => format?.rowHeight) })) });
}

/** Gives the rows their looks back; they stand in their old places again. */
export function drawKeptLooks(page: Excel.Worksheet, { runs }: KeptLooks): void {
  for (const { top, rows, columns, cells, formats, heights } of runs) {
    const range = page.getRangeByIndexes(top, 0, rows, columns);
    range.clear('Formats');
    range.numberFormat = formats.map((row) => [...row]);
    range.setCellProperties(cells.map((row) => row.map(settable)));
    heights.forEach((height, down) => {
      if (height !== undefined) page.getRangeByIndexes(top + down, 0, 1, 1).format.rowHeight = height;
    });
  }
}

/** The number format of a cell whose look is kept. */
export function formatIn({ runs }: KeptLooks, row: number, column: number): string | undefined {
  const run = runs.find(({ top, rows }) => row >= top && row < top + rows);
  return run?.formats[row - run.top]?.[column];
}

type Given = Readonly<Record<string, unknown>>;

/** Only these entries, as far as Excel gave them a value: it adds others of its own, and takes neither those nor blanks back. */
function some(given: object | undefined, names: readonly string[]): Given | undefined {
  const entries = names.flatMap((name) => {
    const value = (given as Given | undefined)?.[name];
    return value === undefined || value === null || value === '' ? [] : [[name, value] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** What of a look can be given back. A cell without a fill is no white one, and no line is none. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const lines = sides.flatMap((side) => {
    const line = some(format?.borders?.[side], ['style', 'color', 'weight']);
    return line?.['style'] === undefined || line['style'] === 'None' ? [] : [[side, line] as const];
  });
  const parts = {
    ...some(format, ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel']),
    font: some(format?.font, ['name', 'size', 'bold', 'italic', 'underline', 'color']),
    fill: isFilled(format?.fill) ? { color: format!.fill!.color } : undefined,
    borders: lines.length > 0 ? Object.fromEntries(lines) : undefined,
  };
  return { format: some(parts, Object.keys(parts)) ?? {} };
}

const sides = ['top', 'bottom', 'left', 'right'] as const;

/** Some Excels name no pattern at all: then white is taken for none. */
const isFilled = (fill: Excel.CellPropertiesFill | undefined) => Boolean(fill?.color) && fill!.pattern !== 'None' && (Boolean(fill!.pattern) || fill!.color!.toUpperCase() !== '#FFFFFF');

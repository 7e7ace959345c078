import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { Values } from '../../src/sheet/cells/grid.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import { sheetOf } from '../fixtures/sheet-of.ts';
import annualAnalysis from './annual-analysis.json';
import councilPlan from './council-plan.json';
import sessionReport from './session-report.json';

/** A report as a person wrote it: paragraphs and tables in their order. The people are invented. */
export type Piece = string | Values;
export type Report = readonly Piece[];

/** The year's analysis of an oblast, the report of a session, the plan of a session with its council. */
export const reports = { annualAnalysis, sessionReport, councilPlan } as unknown as Readonly<Record<'annualAnalysis' | 'sessionReport' | 'councilPlan', Report>>;

const rowsOf = (piece: Piece): Values => (typeof piece === 'string' ? [[piece]] : [...piece, []]);

/** Everything on one sheet, as pasted. */
export const onOneSheet = (report: Report): Sheet[] => [sheetOf(report.flatMap(rowsOf), { name: 'Есеп' })];

/** A table a sheet, each with the paragraphs above it; what follows the last table goes with it. */
export function tablePerSheet(report: Report): Sheet[] {
  const parts: Piece[][] = [[]];
  report.forEach((piece, index) => {
    parts.at(-1)!.push(piece);
    const further = report.slice(index + 1).some((later) => typeof later !== 'string');
    if (typeof piece !== 'string' && further) parts.push([]);
  });
  return parts.map((part, index) => sheetOf(part.flatMap(rowsOf), { name: `Парақ${index + 1}` }));
}

/** The text on a sheet of its own, each table on another. */
export function textApart(report: Report): Sheet[] {
  const text = report.filter((piece) => typeof piece === 'string').map((piece) => [piece]);
  const tables = report.filter((piece) => typeof piece !== 'string');
  return [sheetOf(text, { name: 'Мәтін' }), ...tables.map((table, index) => sheetOf(table, { name: `${index + 1}-кесте` }))];
}

/** On one sheet, three rows down and two columns to the right, an empty row around every table. */
export const movedAway = (report: Report): Sheet[] => {
  const rows = report.flatMap((piece): Values => (typeof piece === 'string' ? [[piece]] : [[], ...piece, []]));
  return [sheetOf([[], [], [], ...rows.map((row) => (row.length > 0 ? [null, null, ...row] : []))], { name: 'Есеп' })];
};

export const layouts = { 'everything on one sheet': onOneSheet, 'a table a sheet': tablePerSheet, 'the text on a sheet of its own': textApart, 'away from the corner': movedAway } as const;

/** What stands in a cell, to name it in a test by its text. */
export function textAt(sheets: readonly Sheet[], { sheet, address }: { readonly sheet: string; readonly address: string }): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)/u.exec(address) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const value: CellValue | undefined = sheets.find(({ name }) => name === sheet)?.grid.values[Number(digits) - 1]?.[column];
  return value === null || value === undefined ? '' : String(value);
}

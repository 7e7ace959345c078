import { isOwnReport } from '../own-report.ts';
import { readHeadedTable } from '../headed-table.ts';
import type { RegisterFrame } from '../registers/frame.ts';
import { headingBlock, looksLikeHeadings } from '../registers/heading-block.ts';
import { recogniseAs, titlesAbove } from '../registers/recognise.ts';
import { registersOfSheet } from '../registers/registers-of-sheet.ts';
import { isSessionKind } from '../registers/session-columns.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Sheet } from '../workbook.ts';
import { answersOfForms } from './form-answers.ts';
import { readerOf } from './read-rows.ts';
import type { SessionMisread, SessionTable } from './session-book.ts';
import type { ReadKind, ReadTable, SessionRecords } from './session-kinds.ts';

/** What a sheet tells of sessions. */
export interface SheetSessions {
  readonly tables: readonly ReadTable[];
  /** Tables of thematic plans: somebody else reads them. */
  readonly plans: readonly RegisterFrame[];
}

const nothing: SheetSessions = { tables: [], plans: [] };

const isSessionFrame = ({ kind }: RegisterFrame): boolean => isSessionKind(kind);

/** The tables of sessions on a sheet; an edit of another sheet leaves them as they are. */
export const sessionsOfSheet = perReport((report: SheetReport): SheetSessions => {
  const { sheet } = report;
  if (isOwnReport(sheet)) return nothing;
  const frames = registersOfSheet(report).frames.filter(isSessionFrame);
  const tables = [...frames.filter(({ kind }) => kind !== 'thematicPlans').map((frame) => tableOf(sheet, frame)), ...answersOfForms(sheet, frames)];
  const plans = frames.filter(({ kind }) => kind === 'thematicPlans');
  return tables.length === 0 && plans.length === 0 ? nothing : { tables, plans };
});

/** The next plan of a document has its own headings, in another order perhaps, and no title that speaks of a session: its lines are not of this one. */
function withoutNextPlan(sheet: Sheet, frame: RegisterFrame): RegisterFrame {
  if (frame.kind !== 'activities') return frame;
  for (let row = frame.body + 1; row < frame.end; row++) {
    if (!sheet.grid.values[row] || !looksLikeHeadings(sheet.grid, row, nowhere, fewestHeadings)) continue;
    const block = headingBlock(sheet.grid, row, nowhere);
    if (recogniseAs('activities', sheet.grid, block, [...block.paths.keys()], { words: '', namesSchool: false }, true)) return { ...frame, end: row };
  }
  return frame;
}

/** A schedule gives both days of a session in one cell. */
const withDaysInOne = (frame: RegisterFrame): RegisterFrame =>
  frame.kind === 'sessions' && !frame.fields.has('until') && frame.fields.has('from') ? { ...frame, fields: new Map([...frame.fields, ['until', frame.fields.get('from')!]]) } : frame;

const nowhere = () => false;
const fewestHeadings = 3;

function tableOf(sheet: Sheet, found: RegisterFrame): ReadTable {
  const frame = withDaysInOne(withoutNextPlan(sheet, found));
  const title = [...titlesAbove(sheet.grid, frame.top, frame.left, frame.right), sheet.name].join(' . ');
  const kind = frame.kind as ReadKind;
  const read = readerOf(kind, { title, fields: frame.fields });
  return readHeadedTable<ReadKind, SessionRecords[ReadKind]>(kind, sheet, frame, read, title);
}

/** The cells of a table that say nothing that is known, and those that are missing: a column that must be filled and is not. */
export function misreadOf(table: ReadTable): readonly SessionMisread[] {
  return table.notUnderstood.filter(({ field = '' }) => field !== '').map(({ address, text, field = '' }) => ({ sheet: table.sheet, address, kind: table.kind, field, text, why: text === '' ? 'missing' : 'not-understood' }));
}

/** A cell that holds both days is not to be typed into as the one of them. */
const columnsOf = ({ kind, columns }: ReadTable): ReadTable['columns'] => (kind === 'sessions' && columns.has('until') && columns.get('until') === columns.get('from') ? new Map([...columns].filter(([field]) => field !== 'until')) : columns);

export const sessionTableOf = (table: ReadTable): SessionTable => ({ kind: table.kind, sheet: table.sheet, area: table.area, headingRows: table.headingRows, columns: columnsOf(table), rows: table.rows });

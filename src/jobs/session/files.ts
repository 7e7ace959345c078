import { answer, refuse, type Result } from '../../domain/result.ts';
import { reports } from '../../reports/index.ts';
import { reportSource } from '../../reports/report-source.ts';
import { readSheets } from '../../sheet/reading.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import { plainPaper } from '../../text/plain-paper.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { SavedFile } from '../session-view.ts';
import type { FileTask } from '../tasks.ts';
import { deadlineWords } from './deadline-strings.ts';
import { deadlinesOf } from './deadlines.ts';
import { sessionParts } from './session-parts.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A file that comes out of a workbook: a paper as a document of Word, or the terms of a session as a calendar. */
export const fileOf = (task: FileTask, sheets: readonly Sheet[]): Promise<Result<SavedFile, KnownProblem>> => (task.kind === 'deadlines' ? calendarFile(task, sheets) : paperFile(task, sheets));

async function calendarFile({ view, wishes, today }: Extract<FileTask, { kind: 'deadlines' }>, sheets: readonly Sheet[]): Promise<Result<SavedFile, KnownProblem>> {
  const parts = sessionParts(sheets, view, today, wishes);
  if (!parts) return refuse({ code: 'no-sessions', args: {} });
  const { writeCalendar } = await import('../../sheet/files/calendar/write-calendar.ts');
  const text = writeCalendar(deadlinesOf(parts, view.language));
  return answer({ name: fileName(parts.session?.name ?? deadlineWords[view.language].file, 'ics'), bytes: new TextEncoder().encode(text), type: 'text/calendar;charset=utf-8' });
}

async function paperFile({ id, wishes, view, today }: Extract<FileTask, { kind: 'paper-file' }>, sheets: readonly Sheet[]): Promise<Result<SavedFile, KnownProblem>> {
  const paper = reports[id]?.definition.paper;
  if (!paper) throw new Error(`no paper ${id}`);
  const made = paper(reportSource(readSheets(sheets, view.mappings), { ...view, today, wishes }), view.language);
  if (!made.ok) return made;
  const { writePaper } = await import('../../sheet/files/word/write-paper.ts');
  const bytes = await writePaper(plainPaper(made.value, view.language));
  return answer({ name: fileName(made.value.name, 'docx'), bytes, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' });
}

/** Signs that no file may have in its name become spaces. */
const fileName = (name: string, extension: string): string => `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/gu, ' ').trim() || 'Tirek'}.${extension}`;

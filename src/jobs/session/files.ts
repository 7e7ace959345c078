import { answer, refuse, type Result } from '../../domain/result.ts';
import { readSheets } from '../../sheet/reading.ts';
import type { Sheet } from '../../sheet/workbook.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { fileName, paperFile } from '../make-paper.ts';
import type { SavedFile } from '../session-view.ts';
import type { FileTask } from '../tasks.ts';
import { deadlineWords } from './deadline-strings.ts';
import { deadlinesOf } from './deadlines.ts';
import { sessionParts } from './session-parts.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A file that comes out of a workbook: a paper as a document of Word, or the terms of a session as a calendar. */
export const fileOf = (task: FileTask, sheets: readonly Sheet[]): Promise<Result<SavedFile, KnownProblem>> => (task.kind === 'deadlines' ? calendarFile(task, sheets) : paperOf(task, sheets));

async function calendarFile({ view, wishes, today }: Extract<FileTask, { kind: 'deadlines' }>, sheets: readonly Sheet[]): Promise<Result<SavedFile, KnownProblem>> {
  const parts = sessionParts(sheets, view, today, wishes);
  if (!parts) return refuse({ code: 'no-sessions', args: {} });
  const { writeCalendar } = await import('../../sheet/files/calendar/write-calendar.ts');
  const text = writeCalendar(deadlinesOf(parts, view.language));
  return answer({ name: `${fileName(parts.session?.name ?? deadlineWords[view.language].file)}.ics`, bytes: new TextEncoder().encode(text), type: 'text/calendar;charset=utf-8' });
}

async function paperOf({ id, wishes, view, today }: Extract<FileTask, { kind: 'paper-file' }>, sheets: readonly Sheet[]): Promise<Result<SavedFile, KnownProblem>> {
  const made = await paperFile(id, readSheets(sheets, view.mappings), { ...view, today, wishes });
  return made.ok ? answer({ ...made.value, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }) : made;
}

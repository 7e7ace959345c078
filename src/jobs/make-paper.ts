import { answer, type Result } from '../domain/result.ts';
import { reports } from '../reports/index.ts';
import { reportSource } from '../reports/report-source.ts';
import type { OfficialPaper } from '../sheet/official-paper.ts';
import type { Reading } from '../sheet/reading.ts';
import { plainPaper } from '../text/plain-paper.ts';
import type { KnownProblem } from '../text/problems.ts';
import type { ReportOptions } from './make-report.ts';

/** A document of Word: its bytes, and what its file may be called. */
export interface PaperFile {
  /** With `.docx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Can the report be had as a document of Word? */
export const hasPaper = (id: string): boolean => reports[id]?.definition.paper !== undefined;

/**
 * A report as a document of Word. What writes documents is loaded only now.
 *
 * Takes    the id of a report that has a paper; what was read
 * Returns  the file
 * Refuses  what the report refuses
 */
export async function paperFile(id: string, reading: Reading, { language, ...given }: ReportOptions): Promise<Result<PaperFile, KnownProblem>> {
  const paper = reports[id]?.definition.paper;
  if (!paper) throw new Error(`no paper ${id}`);
  const made = paper(reportSource(reading, given), language);
  return made.ok ? answer(await writtenPaper(made.value, language)) : made;
}

async function writtenPaper(paper: OfficialPaper, language: ReportOptions['language']): Promise<PaperFile> {
  const { writePaper } = await import('../sheet/files/word/write-paper.ts');
  return { name: `${fileName(paper.name)}.docx`, bytes: await writePaper(plainPaper(paper, language)) };
}

/** Without what no system takes in the name of a file. */
export const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\u0000-\u001F]+/gu, ' ').replace(/\s+/gu, ' ').trim().replace(/\.+$/u, '') || 'Tirek';

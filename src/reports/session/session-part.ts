import type { Named } from '../../domain/timetable/lesson.ts';
import type { PaperBlock, PaperColumn, PaperTable } from '../../sheet/official-paper.ts';
import type { Language } from '../../text/language.ts';
import { paperWords } from '../paper-words.ts';
import type { SessionSource } from '../session-source.ts';

/** A numbered part of the report: what it says, and what is missing in the workbook for it to say more. */
export interface SessionPart {
  /** Empty: the workbook holds nothing for it. */
  readonly blocks: readonly PaperBlock[];
  readonly lacking: readonly string[];
}

export type WritePart = (source: SessionSource, language: Language) => SessionPart;

export const count = '#,##0';
export const percent = '0.00%';
/** Percentage points, with their sign. */
export const points = '+0.00;-0.00;0.00';

/** The first two columns of all tables of schools: the number of a school is the same everywhere. */
export const schoolColumns = (language: Language, heading: string): readonly PaperColumn[] => [
  { heading: paperWords[language].number, width: 4, numberFormat: '0' },
  { heading, width: 26, align: 'left' },
];

/** Where the first column behind those of the school stands. */
export const firstColumn = 2;

/** A table with a row for each school in their one order. */
export const schoolTable = (schools: readonly Named[], table: Pick<PaperTable, 'id' | 'columns' | 'total'>, cellsOf: (school: Named, row: number) => PaperTable['rows'][number]['cells']): PaperTable => ({
  kind: 'table',
  ...table,
  rows: schools.map((school, row) => ({ key: school.key, cells: [row + 1, school.name, ...cellsOf(school, row)] })),
});

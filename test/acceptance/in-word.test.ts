import { defaultStaffSettings } from '../../src/domain/staffing/settings.ts';
import { checkWorkbook } from '../../src/jobs/check-workbook.ts';
import { textOf } from '../../src/sheet/cells/cell.ts';
import { parseDocument } from '../../src/sheet/files/word/parse-document.ts';
import type { Sheet } from '../../src/sheet/workbook.ts';
import { wordParts, type WordPiece } from '../fixtures/word.ts';
import { onOneSheet, reports, type Report } from './reports.ts';

const found = (sheet: Sheet) =>
  checkWorkbook([sheet], { view: { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] }, off: [], accepted: [] }).findings.map(
    ({ check, severity, cells, expected }) => `${severity} ${check} ${cells.map(({ address }) => address).join(' ')} ${expected ?? ''}`,
  );

const pieceOf = (piece: Report[number]): WordPiece => (typeof piece === 'string' ? piece : { table: piece.map((row) => Array.from({ length: Math.max(...piece.map(({ length }) => length)) }, (_, column) => textOf(row[column]))) });

describe.each(Object.entries(reports))('a report as people write it in Word: %s', (_, report) => {
  it('has the findings that it has on a sheet, at the same cells', async () => {
    const document = await parseDocument(wordParts(report.map(pieceOf)), 'Есеп');
    if (!document.ok) throw new Error(document.problem.code);
    expect(found(document.value.sheet).length).toBeGreaterThan(5);
    expect(found(document.value.sheet)).toEqual(found(onOneSheet(report)[0]!));
  });
});

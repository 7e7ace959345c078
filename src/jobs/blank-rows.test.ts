import { afterSession } from '../../test/fixtures/session-life.ts';
import { sheetOf } from '../../test/fixtures/sheet-of.ts';
import { defaultStaffSettings } from '../domain/staffing/settings.ts';
import type { CellValue } from '../sheet/cells/cell.ts';
import type { Values } from '../sheet/cells/grid.ts';
import { noWishes } from '../sheet/sheet-report.ts';
import type { Sheet } from '../sheet/workbook.ts';
import { runChecks } from './run-checks.ts';
import { viewSession } from './session/view-session.ts';

/** As a file gives it: rows that hold nothing are not there at all. */
function fromFile({ name, values }: { readonly name: string; readonly values: Values }): Sheet {
  const sheet = sheetOf(values, { name });
  const sparse: (readonly CellValue[])[] = [];
  sparse.length = values.length;
  values.forEach((row, at) => void (row.some((value) => value !== null) && (sparse[at] = row)));
  return { ...sheet, grid: { ...sheet.grid, values: sparse } };
}

/** With blank rows above, and between title and headings. */
const spaced = afterSession().map(({ name, values }) => ({ name, values: [[], [], ...values.slice(0, 1), [], ...values.slice(1)] }));

describe('rows that hold nothing', () => {
  it('change nothing of what is found, whether they are blank or not there', () => {
    const dense = runChecks(spaced.map(({ name, values }) => sheetOf(values, { name })), noWishes, { language: 'ru' });
    expect(runChecks(spaced.map(fromFile), noWishes, { language: 'ru' })).toEqual(dense);
    expect(dense.length).toBeGreaterThan(0);
  });

  it('leave the page of sessions as it is', () => {
    const view = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] } as const;
    const seen = (sheets: readonly Sheet[]) => viewSession(sheets, { view, wishes: {}, today: { year: 2026, month: 10, day: 5 }, off: [], accepted: [] });
    const dense = seen(spaced.map(({ name, values }) => sheetOf(values, { name })));
    expect(seen(spaced.map(fromFile))).toEqual(dense);
    expect([dense.participants.all, dense.pairs.length]).toEqual([44, 60]);
  });
});

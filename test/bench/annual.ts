import { defaultStaffSettings } from '../../src/domain/staffing/settings.ts';
import { buildReport } from '../../src/jobs/make-report.ts';
import { readSheets } from '../../src/sheet/reading.ts';
import { hashAll, readAnew } from './big-workbook.ts';
import { countryWorkbook } from './country.ts';
import { best, report, say } from './measuring.ts';

/** The annual analysis of a country, from its cells to the sheets that are written, beside one pass over these cells. */
export async function benchAnnual(): Promise<void> {
  const book = countryWorkbook();
  const copies = Array.from({ length: 3 }, () => readAnew(book));
  const bare = await best(5, () => hashAll(book));
  let most = 0;
  const annual = await best(copies.length, () => {
    const made = buildReport('annual', readSheets(copies.shift()!), { language: 'kk', staff: defaultStaffSettings, today: { year: 2022, month: 6, day: 1 } });
    if (!made.ok) throw new Error(made.problem.code);
    most = Math.max(most, process.memoryUsage().heapUsed);
  });
  report('the annual analysis of 7,000 schools, 300,000 teachers and 5,000 combined classes, against a pass that hashes each cell', annual, bare, 8);
  say(`memory of it, the workbook included: ${(most / 2 ** 20).toFixed(0)} MB (aim < 1 GB)`);
}

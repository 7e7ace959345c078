import { createDesk } from '../../src/jobs/create-desk.ts';
import type { Desk, Insertion, View } from '../../src/jobs/desk.ts';
import { thinkHere } from '../../src/jobs/thinker.ts';
import { defaultStaffSettings } from '../../src/domain/staffing/settings.ts';
import { calculate } from '../../src/hosts/excel/call-function.ts';
import { functionMetadata } from '../../src/hosts/metadata/function-metadata.ts';
import { offersIn } from '../../src/hosts/workbench/page/add-in/function-offers.ts';
import { roundTrips } from '../../src/hosts/excel/workbook/batch.ts';
import { officeWorkbook } from '../../src/hosts/excel/workbook/office-workbook.ts';
import type { BookSheet } from '../../src/hosts/workbench/book.ts';
import type { Result } from '../../src/domain/result.ts';
import type { CellValue } from '../../src/sheet/cells/cell.ts';
import type { Area } from '../../src/sheet/cells/address.ts';
import { unwatched } from '../../src/sheet/workbook.ts';
import { documentReader } from '../fixtures/document-reader.ts';
import { sampleNewSheets } from '../fixtures/sample-new-sheets.ts';
import { sampleSheets } from '../fixtures/sample-sheets.ts';
import { startOffice, type Started } from '../office/load-office.ts';

export { unwatched };

export const view: View = { language: 'kk', staff: defaultStaffSettings, mappings: [], corrections: [] };

/** A workbook in the emulated Excel, and the desk over it: through the real office.js. */
export interface ExcelDesk extends Started {
  readonly desk: Desk;
  sheet(name: string): BookSheet;
  /** Empties the workbook down to one blank sheet. */
  clear(): void;
  /** Ends the workbook, when nothing is under way any more. */
  end(): Promise<void>;
  /** Nothing is under way any more. */
  settled(): Promise<void>;
  put(name: string, values: readonly (readonly CellValue[])[], merges?: readonly Area[]): BookSheet;
  putSample(): void;
  names(): string[];
  /** Waits until every function has answered and every cell is calculated. */
  calculated(): Promise<void>;
  /** Round trips that a job takes. */
  trips<Value>(job: () => Promise<Value>): Promise<{ readonly value: Value; readonly count: number }>;
}

export async function excelDesk(): Promise<ExcelDesk> {
  const offers = offersIn(functionMetadata('kk'), 'TIREK');
  const started = await startOffice({ sheet: 'Бос', functions: { offers, takesErrors: true } });
  const { book, server } = started;
  for (const { id } of offers) CustomFunctions.associate(id, (...given: unknown[]) => calculate(id, given));
  book.functions = { offers, call: (id, args, address, signal) => server.callFunction(id, args, address, signal) };
  const desk = createDesk({ workbook: officeWorkbook(), thinker: thinkHere(), sample: (language) => Promise.resolve(sampleNewSheets(language === 'ru' ? 'ru' : 'kk')), documents: documentReader, today: () => ({ year: 2026, month: 11, day: 22 }) });
  const sheet = (name: string) => book.sheets().find((each) => each.name() === name)!;
  const put: ExcelDesk['put'] = (name, values, merges = []) => {
    const made = book.add(name);
    const width = Math.max(1, ...values.map(({ length }) => length));
    if (values.length > 0) made.set({ top: 0, left: 0, bottom: values.length - 1, right: width - 1 }, values.map((row) => Array.from({ length: width }, (_, column) => (row[column] == null ? undefined : { value: row[column]! }))));
    merges.forEach((area) => made.merge(area));
    return made;
  };
  let blanks = 0;
  return {
    ...started,
    desk,
    sheet,
    put,
    putSample: () => sampleSheets('kk').forEach(({ name, values, merges }) => put(name, values, merges)),
    names: () => book.sheets().map((each) => each.name()),
    clear() {
      const blank = book.add(`Бос ${++blanks}`);
      for (const each of book.sheets()) if (each.id !== blank.id) book.remove(each.id);
      book.activate(blank.id);
      book.kept.customXml.length = 0;
    },
    settled: () => desk.settled(),
    async end() {
      await desk.settled();
      book.dispose();
    },
    async calculated() {
      do {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await book.settled();
      } while (book.sheets().some(isWaiting));
    },
    async trips(job) {
      const before = roundTrips.count;
      const value = await job();
      return { value, count: roundTrips.count - before };
    },
  };
}

/** A cell says #BUSY! until its function has answered. */
function isWaiting(sheet: BookSheet): boolean {
  const area = sheet.used(true);
  if (!area) return false;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cell(row, column)?.value;
      if (typeof value === 'object' && value !== null && /BUSY|GETTING/u.test(value.error)) return true;
    }
  return false;
}

/** The value of an answer; a refusal fails the test with its code. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** All that a sheet holds, cell by cell. */
export function contentsOf(sheet: BookSheet): Record<string, unknown> {
  const area = sheet.used(false);
  const cells: Record<string, unknown> = {};
  if (!area) return cells;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) cells[`${row},${column}`] = [cell.formula ?? cell.value, cell.look.numberFormat ?? 'General'];
    }
  return cells;
}

/** A list of three, one of whose categories cannot be read. */
export const staff = [['№', 'Аты-жөні', 'Санаты', 'Білімі'], [1, 'Абай Б', 'эксперт', 'жоғары'], [2, 'Омар А', 'мастер', 'жоғары'], [3, 'Сапар Қ', 'п-м', 'жоғары']];

/** Plans an insertion and carries it out, as the pane does. */
export async function insertInto({ desk }: ExcelDesk, insertion: Insertion) {
  const plan = valueOf(await desk.plan(insertion, view));
  return { plan, done: valueOf(await desk.carryOut(plan, view, unwatched)) };
}

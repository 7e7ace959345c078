import { wordFile } from '../../../test/fixtures/word.ts';
import { defaultStaffSettings } from '../../domain/staffing/settings.ts';
import { unwatched } from '../../sheet/workbook.ts';
import { newWorkbook } from '../cli/file-workbook.ts';
import { registerSheets } from '../../../test/fixtures/register-sheets.ts';
import type { Opener } from '../browser/in-thread.ts';
import { figuresReader } from './figures-reader.ts';
import type { FiguresOrder } from './figures.worker.ts';

const today = () => ({ year: 2023, month: 6, day: 1 });
const scope = { staff: defaultStaffSettings };
const never = () => {
  throw new Error('no thread is needed');
};

describe("last year's workbook", () => {
  it('is looked at before a thread is started for it', async () => {
    const codes = [];
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('<html>'), await wordFile(['Мәтін']), new Uint8Array(100_000_001)]) {
      const read = await figuresReader(today, never)('Былтыр.xlsx', bytes, scope, unwatched);
      codes.push(read.ok || read.problem.code);
    }
    expect(codes).toEqual(['file-empty', 'file-web-page', 'file-no-workbook', 'file-too-large']);
  });

  it('goes to its thread with whose figures are wanted, and can be let go', async () => {
    const book = newWorkbook();
    await book.add(registerSheets());
    const bytes = await book.bytes();
    let given: FiguresOrder | undefined;
    const silent: Opener = { onmessage: null, onerror: null, postMessage: (order: unknown) => void (given = order as FiguresOrder), terminate: () => undefined };
    const read = await figuresReader(today, () => silent)('Былтыр.xlsx', bytes, { ...scope, unit: 'Ақсу' }, { ...unwatched, cancelled: () => true });
    expect(read).toMatchObject({ ok: false, problem: { code: 'workbook-cancelled' } });
    expect(given).toMatchObject({ scope: { unit: 'Ақсу' }, today: { year: 2023 } });
    expect(given!.bytes).toBe(bytes);
  });
});

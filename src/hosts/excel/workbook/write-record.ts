import type { RecordCells, Trace } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';

export async function writeRecord(context: Excel.RequestContext, sync: () => Promise<void>, { sheet }: RecordCells): Promise<{ readonly trace: Trace; readonly row: number }> {
  const page = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
  await sync();
  return refuseBatch({ code: 'target-protected', args: { sheet: page.isNullObject ? sheet : page.name } });
}

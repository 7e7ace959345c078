import type { Amendment, StandingSheet, Trace } from '../../../sheet/workbook.ts';
import { refuseBatch } from './batch.ts';

export async function standingSheet(context: Excel.RequestContext, sync: () => Promise<void>, sheet: string): Promise<StandingSheet> {
  context.workbook.worksheets.getItemOrNullObject(sheet);
  await sync();
  return refuseBatch({ code: 'sheet-gone', args: { sheet } });
}

export async function amendSheets(context: Excel.RequestContext, sync: () => Promise<void>, [first]: readonly { readonly amendment: Amendment; readonly seen: StandingSheet }[]): Promise<Trace> {
  await sync();
  return refuseBatch({ code: 'sheet-gone', args: { sheet: first?.amendment.sheet ?? '' } });
}

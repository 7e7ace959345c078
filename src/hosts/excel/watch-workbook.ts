import { noteMistake } from './mistakes.ts';

const quietFor = 800;

/** Tells when somebody changed cells and has paused since; Tirek's own writing is not told. Returns how to stop. */
export function watchWorkbook(listener: () => void): () => void {
  let clock: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const tell = (): Promise<void> => {
    clearTimeout(clock);
    clock = setTimeout(() => !stopped && listener(), quietFor);
    return Promise.resolve();
  };
  const hear = (event: { readonly triggerSource?: unknown }) => (event.triggerSource === 'ThisLocalAddin' ? Promise.resolve() : tell());
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onDeleted.add(tell);
    await context.sync();
  }).catch(noteMistake);
  return () => {
    stopped = true;
    clearTimeout(clock);
  };
}

import type { CellPlace } from '../../sheet/workbook.ts';
import { noteMistake } from './mistakes.ts';
import { NotedChanges } from './noted-changes.ts';

const quietFor = 800;

/**
 * Tells when somebody changed cells and has paused since, and of the formulas that gave something because of it; Tirek's own
 * writing is not told. Returns how to stop.
 *
 * `listener` hears the cells; undefined where it may be anything: rows were put in, a sheet came or went, too much changed.
 */
export function watchWorkbook(listener: (changes: readonly CellPlace[] | undefined) => void): () => void {
  const noted = new NotedChanges();
  let clock: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const tell = async () => {
    const changes = await noted.take().catch(() => undefined);
    if (!stopped && changes?.length !== 0) listener(changes);
  };
  const soon = () => {
    clearTimeout(clock);
    clock = setTimeout(() => void tell(), quietFor);
    return Promise.resolve();
  };
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      if (event.triggerSource === 'ThisLocalAddin') return Promise.resolve();
      noted.edited(event);
      return soon();
    });
    worksheets.onCalculated.add((event) => (noted.calculated(event) ? soon() : Promise.resolve()));
    worksheets.onAdded.add(({ worksheetId }) => {
      noted.sheetAdded(worksheetId);
      return soon();
    });
    worksheets.onDeleted.add(() => {
      noted.anything();
      return soon();
    });
    await context.sync();
  }).catch(noteMistake);
  return () => {
    stopped = true;
    clearTimeout(clock);
  };
}

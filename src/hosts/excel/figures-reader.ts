import type { Day } from '../../domain/calendar/day.ts';
import type { AnnualFigures } from '../../domain/network/annual-figures.ts';
import { refuse } from '../../domain/result.ts';
import type { FiguresReader } from '../../jobs/desk.ts';
import { paneLimit, sniff } from '../../sheet/files/sniff.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { inThread, type Opener } from '../browser/in-thread.ts';
import type { FiguresOrder } from './figures.worker.ts';
import { tooLarge } from './too-large.ts';

const startOpener = (): Opener => new Worker(new URL('./figures.worker.ts', import.meta.url), { name: 'tirek-figures' });

/**
 * Reads the figures of a workbook that a person chose, such as last year's: looked at first, then opened in a thread that
 * can be ended.
 *
 * Refuses  what `openWorkbook` and `figuresOf` refuse; a file larger than a pane may open; `workbook-cancelled`
 */
export const figuresReader =
  (today: () => Day, start: () => Opener = startOpener): FiguresReader =>
  async (_file, bytes, scope, watch) => {
    const large = tooLarge(bytes);
    if (large) return large;
    const admitted = sniff(bytes, paneLimit);
    if (!admitted.ok) return admitted;
    if (admitted.value.format === 'docx') return refuse({ code: 'file-no-workbook', args: {} });
    const order: FiguresOrder = { bytes, scope, today: today() };
    return (await inThread<AnnualFigures, KnownProblem>(start, order, () => watch.cancelled())) ?? refuse({ code: 'workbook-cancelled', args: {} });
  };

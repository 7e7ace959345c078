import { refuse } from '../../domain/result.ts';
import type { DocumentReader } from '../../jobs/desk.ts';
import { paneLimit, sniff } from '../../sheet/files/sniff.ts';
import type { WordDocument } from '../../sheet/files/word/word-document.ts';
import { inThread, type Opener } from '../browser/in-thread.ts';
import { tooLarge } from './too-large.ts';

const startOpener = (): Opener => new Worker(new URL('../browser/document.worker.ts', import.meta.url), { name: 'tirek-document' });

/**
 * Reads a document that a person chose: looked at first, then opened in a thread that can be ended.
 *
 * Refuses  what `openDocument` refuses; a file larger than a pane may open; `workbook-cancelled`
 */
export const documentReader =
  (start: () => Opener = startOpener): DocumentReader =>
  async (file, bytes, watch) => {
    const large = tooLarge(bytes);
    if (large) return large;
    const admitted = sniff(bytes, paneLimit);
    if (!admitted.ok) return admitted;
    if (admitted.value.format !== 'docx') return refuse({ code: 'file-no-document', args: {} });
    return (await inThread<WordDocument>(start, { file, bytes }, () => watch.cancelled())) ?? refuse({ code: 'workbook-cancelled', args: {} });
  };

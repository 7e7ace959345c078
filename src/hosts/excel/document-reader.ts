import { refuse } from '../../domain/result.ts';
import type { DocumentReader } from '../../jobs/desk.ts';
import { paneLimit, sniff } from '../../sheet/files/sniff.ts';
import type { WordDocument } from '../../sheet/files/word/word-document.ts';
import { inThread, type Opener } from '../browser/in-thread.ts';

const startOpener = (): Opener => new Worker(new URL('../browser/document.worker.ts', import.meta.url), { name: 'tirek-document' });

const megabyte = 1_000_000;

/**
 * Reads a document that a person chose: looked at first, then opened in a thread that can be ended.
 *
 * Refuses  what `openDocument` refuses; a file larger than a pane may open; `workbook-cancelled`
 */
export const documentReader =
  (start: () => Opener = startOpener): DocumentReader =>
  async (file, bytes, watch) => {
    if (bytes.length > paneLimit) return refuse({ code: 'file-too-large', args: { megabytes: Math.ceil(bytes.length / megabyte), limit: paneLimit / megabyte } });
    const admitted = sniff(bytes, paneLimit);
    if (!admitted.ok) return admitted;
    if (admitted.value.format !== 'docx') return refuse({ code: 'file-no-document', args: {} });
    return (await inThread<WordDocument>(start, { file, bytes }, () => watch.cancelled())) ?? refuse({ code: 'workbook-cancelled', args: {} });
  };

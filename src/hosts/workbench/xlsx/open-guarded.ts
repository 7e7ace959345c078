import { refuse, type Result } from '../../../domain/result.ts';
import type { FileProblem } from '../../../sheet/files/file-problem.ts';
import { paneLimit, sniff } from '../../../sheet/files/sniff.ts';
import type { BookContents } from './contents.ts';

type Opened = Result<BookContents, FileProblem>;

/** A thread that is given bytes, answers once, and can be ended. */
export type Opener = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

const startOpener = (): Opener => new Worker(new URL('./open.worker.ts', import.meta.url), { name: 'open' });

/** No list of a person's takes longer; a file that does is not meant to be opened. */
const seconds = 15;

/**
 * Opens a person's own file: looked at first, then read in a thread that is ended when its time is over.
 *
 * Takes    the bytes of the file
 * Returns  all that it holds
 * Refuses  what `openXlsx` refuses; a file that takes too long, or more memory than there is
 */
export async function openGuarded(bytes: Uint8Array, start: () => Opener = startOpener): Promise<Opened> {
  const admitted = sniff(bytes, paneLimit);
  if (!admitted.ok) return admitted;
  const opener = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Opened>((resolve) => {
      timer = setTimeout(() => resolve(refuse({ code: 'file-too-slow', args: { seconds } })), seconds * 1000);
      opener.onmessage = ({ data }: MessageEvent<Opened>) => resolve(data);
      opener.onerror = () => resolve(refuse({ code: 'file-too-heavy', args: {} }));
      opener.postMessage(bytes);
    });
  } finally {
    clearTimeout(timer);
    opener.terminate();
  }
}

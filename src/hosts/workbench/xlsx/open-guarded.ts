import type { Result } from '../../../domain/result.ts';
import type { FileProblem } from '../../../sheet/files/file-problem.ts';
import { paneLimit, sniff } from '../../../sheet/files/sniff.ts';
import { inThread, type Opener } from '../../browser/in-thread.ts';
import type { Opened } from './open-file.ts';

const startOpener = (): Opener => new Worker(new URL('./open.worker.ts', import.meta.url), { name: 'open' });

/**
 * Opens a person's own file: looked at first, then read in a thread that is ended when its time is over.
 *
 * Takes    the file's name and bytes
 * Returns  all that it holds
 * Refuses  what `openFile` refuses; a file that takes too long, or more memory than there is
 */
export async function openGuarded(file: string, bytes: Uint8Array, start: () => Opener = startOpener): Promise<Result<Opened, FileProblem>> {
  const admitted = sniff(bytes, paneLimit);
  return admitted.ok ? (await inThread<Opened>(start, { file, bytes }))! : admitted;
}

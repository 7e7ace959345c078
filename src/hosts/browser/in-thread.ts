import { refuse, type Problem, type Result } from '../../domain/result.ts';
import type { FileProblem } from '../../sheet/files/file-problem.ts';

/** A thread that is given a file, answers once, and can be ended. */
export type Opener = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** No list and no report of a person's takes longer; a file that does is not meant to be opened. */
const seconds = 15;
const askEvery = 100;

/**
 * Opens a file in a thread that is ended when it has answered, when its time is over, or when nobody wants it any more.
 *
 * Takes    what starts the thread; what it is given; whether a person has cancelled
 * Returns  what the thread answers; undefined where it was cancelled
 * Refuses  what the thread refuses; a file that takes too long, or more memory than there is
 */
export async function inThread<Value, Wrong extends Problem = never>(start: () => Opener, given: unknown, cancelled = () => false): Promise<Result<Value, FileProblem | Wrong> | undefined> {
  let opener: Opener | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setInterval> | undefined;
  try {
    return await new Promise<Result<Value, FileProblem | Wrong> | undefined>((resolve) => {
      opener = start();
      timer = setTimeout(() => resolve(refuse({ code: 'file-too-slow', args: { seconds } })), seconds * 1000);
      asking = setInterval(() => cancelled() && resolve(undefined), askEvery);
      opener.onmessage = ({ data }: MessageEvent<Result<Value, FileProblem | Wrong>>) => resolve(data);
      opener.onerror = () => resolve(refuse({ code: 'file-too-heavy', args: {} }));
      opener.postMessage(given);
    });
  } finally {
    clearTimeout(timer);
    clearInterval(asking);
    opener?.terminate();
  }
}

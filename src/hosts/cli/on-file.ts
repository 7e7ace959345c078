import { fork, type ChildProcess } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { answer, refuse, type Result } from '../../domain/result.ts';
import type { FileProblem } from '../../sheet/files/file-problem.ts';
import { sniff, terminalLimit } from '../../sheet/files/sniff.ts';
import type { KnownProblem } from '../../text/problems.ts';
import type { Options } from './options.ts';
import type { Answers, Task } from './tasks.ts';
import type { Aside, Order, Reply } from './helper.ts';
import { isRead, tooSlow } from './messages.ts';
import { limitsFor, patience, type Limits } from './limits.ts';

/** The answer, with what is said beside it. */
export type OnFile<Value> = Result<Value, KnownProblem> & Aside;

/** An error of Tirek's own that happened in the helper. */
export class OwnMistake extends Error {}

/**
 * Does a task on one file behind the guards: sniffed first, then unpacked, parsed and worked on by a helper process that
 * is ended when its time or memory is used up. The file is never written.
 */
export async function onFile<T extends Task>(file: string, task: T, options: Options, limits?: Limits): Promise<OnFile<Answers[T['kind']]>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const admitted = sniff(bytes.value, terminalLimit);
  if (!admitted.ok) return admitted;
  const allowed = limits ?? limitsFor(admitted.value);
  const reply = await ordered({ bytes: bytes.value, format: admitted.value.format, file, task, options, limits: allowed });
  if ('mistake' in reply) throw new OwnMistake(reply.mistake);
  return reply as OnFile<Answers[T['kind']]>;
}

async function bytesOf(file: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const about = await stat(file);
    if (!about.isFile()) return refuse({ code: 'file-unreadable', args: { file } });
    if (about.size > terminalLimit) return refuse({ code: 'file-too-large', args: { megabytes: Math.ceil(about.size / 1e6), limit: terminalLimit / 1e6 } });
    return answer(new Uint8Array(await readFile(file)));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refuse({ code: missing ? 'file-not-found' : 'file-unreadable', args: { file } });
  }
}

/** The helper that waits for the next file. */
let idle: ChildProcess | undefined;

/** Its heap may grow beyond what its watcher allows; its own complaints are nobody's business. */
const startHelper = () =>
  fork(path.join(__dirname, 'helper.cjs'), { serialization: 'advanced', execArgv: ['--max-old-space-size=4096'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });

/** Sends the order to the helper that waits, or to a new one where it has ended meanwhile. */
async function ordered(order: Order): Promise<Reply> {
  const waiting = idle;
  idle = undefined;
  return (waiting && (await handedTo(waiting, order))) ?? (await handedTo(startHelper(), order)) ?? refuse({ code: 'file-too-heavy', args: {} });
}

/** The reply of one helper; undefined where it could not be given the order. */
function handedTo(helper: ChildProcess, order: Order): Promise<Reply | undefined> {
  const { seconds, thinking } = order.limits;
  return new Promise((resolve) => {
    let allowed = seconds;
    helper.ref();
    const finish = (reply: Reply | undefined, usable: boolean) => {
      clearTimeout(clock);
      helper.removeAllListeners('message').removeAllListeners('exit');
      helper.unref();
      helper.channel?.unref();
      if (usable) idle = helper;
      else helper.kill('SIGKILL');
      resolve(reply);
    };
    const slow = () => finish(refuse({ code: 'file-too-slow', args: { seconds: allowed } }), false);
    const wound = () => setTimeout(slow, allowed * patience * 1000);
    let clock = wound();
    helper.on('message', (message) => {
      if (message !== isRead) return finish(message as Reply, true);
      clearTimeout(clock);
      allowed = thinking;
      clock = wound();
    });
    // It ended itself, or ran out of heap: either way the workbook needs more memory than it may have.
    helper.on('exit', (_, signal) => (signal === tooSlow ? slow() : finish(refuse({ code: 'file-too-heavy', args: {} }), false)));
    // A helper may have ended while it waited: what cannot be sent is no news of the file.
    helper.on('error', () => finish(undefined, false));
    helper.send(order, (failed) => failed && finish(undefined, false));
  });
}

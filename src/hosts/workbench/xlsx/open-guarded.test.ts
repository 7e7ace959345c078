import { answer } from '../../../domain/result.ts';
import { emptyBook } from './contents.ts';
import type { Opener } from '../../browser/in-thread.ts';
import { openGuarded } from './open-guarded.ts';
import { saveXlsx } from './save-xlsx.ts';

/** A thread that does what the test tells it. */
class Thread implements Opener {
  onmessage: Opener['onmessage'] = null;
  onerror: Opener['onerror'] = null;
  ended = false;

  constructor(private readonly work: (thread: Thread) => void) {}

  postMessage(): void {
    this.work(this);
  }

  terminate(): void {
    this.ended = true;
  }
}
const say = (thread: Thread, data: unknown) => thread.onmessage!.call(thread as unknown as Worker, { data } as MessageEvent);

describe('a person’s own file', () => {
  it('is read in a thread that is ended when it has answered', async () => {
    const thread = new Thread((each) => say(each, answer({ contents: emptyBook('Тізім') })));
    expect(await openGuarded('т.xlsx', await saveXlsx(emptyBook('Тізім')), () => thread)).toEqual(answer({ contents: emptyBook('Тізім') }));
    expect(thread.ended).toBe(true);
  });

  it('is given up when the thread does not answer in time, or breaks', async () => {
    const bytes = await saveXlsx(emptyBook('Тізім'));
    jest.useFakeTimers();
    const silent = new Thread(() => undefined);
    const opening = openGuarded('т.xlsx', bytes, () => silent);
    jest.advanceTimersByTime(15_000);
    expect([await opening, silent.ended]).toEqual([{ ok: false, problem: { code: 'file-too-slow', args: { seconds: 15 } } }, true]);
    jest.useRealTimers();
    const broken = new Thread((each) => each.onerror!.call(each as unknown as Worker, {} as ErrorEvent));
    expect(await openGuarded('т.xlsx', bytes, () => broken)).toMatchObject({ ok: false, problem: { code: 'file-too-heavy' } });
  });

  it('that is no workbook does not reach the thread', async () => {
    let started = 0;
    const opened = await openGuarded('т.xlsx', new TextEncoder().encode('<html>'), () => {
      started++;
      return new Thread(() => undefined);
    });
    expect([opened, started]).toMatchObject([{ ok: false, problem: { code: 'file-web-page' } }, 0]);
  });
});

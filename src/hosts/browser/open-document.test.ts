import fc from 'fast-check';
import { hostileDocuments } from '../../../test/fixtures/hostile.ts';
import { wordFile } from '../../../test/fixtures/word.ts';
import { answer } from '../../domain/result.ts';
import { openDocument } from './open-document.ts';
import { inThread, type Opener } from './in-thread.ts';

const codeOf = async (bytes: Uint8Array) => {
  const opened = await openDocument('Есеп.docx', bytes);
  return opened.ok ? 'opened' : opened.problem.code;
};

describe('a document opened by a browser', () => {
  it('is a sheet named after its file', async () => {
    expect(await openDocument('Есеп.docx', await wordFile(['Талдау', { table: [['Аудан', 'Саны'], ['Абай', '10']] }]))).toMatchObject({
      ok: true,
      value: { sheet: { name: 'Есеп', grid: { values: [['Талдау'], ['Аудан', 'Саны'], ['Абай', 10], []] } } },
    });
  });

  it.each(hostileDocuments.filter(({ name }) => !/bomb|many|nested/u.test(name)).map(({ name, says, bytes }) => [name, says, bytes] as const))('%s is answered as at the terminal', async (_, says, bytes) => {
    expect((await codeOf(await bytes())) === 'opened').toBe(says === 'answer');
  });

  it('that was cut or changed anywhere is opened or refused', async () => {
    const whole = await wordFile(['Талдау', { item: 'тармақ', list: 1 }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        expect(typeof (await codeOf(changed))).toBe('string');
        expect(await codeOf(whole.slice(0, at))).not.toBe('opened');
      }),
      { numRuns: 60 },
    );
  });
});

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

describe('a file opened in a thread', () => {
  it('is answered once, and the thread is ended', async () => {
    const thread = new Thread((each) => each.onmessage!.call(each as unknown as Worker, { data: answer(1) } as MessageEvent));
    expect([await inThread(() => thread, {}), thread.ended]).toEqual([answer(1), true]);
  });

  it('is given up as soon as a person has cancelled it', async () => {
    const silent = new Thread(() => undefined);
    expect([await inThread(() => silent, {}, () => true), silent.ended]).toEqual([undefined, true]);
  });
});

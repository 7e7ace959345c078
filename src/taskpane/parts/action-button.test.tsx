/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import '../../../test/fixtures/patience.ts';
import { openedPane, smallBook } from '../../../test/fixtures/pane-environment.ts';
import { refuse } from '../../domain/result.ts';
import type { Desk } from '../../jobs/desk.ts';
import { PaneApp } from '../pane-app.tsx';

const sample = 'Үлгі деректерді енгізу';
const words = { preview: 'Алдын ала қарау', insert: 'Енгізу', undo: 'Болдырмау' } as const;
type Press = keyof typeof words;
const asked = ['look', 'plan', 'carryOut', 'undo'] as const;

/** The pane over a desk whose answers come one by one, when they are let. */
async function drawn(sheets = smallBook()) {
  const waiting: { readonly name: string; readonly go: () => void; readonly done: Promise<unknown> }[] = [];
  const [calls, answered]: [string[], string[]] = [[], []];
  let held = false;
  const hold = (desk: Desk, name: (typeof asked)[number]) => (...given: readonly unknown[]) => {
    const run = () => (desk[name] as (...all: readonly unknown[]) => Promise<unknown>)(...given);
    calls.push(name);
    if (!held) return run();
    let go = () => {};
    const done = new Promise<void>((resolve) => (go = resolve)).then(run);
    waiting.push({ name, go, done });
    return done;
  };
  const opened = await openedPane({ sheets, around: (desk) => Object.fromEntries(asked.map((name) => [name, hold(desk, name)])) as Partial<Desk> });
  render(<PaneApp pane={opened.pane} />);
  held = true;
  calls.length = 0;
  const answer = () =>
    act(async () => {
      const next = waiting.shift();
      next?.go();
      await next?.done;
      if (next) answered.push(next.name);
      await new Promise((resolve) => setTimeout(resolve));
    });
  const change = () =>
    act(async () => {
      opened.host.workbook.type('Тізім', 'C2', `сарапшы ${calls.length}`);
      opened.host.tellChanged();
      await Promise.resolve();
    });
  const allAnswered = async () => {
    while (waiting.length > 0) await answer();
  };
  return { ...opened, calls, answered, answer, allAnswered, change };
}

const button = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const greyed = (name: string) => button(name)?.getAttribute('aria-disabled') === 'true';
const click = (name: string) => act(() => Promise.resolve(button(name)!.click()));
afterEach(cleanup);

describe('a press while the workbook is read again by itself', () => {
  it('is done as soon as it is read; until then the buttons show that it was heard', async () => {
    const { calls, answer, change, state } = await drawn();
    await change();
    expect([calls, greyed(words.preview)]).toEqual([['look'], false]);
    await click(words.preview);
    expect([calls, greyed(words.preview)]).toEqual([['look'], true]);
    await answer();
    expect([calls, greyed(words.preview)]).toEqual([['look', 'plan'], false]);
    await answer();
    expect(state().plan).toMatchObject({ newSheets: ['Сапалық құрам'] });
  });

  it('is not done when the person stops the reading', async () => {
    const { calls, allAnswered, change } = await drawn();
    await change();
    await click(words.preview);
    await click(await screen.findByText('Тоқтату').then(({ textContent }) => textContent!));
    await allAnswered();
    expect([calls, greyed(words.preview)]).toEqual([['look'], false]);
  });

  it('finds the button where it was: the figures are called old only where they stay so', async () => {
    const { answer, change, host, pane } = await drawn();
    const old = () => screen.queryByText(/Кітап өзгерді/u) !== null;
    await change();
    expect(old()).toBe(false);
    await answer();
    expect(old()).toBe(false);
    Object.assign(host.environment.desk, { look: () => Promise.resolve(refuse({ code: 'workbook-editing', args: {} })) });
    await change();
    await answer();
    expect([pane.state().work, old()]).toEqual([undefined, true]);
  });
});

it('a press that comes twice inserts once, also what is not previewed', async () => {
  const { calls, allAnswered, host } = await drawn([]);
  await click(sample);
  await click(sample);
  await allAnswered();
  expect([calls.filter((call) => call !== 'look'), host.workbook.names()]).toEqual([['plan', 'carryOut'], ['Магниттік мектептер', 'Тірек мектебі']]);
});

/** How a press of each kind ends, short of a problem. */
const ends = { preview: (state) => state.plan !== undefined, insert: (state) => ['inserted', 'renewed'].includes(state.message?.message.kind ?? ''), undo: (state) => state.message?.message.kind === 'taken-back' } satisfies Record<Press, (state: ReturnType<Awaited<ReturnType<typeof drawn>>['state']>) => boolean>;
const orders = { preview: 'plan', insert: 'carryOut', undo: 'undo' } as const satisfies Record<Press, string>;

it('every press is carried out once and ends in its state or in a message, whatever comes between; grey is a button only over another press', async () => {
  const step = fc.constantFrom('preview', 'preview', 'insert', 'insert', 'undo', 'change', 'change', 'answer', 'answer', 'answer');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { calls, answered, answer, allAnswered, change, state } = await drawn();
      const pressed: Press[] = [];
      const written = (all: readonly string[]) => all.filter((each) => each === 'carryOut' || each === 'undo').length;
      const pressBefore = () => calls.filter((call) => call !== 'look').length < pressed.length || written(answered) < written(calls);
      for (const what of steps) {
        if (what === 'change') await change();
        else if (what === 'answer') await answer();
        else if (greyed(words[what as Press])) expect(pressBefore()).toBe(true);
        else if (button(words[what as Press])) {
          pressed.push(what as Press);
          await click(words[what as Press]);
        }
      }
      await allAnswered();
      const { work, waiting, message } = state();
      expect([work, waiting]).toEqual([undefined, false]);
      expect(calls.filter((call) => call !== 'look')).toEqual(pressed.map((each) => orders[each]));
      const last = pressed.at(-1);
      expect(last === undefined || ends[last](state()) || message?.message.kind === 'problem').toBe(true);
    }).beforeEach(cleanup),
    { numRuns: 30 },
  );
}, 120_000);

import type { Result } from '../../domain/result.ts';
import { readMemory, type Memory } from '../../jobs/memory.ts';
import type { WorkbookProblem } from '../../sheet/workbook-problem.ts';
import type { KnownProblem } from '../../text/problems.ts';
import { officeWorkbook } from './workbook/office-workbook.ts';

type Recalled = Result<Memory, KnownProblem>;

/** In milliseconds, one after the other: while a cell is edited Excel does not answer, mostly for a moment only. */
const pauses = [200, 400, 800, 1600];

const passing = (code: KnownProblem['code']) => code === 'workbook-editing' || code === 'workbook-busy';
const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * Asks for the memory, and again after a pause while Excel is busy.
 *
 * Takes    ask, one request; pause, which waits for so many milliseconds
 * Returns  what the workbook remembers
 * Refuses  what `readMemory` refuses, and what Excel says to the last request
 * Source   docs/sources.md#what-the-workbook-remembers
 */
export async function recallPatiently(ask: () => Promise<Result<string | undefined, WorkbookProblem>>, pause: (milliseconds: number) => Promise<void>): Promise<Recalled> {
  let xml = await ask();
  for (const milliseconds of pauses) {
    if (xml.ok || !passing(xml.problem.code)) break;
    await pause(milliseconds);
    xml = await ask();
  }
  return xml.ok ? readMemory(xml.value) : xml;
}

let known: Promise<Recalled> | undefined;

/** What the workbook remembers, for the functions: asked once, again after something was remembered, and again after a refusal. */
export function workbookMemory(): Promise<Recalled> {
  if (known) return known;
  const asked = recallPatiently(() => officeWorkbook().memory(), wait);
  const forget = () => {
    if (known === asked) known = undefined;
  };
  asked.then(({ ok }) => !ok && forget(), forget);
  return (known = asked);
}

export function forgetMemory(): void {
  known = undefined;
}

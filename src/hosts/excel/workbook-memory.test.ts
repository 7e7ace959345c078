import { answer, refuse, type Result } from '../../domain/result.ts';
import { emptyMemory, memoryNamespace, writeMemory } from '../../jobs/memory.ts';
import type { WorkbookProblem } from '../../sheet/workbook-problem.ts';
import { recallPatiently } from './workbook-memory.ts';

type Xml = Result<string | undefined, WorkbookProblem>;
const busy: Xml = refuse({ code: 'workbook-busy', args: {} });
const editing: Xml = refuse({ code: 'workbook-editing', args: {} });

/** Asks a workbook that answers so, one request after the other; the last answer stays. */
async function asked(...answers: readonly Xml[]) {
  const paused: number[] = [];
  let requests = 0;
  const result = await recallPatiently(
    () => Promise.resolve(answers[Math.min(requests++, answers.length - 1)]!),
    (milliseconds) => Promise.resolve(void paused.push(milliseconds)),
  );
  return { result, requests, paused };
}

describe('what a function asks the workbook to remember', () => {
  const memory = { ...emptyMemory, language: 'ru' as const };

  it('is asked for once where Excel answers', async () => {
    expect(await asked(answer(writeMemory(memory)))).toEqual({ result: { ok: true, value: memory }, requests: 1, paused: [] });
  });

  it('is waited for while a cell is edited', async () => {
    expect(await asked(editing, busy, answer(writeMemory(memory)))).toMatchObject({ result: { ok: true, value: memory }, requests: 3, paused: [200, 400] });
  });

  it('is refused with the reason where Excel stays busy, never taken for nothing', async () => {
    expect(await asked(busy)).toMatchObject({ result: busy, requests: 5 });
  });

  it('is not asked for again where it is of a newer version, damaged, or refused for good', async () => {
    expect(await asked(answer(`<tirek xmlns="${memoryNamespace}" version="9">{}</tirek>`))).toMatchObject({ result: { ok: false, problem: { code: 'memory-newer' } }, requests: 1 });
    expect(await asked(answer('<tirek/>'))).toMatchObject({ result: { ok: false, problem: { code: 'memory-damaged' } }, requests: 1 });
    expect(await asked(refuse({ code: 'workbook-protected', args: {} }))).toMatchObject({ result: { ok: false }, requests: 1 });
  });
});

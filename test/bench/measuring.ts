/** The best of several runs, in milliseconds: what the work costs, not what else the machine does. */
export async function best(times: number, work: () => unknown, between: () => void = collect): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time++) {
    between();
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

export const say = (line: string) => process.stdout.write(`${line}\n`);

/** A cost beside that of the barest thing that does as much. */
export const report = (what: string, ours: number, bare: number, aim?: number) =>
  say(`${what}: ${(ours / bare).toFixed(2)}× (${ours.toFixed(1)} ms to ${bare.toFixed(1)} ms${aim === undefined ? '' : `; aim ≤ ${aim}×`})`);

/** The longest that our own code held the thread, in milliseconds. */
export const ownTasks = { longest: 0 };

const budget = 12;

/** Lets others have the thread: a message comes back sooner than a timer. */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Does work for 0…count−1 in order, and steps aside whenever it has held the thread for a few milliseconds. */
export async function inSlices(count: number, work: (index: number) => void): Promise<void> {
  let began = performance.now();
  for (let index = 0; index < count; index++) {
    work(index);
    const held = performance.now() - began;
    if (held < budget && index < count - 1) continue;
    ownTasks.longest = Math.max(ownTasks.longest, held);
    await pause();
    began = performance.now();
  }
}

/** Work that cannot be divided, measured like the rest. */
export function measured<Value>(work: () => Value): Value {
  const began = performance.now();
  const value = work();
  ownTasks.longest = Math.max(ownTasks.longest, performance.now() - began);
  return value;
}

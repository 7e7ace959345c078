/** How much it is worth to set the topic of one plan beside that of another: whole numbers; 0: never. The same number is the same topic. */
export type Worth = (hub: number, magnet: number) => number;

/**
 * Sets two lists side by side, in the order of both, so that what stands beside each other is worth most: the edit distance over topics.
 * Of several ways that are worth the same it takes the one with the earliest topics of both, so that a topic put in anywhere moves no other pair.
 *
 * Takes    the topics of both lists, a number for each; what a pair is worth. A topic is worth most beside itself
 * Returns  for each topic of the first list the place of its partner in the second, -1 for none
 * Refuses  nothing
 * Source   Needleman and Wunsch 1970, with gaps that cost nothing
 */
export function bestPairs(hub: readonly number[], magnet: readonly number[], worth: Worth): readonly number[] {
  const pairs = new Array<number>(hub.length).fill(-1);
  const start = commonStart(hub, magnet);
  for (let at = 0; at < start; at++) pairs[at] = at;
  const end = commonEnd(hub, magnet, start);
  for (let at = 1; at <= end; at++) pairs[hub.length - at] = magnet.length - at;
  between(hub, magnet, start, hub.length - end, magnet.length - end, worth, pairs);
  return pairs;
}

function commonStart(hub: readonly number[], magnet: readonly number[]): number {
  let at = 0;
  while (at < hub.length && hub[at] === magnet[at]) at++;
  return at;
}

/** Only topics that both lists have once: of others an earlier one may be the partner. */
function commonEnd(hub: readonly number[], magnet: readonly number[], start: number): number {
  const [ofHub, ofMagnet] = [counted(hub), counted(magnet)];
  const most = Math.min(hub.length, magnet.length) - start;
  let length = 0;
  while (length < most && hub[hub.length - 1 - length] === magnet[magnet.length - 1 - length] && isOnce(ofHub, hub[hub.length - 1 - length]!) && isOnce(ofMagnet, hub[hub.length - 1 - length]!)) length++;
  return length;
}

function counted(topics: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}

const isOnce = (counts: ReadonlyMap<number, number>, topic: number) => counts.get(topic) === 1;

let [room, worths] = [new Int32Array(0), new Int32Array(0)];

function between(hub: readonly number[], magnet: readonly number[], start: number, hubEnd: number, magnetEnd: number, worth: Worth, pairs: number[]): void {
  const [rows, columns] = [hubEnd - start, magnetEnd - start];
  if (rows <= 0 || columns <= 0) return;
  const width = columns + 1;
  if (room.length < (rows + 1) * width) [room, worths] = [new Int32Array((rows + 1) * width), new Int32Array((rows + 1) * width)];
  const best = room.fill(0, 0, (rows + 1) * width);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const cell = row * width + column;
      const pair = worth(hub[start + row - 1]!, magnet[start + column - 1]!);
      worths[cell] = pair;
      best[cell] = Math.max(best[cell - 1]!, best[cell - width]!, pair === 0 ? 0 : best[cell - width - 1]! + pair);
    }
  }
  for (let [row, column] = [rows, columns]; row > 0 && column > 0; ) {
    const cell = row * width + column;
    if (best[cell] === best[cell - 1]) column--;
    else if (best[cell] === best[cell - width]) row--;
    else pairs[start + --row] = start + --column;
  }
}

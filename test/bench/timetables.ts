import { clashesOf } from '../../src/domain/timetable/clashes.ts';
import type { TimetableData } from '../../src/domain/timetable/data.ts';
import type { ReadLesson } from '../../src/sheet/timetables/timetables.ts';
import { allKinds, clusterRead } from '../fixtures/timetable-cluster-found.ts';
import { timetableCluster } from '../fixtures/timetable-clusters.ts';
import { best, report, say } from './measuring.ts';

const [fewer, many] = [10_000, 100_000];
const edits = 200;

type Data = TimetableData<ReadLesson>;

const dataOf = (lessons: number): Data => clusterRead(timetableCluster({ lessons, conflicts: lessons / 1000, traps: lessons / 1000, seed: 21 })).data;

/** Who has what at which time, and nothing more. */
function barePass({ lessons }: Data): number {
  const busy = new Map<string, number>();
  const add = (key: string) => busy.set(key, (busy.get(key) ?? 0) + 1);
  for (const { teachers, classes, rooms, place, day, start } of lessons) {
    for (const { key } of teachers) add(`${key} ${day} ${start}`);
    for (const { key, school } of classes) add(`${school} ${key} ${day} ${start}`);
    for (const { key } of rooms) add(`${place.key} ${key} ${day} ${start}`);
  }
  return busy.size;
}

/** Lessons that nobody has seen yet. */
const unseen = (data: Data): Data => ({ ...data, lessons: data.lessons.map((lesson) => ({ ...lesson })) });

async function costOf(data: Data, find: (data: Data) => unknown): Promise<number> {
  const runs = 5;
  const copies = Array.from({ length: runs }, () => unseen(data));
  return best(runs, () => find(copies.pop()!));
}

const inOrder = (times: number[]) => times.sort((one, other) => one - other);

/** A lesson comes to another day, again and again, each time another. */
function costOfEdit(data: Data, find: (data: Data) => unknown): number {
  let now = unseen(data);
  find(now);
  const times = Array.from({ length: edits }, (_, turn) => {
    const place = Math.floor((now.lessons.length * ((turn * 37) % 100)) / 100);
    now = { ...now, lessons: now.lessons.map((lesson, at) => (at === place ? { ...lesson, day: 1 + (turn % 5) } : lesson)) };
    const began = performance.now();
    find(now);
    return performance.now() - began;
  });
  return inOrder(times)[edits / 2]!;
}

/** Every kind of clash over many lessons, beside the barest pass over them; how it grows, and what an edit costs. */
export async function benchTimetables(): Promise<void> {
  const [small, large] = [dataOf(fewer), dataOf(many)];
  const bare = await costOf(large, barePass);
  const [pairs, all] = [await costOf(large, clashesOf), await costOf(large, allKinds)];
  report(`clashes of ${many} lessons, of every kind of pair, against a pass that hashes who is busy when`, pairs, bare, 5);
  report('and with the kinds of single lessons, days, joint lessons and the curriculum', all, bare, 5);
  report(`clashes of ${many} lessons against those of ${fewer}`, all, await costOf(small, allKinds), 12);
  for (const [what, find, whole] of [['every kind of pair', clashesOf, pairs], ['all kinds', allKinds, all]] as const) {
    const edit = costOfEdit(large, find);
    say(`one lesson of ${many} edited, ${what} found again: ${(whole / edit).toFixed(0)}× faster (${edit.toFixed(2)} ms to ${whole.toFixed(1)} ms; aim ≥ 500×)`);
  }
}

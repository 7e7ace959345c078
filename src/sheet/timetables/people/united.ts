import type { PersonDecision } from '../timetables.ts';
import { sameIfEqual } from '../assembly/kept.ts';

/** The one key of each person whom somebody has said to be spelled in several ways: the first that was named. */
export function unitedPeople(decisions: readonly PersonDecision[]): ReadonlyMap<string, string> {
  const groups: Set<string>[] = [];
  for (const { keys, same } of decisions) {
    if (!same || keys.some((key) => key === '') || keys[0] === keys[1]) continue;
    const meeting = groups.filter((group) => keys.some((key) => group.has(key)));
    const [first = new Set<string>(), ...more] = meeting;
    if (meeting.length === 0) groups.push(first);
    for (const group of more) {
      for (const key of group) first.add(key);
      groups.splice(groups.indexOf(group), 1);
    }
    for (const key of keys) first.add(key);
  }
  return kept(new Map(groups.flatMap((group) => [...group].slice(1).map((key) => [key, [...group][0]!] as const))));
}

const kept = sameIfEqual((people: ReadonlyMap<string, string>) => JSON.stringify([...people]));

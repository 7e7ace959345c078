import { oneLetterApart } from '../../names/distance.ts';
import type { PersonDecision, PersonProposal, ReadLesson } from '../timetables.ts';
import { peopleOf, type TaughtPerson } from './taught-people.ts';
import { unitedPeople } from './united.ts';

const mostProposals = 300;
const shortestSurname = 5;

/**
 * Spellings that may be one person: one surname with fewer initials or with names in full, or surnames a letter apart.
 *
 * Takes    lessons; what a person has decided already
 * Returns  pairs with what speaks for them, the best founded first, the fuller name before the other. Nobody is united here; other initials
 *          are another person
 * Refuses  nothing
 */
export function proposalsOf(lessons: readonly ReadLesson[], decisions: readonly PersonDecision[]): readonly PersonProposal[] {
  const people = peopleOf(lessons);
  const done = decidedPairs(decisions);
  const found = [...ofOneSurname(people), ...aLetterApart(people)].filter(({ keys }) => !done.has(pairKey(...keys)));
  return found.sort((one, other) => other.because.length - one.because.length || (one.names[0] < other.names[0] ? -1 : 1)).slice(0, mostProposals);
}

const pairKey = (one: string, other: string): string => [one, other].sort().join('\n');

function decidedPairs(decisions: readonly PersonDecision[]): ReadonlySet<string> {
  const united = unitedPeople(decisions);
  return new Set(decisions.flatMap(({ keys: [one, other] }) => [pairKey(one, other), pairKey(united.get(one) ?? one, united.get(other) ?? other)]));
}

function grouped(people: readonly TaughtPerson[], by: (person: TaughtPerson) => string): TaughtPerson[][] {
  const groups = new Map<string, TaughtPerson[]>();
  for (const person of people) {
    const key = by(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function pairs(people: readonly TaughtPerson[], fits: (one: TaughtPerson, other: TaughtPerson) => PersonProposal | undefined): PersonProposal[] {
  const found: PersonProposal[] = [];
  for (let at = 0; at < people.length; at++) for (let next = at + 1; next < people.length; next++) found.push(...[fits(people[at]!, people[next]!)].filter((each) => each !== undefined));
  return found;
}

/** «Иванов И.И.», «Иванов И.», «Иванов Иван Иванович», «Иванов». */
function ofOneSurname(people: readonly TaughtPerson[]): PersonProposal[] {
  return grouped(people, ({ surname }) => surname).flatMap((namesakes) => {
    const bare = namesakes.filter(({ given }) => given.length === 0);
    const named = namesakes.filter(({ given }) => given.length > 0);
    const byInitial = grouped(named, ({ given }) => given[0]!.charAt(0)).flatMap((group) => pairs(group, (one, other) => (agree(one, other) ? proposal(one, other, true, group.length === 2) : undefined)));
    const without = bare.flatMap((one) => named.flatMap((other) => proposal(other, one, false, false) ?? []));
    return [...byInitial, ...without];
  });
}

/** Nothing in the given names speaks against it, and one says less than the other, or says it in full. */
function agree({ given: one }: TaughtPerson, { given: other }: TaughtPerson): boolean {
  return one.every((name, at) => {
    const there = other[at];
    return there === undefined || name === there || (name.charAt(0) === there.charAt(0) && (name.length === 1 || there.length === 1));
  });
}

function aLetterApart(people: readonly TaughtPerson[]): PersonProposal[] {
  const long = people.filter(({ surname, given }) => surname.length >= shortestSurname && given.length > 0);
  return grouped(long, ({ surname, given }) => `${surname.charAt(0)} ${given.map((name) => name.charAt(0)).join('')}`).flatMap((group) =>
    pairs(group, (one, other) => (isSlip(one.surname, other.surname) && agree(one, other) ? proposal(one, other, true, false, 'one-letter-apart') : undefined)),
  );
}

/** The last letter tells a woman from a man: «Иванов», «Иванова» are two. */
const isSlip = (one: string, other: string): boolean => oneLetterApart(one, other) && (one.length === other.length ? one.at(-1) === other.at(-1) : one.at(-1) === other.at(-1) && !one.startsWith(other) && !other.startsWith(one));

function proposal(one: TaughtPerson, other: TaughtPerson, initials: boolean, alone: boolean, apart?: 'one-letter-apart'): PersonProposal | undefined {
  const because: PersonProposal['because'][number][] = [];
  if (meet(one.schools, other.schools)) because.push('same-school');
  if (meet(one.subjects, other.subjects)) because.push('same-subject');
  if (because.length === 0 && !alone) return undefined;
  if (initials) because.push('initials-agree');
  if (apart) because.push(apart);
  const [fuller, shorter] = one.key.length >= other.key.length ? [one, other] : [other, one];
  return { keys: [fuller.key, shorter.key], names: [fuller.name, shorter.name], because };
}

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((item) => other.has(item));

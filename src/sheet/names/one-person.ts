import type { Named } from '../../domain/timetable/lesson.ts';
import type { PersonDecision } from '../timetables/timetables.ts';
import { unitedPeople } from '../timetables/people/united.ts';
import { nameKey } from '../words/fold.ts';
import { peopleIn, samePerson, type PersonName } from './people.ts';

/** A person as the spellings of several lists name them. */
interface Spelled {
  readonly name: PersonName;
  readonly key: string;
}

/**
 * Which names of several lists are one person: «А. Сейтова», «Сейтова А.Б.» and «Сейтова Айгүл».
 *
 * Takes    names, each with its key; what a person has decided about spellings
 * Returns  for every key that of the person: the first spelling that was named. A surname alone is the one bearer of it; initials that tell nobody apart
 *          from two people are a person of their own
 * Refuses  nothing: what names no person is itself
 */
export function onePerson(people: readonly Named[], decisions: readonly PersonDecision[] = []): (key: string) => string {
  const decided = unitedPeople(decisions);
  const known = new Map(people.filter(({ key }) => key !== '').map(({ key, name }) => [key, name]));
  const spelled = [...known].flatMap(([key, text]) => {
    const [name, ...more] = peopleIn(text, 'people');
    return name && more.length === 0 ? [{ key, name }] : [];
  });
  const one = new Map<string, string>();
  for (const namesakes of bySurname(spelled)) for (const group of groupsOf(namesakes)) for (const { key } of group) one.set(key, group[0]!.key);
  const keysOfDecided = new Map([...known].map(([key, text]) => [nameKey(text), key]));
  const told = (key: string): string => {
    const to = decided.get(nameKey(known.get(key) ?? key));
    return to === undefined ? key : (keysOfDecided.get(to) ?? to);
  };
  const apart = new Set(decisions.filter(({ same }) => !same).flatMap(({ keys: [first, second] }) => [`${first}\n${second}`, `${second}\n${first}`]));
  return (key) => {
    const meant = told(key);
    const person = one.get(meant) ?? meant;
    return apart.has(`${nameKey(known.get(meant) ?? meant)}\n${nameKey(known.get(person) ?? person)}`) ? meant : person;
  };
}

const surnameOf = ({ key }: PersonName) => key.split(' ')[0]!;

function bySurname(spelled: readonly Spelled[]): Spelled[][] {
  const groups = new Map<string, Spelled[]>();
  for (const each of spelled) groups.set(surnameOf(each.name), [...(groups.get(surnameOf(each.name)) ?? []), each]);
  return [...groups.values()];
}

/** The fullest spellings are people; a shorter one joins the only person that it fits. */
function groupsOf(namesakes: readonly Spelled[]): Spelled[][] {
  const groups: Spelled[][] = [];
  for (const each of [...namesakes].sort((one, other) => other.name.initials.length - one.name.initials.length)) {
    const fitting = groups.filter(([first]) => each.name.initials.length === 0 || samePerson(first!.name, each.name));
    if (fitting.length === 1) fitting[0]!.push(each);
    else groups.push([each]);
  }
  const order = new Map(namesakes.map(({ key }, place) => [key, place]));
  return groups.map((group) => group.sort((one, other) => order.get(one.key)! - order.get(other.key)!));
}

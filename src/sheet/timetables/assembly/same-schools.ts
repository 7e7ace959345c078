import type { Named } from '../../../domain/timetable/lesson.ts';
import type { School, Unit } from '../../../domain/network/records.ts';
import { oncePerText } from '../../names/once.ts';
import { resolveSchool, schoolSaid } from '../../registers/school-index.ts';
import { fold } from '../../words/fold.ts';

/** How a text calls a school, taken apart. */
interface Said {
  readonly number: string;
  readonly name: string;
  readonly type: string;
  readonly initial: string;
  /** «Опорная школа № 1» and «Малая школа № 1» are two. */
  readonly role: 'hub' | 'small' | '';
}

const hub = /опорн|тирек|ресурс|(?<!\p{L})hub/u;
const small = /мал(?:ая|ой|ые)(?!\p{L})|малокомплект|шагын|магнит|small|magnet/u;
const roleWord = /^(?:опорн|тирек|ресурс|hub|мал(?:ая|аи|ой)$|малокомплект|шагын|магнит|small|magnet)/u;

const saidOf = oncePerText((text: string): Said => {
  const { names, type, initial } = schoolSaid(text);
  const folded = fold(text);
  const number = names.find((name) => name.startsWith('№')) ?? '';
  return { number, name: names.find((name) => !name.startsWith('№') && !roleWord.test(name)) ?? '', type: type ?? '', initial, role: hub.test(folded) ? 'hub' : small.test(folded) ? 'small' : '' };
});

/** Does a text call its school a hub? */
export const callsHub = (text: string): boolean => saidOf(text).role === 'hub';

const agree = (one: string, other: string): boolean => one === other || one === '' || other === '';

function fits(one: Said, other: Said): boolean {
  if (one.number !== other.number || !agree(one.initial, other.initial) || !agree(one.type, other.type) || !agree(one.role, other.role)) return false;
  return one.number === '' ? one.name !== '' && one.name === other.name : agree(one.name, other.name);
}

/** The registers of schools and units, by which names are told apart. */
export interface Registered {
  readonly schools: readonly School[];
  readonly units: readonly Unit[];
}

/**
 * Which spellings are one school: «№ 5 ЖББМ», «ЖББМ № 5», «№5 мектеп», and whatever the register of schools knows as one.
 *
 * Takes    schools as they are written, each spelling once, in order; the register of schools
 * Returns  for every key the school that stands for it, the fullest of its spellings. A spelling that may be two schools stays by itself
 * Refuses  nothing
 */
export function sameSchools(named: readonly Named[], registered: Registered | undefined): ReadonlyMap<string, Named> {
  const names = named.map(({ key, name }) => `${key}\t${name}`).join('\n');
  const before = known.find((each) => each.names === names && each.schools === registered?.schools);
  if (before) return before.found;
  const found = compared(named, registered);
  known = [{ names, schools: registered?.schools, found }, ...known].slice(0, mostKept);
  return found;
}

/** Every school is compared with every other: an edit of a lesson leaves the answer as it is. */
let known: readonly { readonly names: string; readonly schools: readonly School[] | undefined; readonly found: ReadonlyMap<string, Named> }[] = [];
const mostKept = 6;

function compared(named: readonly Named[], registered: Registered | undefined): ReadonlyMap<string, Named> {
  const all = named.map((school) => ({ school, said: saidOf(school.name), known: knownAs(school.name, registered) }));
  type One = (typeof all)[number];
  const together = (one: One, other: One) => (one.known !== undefined && other.known !== undefined ? one.known === other.known : fits(one.said, other.said));
  const around = new Map(all.map((one) => [one, all.filter((other) => other === one || together(one, other))]));
  const found = new Map<string, Named>();
  for (const one of all) {
    const same = around.get(one)!.filter((other) => around.get(other)!.length === around.get(one)!.length && around.get(other)!.every((each) => around.get(one)!.includes(each)));
    found.set(one.school.key, same.reduce((fullest, other) => (other.school.key.length > fullest.school.key.length ? other : fullest)).school);
  }
  return found;
}

/** The school of the register that a text names. */
export function registeredSchool(name: string, registered: Registered | undefined): School | undefined {
  const key = knownAs(name, registered);
  return key === undefined ? undefined : registered!.schools.find((school) => school.key === key);
}

function knownAs(name: string, registered: Registered | undefined): string | undefined {
  return registered && registered.schools.length > 0 ? resolveSchool(name, registered.schools, undefined, registered.units).key : undefined;
}

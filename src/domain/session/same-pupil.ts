import { grouped } from './participants.ts';
import type { Participant } from './records.ts';

/**
 * Two lines that may be one pupil. `twice`: school, class and name agree. Everything else is asked: `other-class`, the same name in two
 * classes of a school; `letters`, Kazakh and Russian letters, ё and е; `order`, the given name first; `initials`, one name in full; `near`, a slip apart;
 * `two-schools`, the same name in two schools.
 */
export interface Likeness {
  readonly kind: 'twice' | 'other-class' | 'letters' | 'order' | 'initials' | 'near' | 'two-schools';
  readonly one: Participant;
  readonly other: Participant;
}

/** Does a slip of the hand make one word of the other? Words are compared where texts are read. */
type IsSlip = (one: string, other: string) => boolean;

/**
 * Lines of one list that may be about the same pupil.
 *
 * Takes    the participants of a session, names told apart by folded keys; a measure of slips
 * Returns  each pair once, in the order of the list. Pupils of different grades are asked about only where their whole names agree
 * Refuses  nothing: nobody is merged
 * Source   docs/sources.md#sessions
 */
export function samePupils(participants: readonly Participant[], isSlip: IsSlip): readonly Likeness[] {
  const named = participants.filter(({ pupil }) => pupil.key !== '');
  const place = new Map(named.map((participant, at) => [participant, at]));
  const found = [...inSchools(named, isSlip), ...betweenSchools(named)];
  return found.sort((one, other) => place.get(one.one)! - place.get(other.one)! || place.get(one.other)! - place.get(other.other)!);
}

/** A slip in the first letter of a name is rare; names that begin otherwise are not compared, or a long list would take its time. Words in another order begin otherwise. */
function inSchools(named: readonly Participant[], isSlip: IsSlip): Likeness[] {
  return [...grouped(named, ({ school }) => school.key).values()].flatMap((own) => {
    const alike = [...grouped(own, ({ pupil }) => pupil.key.charAt(0)).values()].flatMap((some) => pairs(some, (one, other) => likenessOf(one, other, isSlip)));
    const turned = [...grouped(own, ({ pupil }) => sorted(pupil.key)).values()].flatMap((some) => pairs(some, (one, other) => (one.pupil.key === other.pupil.key ? undefined : 'order')));
    return [...alike, ...turned];
  });
}

const sorted = (key: string): string => key.split(' ').sort().join(' ');

function pairs(some: readonly Participant[], kindOf: (one: Participant, other: Participant) => Likeness['kind'] | undefined): Likeness[] {
  return some.flatMap((one, at) =>
    some.slice(at + 1).flatMap((other): Likeness[] => {
      const kind = kindOf(one, other);
      return kind === undefined ? [] : [{ kind, one, other }];
    }),
  );
}

function likenessOf(one: Participant, other: Participant, isSlip: IsSlip): Likeness['kind'] | undefined {
  if (one.pupil.key === other.pupil.key) {
    if (!sameClass(one, other)) return 'other-class';
    return written(one) === written(other) ? 'twice' : 'letters';
  }
  if (!sameGrade(one, other)) return undefined;
  const [a, b] = [one.pupil.key.split(' '), other.pupil.key.split(' ')];
  if (isShortened(a, b)) return 'initials';
  return isNear(a, b, isSlip) ? 'near' : undefined;
}

const written = ({ pupil }: Participant): string => pupil.name.normalize('NFKC').toLowerCase().match(/[\p{L}\d]+/gu)?.join(' ') ?? '';

const sameGrade = (one: Participant, other: Participant): boolean => one.class.grade === undefined || other.class.grade === undefined || one.class.grade === other.class.grade;

/** «7» and «7А» may be one class: the letter is left out. */
const sameClass = (one: Participant, other: Participant): boolean =>
  one.class.key === other.class.key || (sameGrade(one, other) && (isBare(one) || isBare(other) || one.class.grade === undefined || other.class.grade === undefined));
const isBare = (participant: Participant): boolean => /^\d*$/u.test(participant.class.key);

/** «Ахметов А.», «Ахметов Али» and «Ахметов Али Серікұлы»: the surname agrees, and every further word as far as both have it. */
function isShortened(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length);
  if (shared < 2 || one[0] !== other[0]) return false;
  return one.slice(1, shared).every((word, at) => word === other[at + 1] || isInitial(word, other[at + 1]!) || isInitial(other[at + 1]!, word));
}

const isInitial = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

const shortest = 4;

/** One word a slip apart, the others equal. Where only initials are given, a surname that differs at its end is a brother and a sister. */
function isNear(one: readonly string[], other: readonly string[], isSlip: IsSlip): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  const apart = one.flatMap((word, at) => (word === other[at] ? [] : [at]));
  const [at, ...more] = apart;
  if (at === undefined || more.length > 0) return false;
  const [a, b] = [one[at]!, other[at]!];
  if (Math.min(a.length, b.length) < shortest || !isSlip(a, b)) return false;
  return a.at(-1) === b.at(-1) || one.every((word, place) => place === at || word.length > 1);
}

/** Namesakes are common: a surname with an initial says nothing, and without a patronymic the grades have to agree. */
function betweenSchools(named: readonly Participant[]): Likeness[] {
  const isWhole = (words: readonly string[]) => words.length > 1 && words.every((word) => word.length > 1);
  const placed = named.filter(({ school }) => school.key !== '');
  return [...grouped(placed, ({ pupil }) => pupil.key).values()].flatMap((some) =>
    pairs(some, (one, other) => {
      const words = one.pupil.key.split(' ');
      return one.school.key !== other.school.key && isWhole(words) && (words.length > 2 || sameGrade(one, other)) ? 'two-schools' : undefined;
    }),
  );
}

import type { Spot } from '../../spot.ts';
import { withoutSlashWords, withSlashWords } from './slash-words.ts';

/** A lesson of a class, or of one of its groups, as far as it has been read. */
export interface Part {
  readonly subject: string;
  readonly teachers: readonly string[];
  readonly rooms: readonly string[];
  readonly classes: readonly string[];
  readonly group?: string;
  /** Key of the week, where the text tells one. */
  readonly week?: string;
  /** «ИКТ/-»: this group has no lesson. */
  readonly none?: true;
  /** The cell of its subject, or else the first that tells of it. */
  readonly spot?: Spot;
  readonly raw?: string;
  readonly roomSpots?: readonly Spot[];
}

/** What a text, a line or a slot tells: one part, or several at the same time. */
export interface Bundle {
  readonly parts: readonly Part[];
  readonly online?: true;
  readonly note?: string;
  readonly ambiguous?: true;
  /** A name where rooms stand as a rule: the teacher, or a substitute where there is a teacher already. */
  readonly stray?: true;
  /** A subject where teachers stand as a rule. */
  readonly again?: true;
}

export const nothing: Bundle = { parts: [] };
export const blankPart: Part = { subject: '', teachers: [], rooms: [], classes: [] };

const kinds = ['subject', 'teachers', 'rooms', 'classes'] as const;
type Kind = (typeof kinds)[number];

export const has = (part: Part, kind: Kind): boolean => part[kind].length > 0;
export const tells = ({ parts }: Bundle, kind: Kind): boolean => parts.some((part) => has(part, kind));
/** Do they say different things? */
const apart = (one: Part, other: Part): boolean => kinds.every((kind) => !has(one, kind) || !has(other, kind)) && agree(one.group, other.group) && agree(one.week, other.week);
const agree = (one: string | undefined, other: string | undefined): boolean => one === undefined || other === undefined || one === other;

/** Remarks and doubts of two bundles. */
const remarks = (one: Bundle, other: Bundle): Omit<Bundle, 'parts'> => ({
  ...(one.online || other.online ? { online: true as const } : {}),
  ...(one.note === undefined && other.note === undefined ? {} : { note: [one.note, other.note].filter((note) => note !== undefined).join('; ') }),
  ...(one.ambiguous || other.ambiguous ? { ambiguous: true as const } : {}),
});

function merged(one: Part, other: Part): Part {
  const leading = has(other, 'subject') && !has(one, 'subject') ? other : one;
  const [group, week, spot, raw] = [one.group ?? other.group, one.week ?? other.week, leading.spot ?? one.spot ?? other.spot, leading.raw ?? one.raw ?? other.raw];
  return {
    subject: one.subject || other.subject,
    teachers: [...one.teachers, ...other.teachers], rooms: [...one.rooms, ...other.rooms], classes: [...one.classes, ...other.classes],
    ...(one.none || other.none ? { none: true as const } : {}), ...(group === undefined ? {} : { group }), ...(week === undefined ? {} : { week }), ...(spot === undefined ? {} : { spot }), ...(raw === undefined ? {} : { raw }),
    ...(one.roomSpots || other.roomSpots ? { roomSpots: [...(one.roomSpots ?? []), ...(other.roomSpots ?? [])] } : {}),
  };
}

/** Further parts, of other groups. */
export const concatenated = (one: Bundle, other: Bundle): Bundle => ({ ...remarks(one, other), parts: [...one.parts, ...other.parts] });

/** The parts of one with those of the other at their side: subjects with rooms, teachers with subjects. */
export function zipped(one: Bundle, other: Bundle): Bundle {
  const [long, short] = one.parts.length >= other.parts.length ? [one, other] : [other, one];
  if (short.parts.length === 0) return { ...remarks(one, other), parts: long.parts };
  const spread = short.parts.length === 1 && long.parts.length > 1 ? spreadOver(short.parts[0]!, long.parts.length) : short.parts;
  const parts = long.parts.map((part, at) => {
    const mate = spread[Math.min(at, spread.length - 1)]!;
    return long === one ? merged(part, mate) : merged(mate, part);
  });
  const uneven = spread.length < long.parts.length && (spread.length > 1 || has(spread[0]!, 'teachers') || has(spread[0]!, 'rooms'));
  return { ...remarks(one, other), parts, ...(uneven ? { ambiguous: true as const } : {}) };
}

/** Two teachers of one lesson that turns out to have two rooms: one each; «110/1» of two groups is two rooms after all. */
function spreadOver(asWritten: Part, count: number): readonly Part[] {
  const glued = asWritten.rooms.length === 1 ? asWritten.rooms[0]!.split('/') : [];
  const part = glued.length === count && glued.every((room) => /^\d+$/u.test(room)) ? { ...asWritten, rooms: glued } : asWritten;
  const [teachers, rooms] = [part.teachers.length === count, part.rooms.length === count];
  if (!teachers && !rooms) return [part];
  return Array.from({ length: count }, (_, at) => ({ ...part, ...(teachers ? { teachers: [part.teachers[at]!] } : {}), ...(rooms ? { rooms: [part.rooms[at]!] } : {}) }));
}

/** Do bundles say different things each: subjects here, teachers there, rooms elsewhere? */
export const areFields = (bundles: readonly Bundle[]): boolean =>
  bundles.every(({ parts }) => parts.length > 0 && parts.every(({ none }) => !none)) && kinds.every((kind) => bundles.filter((bundle) => tells(bundle, kind)).length < 2);

/** «англ/нем», teachers of both, «инф/физ», teachers of both: the last groups are those that are spoken of. */
function belowGroups(sofar: Bundle, next: Bundle): Bundle | undefined {
  const count = next.parts.length;
  const tail = sofar.parts.slice(-count);
  if (tail.length < count || tail.some((part) => next.parts.some((other) => !apart(part, other)))) return undefined;
  return concatenated({ ...sofar, parts: sofar.parts.slice(0, -count) }, zipped({ parts: tail }, next));
}

const isNone = ({ parts }: Bundle): boolean => parts.length === 1 && parts[0]!.none === true;

/**
 * What is read so far and what comes next, in reading order.
 *
 * Takes    two bundles; whether teachers are listed as of one lesson (set apart by a comma)
 * Returns  what says another thing joins what is there; what says the same again begins another group
 * Refuses  nothing
 */
export function combined(sofar: Bundle, next: Bundle, soft = false): Bundle {
  if (next.parts.length === 0 || sofar.parts.length === 0 || isNone(sofar) || isNone(next)) return concatenated(sofar, next);
  if (sofar.parts.every((part) => next.parts.every((other) => apart(part, other)))) return zipped(sofar, next);
  const [last, first] = [sofar.parts.at(-1)!, next.parts[0]!];
  if (next.parts.length > 1) return belowGroups(sofar, next) ?? concatenated(sofar, next);
  if (!last.none && apart(last, first)) return { ...remarks(sofar, next), parts: [...sofar.parts.slice(0, -1), merged(last, first)] };
  if (soft && !has(first, 'subject') && !has(first, 'rooms') && agree(last.group, first.group)) return { ...remarks(sofar, next), parts: [...sofar.parts.slice(0, -1), merged(last, { ...first, subject: '' })] };
  return concatenated(sofar, next);
}

/** Groups that have no subject of their own have that of the one before; those without a name are counted, and those without a lesson left out. */
export function finished(bundle: Bundle): Bundle {
  const all = ownSubjects(spreadTeachers(bundle.parts));
  const weeks = new Set(all.map(({ week }) => week)).size === all.length;
  let subject = all.find((part) => has(part, 'subject'))?.subject ?? '';
  const parts = all.map((part, at): Part => {
    subject = part.subject || subject;
    const group = part.group ?? (all.length > 1 && !weeks && !sameTwice(part, at, all) ? String(at + 1) : undefined);
    return { ...part, subject, ...(group === undefined ? {} : { group }) };
  });
  const doubtful = parts.length === 1 && subjectSides(parts[0]!.subject, 3).length > 1;
  return { ...bundle, parts: parts.filter(({ none }) => !none), ...(doubtful ? { ambiguous: true } : {}) };
}

/** «Робототехника/Шахматы», of which it was not known that they are two, with two rooms. */
function ownSubjects(parts: readonly Part[]): readonly Part[] {
  const sides = parts.length > 1 ? subjectSides(parts[0]!.subject, 2) : [];
  if (sides.length !== parts.length || parts.some((part, at) => at > 0 && has(part, 'subject') && part.subject !== parts[0]!.subject)) return parts;
  return parts.map((part, at) => ({ ...part, subject: sides[at]! }));
}

const subjectSides = (subject: string, letters: number): string[] => {
  const sides = withoutSlashWords(subject).split('/').map((side) => withSlashWords(side).trim());
  return sides.every((side) => side.replace(/\P{L}/gu, '').length >= letters) ? sides : [];
};

/** Lessons of different classes, in the week of a teacher or a room, are no groups. */
const sameTwice = (part: Part, at: number, all: readonly Part[]): boolean => has(part, 'classes') && all.every((other, place) => place === at || other.classes.join() !== part.classes.join());

/** «Англ. 306 / 307 Ахметова, Беркутова»: who stand together are one each. */
function spreadTeachers(parts: readonly Part[]): readonly Part[] {
  const named = parts.filter((part) => has(part, 'teachers'));
  if (parts.length < 2 || named.length !== 1 || named[0]!.teachers.length !== parts.length) return parts;
  return parts.map((part, at) => ({ ...part, teachers: [named[0]!.teachers[at]!] }));
}

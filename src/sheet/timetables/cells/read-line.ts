import { plainText, saysNothing } from '../names/letters.ts';
import { roomTexts } from '../names/room-name.ts';
import { knownSubject, subjectOf } from '../names/subject-name.ts';
import { blankPart, combined, nothing, tells, type Bundle } from './bundle.ts';
import { classesIn } from './classes-in.ts';
import { teachersIn } from './people-in.ts';
import { isNoLesson, readText } from './read-text.ts';
import type { Surroundings } from './surroundings.ts';
import { remarksOf } from './remarks.ts';
import { roomsIn } from './rooms-in.ts';
import { sidesOf, withoutSlashWords, withSlashWords } from './slash-words.ts';

/** What the lines of a row, or of a place in a cell, are as a rule; undefined: the lesson itself. */
export type Role = 'teachers' | 'rooms' | 'classes';

/**
 * What one line tells, where it is known what its like are as a rule.
 *
 * Takes    a line of a cell; its role; what is known of the grid
 * Returns  its parts; a line that plainly is something else is read as what it is
 * Refuses  nothing
 */
export function readLine(text: string, role: Role | undefined, around: Surroundings): Bundle {
  if (role === undefined) return readText(text, around);
  if (role !== 'rooms' && isNoLesson(text)) return nothing;
  if (role === 'classes') return classLine(text, around) ?? readText(text, around);
  if (knownSubject(text) !== undefined) return role === 'teachers' ? { ...readText(text, around), again: true } : readText(text, around);
  return role === 'rooms' ? roomLine(text, around) : teacherLine(text, around);
}

function classLine(text: string, { view }: Surroundings): Bundle | undefined {
  const { classes, rest } = classesIn(plainText(text));
  if (view !== 'classes' && !saysNothing(rest) && classes.length > 0) return undefined;
  return { parts: [{ ...blankPart, classes: classes.length > 0 && saysNothing(rest) ? classes : [plainText(text)] }] };
}

/** «Ахметова А.А./Беркутова Б.Б.» is one each; «Ахметова А.А., Беркутова Б.Б.» are two of one lesson. */
function teacherLine(text: string, around: Surroundings): Bundle {
  const plain = withoutSlashWords(plainText(text));
  if (/^[\d\s/,;]+$/u.test(plain) || isRoomName(plain)) return roomLine(text, around);
  const { rest, inside, group, week, online, note } = remarksOf(plain);
  const sides = sidesOf(rest, '/').flatMap((side) => sidesOf(side, '_'));
  const parts = sides.flatMap((side) => {
    const { found, rest: left } = teachersIn(side, around.surnames);
    const { found: rooms, rest: name } = /\d/u.test(left) ? roomsIn(left, { roomsElsewhere: false, smallRooms: true }) : { found: [], rest: left };
    const teachers = found.length > 0 ? found : name.split(/[,;]/u).map(nameOf).filter((one) => one !== '');
    return teachers.length + rooms.length === 0 && !saysNothing(side) ? [] : [{ ...blankPart, teachers: teachers.map(withSlashWords), rooms: rooms.map(withSlashWords), ...(group === undefined ? {} : { group }) }];
  });
  const said = parts.length > 0 && !parts.some(({ teachers }) => teachers.some((name) => knownSubject(name) !== undefined));
  if (!said) return readText(text, around);
  const names = inside.filter((one) => !saysNothing(one)).join('; ');
  const remark = [note, names === '' ? undefined : names].filter((one) => one !== undefined).join('; ');
  return { parts: week === undefined ? parts : parts.map((part) => ({ ...part, week })), ...(online ? { online } : {}), ...(remark === '' ? {} : { note: remark }) };
}

const isRoomName = (text: string): boolean => {
  const { found, rest } = roomsIn(text, { roomsElsewhere: true, smallRooms: false });
  return found.length > 0 && saysNothing(rest);
};

/** A number before a name is none of it: «83Ковалёв С». */
const nameOf = (text: string): string => withSlashWords(text).replace(/\s+/gu, ' ').replace(/^[\s\d.,;:|–—-]+|[\s,;:|–—-]+$/gu, '');

/** A name among the rooms is that of a substitute. */
function roomLine(text: string, around: Surroundings): Bundle {
  const plain = plainText(text);
  const others = roomTexts(plain).filter((room) => /\p{L}{4}/u.test(room) && knownSubject(room) !== undefined);
  if (others.length > 0) return readText(text, around);
  const { rest: bare, online } = remarksOf(withoutSlashWords(plain));
  const { found, rest } = teachersIn(withoutSlashWords(plain), around.surnames);
  const rooms = found.length > 0 ? roomTexts(withSlashWords(rest)) : online ? roomTexts(withSlashWords(bare)) : roomTexts(plain);
  if (rooms.some((room) => room.length > 24)) return readText(text, around);
  const parts = rooms.filter((room) => !/^[-–—.,\s]+$/u.test(room) || rooms.length > 1).map((room) => ({ ...blankPart, rooms: /^[-–—.,\s]+$/u.test(room) ? [] : [room] }));
  // «203-205» may be all rooms from 203 to 205, or a room of a building.
  const bundle: Bundle = { parts, ...(online ? { online } : {}), ...(parts.length > 1 && /\d{3}\s?[-–]\s?\d{3}/u.test(plain) ? { ambiguous: true as const } : {}) };
  if (found.length === 0) return bundle;
  return parts.length > 0 ? { ...bundle, note: withSlashWords(found.join(', ')), ambiguous: true } : { parts: [{ ...blankPart, teachers: found.map(withSlashWords) }], stray: true };
}

/** Lines of one lesson, or of several one after the other. */
export const linesTogether = (lines: readonly Bundle[]): Bundle => lines.reduce((sofar, next) => join(sofar, next), nothing);

function join(sofar: Bundle, { stray, again, ...next }: Bundle): Bundle {
  const subject = sofar.parts.at(-1)?.subject ?? '';
  if (again && subject !== '' && subjectOf(subject).key === subjectOf(next.parts[0]?.subject ?? '').key) return sofar;
  if (stray && tells(sofar, 'teachers')) return { ...sofar, note: [sofar.note, ...next.parts.flatMap(({ teachers }) => teachers)].filter((name) => name !== undefined).join('; '), ambiguous: true };
  return combined(sofar, next);
}

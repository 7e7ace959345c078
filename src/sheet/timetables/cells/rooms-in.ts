import type { Taken } from './people-in.ts';

/** How numbers behind a subject are to be read. */
export interface NumberHabits {
  /** Rooms have a column or a row of their own: a number in the lesson's cell is hardly one. */
  readonly roomsElsewhere: boolean;
  /** Single digits are rooms too. */
  readonly smallRooms: boolean;
}

const number = String.raw`\d{1,4}(?:[-∕]\d{1,3})?\p{L}?`;
const worded = new RegExp(String.raw`(?<!\p{L})(?:каб(?:инет\p{L}*)?|ауд(?:итор\p{L}*)?|бөлме\p{L}*)\.?\s?№?\s?(?:${number})(?!\p{L})|(?<![\p{L}\d])${number}\s?-?\s?(?:каб(?:инет\p{L}*)?|ауд(?:итор\p{L}*)?|бөлме\p{L}*)(?!\p{L})\.?`, 'giu');
/** Rooms that have names; a number may follow. */
const named = /(?<![\p{L}\d])(?:(?:мал|бол|больш|үлкен|кіші)\p{L}*\.?\s?)?(?:\p{L}{1,2}∕з|спорт\.?\s?зал\p{L}*|спортивн\p{L}*\sзал\p{L}*|сп\.?\s?зал|акт(?:овый|\.)?\s?зал\p{L}*|мастерск\p{L}*|шеберхана\p{L}*|библиотек\p{L}*|кітапхана\p{L}*|библ|стадион|бассейн|тир)(?:\s?№?\s?\d)?(?![\p{L}\d])\.?(?=\s*$|[\s,;)])/giu;
const behind = new RegExp(String.raw`(^|[\s,;.)\-–—])(${number})\s*$`, 'u');
const before = /^\s*(\d{3,4}\p{L}?)(?=\s+\p{L})/u;

/**
 * The rooms that stand in a text among other things.
 *
 * Takes    a text of one cell or of a part of it, teachers taken out; how its grid uses numbers
 * Returns  «каб. 12», «12-бөлме», «с/з», «спортзал», a number at the end («англ. яз. 307»)
 * Refuses  a single digit behind a subject, which may be a group, unless the grid has such rooms
 */
export function roomsIn(text: string, habits: NumberHabits): Taken {
  const found: string[] = [];
  const taken = (match: string) => {
    found.push(match.trim());
    return ' ';
  };
  let rest = text.replace(worded, taken).replace(named, taken);
  if (found.length === 0) {
    rest = rest.replace(behind, (match: string, sign: string, room: string) => (isRoom(room, sign, rest, habits) ? (taken(room), sign.trim() === '-' || sign.trim() === '–' ? ' ' : sign) : match));
    if (found.length === 0 && !habits.roomsElsewhere) rest = rest.replace(before, taken);
  }
  return { found, rest };
}

function isRoom(room: string, sign: string, text: string, { roomsElsewhere, smallRooms }: NumberHabits): boolean {
  const digits = /^\d+/u.exec(room)![0].length;
  const alone = text.trim() === room;
  if (alone) return true;
  if (roomsElsewhere) return digits >= 3 || (digits === 2 && /[-–—,;)]/u.test(sign));
  return digits >= 2 || smallRooms;
}

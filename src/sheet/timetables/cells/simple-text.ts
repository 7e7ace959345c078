import { saysNothing } from '../names/letters.ts';
import { blankPart, combined, concatenated, nothing, type Bundle, type Part } from './bundle.ts';
import { teachersIn } from './people-in.ts';
import { remarksOf, sexOf } from './remarks.ts';
import { roomsIn } from './rooms-in.ts';
import { sidesOf, withSlashWords } from './slash-words.ts';
import type { Surroundings } from './surroundings.ts';

/** A text of one group: remarks, teachers and rooms are taken out, and the subject is left. */
export function readSimple(text: string, around: Surroundings): Bundle {
  const sex = sexOf(text);
  if (sex !== undefined) return { parts: [{ ...blankPart, group: sex }] };
  const { rest, inside, classes, group, week, online, note } = remarksOf(text);
  const teachers = teachersIn(rest, around.surnames);
  const rooms = roomsIn(teachers.rest, around);
  const subject = cleaned(rooms.rest);
  const part: Part = { subject, teachers: teachers.found.map(withSlashWords), rooms: rooms.found.map(withSlashWords), classes, ...(group === undefined ? {} : { group }), ...(week === undefined ? {} : { week }) };
  const said = subject !== '' || part.teachers.length + part.rooms.length + classes.length > 0 || group !== undefined || week !== undefined;
  const bundle: Bundle = { parts: said ? [part] : [], ...(online ? { online } : {}), ...(note === undefined ? {} : { note }) };
  return inside.reduce((sofar, said) => combined(sofar, namesInside(said, around), true), bundle);
}

/** Teachers or rooms in brackets; a surname alone is a teacher there. */
function namesInside(text: string, around: Surroundings): Bundle {
  const sides = sidesOf(text, '/').flatMap((side) => sidesOf(side, '_')).filter((side) => !saysNothing(side));
  return sides.map((side): Bundle => {
    const { found, rest } = teachersIn(side, around.surnames);
    const rooms = roomsIn(rest, { roomsElsewhere: false, smallRooms: true });
    const left = cleaned(rooms.rest);
    const teachers = found.length > 0 || rooms.found.length > 0 ? found : side.split(/[,;]/u).map((name) => name.trim());
    return { parts: [{ ...blankPart, teachers: found.length === 1 && left !== '' ? [cleaned(side.replace(rooms.found.join(), ''))] : teachers.map(withSlashWords), rooms: rooms.found.map(withSlashWords) }] };
  }).reduce(concatenated, nothing);
}

const cleaned = (text: string): string => {
  const bare = withSlashWords(text).replace(/\s+/gu, ' ').replace(/\(\s*\)/gu, '').replace(/\s+([,.;])/gu, '$1').replace(/^[\s.,;:_/|+–—-]+|[\s,;:_/|+–—-]+$/gu, '');
  const balanced = bare.includes('(') ? bare : bare.replaceAll(')', '').trim();
  return /\p{L}/u.test(balanced) ? balanced : '';
};

import type { Named } from '../../../domain/timetable/lesson.ts';
import { longestRead, oncePerText } from '../../names/once.ts';
import { foldedLettersOf, plainText, saysNothing } from './letters.ts';

/**
 * The rooms that a cell names.
 *
 * Takes    a cell of a column of rooms, or the part of a cell that holds them
 * Returns  «каб. 12», «12 каб», «12-бөлме» are one; «308/310», «103, 105», «301;302» are two, «с/з», «к/к3», «110/1» one each
 * Refuses  nothing: blanks, dashes and «онлайн» are no rooms
 */
export const roomsOf: (text: string) => readonly Named[] = oncePerText((text) => {
  if ((saysNothing(text) && !/[*?]/u.test(text)) || text.length > longestRead) return none;
  return roomTexts(text).flatMap((name) => {
    // A star or a question mark stands for a room that is not known yet: it equals no other.
    if (/^[*?]+$/u.test(name)) return [{ name, key: '' }];
    const key = keyOf(name);
    // «СДО» stands where a room would: a lesson at a distance takes none.
    return key === '' || notRooms.test(key) ? [] : [{ name, key: atDistance.test(key) ? '' : key }];
  });
});

const none: readonly Named[] = [];
const notRooms = /^(?:онлайн|online|дист\p{L}*|кашыктан\p{L}*|zoom|нет|жок)$/u;
const atDistance = /^(?:сдо|дот|эор|moodle|teams)$/u;

/** The parts of a text that are rooms each, as written; what stands for an unknown room («*» in «414/*») is kept. */
export const roomTexts = (text: string): string[] => plainText(text).split(separator).flatMap(slashed).flatMap(spaced).map((part) => part.trim()).filter((part) => part !== '');

const separator = /\s*[;,_\n+&]\s*|\s(?:и|және|мен|пен)\s/u;

/** «308/310» is two rooms; «110/1», «с/з», «к/к3» are one. */
function slashed(text: string): string[] {
  const parts = text.split(/\s*\/\s*/u);
  if (parts.length === 1) return parts;
  const rooms: string[] = [];
  for (const part of parts) {
    const before = rooms.at(-1);
    if (before !== undefined && !before.includes('/') && isOneWord(before, part)) rooms[rooms.length - 1] = `${before}/${part}`;
    else rooms.push(part);
  }
  return rooms.length > 1 && rooms.some((room) => !saysNothing(room)) ? rooms : [text];
}

/** A letter on each side; three digits before 1, 2 or 3, which number the parts of a room. */
function isOneWord(before: string, after: string): boolean {
  if (/^\p{L}$/u.test(before) && /^зал/iu.test(after)) return true;
  if (/^\p{L}{1,2}$/u.test(before)) return /^\p{L}{1,2}\s?\d{0,2}$/u.test(after);
  return /^(?:каб\.?\s*)?\d{3,4}$/u.test(before) && /^[1-3]$/u.test(after);
}

/** «205 206»: numbers of the same length side by side; «203-205» likewise. */
function spaced(text: string): string[] {
  const numbers = /^(\d{2,4}\p{L}?)[\s–-]+(\d{2,4}\p{L}?)$/u.exec(text.trim());
  const far = /[–-]/u.test(text) && numbers !== null && (parseInt(numbers[1]!, 10) < 100 || parseInt(numbers[2]!, 10) <= parseInt(numbers[1]!, 10));
  return numbers && !far && parseInt(numbers[1]!, 10).toString().length === parseInt(numbers[2]!, 10).toString().length ? [numbers[1]!, numbers[2]!] : [text];
}

/** The words for a room. */
const roomWord = /(?<!\p{L})(?:кабинет\p{L}*|каб|ауд|аудитор\p{L}*|болме\p{L}*|room|№)(?!\p{L})\.?/gu;
const sportsHall = /^(?:с\/з|сп\/з|спорт\s?\.?\s?зал\p{L}*|спортивн\p{L}* зал|сп\.? ?зал)$/u;

function keyOf(name: string): string {
  const folded = foldedLettersOf(name);
  if (sportsHall.test(folded)) return 'спортзал';
  const bare = folded.replace(/(?<=\d)(?=каб|бол|ауд)/gu, ' ').replace(/(?<=каб|ауд|болме|болмеси|кабинет)(?=\d)/gu, ' ').replace(roomWord, ' ');
  const key = bare.replace(/[^\p{L}\p{N}/-]+/gu, '').replace(/^[/-]+|[/-]+$/gu, '');
  return key === '' ? folded.replace(/[^\p{L}\p{N}]+/gu, '') : key;
}

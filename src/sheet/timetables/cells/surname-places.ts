import { oncePerText } from '../../names/once.ts';
import { looksLikeSurname, peopleIn } from '../../names/people.ts';
import { isSubjectWord, knownSubject } from '../names/subject-name.ts';

/** A surname alone, or with a name in full. */
export const isPerson = oncePerText((text: string): boolean => peopleIn(text, 'people').length > 0 && text.split(/\s+/u).length <= 3 && text.split(/\s+/u).some(looksLikeSurname) && knownSubject(text) === undefined);

/** The parts of a text by where they stand: between signs, in brackets, behind or before a subject. */
const partsOf = oncePerText((text: string): readonly (readonly [string, string])[] => {
  const parts: [string, string][] = [];
  for (const sign of [';', '/', '|', ',']) {
    const sides = text.split(sign).map((side) => side.trim());
    if (sides.length > 1 && sides.length < 5) sides.forEach((side, at) => parts.push([`${sign}${sides.length}.${at}`, side]));
  }
  for (const [, inside] of text.matchAll(/\(([^()]+)\)/gu)) parts.push(['(', inside!.trim()]);
  const words = text.trim().split(/\s+/u);
  if (knownSubject(text) === undefined && !/[/_;,|]/u.test(text) && words.length > 1 && words.length < 6) {
    if (knownSubject(words.slice(0, -1).join(' ')) !== undefined) parts.push(['behind', words.at(-1)!]);
    if (knownSubject(words.slice(1).join(' ')) !== undefined) parts.push(['before', words[0]!]);
  }
  return parts;
});

interface Place {
  readonly texts: string[];
  people: number;
}

const fewest = 3;

/**
 * Surnames without initials, known by where they stand: «Алгебра; Степнова; 12», «Физика (Ким)», «Химия Полянский».
 *
 * Takes    the texts of a grid
 * Returns  in small letters, the names of places in which most texts are surnames
 * Refuses  what is a subject in that place too
 */
export function surnamesByPlace(texts: readonly string[]): string[] {
  const places = new Map<string, Place>();
  for (const text of texts.filter((each) => each.length < 120)) for (const [key, part] of partsOf(text)) add(places, key, part);
  return [...places].flatMap(([, { texts: parts, people }]) => (people >= fewest && people > parts.length / 2 ? parts.flatMap((part) => part.split(/[/,_]/u)).map((part) => part.trim()).filter(mayBeName) : [])).flatMap((part) => part.match(/\p{Lu}[\p{L}'’ʼ-]{2,}/gu) ?? []).filter((name) => !isSubjectWord(name)).map((name) => name.toLowerCase());
}

function add(places: Map<string, Place>, key: string, part: string): void {
  const place = places.get(key) ?? { texts: [], people: 0 };
  places.set(key, place);
  place.texts.push(part);
  if (isPerson(part)) place.people++;
}

const mayBeName = (text: string): boolean => /^\p{Lu}[\p{L}'’ʼ-]+(?:\s\p{Lu}[\p{L}.]*){0,2}$/u.test(text) && knownSubject(text) === undefined;

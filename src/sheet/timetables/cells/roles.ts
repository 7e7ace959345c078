import { saysNothing } from '../names/letters.ts';
import { knownSubject } from '../names/subject-name.ts';
import { tells } from './bundle.ts';
import { isClassLine } from './classes-in.ts';
import type { Line } from './lines.ts';
import type { Role } from './read-line.ts';
import { readText } from './read-text.ts';
import type { Surroundings } from './surroundings.ts';
import { isPerson } from './surname-places.ts';

/** How many lines of a place hold what. */
export interface Tally {
  lines: number;
  teachers: number;
  rooms: number;
  classes: number;
  short: number;
}

/** The role of each place of a slot's lines, where most of its lines have one. */
export function rolesOf(lines: readonly Line[], around: Surroundings): Map<string, Role | undefined> {
  const tallies = new Map<string, Tally>();
  for (const { place, text } of lines) {
    if (!saysNothing(text)) count(tallies, place, text, around);
  }
  const roles = new Map([...tallies].map(([place, tally]) => [place, roleOf(tally)] as const));
  // Numbers below the class are rooms, small ones too.
  const classes = [...roles].filter(([, role]) => role === 'classes').map(([place]) => place).sort();
  for (const place of around.view === 'classes' ? [] : classes.slice(1)) roles.set(place, 'rooms');
  return roles;
}

/** Counts what a text holds. */
export function count(tallies: Map<string, Tally>, place: string, text: string, around: Surroundings): void {
  const tally = tallies.get(place) ?? { lines: 0, teachers: 0, rooms: 0, classes: 0, short: 0 };
  tallies.set(place, tally);
  tally.lines++;
  const kind = kindOf(text, around);
  if (kind === 'short') tally.short++;
  else if (kind) tally[kind]++;
}

function roleOf({ lines, teachers, rooms, classes, short }: Tally): Role | undefined {
  if (teachers > lines / 2) return 'teachers';
  if (rooms > lines / 2 || (rooms > lines / 3 && rooms + short > lines * 0.7)) return 'rooms';
  return classes > lines / 2 ? 'classes' : undefined;
}

/** What one line holds and nothing besides: short words may be rooms («иск», «библ»). */
function kindOf(text: string, around: Surroundings): Role | 'short' | undefined {
  if (knownSubject(text) !== undefined) return undefined;
  if (around.view === 'classes' && isClassLine(text)) return 'classes';
  const bundle = readText(text, around);
  if (tells(bundle, 'subject') && (tells(bundle, 'teachers') || tells(bundle, 'rooms'))) return undefined;
  if (tells(bundle, 'subject')) return isPerson(text.trim()) ? 'teachers' : /^\p{L}{2,6}\.?$/u.test(text.trim()) ? 'short' : undefined;
  const kinds = (['teachers', 'rooms', 'classes'] as const).filter((kind) => tells(bundle, kind));
  return kinds.length === 1 ? kinds[0] : undefined;
}

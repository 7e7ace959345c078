import { dayOfText } from '../labels/days.ts';
import { classLikeness, personLikeness } from '../labels/names.ts';
import type { Cut } from './cut.ts';
import { speaksOfLessons } from './speaks-of-lessons.ts';


const atLeast = 3;

/**
 * How well a cut explains its cells.
 *
 * Takes    a cut; whether a day is known from outside (the sheet's name, a title, the order of blocks); whose week a block of days is
 * Returns  a number of cells: those of which name, day and period are known, less those that belong nowhere; 0 for load
 *          tables, attendance lists, duty rosters and all else whose cells are no lessons
 * Refuses  nothing
 */
export function worthOf({ frame, pieces, loose }: Cut, hasDay: boolean, view?: 'classes' | 'teachers' | 'rooms'): number {
  const texts = pieces.flatMap(({ cells }) => cells.map(({ text }) => text));
  const ofPeople = frame.heading.kind === 'teachers' || frame.heading.kind === 'rooms' || view === 'teachers' || view === 'rooms';
  const dated = pieces.some(({ units, names }) => units[0]!.day !== undefined || names[0]!.day !== undefined);
  // A number alone is a class in the week of a teacher, and a number of hours anywhere else.
  const said = texts.filter((text) => /\p{L}{2}|\d\s?-?\s?["«]?\p{L}/u.test(text) || (ofPeople && dated && /^[\d\s,;+/.-]+$/u.test(text))).length;
  const written = frame.labels.periods.length + frame.labels.times.length > 0;
  if (texts.length < atLeast || said < texts.length * 0.4 || said < atLeast) return 0;
  if (!ofPeople && frame.heading.kind === 'classes' && texts.filter((text) => classLikeness(text) === 'sure').length > texts.length * 0.6) return 0;
  if (frame.names.length === 1 && (!written || (!dated && !hasDay))) return 0;
  // Days among the lessons are the names of another reading.
  const days = texts.filter((text) => dayOfText(text) !== undefined).length;
  if (days > 3 && days > texts.length * 0.05) return 0;
  const marks = texts.filter((text) => text.length <= 2 && !/\d/u.test(text)).length;
  if (marks > texts.length * 0.6) return 0;
  if (frame.heading.kind === 'days' && texts.filter((text) => personLikeness(text) !== undefined).length > texts.length * 0.7) return 0;
  if (!written && (frame.heading.kind === 'days' || frame.names.every(({ text }) => /^\d+$/u.test(text)))) return 0;
  if (!written && frame.heading.kind === 'classes' && !speaksOfLessons({ pieces })) return 0;
  let score = 0;
  for (const { names, units, cells } of pieces) {
    const day = units[0]!.day ?? names[0]!.day?.day;
    const period = units[0]!.first !== undefined && (written || !units[0]!.guessed);
    if (day === undefined && !hasDay && !period) continue;
    score += cells.length * ((day !== undefined ? 1 : hasDay ? 0.9 : 0.5) * (period ? 1 : 0.5));
  }
  return Math.max(0, score * frame.heading.weight * numberWeight(frame, pieces) - loose.length * 0.5);
}

/** Where classes are bare numbers, the axis that begins with 1 is rather the one of the periods. */
function numberWeight({ heading, names }: Cut['frame'], pieces: Cut['pieces']): number {
  if (heading.kind !== 'classes' || !names.every(({ text }) => /^\d+$/u.test(text))) return 1;
  const first = Math.min(...pieces.flatMap(({ units }) => units.map((unit) => unit.first ?? Infinity)));
  const lowest = Math.min(...names.map(({ text }) => Number(text)));
  return (first <= 1 ? 1 : first === 7 || first === 8 ? 0.7 : 0.5) * (lowest <= 1 ? 0.8 : 1) * (new Set(names.map(({ text }) => text)).size < names.length ? 0.9 : 1);
}

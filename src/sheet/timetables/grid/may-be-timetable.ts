import type { CellValue } from '../../cells/cell.ts';
import { indices } from '../../cells/grid.ts';
import { perRow } from '../../cells/per-row.ts';
import type { Sheet } from '../../workbook.ts';
import { dayOfText } from './labels/days.ts';
import { classLikeness, personLikeness } from './labels/names.ts';
import { periodLabelOf } from './labels/periods.ts';
import { timeOfText } from './labels/times.ts';
import { headingWordOf } from './labels/words.ts';

/** What a row has of a timetable's headings. */
interface RowSigns {
  /** Different classes, days and people, up to three of each. */
  readonly classes: number;
  readonly days: number;
  readonly people: number;
  /** The longest run of numbers or times that count up. */
  readonly run: number;
  readonly day: boolean;
  /** It has the headings of a list of lessons. */
  readonly list: boolean;
}

const nothing: RowSigns = { classes: 0, days: 0, people: 0, run: 0, day: false, list: false };

/** Cells of a row that are looked at: no heading is wider. */
const widest = 2000;
const longestLabel = 60;

const signsOf = perRow((row: readonly CellValue[]): RowSigns => {
  const [classes, days, people] = [new Set<string>(), new Set<number>(), new Set<string>()];
  let [run, best, before] = [0, 0, NaN];
  for (const column of indices(row).slice(0, widest)) {
    const value = row[column] ?? null;
    if (typeof value === 'number') {
      run = value === before + 1 ? run + 1 : 1;
      best = Math.max(best, value >= 0 && value <= 16 ? run : 0);
      before = value;
    } else if (typeof value === 'string' && value.length > 0 && value.length <= longestLabel) {
      const text = value.trim();
      if (/^\d/u.test(text)) {
        const number = Number.parseInt(text, 10);
        if (timeOfText(text) !== undefined) best = Math.max(best, ++run);
        else if (number <= 16 && (text.length <= 12 || periodLabelOf({ text, value }) !== undefined)) {
          run = number === before + 1 ? run + 1 : 1;
          best = Math.max(best, run);
        }
        before = number;
      }
      sign(text, classes, days, people);
    }
  }
  const list = typeof row[0] !== 'number' && isListHeading(row);
  return classes.size + days.size + people.size + best === 0 && !list ? nothing : { classes: classes.size, days: days.size, people: people.size, run: best, day: days.size > 0, list };
});

/** «Класс | День недели | № урока | Предмет | Учитель», each once: what follows is a lesson a row. */
function isListHeading(row: readonly CellValue[]): boolean {
  const words = indices(row).slice(0, 40).map((column) => row[column]).flatMap((value) => (typeof value === 'string' && value.length <= longestLabel ? (headingWordOf(value) ?? []) : []));
  const once = new Set(words);
  return once.size >= 4 && once.has('day') && (once.has('subject') || once.has('teacher')) && words.filter((word) => word === 'subject').length <= 1 && words.filter((word) => word === 'teacher').length <= 1;
}

/** Two letters tell most names of people from weekdays before anything is taken apart. */
const beginsAsDay = /^(?:["«(]|\d|п[онят\s.]|в[тос\s.]|с[рубәаес\s.]|ч[ет\s.]|д[үус\s.]|б[ес\s.]|ж[ұуемс\s.]|mo|tu|we|th|fr|sa|su)/iu;

function sign(text: string, classes: Set<string>, days: Set<number>, people: Set<string>) {
  if (classes.size < 3 && /\d/u.test(text) && (classLikeness(text) ?? 'number') !== 'number') classes.add(text);
  else if (/^\p{L}|\d\s+\p{L}/u.test(text)) {
    const day = days.size < 3 && beginsAsDay.test(text) ? dayOfText(text) : undefined;
    if (day) days.add(day.day);
    else if (people.size < 2 && /\p{Lu}\.|\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(text) && personLikeness(text) === 'sure') people.add(text);
  }
}

/** A sheet with more rows is a list. */
const mostRows = 30_000;
/** The first of its days has begun by then. */
const mostLooked = 400;
/** One class on a sheet: no such sheet is longer. */
const fewRows = 600;

/**
 * Can a sheet hold a timetable that is a grid? A first look that costs next to nothing.
 *
 * Takes    a sheet
 * Returns  true where a row has several classes, days or people, or numbers that count up, and something else of an axis besides
 * Refuses  nothing
 */
export function mayBeTimetable({ name, grid }: Sheet): boolean {
  const rows = indices(grid.values);
  if (rows.length === 0 || rows.length > mostRows) return false;
  const signs = signsOf(grid.values);
  let [headings, days, classes, runs, columnDays] = [0, 0, 0, 0, 0];
  let looked = 0;
  for (const row of rows) {
    if ((grid.values[row]?.length ?? 0) > 0 && ++looked > mostLooked) break;
    const { classes: some, days: different, people, run, day, list } = signs(row);
    if (list) return false;
    if (some >= 2 || different >= 2 || people >= 2) headings++;
    if (day) columnDays++;
    days += different;
    classes += some;
    if (run >= 2) runs++;
  }
  const told = columnDays > 0 || dayOfText(name) !== undefined;
  // A table of grades has such headings too: without a day in it, a timetable is short.
  if (headings > 0 && (told || ((runs > 0 || classes > 1) && rows.length <= fewRows))) return true;
  if (runs > 0 && (told || classes > 1)) return rows.length <= fewRows;
  return rows.length <= fewRows && days >= 2 && (classes > 0 || (classLikeness(name) ?? 'number') !== 'number');
}

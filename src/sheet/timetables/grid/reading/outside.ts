import type { DaySpan } from '../../../../domain/timetable/lesson.ts';
import type { Area } from '../../../cells/address.ts';
import { schoolsIn } from '../../../names/schools.ts';
import { weekdayOf } from '../../values/weekday.ts';
import { schoolInTitle } from '../../values/school-title.ts';
import { sessionIn } from '../../values/session-title.ts';
import { weekOf } from '../../values/week.ts';
import { dayLabelOf, dayOfText } from '../labels/days.ts';
import { shiftOf, weekPartOf } from '../labels/words.ts';
import { cellsIn, linesBetween, type Plane, type PlaneCell } from '../plane/plane.ts';

/** What titles and the sheet's name say of all lessons of a timetable. */
export interface Outside {
  readonly school: string;
  readonly schoolFrom: 'title' | 'sheet' | 'person' | undefined;
  readonly day: number | undefined;
  readonly dates: readonly DaySpan[];
  readonly week: string | undefined;
  readonly shift: number | undefined;
  /** It is the timetable of a session. */
  readonly session: boolean;
}

/** Titles and blocks of approval stand so many rows above. */
const rowsAbove = 14;

/** Cells above an area of the sheet, the nearest row first, that belong to no timetable. */
export function cellsAbove(upright: Plane, area: Area, used: ReadonlySet<string>, rows: number = rowsAbove): PlaneCell[] {
  return linesBetween(upright, Math.max(0, area.top - rows), area.top - 1)
    .reverse()
    .flatMap((row) => cellsIn(upright, row))
    .filter((cell) => !used.has(`${cell.sheetRow} ${cell.sheetColumn}`));
}

/**
 * What stands above a timetable, and in the name of its sheet.
 *
 * Takes    the cells above; the sheet's name
 * Returns  school, day, week and shift where they are told, the title before the name of the sheet
 * Refuses  nothing
 */
export function outsideOf(above: readonly PlaneCell[], sheet: string): Outside {
  const titles = above.map(({ text }) => text).filter((text) => text.length <= 300);
  const title = titles.map(schoolText).find((school) => school !== undefined);
  const day = dayOutside(above, sheet);
  const { session, dates } = sessionIn([...titles, sheet]);
  return {
    school: title ?? schoolText(sheet) ?? '',
    schoolFrom: title !== undefined ? 'title' : schoolText(sheet) !== undefined ? 'sheet' : undefined,
    session, day: day?.day, dates: day && day.dates.length > 0 ? day.dates : dates,
    week: [sheet, ...titles].map(weekSaid).find((week) => week !== undefined),
    shift: [...titles, sheet].map((text) => (text.length <= 80 ? shiftOf(text) : undefined)).find((shift) => shift !== undefined),
  };
}

/** The school that a text names, as it is written there. */
export function schoolText(text: string): string | undefined {
  const titled = schoolInTitle(text);
  const [school] = titled === undefined ? schoolsIn(text) : [];
  if (!school) return titled;
  const from = /["«“„]/u.test(text[school.from - 1] ?? '') ? school.from - 1 : school.from;
  return text.slice(from, school.to).replace(/\s+/gu, ' ').trim();
}

function dayOutside(above: readonly PlaneCell[], sheet: string) {
  const label = above.map((cell) => dayLabelOf(cell)).find((found) => found !== undefined);
  if (label) return label;
  const day = above.filter(({ text }) => /кесте|распис|сабақ|сабак|урок|занят/iu.test(text)).map(({ text }) => weekdayOf(text)).find((found) => found !== undefined) ?? dayOfText(sheet)?.day ?? weekdayOf(sheet);
  return day === undefined ? undefined : { day, dates: [] };
}

function weekSaid(text: string): string | undefined {
  const part = text.length <= 120 ? weekPartOf(text) : undefined;
  const week = part === undefined ? undefined : weekOf(part);
  return week === '' ? undefined : week;
}

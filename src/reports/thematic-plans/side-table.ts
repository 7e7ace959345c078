import { dayOfNumber, serialOfDay } from '../../domain/calendar/day.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import type { CellRole } from '../../sheet/workbook.ts';
import type { Language } from '../../text/language.ts';
import type { Paper } from '../paper.ts';
import type { Side, SidePair, SideRow } from './side-rows.ts';
import { strings } from './strings.ts';

/** A pair with its names. */
export interface WrittenPair extends SidePair {
  readonly key: string;
  readonly about: string;
  readonly title: string;
  readonly magnet: string;
  readonly hubLessons: number;
  readonly lessons: number;
}

/** The last column: № | topic | hours | date of the hub, the same of the magnet, and what is to be said. */
export const last = 8;
const [hubSide, magnetSide] = [0, 4];

function writeHeading(page: Paper, headings: readonly string[]): void {
  headings.forEach((text, column) => {
    page.put(page.next, column, text, 'heading');
    page.fit(page.next, column, column, text, 'heading');
  });
  page.advance();
}

/** One row a pair: how many topics are equal, how many rows differ, how many topics it is behind when the session starts. */
export function writeSummary(page: Paper, pairs: readonly WrittenPair[], language: Language): void {
  page.key('thematic-plans/summary');
  writeHeading(page, strings[language].summary);
  pairs.forEach((pair, at) => {
    const roles: readonly [CellRole, CellRole] = pair.differing > 0 || (pair.behind ?? 0) > 0 ? ['marked', 'marked-count'] : ['label', 'count'];
    page.key(`thematic-plans/summary/${pair.key}`);
    const cells: readonly (readonly [string | number | null, 0 | 1])[] = [[at + 1, 1], [pair.about, 0], [pair.hubLessons, 1], [pair.equal, 1], [pair.differing, 1], [pair.magnet, 0], [pair.lessons, 1], [pair.behind ?? null, 1], [pair.short.join('; '), 0]];
    cells.forEach(([value, kind], column) => {
      page.put(page.next, column, value === '' ? null : value, roles[kind]);
      if (typeof value === 'string') page.fit(page.next, column, column, value, roles[kind]);
    });
    page.advance();
  });
  page.key('thematic-plans/summary-gap');
  page.advance();
}

/** The two plans beside each other, from a new printed page on. */
export function writePair(page: Paper, { key, title, rows }: WrittenPair, language: Language): void {
  page.newPage();
  page.key(`thematic-plans/${key}/title`);
  page.line(title, 'title', last);
  page.key(`thematic-plans/${key}/heading`);
  writeHeading(page, strings[language].columns);
  rows.forEach((row, at) => {
    page.key(`thematic-plans/${key}/${at}`);
    writeRow(page, row);
  });
  page.key(`thematic-plans/${key}/gap`);
  page.advance();
}

function writeRow(page: Paper, { hub, magnet, state, marked }: SideRow): void {
  const roles: readonly [CellRole, CellRole] = marked ? ['marked', 'marked-count'] : ['label', 'count'];
  writeSide(page, hubSide, hub, ['label', 'count']);
  writeSide(page, magnetSide, magnet, roles);
  page.put(page.next, last, state, roles[0]);
  page.fit(page.next, last, last, state, roles[0]);
  page.advance();
}

function writeSide(page: Paper, left: number, side: Side | undefined, [text, count]: readonly [CellRole, CellRole]): void {
  page.put(page.next, left, side?.number ?? null, count);
  page.put(page.next, left + 1, side === undefined || side.topic === '' ? null : side.topic, text);
  page.fit(page.next, left + 1, left + 1, side?.topic ?? '', text);
  page.put(page.next, left + 2, side?.hours ?? null, count);
  const days = (side?.dates ?? []).map(dayOfNumber);
  if (days.length === 1) page.put(page.next, left + 3, serialOfDay(days[0]!), count, { numberFormat: 'dd.mm.yyyy' });
  else {
    const written = days.map(({ day, month }) => writeDay({ day, month })).join(', ');
    page.put(page.next, left + 3, written === '' ? null : written, count);
    page.fit(page.next, left + 3, left + 3, written, count);
  }
}

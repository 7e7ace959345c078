import { dayOfNumber } from '../../domain/calendar/day.ts';
import type { MarkLine } from '../../domain/session/records.ts';
import { datesCompared, weakSubjects } from '../../domain/session/results.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { marksTable, placeOf, pointsFormat, type ResultsPage } from './results-page.ts';
import { strings } from './strings.ts';
import type { ResultsSource } from './source.ts';

const kinds = ['monitoring', 'quarter', 'year'] as const;

/** Marks of one kind at several dates of the year: November, January, June. The change stands in the column behind the others. */
export function writeDates(on: ResultsPage, ofYear: readonly MarkLine[], language: Language): void {
  const [{ page, columns, weights }, words] = [on, strings[language]];
  for (const kind of kinds) {
    const [series] = datesCompared(ofYear, kind, [], weights);
    if (!series || series.dates.length < 2) continue;
    page.key(`dates/${kind}/title`);
    page.line(words.dates(words.tests[kind]), 'title', on.last);
    const top = page.next;
    const rows = series.dates.map(({ on: day, tally }) => ({ key: String(day), label: writeDay(dayOfNumber(day!)), tally }));
    const cells = marksTable(on, { key: `dates/${kind}`, headings: [words.number, words.date, ...columns.map((name) => words.columns[name])] }, rows);
    writeChanges(on, top, series.changes.map(({ after, before, quality }) => ({ before: cells.get(String(before.on))?.quality, after: cells.get(String(after.on))?.quality, quality })), words.change);
    page.key(`dates/${kind}/gap`);
    page.advance();
  }
}

type Change = { readonly before: { readonly address: string } | undefined; readonly after: { readonly address: string } | undefined; readonly quality: number | undefined };

function writeChanges(on: ResultsPage, top: number, changes: readonly Change[], heading: string): void {
  const column = placeOf(on, 'average') + 1;
  on.page.put(top, column, heading, 'heading');
  on.page.fit(top, column, column, heading, 'heading');
  changes.forEach(({ before, after, quality }, place) => on.page.put(top + 2 + place, column, quality ?? '', 'share', { numberFormat: pointsFormat, ...(before && after ? { formula: `ROUND((${after.address}-${before.address})*100,2)` } : {}) }));
}

/** Subjects that need extra lessons, by what the district calls weak; or that it has not said. */
export function writeWeak(on: ResultsPage, { tests, weakFrom }: Pick<ResultsSource, 'tests' | 'weakFrom'>, language: Language): void {
  if (!tests.some(({ kind }) => kind === 'entry')) return;
  const [{ page }, words] = [on, strings[language]];
  page.key('weak/gap');
  page.advance();
  page.key('weak');
  if (weakFrom === undefined) return page.line(words.weakUnset, 'note', on.last);
  const limit = `${formatNumber(weakFrom, language)}\u00A0%`;
  const weak = weakSubjects(tests, weakFrom).map(({ subject, grade, quality }) => `${subject?.name ?? words.unknown}${grade === undefined ? '' : `, ${words.grade(grade)}`} (${formatNumber(Math.round(quality! * 10_000) / 100, language)}\u00A0%)`);
  page.line(weak.length === 0 ? words.weakNone(limit) : words.weak(limit, weak), 'plain', on.last);
}


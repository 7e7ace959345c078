import { areaAddress } from '../../sheet/cells/address.ts';
import { smallTablesOf } from '../../sheet/timetables/sheet-timetables.ts';
import { excerpt } from '../../text/excerpt.ts';
import { templateWords } from '../../text/templates.ts';
import type { Options } from './options.ts';
import { printable } from './print.ts';
import type { ReadTimetables } from './reading-json.ts';
import { cliWords } from './strings.ts';

const mostShown = 20;

/** The timetables: where each stands, what it holds, and the cells that were not understood; the small tables beside them. */
export function timetableLines({ found, hidden, whole }: Pick<ReadTimetables, 'found' | 'hidden' | 'whole'>, { language }: Options): string[] {
  const words = cliWords[language];
  const small = whole.flatMap((report) => smallTablesOf(report).map(({ kind, sheet, area, rows, notUnderstood }) => words.register(templateWords[language][kind].sheet, `${sheet}!${areaAddress(area)}`, rows.length, notUnderstood.length)));
  const tables = [...(found?.tables ?? []), ...hidden].flatMap((table) => [
    words.timetable(table.sheet, areaAddress(table.area), words.layouts[table.layout], table.lessons.length, table.school),
    ...(table.hidden ? [`  ${words.hiddenSheet}`] : []),
    ...table.notUnderstood.slice(0, mostShown).map(({ address, text }) => `  ${words.notUnderstood}: ${address} ${excerpt(text)}`),
    ...(table.notUnderstood.length > mostShown ? [`  ${words.more(table.notUnderstood.length - mostShown)}`] : []),
  ]);
  return [...tables, ...small].map(printable);
}

import { areaAddress } from '../../sheet/cells/address.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { Options } from './options.ts';
import type { ReadTimetables } from './reading-json.ts';
import { cliWords } from './strings.ts';

const mostShown = 20;

/** The timetables: where each stands, what it holds, and the cells that were not understood. */
export function timetableLines({ found, hidden }: Pick<ReadTimetables, 'found' | 'hidden'>, { language }: Options): string[] {
  const words = cliWords[language];
  return [...(found?.tables ?? []), ...hidden].flatMap((table) => [
    words.timetable(table.sheet, areaAddress(table.area), words.layouts[table.layout], table.lessons.length, table.school),
    ...(table.hidden ? [`  ${words.hiddenSheet}`] : []),
    ...table.notUnderstood.slice(0, mostShown).map(({ address, text }) => `  ${words.notUnderstood}: ${address} ${excerpt(text)}`),
    ...(table.notUnderstood.length > mostShown ? [`  ${words.more(table.notUnderstood.length - mostShown)}`] : []),
  ]);
}

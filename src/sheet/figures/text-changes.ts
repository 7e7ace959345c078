import type { MeasureKey } from '../measures/measure.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { isSign, lastPlace, wordOf } from './items.ts';
import { itemsOf, type Item } from './sentence-items.ts';
import { textFiguresOf, type PlacedFigure } from './text-figures.ts';
import { saysBefore } from './verbs.ts';
import { yearsIn } from './years.ts';

/** «205 ШЖМ (өткен оқу жылында – 219), 14-ке кеміді»: a number, that of the year before, and the change. */
export interface TextChange {
  readonly measure: MeasureKey;
  readonly now: number;
  readonly before: number;
  readonly change: number;
  readonly direction: 'down' | 'up';
  readonly spot: Spot;
  readonly paragraph: Paragraph;
}

/**
 * Changes that a report's lines state together with both numbers.
 *
 * Takes    a report
 * Returns  every change whose two numbers stand in the same cell, right or wrong
 * Refuses  nothing: where more than one number could be meant there is no claim
 */
export const textChangesOf: (report: SheetReport) => readonly TextChange[] = perReport((report) => {
  const figures = textFiguresOf(report);
  return report.paragraphs.flatMap((paragraph) => {
    const stated = paragraph.text.length <= longest ? changeIn(paragraph.text) : undefined;
    if (!stated) return [];
    const own = figures.filter((figure) => figure.paragraph === paragraph && figure.year !== 'before' && figure.scope === 'whole' && figure.spot.from !== stated.from);
    const before = numbersBefore(paragraph, own[0]).filter(({ from }) => from !== stated.from);
    if (own.length !== 1 || before.length !== 1) return [];
    return [{ measure: own[0]!.measure, now: own[0]!.value, before: before[0]!.value, change: stated.value, direction: stated.direction, spot: { row: paragraph.row, column: paragraph.column, from: stated.from, to: stated.to }, paragraph }];
  });
});

const longest = 1500;
const down = 'кем|азай|аз(?!\\p{L})|төменде|қысқар|меньше|уменьш|сократ|снизил';
const up = 'артық|арт|көбей|көп|өс|больше|увелич|вырос|возрос';
const patterns = [
  new RegExp(`(?<![\\d.-])(\\d{1,4})\\s*-\\s*(?:ке|ге|қа|ға|не|на)\\s+(?:\\p{L}+\\s+)?(?<way>${down}|${up})`, 'iu'),
  new RegExp(`(?<![\\d.-])(\\d{1,4})\\s+(?:\\p{L}+\\s+)?\\p{L}+(?:-|)(?:ке|ге|қа|ға)\\s+(?<way>${down}|${up})`, 'iu'),
  new RegExp(`на\\s+(\\d{1,4})\\s+(?:\\p{L}+\\s+){0,2}(?<way>меньше|больше)`, 'iu'),
  /(?<way>уменьш|сократ|снизил|увелич|вырос|возрос)\p{L}*\s+(?:\p{L}+\s+){0,3}на\s+(\d{1,4})(?!\s*%|\d|,\d)/iu,
];
const isDown = new RegExp(`^(?:${down})`, 'iu');

function changeIn(text: string): { readonly value: number; readonly from: number; readonly to: number; readonly direction: 'down' | 'up' } | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const digits = found?.slice(1).find((group) => /^\d+$/u.test(group ?? ''));
    if (!found || digits === undefined) continue;
    const from = found.index + found[0].search(/\d/u);
    return { value: Number(digits), from, to: from + digits.length, direction: isDown.test(found.groups!['way']!) ? 'down' : 'up' };
  }
  return undefined;
}

/** Numbers of the year before: «өткен оқу жылында – 219», or with an earlier school year than the figure's. */
function numbersBefore(paragraph: Paragraph, now: PlacedFigure | undefined): { readonly value: number; readonly from: number }[] {
  return paragraph.sentences.flatMap(({ tokens }) => {
    const items = itemsOf(tokens);
    return items.flatMap((item, at) => (item.kind === 'number' && item.counts && item.from !== now?.spot.from && isBefore(items, at, paragraph.text, now) ? [{ value: item.value, from: item.from }] : []));
  });
}

function isBefore(items: readonly Item[], at: number, text: string, now: PlacedFigure | undefined): boolean {
  const start = lastPlace(items, (item, place) => place < at && (isSign(item, ',;(.') || (item.kind === 'number' && item.counts)));
  if (items.slice(start + 1, at).some((item) => saysBefore(wordOf(item)?.text ?? ''))) return isSign(items[at - 1], '-:') || wordOf(items[at + 1])?.concept !== undefined;
  const number = items[at]!;
  const opening = start < 0 ? 0 : lastPlace(items.slice(0, at), (item) => item.kind === 'number' && !item.counts);
  const year = number.kind === 'number' ? yearsIn(text).filter(({ at: place }) => place < number.from).at(-1)?.year : undefined;
  return opening > start && year !== undefined && now?.year !== undefined && year < now.year;
}

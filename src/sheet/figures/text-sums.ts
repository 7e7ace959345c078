import type { MeasureKey } from '../measures/measure.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { countedIn, type Counted } from './counted-in.ts';

/** A whole and its parts, all of them in the sentences of one cell: «205 ШЖМ-нің 37 – бастауыш, 56 – негізгі орта, 112 – жалпы орта». */
export interface TextSum {
  readonly kind: 'levels' | 'with-and-without' | 'languages';
  readonly measure: MeasureKey;
  readonly whole: number;
  readonly parts: readonly number[];
  readonly paragraph: Paragraph;
  readonly spot: Spot;
}

/**
 * Sums that a report's sentences state.
 *
 * Takes    a report
 * Returns  every whole whose parts are given in full, right or wrong
 * Refuses  nothing: two of three levels are no sum
 */
export const textSumsOf: (report: SheetReport) => readonly TextSum[] = perReport(({ paragraphs }) => paragraphs.flatMap((paragraph) => sumsIn(paragraph)));

const known = new WeakMap<Paragraph, readonly TextSum[]>();
const longest = 6000;

function sumsIn(paragraph: Paragraph): readonly TextSum[] {
  let found = known.get(paragraph);
  if (!found) known.set(paragraph, (found = paragraph.text.length > longest || !/\d/u.test(paragraph.text) ? [] : read(paragraph)));
  return found;
}

const wholes: ReadonlySet<MeasureKey> = new Set<MeasureKey>(['small-schools', 'schools']);
const levels = ['primary', 'basic', 'secondary'] as const;

function read(paragraph: Paragraph): TextSum[] {
  const sums: TextSum[] = [];
  let whole: Counted | undefined;
  let parts: Counted[] = [];
  const place = (one: Counted): Spot => ({ row: paragraph.row, column: paragraph.column, from: one.from, to: one.to });
  const add = (kind: TextSum['kind'], one: Counted, values: readonly number[]) => sums.push({ kind, measure: one.measure, whole: one.value, parts: values, paragraph, spot: place(one) });
  const close = () => {
    if (whole) for (const [kind, values] of complete(parts)) add(kind, whole, values);
    parts = [];
  };
  for (const one of paragraph.sentences.flatMap((sentence) => countedIn(sentence).counted)) {
    if (one.split?.length === 2 && one.measure === 'combined-classes') add('languages', one, one.split.map(({ value }) => value));
    if (wholes.has(one.measure)) {
      close();
      whole = one;
    } else parts.push(one);
  }
  close();
  return sums;
}

/** All three levels, or both those with and those without combined classes, each once. */
function complete(parts: readonly Counted[]): [TextSum['kind'], readonly number[]][] {
  const valuesOf = (ends: readonly string[]) => ends.flatMap((end) => parts.filter(({ measure }) => measure.endsWith(`schools.${end}`)).map(({ value }) => value));
  const byLevel = valuesOf(levels);
  const byCombined = valuesOf(['with-combined', 'without-combined']);
  const each = (ends: readonly string[]) => ends.every((end) => parts.filter(({ measure }) => measure.endsWith(`schools.${end}`)).length === 1);
  return [...(each(levels) ? [['levels', byLevel] as [TextSum['kind'], readonly number[]]] : []), ...(each(['with-combined', 'without-combined']) ? [['with-and-without', byCombined] as [TextSum['kind'], readonly number[]]] : [])];
}

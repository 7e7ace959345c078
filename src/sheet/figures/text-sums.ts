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
  /** Where the whole stands, and where its parts do: the same cell, or the next. */
  readonly paragraph: Paragraph;
  readonly spot: Spot;
  readonly below: Paragraph;
}

/**
 * Sums that a report's sentences state.
 *
 * Takes    a report
 * Returns  every whole whose parts are given in full, right or wrong
 * Refuses  nothing: two of three levels are no sum
 */
export const textSumsOf: (report: SheetReport) => readonly TextSum[] = perReport(({ paragraphs }) =>
  paragraphs.flatMap((paragraph, at) => (goesOn.test(paragraph.text) && at > 0 ? read(paragraph, paragraphs[at - 1]!) : sumsIn(paragraph))),
);

/** «Из них: начальных – 12 …», «Олардың 37-і бастауыш …»: of the number in the line above. */
const goesOn = /^\s*(?:[-–—·•*]\s*)?(?:из них|в том числе|из общего|олардың|оның ішінде|соның ішінде|оның|соның)/iu;

const known = new WeakMap<Paragraph, readonly TextSum[]>();
const longest = 6000;

function sumsIn(paragraph: Paragraph): readonly TextSum[] {
  let found = known.get(paragraph);
  if (!found) known.set(paragraph, (found = paragraph.text.length > longest || !/\d/u.test(paragraph.text) ? [] : read(paragraph)));
  return found;
}

const wholes: ReadonlySet<MeasureKey> = new Set<MeasureKey>(['small-schools', 'schools', 'combined-classes']);
const isWhole = (measure: MeasureKey) => wholes.has(measure);

function read(paragraph: Paragraph, above?: Paragraph): TextSum[] {
  const sums: TextSum[] = [];
  if (paragraph.text.length > longest || (above && above.text.length > longest)) return sums;
  let whole = above?.sentences.flatMap((sentence) => countedIn(sentence).counted.filter(({ measure }) => isWhole(measure))).at(-1);
  let parts: Counted[] = [];
  let at = above ?? paragraph;
  const place = (one: Counted): Spot => ({ row: at.row, column: at.column, from: one.from, to: one.to });
  const add = (kind: TextSum['kind'], one: Counted, values: readonly number[]) => sums.push({ kind, measure: one.measure, whole: one.value, parts: values, paragraph: at, spot: place(one), below: paragraph });
  const close = () => {
    if (whole) for (const [kind, values] of complete(whole.measure, parts)) add(kind, whole, values);
    parts = [];
  };
  for (const one of paragraph.sentences.flatMap((sentence) => countedIn(sentence).counted)) {
    if (isWhole(one.measure)) {
      close();
      whole = one;
      at = paragraph;
      if (one.split?.length === 2 && one.measure === 'combined-classes') add('languages', one, one.split.map(({ value }) => value));
    } else parts.push(one);
  }
  close();
  return sums;
}

type Kind = TextSum['kind'];
const families: readonly (readonly [Kind, string, readonly string[]])[] = [
  ['levels', 'schools', ['primary', 'basic', 'secondary']],
  ['with-and-without', 'schools', ['with-combined', 'without-combined']],
  ['languages', 'combined-classes', ['kazakh', 'russian']],
];

/** All three levels, both those with and those without combined classes, both languages: each once. */
function complete(whole: MeasureKey, parts: readonly Counted[]): [Kind, readonly number[]][] {
  return families.flatMap(([kind, subject, ends]): [Kind, readonly number[]][] => {
    const each = ends.map((end) => parts.filter(({ measure }) => measure.endsWith(`${subject}.${end}`)));
    return whole.endsWith(subject) && each.every((some) => some.length === 1) ? [[kind, each.map(([one]) => one!.value)]] : [];
  });
}

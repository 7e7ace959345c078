import { schoolsIn } from '../names/schools.ts';
import { unitsIn } from '../names/units-in-text.ts';
import type { Paragraph, Sentence } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import { countedIn, type Counted } from './counted-in.ts';
import type { Scope, TextFigure } from './figure.ts';
import { isSign, lastPlace, wordOf } from './items.ts';
import { numberOfWord, type Item } from './sentence-items.ts';
import { saysBefore, saysOblast, saysOtherwise, saysWas } from './verbs.ts';
import { asOfIn, yearsIn } from './years.ts';

export interface PlacedFigure extends TextFigure {
  readonly asOf: string | undefined;
  readonly paragraph: Paragraph;
}

/**
 * The figures of a report's sentences whose quantity and scope are beyond doubt.
 *
 * Takes    a report
 * Returns  them in order
 * Refuses  nothing: «5 ШЖМ жөндеуден өтті» says nothing about all of them
 */
export const textFiguresOf: (report: SheetReport) => readonly PlacedFigure[] = perReport(({ paragraphs }) => paragraphs.flatMap(figuresOfParagraph));

const known = new WeakMap<Paragraph, readonly PlacedFigure[]>();
/** A longer cell is no sentence of a report. */
const longest = 6000;

function figuresOfParagraph(paragraph: Paragraph): readonly PlacedFigure[] {
  let found = known.get(paragraph);
  if (!found) known.set(paragraph, (found = paragraph.text.length > longest ? [] : paragraph.sentences.flatMap((sentence) => figuresOfSentence(paragraph, sentence))));
  return found;
}

const mayCount = (sentence: Sentence) => sentence.tokens.some(({ kind, text }) => kind === 'digits' || (kind === 'word' && text.length < 9 && numberOfWord(text) !== undefined));

function figuresOfSentence(paragraph: Paragraph, sentence: Sentence): PlacedFigure[] {
  if (!mayCount(sentence) || /[№«„“"]/u.test(sentence.text) || saysOtherwise(sentence.text) || schoolsIn(sentence.text).length > 0) return [];
  const { items, counted } = countedIn(sentence);
  const years = yearsIn(sentence.text);
  return counted.flatMap((one) => {
    const scope = one.certain && !saysWas(clauseAround(sentence.text, one.from - sentence.from)) ? scopeOf(sentence, items, counted, one) : undefined;
    if (scope === undefined) return [];
    const named = years.filter(({ at }) => at + sentence.from < one.from).at(-1)?.year;
    const year = isBefore(items, one.at) ? 'before' : named ?? (years.length > 1 ? 'before' : plainYear(sentence.text));
    const figure = { scope, year, asOf: asOfIn(sentence.text), paragraph, saysWhole: items.some((item) => saysOblast(wordOf(item)?.text ?? '')), saysHubs: items.some((item) => wordOf(item)?.concept === 'hub'), saysUnit: items.some((item, at) => isSomeUnit(items, item, at)) };
    const place = { row: paragraph.row, column: paragraph.column };
    return [{ ...figure, measure: one.measure, value: one.value, spot: { ...place, from: one.from, to: one.to } }, ...languagesOf(one, figure, place)];
  });
}

const clauseAround = (text: string, at: number): string => {
  const behind = text.slice(at).search(/[,;()]/u);
  return text.slice(Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at), text.lastIndexOf('(', at)) + 1, behind < 0 ? undefined : at + behind);
};

/** «2021 жылы», «в 2021 году»: not a date, not a school year. */
const plainYear = (text: string): string | undefined => /(?<![\d.–—-])(?:19|20)\d\d(?!\d|\s*[-–—/]\s*\d)(?=\s*(?:ж|г))/u.exec(text)?.[0];

/** «174 біріктірілген сынып (153/21)»: Kazakh first, as everywhere in the field. */
function languagesOf({ measure, split }: Counted, figure: Pick<PlacedFigure, 'scope' | 'year' | 'asOf' | 'paragraph' | 'saysWhole' | 'saysHubs' | 'saysUnit'>, place: { readonly row: number; readonly column: number }): PlacedFigure[] {
  if (measure !== 'combined-classes' || split?.length !== 2) return [];
  return split.map(({ value, from, to }, at) => ({ ...figure, measure: at === 0 ? 'combined-classes.kazakh' : 'combined-classes.russian', value, spot: { ...place, from, to } }));
}

/** «(өткен оқу жылында – 219)», «в прошлом году – 219». */
function isBefore(items: readonly Item[], at: number): boolean {
  const start = lastPlace(items, (item, place) => place < at && (isSign(item, ',;(') || (item.kind === 'number' && item.counts)));
  return items.slice(start + 1, at).some((item) => saysBefore(wordOf(item)?.text ?? ''));
}

const isSingular = (text: string) => !/лар|дар|тар|дер|лер|тер|районах|районов|районам|городах|городов/iu.test(text);

/** Whose number it is; undefined where that is not beyond doubt. */
function scopeOf(sentence: Sentence, items: readonly Item[], counted: readonly Counted[], one: Counted): Scope | undefined {
  const units = unitsIn(sentence.text).filter(({ kind }) => kind !== 'oblast');
  if (units.length === 0) return 'whole';
  const all = wordOf(items[one.at - 1])?.concept === 'total' && units.length > 1;
  if (all) return 'whole';
  const first = counted[0]!;
  const [unit] = units;
  const alone = units.length === 1 && unit!.from + sentence.from < first.from && !items.some((item) => saysOblast(wordOf(item)?.text ?? ''));
  return alone ? `unit:${unit!.key}` : undefined;
}

/** «ауданда», «в районе» without a name: some district, not all of them; «әр ауданда» is all of them. */
function isSomeUnit(items: readonly Item[], item: Item, at: number): boolean {
  const word = wordOf(item);
  if (word?.concept !== 'district' && word?.concept !== 'city') return false;
  return isSingular(word.text) && !/^(?:әр|әрбір|барлық|кажд)/iu.test(wordOf(items[at - 1])?.text ?? '');
}

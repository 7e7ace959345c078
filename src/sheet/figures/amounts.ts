import { measureOfWords } from '../measures/measure-of.ts';
import { heardWords } from '../measures/heard-words.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { behindSpace, numberAt } from '../typed/number-at.ts';
import type { Token } from '../typed/tokens.ts';

export type AmountUnit = 'litres' | 'tenge' | 'kilograms';

/** «Барлығы: 705 литр», «Тамақтану шығыны: 97 мың теңге». */
export interface Amount {
  readonly value: number;
  readonly unit: AmountUnit;
  /** As written, with its unit: «97 мың теңге». */
  readonly text: string;
  readonly spot: Spot;
  readonly paragraph: Paragraph;
}

const units: readonly (readonly [RegExp, AmountUnit])[] = [
  [/^(?:литр|л$)/iu, 'litres'],
  [/^(?:теңге|тенге|тг$)/iu, 'tenge'],
  [/^(?:кг$|килограмм)/iu, 'kilograms'],
];
const thousands: readonly (readonly [RegExp, number])[] = [[/^(?:мың|тыс|тысяч)/iu, 1000], [/^(?:млн|миллион)/iu, 1_000_000]];
const mayHold = /литр|теңге|тенге|(?<!\p{L})(?:тг|кг|л)(?!\p{L})/iu;
const longest = 600;

/**
 * The amounts of fuel, money and food that a report's lines state.
 *
 * Takes    a report
 * Returns  them in order
 * Refuses  nothing
 */
export const amountsOf: (report: SheetReport) => readonly Amount[] = perReport(({ paragraphs }) =>
  paragraphs.flatMap((paragraph) => (paragraph.text.length <= longest && mayHold.test(paragraph.text) ? paragraph.sentences.flatMap(({ tokens }) => amountsIn(paragraph, tokens)) : [])),
);

function amountsIn(paragraph: Paragraph, tokens: readonly Token[]): Amount[] {
  return tokens.flatMap((token, at) => {
    const number = token.kind === 'digits' && tokens[at - 1]?.kind !== 'digits' ? numberAt(tokens, at) : undefined;
    if (!number) return [];
    let next = behindSpace(tokens, number.next);
    const times = thousands.find(([word]) => word.test(tokens[next]?.text ?? ''))?.[1];
    if (times !== undefined) next = behindSpace(tokens, tokens[next + 1]?.text === '.' ? next + 2 : next + 1);
    const unit = units.find(([word]) => word.test(tokens[next]?.text ?? ''))?.[1];
    if (!unit) return [];
    const [from, to] = [number.from, tokens[next]!.to];
    return [{ value: number.value * (times ?? 1), unit, text: paragraph.text.slice(from, to), spot: { row: paragraph.row, column: paragraph.column, from, to }, paragraph }];
  });
}

const ofAll = /барлығы|жалпы|шығын|жұмсал|всего|итого|расход|израсходован|затрат/iu;
const spent = /жанар|жағар|май|тасымал|тамақ|азық|қаражат|шығын|гсм|бензин|топлив|питани|подвоз|расход|затрат/iu;
/** A breakdown stands no farther away than so many lines. */
const near = 8;
/** With more amounts than that the sheet is a list of them, not a report. */
const mostAmounts = 100;

/**
 * Amounts spent that stand alone: a total of fuel, money or food, and nowhere on the sheet by school, day or pupil.
 *
 * Takes    a report
 * Returns  them in order
 * Refuses  nothing: a plan, a price, an amount beside others is passed over
 */
export const loneAmounts: (report: SheetReport) => readonly Amount[] = perReport((report) => {
  const amounts = amountsOf(report);
  if (amounts.length === 0 || amounts.length > mostAmounts || hasTable(report)) return [];
  const places = new Map(report.paragraphs.map((paragraph, at) => [paragraph, at]));
  return amounts.filter(({ unit, paragraph }) => {
    const at = places.get(paragraph)!;
    const context = report.paragraphs.slice(Math.max(0, at - 1), at + 1).map(({ text }) => text).join(' ');
    if (!ofAll.test(paragraph.text) || !spent.test(context) || paragraph.text.length > 160 || saysForEach.test(context)) return false;
    const beside = amounts.filter((other) => other.unit === unit && Math.abs(places.get(other.paragraph)! - at) <= near);
    return beside.length === 1 && !countsInLine(paragraph);
  });
});

const saysForEach = /әр |әрбір|күніне|оқушыға|на одного|на каждого|в день|ежедневно/iu;

/** A table on the sheet has a column of fuel, money or meals. */
const hasTable = ({ tables }: SheetReport): boolean => tables.some(({ columns, title }) => spent.test(title) || columns.some(({ heading }) => spent.test(heading) || mayHold.test(heading)));

/** «705 литр, 47 оқушы, 10 күн»: the line itself breaks it down. */
const countsInLine = ({ sentences }: Paragraph): boolean => sentences.some(({ tokens }) => tokens.filter(({ kind }) => kind === 'digits').length > 2 || measureOfWords(heardWords(tokens)).measure !== undefined);

import { nameKey, wordsOf } from '../words/fold.ts';
import { measureOf } from '../measures/measure-of.ts';
import type { Paragraph, Sentence } from '../prose/paragraph.ts';
import { believed, sumsOfTable } from '../report-tables/sums.ts';
import type { ReportRow, ReportTable } from '../report-tables/report-table.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { numberIn } from '../typed/entry.ts';
import { isSign, wordOf } from './items.ts';
import { itemsOf, type Item } from './sentence-items.ts';
import { textFiguresOf } from './text-figures.ts';
import { isFunction, saysItExists, saysOtherwise } from './verbs.ts';

/** «Барлығы 43 оқушы қатысты:» above a table whose total is 41. */
export interface AdjacentTotal {
  readonly stated: number;
  readonly given: number;
  /** What is counted, as written. */
  readonly noun: string;
  readonly spot: Spot;
  readonly table: Spot;
}

/**
 * «Барлығы N …» in a line directly above or below a table, against the table's total of the same thing, or against the
 * number of its rows where it lists people or schools.
 *
 * Takes    a report
 * Returns  those that nearly agree: a number far from the table's is of something else
 * Refuses  nothing: quantities that Tirek knows by name are compared elsewhere
 */
export const adjacentTotals: (report: SheetReport) => readonly AdjacentTotal[] = perReport((report) => {
  const known = new Set(textFiguresOf(report).map(({ spot, paragraph }) => `${paragraph.row} ${paragraph.column} ${spot.from ?? 0}`));
  return report.tables.flatMap((table) =>
    near(report.paragraphs, table).flatMap((paragraph) =>
      paragraph.sentences.flatMap((sentence) =>
        wholesIn(sentence)
          .filter(({ from }) => !known.has(`${paragraph.row} ${paragraph.column} ${from}`))
          .flatMap((whole) => judged(table, report.sheet.name, paragraph, sentence, whole) ?? []),
      ),
    ),
  );
});

const rowsAround = 3;
const longest = 600;

function near(paragraphs: readonly Paragraph[], { area }: ReportTable): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.row > area.bottom + rowsAround) break;
    if (paragraph.row >= area.top - rowsAround && (paragraph.row < area.top || paragraph.row > area.bottom) && paragraph.text.length <= longest && /\d/u.test(paragraph.text)) found.push(paragraph);
  }
  return found;
}

interface Whole {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly noun: string;
}

const stemLength = 5;
const stems = (text: string): string[] => wordsOf(text).filter((word) => word.length >= 4).map((word) => word.slice(0, stemLength));

/** Numbers that «барлығы», «всего» stands before, with the noun behind them or, «Всего педагогов: 14», before them. */
function wholesIn(sentence: Sentence): Whole[] {
  const items = itemsOf(sentence.tokens);
  return items.flatMap((item, at) => {
    if (item.kind !== 'number' || !item.counts || item.ending !== undefined || item.value < 3) return [];
    const [direct, behind] = [isSign(items[at - 1], '-:'), wordOf(items[at + 1])];
    const before = wordsBefore(items, direct ? at - 1 : at);
    const attended = behind?.concept === 'pupil' && tookPart.test(sentence.text);
    if (!attended && !before.some(({ concept, text }) => concept === 'total' || /^жалпы$/iu.test(text))) return [];
    const noun = direct ? before.filter(({ concept }) => concept !== 'total' && concept !== 'filler').at(-1)?.text : behind?.text;
    return noun === undefined || noun.length < 4 || (!direct && behind?.concept === 'filler') ? [] : [{ value: item.value, from: item.from, to: item.to, noun }];
  });
}

const tookPart = /участвовал|приняли участие|қатысты/iu;
const wordsBefore = (items: readonly Item[], at: number) => items.slice(Math.max(0, at - 3), at).flatMap((item) => wordOf(item) ?? []);

interface Candidate {
  readonly value: number;
  readonly spot: Spot;
}

function judged(table: ReportTable, sheet: string, paragraph: Paragraph, sentence: Sentence, whole: Whole): AdjacentTotal | undefined {
  const [stem] = stems(whole.noun);
  if (stem === undefined) return undefined;
  const introduces = /:\s*$/u.test(sentence.text) && paragraph.row < table.area.top;
  // The line above is the table's title: it cannot vouch for itself.
  const title = paragraph.text.includes(table.title) ? '' : table.title;
  if (saysOtherwise(sentence.text) || (!introduces && !speaksOf(table, `${sheet} ${title}`, sentence))) return undefined;
  const totals = totalsFor(table, stem, title, introduces);
  const candidates = totals.length > 0 ? totals : rowsFor(table, stem);
  const values = new Set(candidates.map(({ value }) => value));
  if (values.size !== 1 || values.has(whole.value)) return undefined;
  const { value, spot } = candidates[0]!;
  const most = totals.length > 0 ? Math.max(3, value * 0.15) : 2;
  if (Math.abs(value - whole.value) > most) return undefined;
  return { stated: whole.value, given: value, noun: whole.noun, spot: { row: paragraph.row, column: paragraph.column, from: whole.from, to: whole.to }, table: spot };
}

/** Every word that tells something is the table's too: «курсқа барлығы 820 педагог қатысты» is not about a table of all teachers. */
function speaksOf(table: ReportTable, about: string, sentence: Sentence): boolean {
  const own = new Set(stems(`${about} ${table.columns.map(({ heading }) => heading).join(' ')} ${table.rows.filter(({ kind }) => kind === 'total').map(({ label }) => label).join(' ')}`));
  return itemsOf(sentence.tokens).every((item) => {
    const word = wordOf(item);
    if (!word || word.concept !== undefined || word.text.length < 4 || isFunction(word.text) || saysItExists(word.text) || common.test(word.text)) return true;
    return own.has(stems(word.text)[0] ?? '');
  });
}

/** What is said of any number: that so many took part, were held, learn. */
const common = /^(?:қатыс|тіркел|өткіз|өтті|білім|алады|оқиды|үлес|участв|принял|участи|провед|зарегистр|обуча|ескерту|примеч|жалпы|балл)/iu;

/** The total of the column that is headed by the noun; the row that it labels; else the total of all, if the table is about it. */
function totalsFor(table: ReportTable, stem: string, title: string, introduces: boolean): Candidate[] {
  const counts = table.columns.flatMap(({ kind, heading }, at) => (kind === 'count' ? [{ at, stems: stems(heading), all: measureOf(heading).bare }] : []));
  const rows = table.rows.filter(({ kind }) => kind === 'total');
  const bare = counts.length === 1 ? counts : counts.filter(({ all }) => all);
  const headed = counts.filter((column) => column.stems.includes(stem));
  const cells = (list: readonly ReportRow[], columns: readonly { readonly at: number }[]) => list.flatMap((row) => columns.flatMap(({ at }) => cell(table, row, at) ?? []));
  if (headed.length > 0) return headed.length === 1 ? cells(rows, headed) : cells(rows, headed.filter(({ all }) => all));
  const told = rows.some(({ label }) => stems(label).includes(stem));
  const labelled = told ? [] : table.rows.filter(({ kind, label }) => kind === 'item' && stems(label).includes(stem) && wordsOf(label).length <= 4);
  if (labelled.length > 0) return labelled.length === 1 ? cells(labelled, bare) : [];
  const about = introduces || told || stems(`${title} ${table.columns.map(({ heading }) => heading).join(' ')}`).includes(stem);
  return about ? cells(rows, bare) : [];
}

function cell(table: ReportTable, row: ReportRow, at: number): Candidate | undefined {
  const value = numberIn(row.entries[at]!);
  if (value === undefined || (sumsOfTable(table).faults.length > 0 && believed(table, row, at) !== value)) return undefined;
  return { value, spot: { row: row.row, column: table.columns[at]!.column } };
}

/** A list: as many different names as stand in the column that is headed by the noun. */
function rowsFor(table: ReportTable, stem: string): Candidate[] {
  if (table.columns.some(({ kind }) => kind === 'count')) return [];
  const columns = table.columns.flatMap(({ kind, heading }, at) => (kind !== 'number' && stems(heading).includes(stem) ? [at] : []));
  if (columns.length !== 1) return [];
  const names = table.rows.flatMap(({ kind, entries }) => {
    const entry = entries[columns[0]!]!;
    return kind === 'item' && entry.kind === 'words' ? [nameKey(entry.text.replace(/\([^)]*\)/gu, ''))] : [];
  });
  const spot = { row: table.area.top + Math.max(0, table.headingRows - 1), column: table.columns[columns[0]!]!.column };
  return names.length >= 3 ? [{ value: new Set(names).size, spot }] : [];
}

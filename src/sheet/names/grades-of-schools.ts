import { fold } from '../words/fold.ts';
import type { Sentence } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { numberIn } from '../typed/entry.ts';
import type { Token } from '../typed/tokens.ts';
import type { SchoolMention } from './mention.ts';
import { withSameNames } from './across-names.ts';
import { namesOf } from './names-of.ts';
import { schoolsIn, type SchoolName } from './schools.ts';

/** A school and all its grades, as a text or the headings of a table give them. */
export interface GradesOfSchool {
  readonly school: SchoolName;
  readonly spot: Spot;
  readonly from: number;
  readonly to: number;
  /** Only some of its grades are told: «(7+8)». */
  readonly part: boolean;
  /** The highest grade that has pupils for sure: of a column «5–11» for all schools only 5 is. */
  readonly sure: number;
  /** Where the grades stand: the last of them. */
  readonly gradesAt: Spot;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
}

/** «1-4 кл», «5 – 11»: ranges of grades in a sentence. Dates, terms and numbers of rooms have other neighbours. */
function rangesIn(tokens: readonly Token[]): Range[] {
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  return solid.flatMap((token, at): Range[] => {
    const [dash, end, behind] = [solid[at + 1], solid[at + 2], solid[at + 3]];
    if (token.kind !== 'digits' || dash?.kind !== 'dash' || end?.kind !== 'digits' || ['.', '/', '%'].includes(behind?.text ?? '')) return [];
    const [from, to] = [Number(token.text), Number(end.text)];
    const outside = ['.', '/', '№'].includes(solid[at - 1]?.text ?? '') || solid[at - 1]?.kind === 'dash' || behind?.kind === 'dash';
    return from >= 1 && from < to && to <= 12 && !outside ? [{ from, to, at: token.from, end: end.to }] : [];
  });
}

const speaksOfGrades = /сынып|класс|(?<!\p{L})кл(?!\p{L})|окушы|учащ|ученик/u;

/** The ranges that together are all grades of a school: they begin with 1 and go on without a gap. */
function wholeOf(ranges: readonly Range[]): { from: number; to: number; last: Range } | undefined {
  const first = ranges.findIndex(({ from }) => from === 1);
  if (first < 0) return undefined;
  let last = ranges[first]!;
  for (const range of ranges.slice(first + 1)) if (range.from === last.to + 1) last = range;
  return last === ranges[first] && last.to < 9 ? undefined : { from: 1, to: last.to, last };
}

function inSentence(sentence: Sentence, row: number, column: number): GradesOfSchool[] {
  const schools = schoolsIn(sentence.text);
  const ranges = schools.length === 0 || !speaksOfGrades.test(fold(sentence.text)) ? [] : rangesIn(sentence.tokens);
  if (ranges.length === 0) return [];
  return schools.flatMap((school, at) => {
    const [start, end] = [sentence.from + school.to, sentence.from + (schools[at + 1]?.from ?? sentence.text.length)];
    const whole = wholeOf(ranges.filter((range) => range.at >= start && range.at < end));
    const spot = { row, column, from: sentence.from + school.from, to: sentence.from + school.to };
    return whole ? [{ school, spot, from: whole.from, to: whole.to, part: false, sure: whole.to, gradesAt: { row, column, from: whole.last.at, to: whole.last.end } }] : [];
  });
}

/** «1-4 сыныптар» | «5-9 сыныптар» | «10-11»: a column of pupils for each range of grades; the highest range with pupils tells. */
function inTables(report: SheetReport): GradesOfSchool[] {
  let alone: ReadonlyMap<number, SchoolMention | undefined> | undefined;
  return report.tables.flatMap((table) => {
    const ranges = table.columns.flatMap(({ path, kind }, at) => {
      const range = kind === 'count' ? /^\D*(\d{1,2})\s*[-–—]\s*(\d{1,2})(?!\d)/u.exec(path.at(-1) ?? '') : undefined;
      return range && Number(range[1]) < Number(range[2]) && Number(range[2]) <= 12 ? [{ at, from: Number(range[1]), to: Number(range[2]) }] : [];
    });
    if (ranges.length < 2 || ranges[0]!.from !== 1 || !table.columns.some(({ heading }) => speaksOfGrades.test(fold(heading)))) return [];
    alone ??= schoolsAlone(withSameNames(report));
    const fromHighest = [...ranges].reverse();
    return table.rows.flatMap(({ row, kind, entries }): readonly GradesOfSchool[] => {
      const mention = kind === 'item' || kind === 'of-which' ? alone!.get(row) : undefined;
      const highest = mention && fromHighest.find(({ at }) => (numberIn(entries[at]!) ?? 0) > 0);
      if (!mention || !highest) return nobody;
      // A blank, or no column for the highest grades, does not say that there are none.
      const none = ranges.filter(({ from }) => from > highest.to);
      if (highest.to < 11 && (none.length === 0 || none.some(({ at }) => numberIn(entries[at]!) !== 0))) return [];
      return [{ school: mention.named, spot: mention.spot, from: 1, to: highest.to, part: false, sure: highest.from, gradesAt: { row, column: table.columns[highest.at]!.column } }];
    });
  });
}

const nobody: readonly GradesOfSchool[] = [];

/** The rows that name one school; undefined for those that name more. */
const schoolsAlone = perReport((report: SheetReport): ReadonlyMap<number, SchoolMention | undefined> => {
  const schools = new Map<number, SchoolMention | undefined>();
  for (const mention of namesOf(report).schools) schools.set(mention.spot.row, schools.has(mention.spot.row) ? undefined : mention);
  return schools;
});

const pair = /(?:^|\()\s*(\d{1,2})\s*\+\s*(\d{1,2})\s*(?:\)|$)/u;

/** «Ақжол БМ» | «Физика (7+8)»: a combined class in the row of a school. */
function combinedGrades(report: SheetReport): GradesOfSchool[] {
  let alone: ReadonlyMap<number, SchoolMention | undefined> | undefined;
  return report.tables.flatMap(({ columns, rows }) => {
    const words = columns.filter(({ kind }) => kind === 'words' || kind === 'people');
    return rows.flatMap(({ row }): readonly GradesOfSchool[] => {
      for (const { column } of words) {
        const text = report.sheet.grid.values[row]?.[column];
        const found = typeof text === 'string' && text.includes('+') ? pair.exec(text) : null;
        const mention = found ? (alone ??= schoolsAlone(withSameNames(report))).get(row) : undefined;
        const [from, to] = [Number(found?.[1]), Number(found?.[2])];
        if (mention && from < to && to <= 11) return [{ school: mention.named, spot: mention.spot, from, to, part: true, sure: to, gradesAt: { row, column } }];
      }
      return nobody;
    });
  });
}

/** The schools of a sheet whose grades are all told, in sentences and in tables. */
export const gradesOfSchools = perReport((report: SheetReport): readonly GradesOfSchool[] => [
  ...report.paragraphs.flatMap(({ row, column, sentences }) => sentences.flatMap((sentence) => inSentence(sentence, row, column))),
  ...inTables(report),
  ...combinedGrades(report),
]);

import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import type { Spot } from '../spot.ts';
import { wordsOf } from '../words/fold.ts';
import { compositionsOf } from './compositions.ts';
import { neighboursOf } from './neighbours.ts';
import { statementsIn, type Statement } from './statement.ts';

/** A label that should have a number, since those beside it have one. */
export interface MissingNumber {
  readonly label: string;
  readonly spot: Spot;
  /** Where a neighbour has its number. */
  readonly beside: Spot;
}

/**
 * Takes    a report
 * Returns  lines of compositions, lines among numbered lines, and members of an enumeration that lack their number
 * Refuses  nothing: a heading is no line
 */
export const missingNumbers = perReport((report: SheetReport): readonly MissingNumber[] => {
  const found = [...inCompositions(report), ...report.paragraphs.flatMap(inEnumeration), ...amongLines(report)];
  return found.filter(({ spot }, at) => found.findIndex((other) => other.spot.row === spot.row && other.spot.column === spot.column && other.spot.from === spot.from) === at);
});

function inCompositions(report: SheetReport): MissingNumber[] {
  return compositionsOf(report).flatMap(({ groups, tableKey }) =>
    groups.flatMap(({ lines }) => {
      if (tableKey !== undefined) return [];
      const counted = lines.find(({ count }) => count);
      return counted ? lines.flatMap(({ count, percent, label, spot }) => (count || percent ? [] : [{ label, spot, beside: counted.spot }])) : [];
    }),
  );
}

/** «деңгейлік курстан өткені», «прошли уровневые курсы»: what is done, by how many. */
const deed = /(?:ган|ген|кан|кен)(?:ы|и|дар|дер|тар|тер|дары|дери)?$/u;
const verb = /^(?:прош|получ|оконч|обуч|участв|награжд|повыс)/u;
const mostLabelWords = 8;

/** «…, деңгейлік курстан өткені, басшылық курстан өткені-1»: of two like members one has its number. */
function inEnumeration({ row, column, text, sentences }: Paragraph): MissingNumber[] {
  const statements = statementsIn(text, sentences);
  if (statements.length < 2) return [];
  return statements.flatMap((statement, at) => {
    const next = statements[at + 1];
    const previous = statement.continues ? statements[at - 1] : undefined;
    const counted = [next?.continues ? next : undefined, previous].find((other) => other && isCounted(other) && isAlike(statement.label, other.title));
    if (statement.count || statement.percent || statement.grades || !counted) return [];
    return [{ label: statement.label, spot: { row, column, from: statement.from, to: statement.to }, beside: { row, column, from: counted.from, to: counted.to } }];
  });
}

const isCounted = ({ count, separated, title }: Statement) => count !== undefined && separated && title !== '';

function isAlike(label: string, other: string): boolean {
  const [words, others] = [wordsOf(label), wordsOf(other)];
  if (words.length < 2 || words.length > mostLabelWords || others.length < 2) return false;
  const [last, first] = [words.at(-1)!, words[0]!];
  return (last === others.at(-1) && last.length >= 5 && deed.test(last)) || (first === others[0] && verb.test(first));
}

const endsOpen = /[-–—]\s*$/u;
const mostRowsBetween = 2;

/** «Семинарлар – 5», «Вебинарлар –», «Форумдар – 3»: the middle one lacks its number. */
function amongLines({ sheet, paragraphs }: SheetReport): MissingNumber[] {
  return paragraphs.flatMap((paragraph, at) => {
    if (!endsOpen.test(paragraph.text)) return [];
    const [before, after] = [paragraphs[at - 1], paragraphs[at + 1]];
    const [only, ...more] = statementsIn(paragraph.text, paragraph.sentences);
    if (!only || more.length > 0 || !only.separated || only.count || only.reading.section || only.reading.isTotal || !isLineBeside(paragraph, before) || !isLineBeside(paragraph, after)) return [];
    const { count, percent } = neighboursOf(sheet, paragraph.row, paragraph.column);
    return count || percent ? [] : [{ label: only.label, spot: { row: paragraph.row, column: paragraph.column, from: only.from, to: only.to }, beside: { row: before!.row, column: before!.column } }];
  });
}

function isLineBeside({ row, column }: Paragraph, other: Paragraph | undefined): boolean {
  if (!other || other.column !== column || Math.abs(other.row - row) > mostRowsBetween) return false;
  const [only, ...more] = statementsIn(other.text, other.sentences);
  return only !== undefined && more.length === 0 && isCounted(only);
}

import { fold } from '../words/fold.ts';
import { schoolsIn } from '../names/schools.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { attachedSchools } from './attached-schools.ts';
import { nameListsOf, type ListedName } from './name-lists.ts';
import { statedCounts } from './stated-counts.ts';

/** «2 мектептің оқушылары» where more magnet schools are named. */
export interface MagnetCount {
  readonly stated: number;
  readonly spot: Spot;
  readonly named: readonly ListedName[];
}

/**
 * Counts of magnet schools without a list of their own, against those that the report names as magnet schools.
 *
 * Takes    a report
 * Returns  the counts that are smaller than the number of names
 * Refuses  nothing: a person decides whether all of them are meant
 */
export const magnetCounts: (report: SheetReport) => readonly MagnetCount[] = perReport((report) => {
  const named = namedMagnets(report);
  if (named.length < 3) return [];
  const listed = new Set(nameListsOf(report).map(({ spot }) => `${spot.row} ${spot.from ?? 0}`));
  return report.paragraphs.flatMap((paragraph) =>
    !/магн?ит|спутник/iu.test(paragraph.text) || paragraph.text.length > longest
      ? []
      : paragraph.sentences.flatMap((sentence) =>
          statedCounts(sentence)
            .filter(({ what, value, from }) => what === 'schools' && value < named.length && named.length <= value * 3 && !listed.has(`${paragraph.row} ${from}`))
            .filter(({ to, magnets }) => magnets || pupilsOf.test(paragraph.text.slice(to, to + 60)))
            .map(({ value, from, to }) => ({ stated: value, spot: { row: paragraph.row, column: paragraph.column, from, to }, named })),
        ),
  );
});

const longest = 6000;
const pupilsOf = /^\s*[-–—]?\s*(?:магнит\p{L}*\s+)?(?:мектептің|мектептердің|школ)\s+(?:де\s+)?(?:оқушылар|учащи|учени)/iu;
const order = /^\s*(?:[-–—·•*\d.)]+\s*)?магн?ит\p{L}*\s+(?:мекте\p{L}*|школ\p{L}*)\s*[-–—:]/iu;
const bullet = /^\s*[-–—·•*]/u;
const drawnIn = /(?:оқуға|сессияға|сабаққа)\s+(?:тартыл|қатыс|кел)|привлечены|обучались/iu;

/** Schools that an order names as magnets, that sentences attach, or whose pupils came to a session. */
function namedMagnets(report: SheetReport): ListedName[] {
  const found = new Map<string, ListedName>();
  const add = (name: ListedName) => found.has(name.key) || found.set(name.key, name);
  report.paragraphs.forEach((paragraph, at) => {
    if (paragraph.text.length > longest) return;
    if (order.test(paragraph.text)) for (const line of orderLines(report.paragraphs, at)) for (const name of namesIn(line, 0, line.text)) add(name);
    if (drawnIn.test(paragraph.text)) for (const sentence of paragraph.sentences) if (drawnIn.test(sentence.text)) for (const name of withFirst(paragraph, sentence.from, sentence.text, namesIn(paragraph, sentence.from, sentence.text))) add(name);
  });
  const groups = attachedSchools(report);
  if (groups.length === 1) for (const name of groups[0]!.names) add(name);
  return [...found.values()];
}

/** «Горный, Тінәлі НМ, Лбай НМ-нің»: a list whose first school has no type of its own. */
function withFirst({ row, column }: Paragraph, from: number, text: string, names: readonly ListedName[]): readonly ListedName[] {
  const begin = names[0]?.spot.from;
  const first = begin === undefined ? null : /(?<!\p{L})(\p{Lu}\p{Ll}+),\s*$/u.exec(text.slice(0, begin - from));
  if (!first || names.length < 2) return names;
  const spot = { row, column, from: from + first.index, to: from + first.index + first[1]!.length };
  return [{ name: first[1]!, key: fold(first[1]!), spot }, ...names];
}

/** The line of the order and the bullets below it. */
function orderLines(paragraphs: readonly Paragraph[], at: number): Paragraph[] {
  const lines = [paragraphs[at]!];
  for (let next = at + 1; next < paragraphs.length && bullet.test(paragraphs[next]!.text); next++) lines.push(paragraphs[next]!);
  return lines;
}

/** Not the hub, where something took place: «Мерген ОМ-де». */
const namesIn = ({ row, column }: Paragraph, from: number, text: string): ListedName[] =>
  schoolsIn(text)
    .filter(({ to, text: name }) => !/^-?(?:де|да|нде|нда|те|та)(?!\p{L})/u.test(text.slice(to)) && !/(?:інде|ында|-де|-да)$/u.test(name))
    .map(({ text: name, key, from: begin, to }) => ({ name, key, spot: { row, column, from: from + begin, to: from + to } }));

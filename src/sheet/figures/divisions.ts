import { schoolsIn } from '../names/schools.ts';
import { unitsIn } from '../names/units-in-text.ts';
import type { Paragraph, Sentence } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';

/** «27 оқушы қатысты, оның 15-і Ақтасты НОМ, 12-сі Қарасу НОМ оқушылары»: a whole divided among schools, units, pupils and teachers. */
export interface Division {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly spot: Spot;
}

/**
 * Wholes that a sentence divides among schools or units, or among pupils and teachers: parts that share nobody.
 *
 * Takes    a report
 * Returns  those in which every part is understood, right or wrong
 * Refuses  nothing: «оның 58-і жоғары білімді, 12-сі магистр» may be the same people
 */
export const divisionsOf: (report: SheetReport) => readonly Division[] = perReport(({ paragraphs }) =>
  paragraphs.flatMap((paragraph) => (paragraph.text.length <= longest && opening.test(paragraph.text) ? paragraph.sentences.flatMap((sentence) => divisionIn(paragraph, sentence) ?? []) : [])),
);

const longest = 3000;
const opening = /(?:оның ішінде|соның ішінде|оның|олардың|из них|в том числе)\s/iu;
const counted = /(?<![\d.,№/-])(\d{1,5})\s+(?:оқушы|мұғалім|педагог|қатыс|адам|бала|учащи|учени|учител|участ|человек)/giu;

function divisionIn(paragraph: Paragraph, { text, from }: Sentence): Division | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const wholes = [...text.slice(0, open.index).matchAll(counted)];
  const parts = text.slice(open.index + open[0].length).split(/,|;|\s(?:және|ал|и|а)\s/u).map(partOf);
  if (wholes.length !== 1 || parts.length < 2 || parts.some((part) => part === undefined)) return undefined;
  const given = parts as readonly { readonly value: number; readonly key: string }[];
  if (new Set(given.map(({ key }) => key)).size !== given.length) return undefined;
  const begin = from + wholes[0]!.index;
  return { whole: Number(wholes[0]![1]), parts: given.map(({ value }) => value), spot: { row: paragraph.row, column: paragraph.column, from: begin, to: begin + wholes[0]![1]!.length } };
}

/** «15-і Ақтасты НОМ», «Қарасу НОМ-нан – 12»: one number, and one school, unit or kind of people. */
function partOf(text: string): { readonly value: number; readonly key: string } | undefined {
  const label = text.replace(/№\s*\d+/gu, (number) => number.replace(/\d/gu, '№'));
  const numbers = [...label.matchAll(/(?<![\d.])\d{1,5}(?![\d.%])/gu)];
  if (numbers.length !== 1 || /%/u.test(text)) return undefined;
  const [schools, units] = [schoolsIn(text), unitsIn(text)];
  const person = /(?<!\p{L})(оқушы|мұғалім|педагог|учащ|учени|учител)/iu.exec(text)?.[1];
  const key = schools.length === 1 ? schools[0]!.key : schools.length === 0 && units.length === 1 ? units[0]!.key : schools.length + units.length === 0 && person ? kindOf(person) : undefined;
  return key === undefined ? undefined : { value: Number(numbers[0]![0]), key };
}

const kindOf = (person: string): string => (/^(?:оқушы|учащ|учени)/iu.test(person) ? 'pupils' : 'teachers');

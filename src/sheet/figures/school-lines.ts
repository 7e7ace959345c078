import { schoolsIn } from '../names/schools.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';

interface Written {
  readonly value: number;
  readonly spot: Spot;
}

/** «Барлығы 44 оқушы …», and lines that give the pupils of each school. */
export interface PupilsBySchool {
  readonly total: Written;
  readonly lines: readonly Written[];
  /** What the grades given with the total come to, if there are any. */
  readonly grades: number | undefined;
  /** The grades make it up, so that it is a line that is wrong. */
  readonly confirmed: boolean;
}

/**
 * Totals of pupils with lines by school below them: «Аққұдық орта мектебінен – 19 оқушы».
 *
 * Takes    a report
 * Returns  the totals with their lines, right or wrong
 * Refuses  nothing: lines that come to a very different number belong to another total
 */
export const pupilsBySchool: (report: SheetReport) => readonly PupilsBySchool[] = perReport(({ paragraphs }) => {
  const found: PupilsBySchool[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const lines = linesFrom(paragraphs, at);
    if (lines.length < 2) continue;
    const group = totalBefore(paragraphs, at, lines);
    if (group) found.push(group);
    at += lines.length - 1;
  }
  return found;
});

const longestLine = 120;
const pupil = 'оқушы\\p{L}*|учащи\\p{L}*|учени\\p{L}*|бала(?:лар)?|человек|адам';
const line = new RegExp(`^\\s*(?:[-–—·•*▪]|\\d{1,2}[.)])?\\s*(\\p{L}.*?|№.*?)\\s*[-–—:]\\s*(\\d{1,4})\\s*(${pupil})?\\s*(?:қатысты|участвовал[оаи]?)?\\s*[.,;]?\\s*$`, 'u');
const numbered = /^\s*\d{1,2}\s*[-–]?\s*(?:сынып|класс|кл)/iu;

/** The lines by school that begin here; the first one names a school and says that these are pupils. */
function linesFrom(paragraphs: readonly Paragraph[], at: number): Written[] {
  const lines: Written[] = [];
  const schools = new Set<string>();
  for (const { text, row, column } of paragraphs.slice(at, at + 60)) {
    const found = text.length > longestLine ? null : line.exec(text);
    if (!found) break;
    const [, label, number, noun] = found;
    const named = schoolsIn(label!);
    const first = lines.length === 0;
    if (first ? named.length !== 1 || noun === undefined : named.length > 1 || !/^(?:\p{Lu}|№|«)/u.test(label!) || label!.split(/\s+/u).length > 6) break;
    const key = named[0]?.key ?? label!;
    if (schools.has(key) || /сынып|класс|барлығы|всего|итого/iu.test(label!)) break;
    schools.add(key);
    const from = text.lastIndexOf(number!);
    lines.push({ value: Number(number), spot: { row, column, from, to: from + number!.length } });
  }
  return lines;
}

const statement = new RegExp(`(?<![\\d.№/-])(?<!№ )(\\d{1,4})\\s*(?:${pupil})`, 'gu');
const ofAll = /барлығы|жалпы|всего|итого|қатыс|қамтыл|участв|участи|охвач|тартыл|прибыл|обучал|вовлеч|явил/iu;
/** The total stands within so many lines above. */
const near = 14;

function totalBefore(paragraphs: readonly Paragraph[], at: number, lines: readonly Written[]): PupilsBySchool | undefined {
  const sum = lines.reduce((all, { value }) => all + value, 0);
  for (let place = at - 1; place >= Math.max(0, at - near); place--) {
    const paragraph = paragraphs[place]!;
    if (numbered.test(paragraph.text) || paragraph.text.length > 600) continue;
    for (const sentence of paragraph.sentences) {
      const numbers = [...sentence.text.matchAll(statement)];
      if (numbers.length !== 1 || !ofAll.test(sentence.text) || schoolsIn(sentence.text).length > 0) continue;
      const value = Number(numbers[0]![1]);
      if (Math.abs(value - sum) > Math.max(3, value / 10)) return undefined;
      const grades = gradesOf(sentence.text, [...paragraphs.slice(place + 1, at), ...paragraphs.slice(at + lines.length, at + lines.length + 4)]);
      const from = sentence.from + numbers[0]!.index;
      return { total: { value, spot: { row: paragraph.row, column: paragraph.column, from, to: from + numbers[0]![1]!.length } }, lines, grades, confirmed: grades === value };
    }
  }
  return undefined;
}

const grade = /(?<!\d)\d{1,2}\s*[-–]?\s*(?:сынып|класс|кл)\p{L}*\.?\s*[-–—:]\s*(\d{1,4})/giu;

/** «7 класс – 10, 8 класс – 16»: what the grades come to, in the sentence or in the lines below it. */
function gradesOf(text: string, below: readonly Paragraph[]): number | undefined {
  const lines = below.filter((paragraph) => (numbered.test(paragraph.text) || /^\s*(?:из них|оның ішінде|соның ішінде|в том числе)/iu.test(paragraph.text)) && paragraph.text.length <= longestLine).map((paragraph) => paragraph.text);
  const numbers = [text, ...lines].flatMap((one) => [...one.matchAll(grade)].map((found) => Number(found[1])));
  return numbers.length < 2 ? undefined : numbers.reduce((all, one) => all + one, 0);
}

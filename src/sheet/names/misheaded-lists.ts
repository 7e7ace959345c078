import { fold } from '../words/fold.ts';
import type { Paragraph } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { schoolsIn } from './schools.ts';

/** A heading that speaks of hub schools over a list in which only magnet schools stand. */
export interface MisheadedList {
  readonly spot: Spot;
  /** The words for hubs, as written: «Ресурстық». */
  readonly word: string;
  /** What stands below it, as written. */
  readonly schools: readonly string[];
  readonly firstSchool: Spot;
  /** The heading with the word for magnet schools. */
  readonly mended: string;
}

const magnet = /магни(?:т|тт)/u;
const hubWord = /(?<!\p{L})(?:ресурстық|тірек|опорных|ресурсных)(?=\s+(?:мектеп|орталық|школ|центр))/iu;
const plural = /мектептер|орталыктар|школ(?!а)|центров/u;
const few = 2;
const longestHeading = 160;

/**
 * Takes    the report of a sheet
 * Returns  headings over lists of schools that the text itself names as magnet schools
 * Refuses  nothing: where the text does not say which schools are magnets, nothing is found
 */
export const misheadedLists = perReport((report: SheetReport): readonly MisheadedList[] => {
  const magnets = magnetsOf(report.paragraphs);
  if (magnets.size < few) return [];
  return report.paragraphs.flatMap((paragraph, at): MisheadedList[] => {
    const word = isHeading(paragraph) ? hubWord.exec(paragraph.text)?.[0] : undefined;
    if (word === undefined || !plural.test(fold(paragraph.text)) || magnet.test(fold(paragraph.text))) return [];
    const below = schoolsBelow(report.paragraphs, at + 1);
    if (below.length < few || below.some(({ key }) => !magnets.has(key))) return [];
    const mended = paragraph.text.replace(word, likeIn(word)).trim();
    return [{ spot: { row: paragraph.row, column: paragraph.column }, word, schools: below.map(({ text }) => text), firstSchool: below[0]!.spot, mended }];
  });
});

const isHeading = ({ text }: Paragraph): boolean => text.length <= longestHeading && schoolsIn(text).length === 0 && !/[.!?]\s*$/u.test(text);

function likeIn(word: string): string {
  const russian = /ых$/u.test(word);
  const magnetWord = russian ? 'магнитных' : 'магниттік';
  return /^\p{Lu}/u.test(word) ? magnetWord.charAt(0).toUpperCase() + magnetWord.slice(1) : magnetWord;
}

/** Schools of sentences that speak of magnet schools and of no hub, and of the lines under «Олар:». */
function magnetsOf(paragraphs: readonly Paragraph[]): Set<string> {
  const keys = new Set<string>();
  let listed = false;
  for (const { text, sentences } of paragraphs) {
    const schools = schoolsIn(text);
    if (listed && (schools.length === 1 || /^\s*олар/iu.test(text))) for (const { key } of schools) keys.add(key);
    else listed = false;
    for (const sentence of sentences) {
      const folded = fold(sentence.text);
      if (!magnet.test(folded)) continue;
      const called = sentencesSchools(sentence.text);
      for (const key of called) keys.add(key);
      listed ||= /окушы|катысты|келеси|томенде|участв|следующ/u.test(folded);
    }
  }
  return keys;
}

/** «… магниттік мектептер болып Абай негізгі және Оңғар орта мектептері бекітілген»: not the school at whose base the hub is. */
function sentencesSchools(text: string): string[] {
  return schoolsIn(text)
    .filter(({ to }) => !/^[\s»"]*(?:\([^)]*\)\s*)?(?:КММ|КГУ)?[\s»"]*(?:базасы|базе|жанын)/iu.test(text.slice(to, to + 30)))
    .filter(({ text: name }) => !/тірек|опорн/iu.test(name))
    .map(({ key }) => key);
}

/** The schools with which the lines below a heading begin, down to the next heading that tells of something else. */
function schoolsBelow(paragraphs: readonly Paragraph[], start: number): { key: string; text: string; spot: Spot }[] {
  const found: { key: string; text: string; spot: Spot }[] = [];
  let without = 0;
  for (const paragraph of paragraphs.slice(start)) {
    const [first] = schoolsIn(paragraph.text);
    if (first && first.from <= 3) {
      if (found.some(({ key }) => key === first.key)) break;
      found.push({ key: first.key, text: first.text, spot: { row: paragraph.row, column: paragraph.column, from: first.from, to: first.to } });
      without = 0;
    } else if (++without > mostBetween || /^[^\d]{6,}:\s*$/u.test(paragraph.text) && hubWord.test(paragraph.text)) break;
    else if (paragraph.text.length > longestHeading || (first !== undefined && first.from > 3) || isOtherHeading(paragraph.text)) break;
  }
  return found;
}

const mostBetween = 12;
/** «Білім алушылар саны :» begins another block; «I.Білімі бойынша:» belongs to this one. */
const isOtherHeading = (text: string): boolean => /^\p{L}[^:]{8,}:\s*$/u.test(text.trim()) && !/^[IVXІ]+\s*\./u.test(text.trim()) && /саны|количеств|тізім|список/iu.test(text);

import { fold } from '../words/fold.ts';
import { peopleIn } from '../names/people.ts';
import { schoolsIn } from '../names/schools.ts';
import { unitsIn } from '../names/units-in-text.ts';
import { unitOf } from '../names/units.ts';
import type { Paragraph, Sentence } from '../prose/paragraph.ts';
import { perReport, type SheetReport } from '../sheet-report.ts';
import type { Spot } from '../spot.ts';
import { listItems } from './list-items.ts';
import { statedCounts, type StatedCount } from './stated-counts.ts';

export interface ListedName {
  readonly name: string;
  /** The same for two spellings of one name. */
  readonly key: string;
  readonly spot: Spot;
}

/** «4 магниттік мектеп … Олар: A / B / C / D»: a stated count, and the names that follow it. */
export interface NameList {
  readonly stated: StatedCount;
  readonly spot: Spot;
  readonly names: readonly ListedName[];
  /** The list is announced («:», «Олар:», a bracket), or its bullets merely come next. */
  readonly announced: boolean;
}

/**
 * Counts with the list of names that follows: in the same sentence, in the next lines or cells.
 *
 * Takes    a report
 * Returns  the lists that are understood name by name
 * Refuses  nothing: a count without a list is no list
 */
export const nameListsOf: (report: SheetReport) => readonly NameList[] = perReport((report) => {
  const { paragraphs } = report;
  const isTableBetween = (one: Paragraph, next: Paragraph) => report.tables.some(({ area }) => area.top > one.row && area.top < next.row);
  return paragraphs.flatMap((paragraph, at) =>
    mayState(paragraph) ? paragraph.sentences.flatMap((sentence, place) => listsOf(paragraphs, at, sentence, place, isTableBetween)) : [],
  );
});

const longest = 6000;
const mayState = ({ text }: Paragraph) => text.length < longest && (/\d/u.test(text) || /(?:екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|два|две|двух|три|трёх|трех|четыр|пять|пяти|шест|семь|семи|восем|девят|десят)/iu.test(text));

type Between = (one: Paragraph, next: Paragraph) => boolean;

function listsOf(paragraphs: readonly Paragraph[], at: number, sentence: Sentence, place: number, isTableBetween: Between): NameList[] {
  const paragraph = paragraphs[at]!;
  const all = statedCounts(sentence);
  const stated = all.at(-1);
  if (!stated) return [];
  const spot = (one: StatedCount): Spot => ({ row: paragraph.row, column: paragraph.column, from: one.from, to: one.to });
  const inside = all.flatMap((one) => {
    const names = namesInside(paragraph, sentence, one, all);
    return names ? [{ stated: one, spot: spot(one), names, announced: true }] : [];
  });
  if (inside.length > 0 || stated.what === 'subjects' || stated.what === 'sessions') return inside;
  const following = namesFollowing(paragraphs, at, place, stated, isTableBetween);
  return following ? [{ stated, spot: spot(stated), ...following }] : [];
}

/** «5 пән: химия, биология …», «3 мектеп (Абай НОМ, Оңғар ОМ, Көктау ОМ)». */
function namesInside(paragraph: Paragraph, sentence: Sentence, stated: StatedCount, all: readonly StatedCount[]): ListedName[] | undefined {
  const next = all.find(({ from }) => from > stated.from)?.from ?? sentence.to;
  const text = paragraph.text.slice(stated.to, Math.min(next, sentence.to));
  const colon = /^([^:,;()\d]{0,60}):([^:]+)$/u.exec(text);
  const bracket = colon ? null : /^([^:,;()\d]{0,60})\(([^()]*)\)/u.exec(text);
  const [list, ahead] = bracket ? [bracket[2]!, bracket[1]!] : colon ? [colon[2]!, colon[1]!] : ['', ''];
  if (list.trim() === '' || namesOtherThings(ahead, stated)) return undefined;
  const found = list;
  const from = stated.to + ahead.length + 1;
  return namesIn(found, stated.what, { row: paragraph.row, column: paragraph.column, from });
}

/** «… қатысып, төмендегі пәндер оқытылды:» lists other things than those counted. */
const namesOtherThings = (between: string, { what }: StatedCount): boolean =>
  (what !== 'subjects' && what !== 'sessions' && /пән|предмет|оқушы|ученик/iu.test(between)) || (what !== 'people' && /мұғалім|учител|педагог|директор|әдіскер|методист/iu.test(between)) || (what === 'people' && /мектеп|школ|аудан|район/iu.test(between));

/** «және т.б.», «и др.», «весенняя (2 этапа)»: the list is not all of them. */
const andOthers = /(?<!\p{L})(?:т\.\s?б|т\.\s?д|басқа|тағы|сондай-ақ|др\.|друг|проч|\d\s*(?:этап|кезең|рет(?!\p{L})|раз(?!\p{L})))/iu;

interface Start {
  readonly row: number;
  readonly column: number;
  readonly from: number;
}

/** Every item of the list must be a name of its kind; otherwise it is not understood. */
function namesIn(text: string, what: StatedCount['what'], start: Start): ListedName[] | undefined {
  if (andOthers.test(text)) return undefined;
  const place = (from: number, length: number): Spot => ({ row: start.row, column: start.column, from: start.from + from, to: start.from + from + length });
  if (what === 'schools') {
    const schools = /№\s*\d+\s*[-–—]\s*\d/u.test(text) ? [] : schoolsIn(text, 'list');
    const told = schools.filter(({ type, number, calledAfter, small }) => type !== undefined || number !== undefined || calledAfter || small).length;
    return schools.length >= 2 && told * 2 >= schools.length && coversAll(text, schools) ? schools.map(({ text: name, key, from }) => ({ name, key, spot: place(from, name.length) })) : undefined;
  }
  const items = listItems(text);
  if (!items || items.length < 2 || what === 'titles') return undefined;
  if (what === 'people') return items.every(({ text: item }) => peopleIn(item, 'people').length === 1) ? items.map(({ text: name, from }) => ({ name, key: fold(name), spot: place(from, name.length) })) : undefined;
  if (what === 'subjects' || what === 'sessions') return items.map(({ text: name, from }) => ({ name, key: fold(name), spot: place(from, name.length) }));
  const units = items.map((item) => ({ item, unit: unitOf(item.text, true) ?? unitsIn(item.text)[0] }));
  return units.every(({ unit }) => unit) ? units.map(({ item, unit }) => ({ name: unit!.name, key: unit!.key, spot: place(item.from, item.text.length) })) : undefined;
}

/** Nothing of weight is left between the names of the schools; or there is one school to each item: «Жаңа жол ОМ». */
function coversAll(text: string, schools: readonly { readonly from: number; readonly to: number }[]): boolean {
  const items = text.split(/[,;]|\s(?:және|и)\s/u).filter((item) => /\p{L}/u.test(item));
  if (items.length === schools.length && items.every((item) => item.trim().split(/\s+/u).length <= 5 && !/[\d:]|\s[-–—]\s/u.test(item.replace(/№\s*\d+/gu, '')))) return true;
  let rest = text;
  for (const { from, to } of schools) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return rest.replace(/[\s.,;:·•*\-–—"«»()]|(?:және|мен|пен|бен|и|мектептері|мектебі|мектеп|орта|школы|школа|қатысты|бекітілді|кірді)(?!\p{L})/giu, '').length <= 2;
}

const opener = /^(?:[-–—·•*]\s*)?(?:олар|оларға|оған|бұлар|атап айтқанда|атап айтсақ|яғни|это|они|а именно|в их числе|среди них|ими являются)\s*[:–—-]/iu;
const marker = /^\s*(?:[-–—·•*▪]|\d{1,2}[.)])\s*/u;
/** No list of names is longer. */
const mostLines = 40;

/** The names in the sentences, lines and cells behind a count: «… қатысты. Олар: A орта мектебі / B орта мектебі». */
function namesFollowing(paragraphs: readonly Paragraph[], at: number, place: number, stated: StatedCount, isTableBetween: Between): Pick<NameList, 'names' | 'announced'> | undefined {
  const paragraph = paragraphs[at]!;
  const sentence = paragraph.sentences[place]!;
  const lines = [
    ...paragraph.sentences.slice(place + 1, place + mostLines).map(({ text, from }) => ({ text, start: { row: paragraph.row, column: paragraph.column, from } })),
    ...paragraphs.slice(at + 1, at + mostLines).filter((next, index, list) => !isTableBetween(index === 0 ? paragraph : list[index - 1]!, next)).map(({ text, row, column }) => ({ text, start: { row, column, from: 0 } })),
  ];
  const announced = /:\s*$/u.test(sentence.text) || opener.test(lines[0]?.text ?? '');
  const names: ListedName[] = [];
  let marked = false;
  for (const line of lines) {
    const found = namesOfLine(line.text, stated, line.start);
    // One more item that is not understood: nobody knows how many they are.
    if (!found && names.length > 0 && marker.test(line.text) && line.text.length < 80 && marked) return undefined;
    if (!found) break;
    marked = marker.test(line.text);
    names.push(...found);
  }
  if (stated.what === 'titles') return names.length >= 3 && names.filter(({ name }) => /[«"“»”]/u.test(name)).length * 2 >= names.length ? { names, announced } : undefined;
  return names.length >= 2 && announced ? { names, announced } : undefined;
}

const longestLine = 400;
/** A line that begins with one person: «Сейтқали Айгүл – директор». */
const personLine = (text: string): boolean => {
  const [first, second] = peopleIn(text, 'text');
  return first !== undefined && first.from === 0 && second === undefined;
};

function namesOfLine(text: string, stated: StatedCount, start: Start): ListedName[] | undefined {
  if (text.length > longestLine) return undefined;
  const head = opener.exec(text)?.[0] ?? marker.exec(text)?.[0] ?? '';
  const rest = text.slice(head.length);
  const from = { ...start, from: start.from + head.length };
  if (stated.what === 'titles') return marker.test(text) ? [{ name: rest, key: fold(rest), spot: { ...start, to: start.from + text.length } }] : undefined;
  if (stated.what === 'schools') {
    const bare = rest.replace(/\s*[-–—:]\s*\d{1,4}(?:\s*(?:оқушы|учащ|учени|бала|педагог|мұғалім)\p{L}*)?(?:\s*қатысты)?\s*[.,;]?\s*$/u, '');
    const told = schoolsIn(bare, 'text');
    // «3. Жаңа жол ОМ»: a line of a list need not look like a sentence.
    const listed = told.length === 0 && head !== '' ? schoolsIn(bare, 'list').filter(({ type }) => type !== undefined) : told;
    const schools = listed.length <= 1 || told.length > 0 ? listed : [];
    return schools.length > 0 && coversAll(bare, schools) ? schools.map(({ text: name, key, from: begin }) => ({ name, key, spot: { row: start.row, column: start.column, from: from.from + begin, to: from.from + begin + name.length } })) : undefined;
  }
  if (stated.what === 'people') return personLine(rest) ? [{ name: rest, key: fold(rest), spot: { row: start.row, column: start.column, from: from.from, to: from.from + rest.length } }] : undefined;
  const single = unitOf(rest.replace(/[.,;]\s*$/u, ''));
  return single ? [{ name: single.name, key: single.key, spot: { row: start.row, column: start.column, from: from.from, to: from.from + rest.length } }] : namesIn(rest, stated.what, from);
}

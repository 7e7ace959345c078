import { plainText, saysNothing } from '../names/letters.ts';
import { knownSubject } from '../names/subject-name.ts';
import { areFields, blankPart, combined, concatenated, nothing, tells, zipped, type Bundle } from './bundle.ts';
import { classesIn } from './classes-in.ts';
import { groupMarks } from './remarks.ts';
import { readSimple } from './simple-text.ts';
import { sidesOf, withoutSlashWords } from './slash-words.ts';
import type { Surroundings } from './surroundings.ts';

const pause = /^(?:обед|завтрак|полдник|перемена|(?:больш|мал)\p{L}* перемена|(?:үлкен |кіші )?үзіліс|түскі (?:ас|үзіліс)|тамақтану|каникул|выходн|демалыс|праздник|мереке|динамич\p{L}*\.? (?:пауза|час)|прогулка|серуен|метод(?:ич\p{L}*|\.)?\s?(?:день|день)|әдістемелік күн|нет урока|сабақ жоқ|окно)(?!\p{L}*\s\p{L}{4,}\s\p{L})/iu;
const clock = /^[\d\s.:*–—-]+$/u;

/** Placeholders, breaks, meals, times: they hold no lesson, and are understood. */
export const isNoLesson = (text: string): boolean => saysNothing(text) || pause.test(plainText(text)) || (clock.test(text.trim()) && /(?<!\d)\d{1,2}[.:–—-]\d{2}(?!\d)/u.test(text));

/**
 * What one text of a cell tells: everything that stands in it, in whatever order and glue.
 *
 * Takes    a text without line breaks; what is known of its grid
 * Returns  its parts; several where a stroke or a list sets groups apart
 * Refuses  nothing: what is not known is a subject
 */
export function readText(text: string, around: Surroundings): Bundle {
  const kind = `${around.view} ${String(around.roomsElsewhere)} ${String(around.smallRooms)}`;
  let known = readings.get(kind);
  if (!known) readings.set(kind, (known = new Map<string, Bundle>()));
  const key = `${dependence(text, around)}\n${text}`;
  let found = known.get(key);
  if (!found) {
    if (known.size >= mostReadings) known.clear();
    known.set(key, (found = fresh(text, around)));
  }
  return found;
}

/** What was read stays known when a new name turns up elsewhere in the grid: a text depends on the names that stand in it. */
const readings = new Map<string, Map<string, Bundle>>();
const mostReadings = 20_000;

function dependence(text: string, { surnames, subjects }: Surroundings): string {
  const names = surnames.size === 0 ? '' : (text.match(/\p{Lu}[\p{L}'’ʼ-]+/gu) ?? []).filter((name) => surnames.has(name.toLowerCase())).join(' ');
  return /[/_|;,+]/u.test(text) ? `${names} ${String(numberOf(subjects))}` : names;
}

const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf(subjects: ReadonlySet<string>): number {
  let number = numbers.get(subjects);
  if (number === undefined) numbers.set(subjects, (number = ++last));
  return number;
}

function fresh(text: string, around: Surroundings): Bundle {
  if (isNoLesson(text)) return nothing;
  const plain = withoutSlashWords(plainText(text));
  if (around.view === 'classes') return readSides(plain, around, 0);
  const { classes, rest } = classesIn(plain);
  const others = readSides(rest, around, 0);
  return classes.length === 0 ? others : ofClasses(classes, others);
}

/** Classes named first are those of every part that names none. */
function ofClasses(classes: readonly string[], bundle: Bundle): Bundle {
  if (bundle.parts.length === 0) return { ...bundle, parts: [{ ...blankPart, classes }] };
  return { ...bundle, parts: bundle.parts.map((part) => (part.classes.length > 0 ? part : { ...part, classes })) };
}

const signs = ['/', '_', '|', ';', ',', '+'] as const;
type Sign = (typeof signs)[number];
const deepest = 6;

function readSides(text: string, around: Surroundings, depth: number): Bundle {
  if (saysNothing(text)) return nothing;
  const half = depth === 0 ? halfOf(text, around) : undefined;
  if (half) return half;
  const fields = depth < deepest ? fieldsOf(text, around, depth) : undefined;
  if (fields) return fields;
  for (const sign of signs) {
    if (depth >= deepest || !text.includes(sign)) continue;
    const sides = sidesOf(text, sign).filter((side) => sign === '/' || !saysNothing(side));
    if (sides.length < 2 || sides.length > 12) continue;
    const said = sides.map((side) => (saysNothing(side) ? nothing : around.view === 'classes' || depth > 0 ? readSides(side, around, depth + 1) : readText(side, around)));
    const bundles = said.map((bundle, at) => (bundle.parts.length > 0 ? bundle : blankSide(sides[at]!, said)));
    if (areSides(sign, sides, bundles, around)) return shared(bundles) ?? bundles.reduce((sofar, next) => combined(sofar, next, sign === ',' || sign === ';'));
  }
  return marked(text, around, depth) ?? readSimple(text, around);
}

/** «Англ; Дубравин/Родникова; 15/16»: sides that say different things, whatever stands within them. */
function fieldsOf(text: string, around: Surroundings, depth: number): Bundle | undefined {
  const sign = text.includes(';') ? ';' : text.includes('|') ? '|' : undefined;
  const sides = sign === undefined ? [] : sidesOf(text, sign).filter((side) => !saysNothing(side));
  if (sides.length < 2 || sides.length > 5) return undefined;
  const bundles = withRoom(sides, sides.map((side) => readSides(side, around, depth + 1)), around);
  return areFields(bundles) ? bundles.reduce(zipped) : undefined;
}

/** «Физика; Степнова А.А.; зал2»: what nobody knows and has a number, behind subject and teacher, is the room. */
function withRoom(sides: readonly string[], bundles: readonly Bundle[], around: Surroundings): Bundle[] {
  const [behind, before] = [bundles.at(-1)!, bundles.slice(0, -1)];
  const [part] = behind.parts;
  const unknown = behind.parts.length === 1 && part!.subject !== '' && part!.teachers.length + part!.rooms.length === 0 && /\d/u.test(part!.subject) && !isKnown(part!.subject, around);
  if (!unknown || !before.some((bundle) => tells(bundle, 'subject')) || !before.some((bundle) => tells(bundle, 'teachers'))) return [...bundles];
  return [...before, { parts: [{ ...blankPart, rooms: [sides.at(-1)!.trim()] }] }];
}

/** «ИКТ/-»: the other group has no lesson; «414/*»: it has a room that is not known. */
function blankSide(side: string, others: readonly Bundle[]): Bundle {
  if (side.trim() === '') return nothing;
  return others.some((bundle) => tells(bundle, 'subject')) ? { parts: [{ ...blankPart, none: true }] } : { parts: [{ ...blankPart, rooms: /[*?]/u.test(side) ? [side.trim()] : [] }] };
}

/** «x/» over «/x»: one group alone. */
function halfOf(text: string, around: Surroundings): Bundle | undefined {
  const found = /^\s*([/∕])\s*(.*)$|^(.*?)\s*([/∕])\s*$/su.exec(text);
  const said = found?.[2] ?? found?.[3];
  if (said === undefined || said.includes('/')) return undefined;
  const bundle = readSides(said, around, 1);
  return tells(bundle, 'subject') && bundle.parts.length === 1 ? { ...bundle, parts: [{ ...bundle.parts[0]!, group: bundle.parts[0]!.group ?? (found?.[2] === undefined ? '1' : '2') }], ambiguous: true } : undefined;
}

/** Does a sign set the sides apart, or belong to what is written? */
function areSides(sign: Sign, sides: readonly string[], bundles: readonly Bundle[], around: Surroundings): boolean {
  const said = bundles.filter(({ parts }) => parts.some(({ none }) => !none));
  if (bundles.filter(({ parts }) => parts.length > 0).length < 2 || said.length === 0 || sides.some((side) => /^\s*\p{L}\.?\s*$/u.test(side))) return false;
  const subjects = said.map((bundle) => tells(bundle, 'subject'));
  if (!subjects.every(Boolean)) return sign !== ',' || sides.every((side, at) => at === 0 || !/^\s*\d\s*$/u.test(side) || around.smallRooms);
  const full = said.every((bundle) => tells(bundle, 'teachers') || tells(bundle, 'rooms') || bundle.parts[0]!.group !== undefined);
  const known = said.filter(({ parts }) => isKnown(parts[0]!.subject, around)).length;
  if (sign === '/' || sign === '|') return full || known > 0;
  return sign === '_' || full || known === said.length;
}

/** A subject, or a text with one in it («ЭК математика»), or one that stands alone in another cell. */
const isKnown = (subject: string, { subjects }: Surroundings): boolean =>
  knownSubject(subject) !== undefined || subjects.has(subject.toLowerCase()) || (subject.match(/\p{L}{4,}/gu) ?? []).some((word) => knownSubject(word) !== undefined);

/** «англ/нем 306,307»: what stands behind all of them is one each. */
function shared(bundles: readonly Bundle[]): Bundle | undefined {
  const [last, others] = [bundles.at(-1)!, bundles.slice(0, -1)];
  const bare = others.every(({ parts }) => parts.length === 1 && parts[0]!.subject !== '' && parts[0]!.rooms.length + parts[0]!.teachers.length === 0);
  if (!bare || last.parts.length !== bundles.length || last.parts.slice(1).some(({ subject }) => subject !== '')) return undefined;
  const { subject, ...first } = last.parts[0]!;
  const own: Bundle = { parts: [{ ...blankPart, subject }] };
  return zipped([...others, own].reduce(concatenated), { ...last, parts: [{ ...first, subject: '' }, ...last.parts.slice(1)] });
}

/** «1 гр англ 306 2 гр нем 307», «англ 1 гр инф 2 гр». */
function marked(text: string, around: Surroundings, depth: number): Bundle | undefined {
  const marks = groupMarks(text);
  if (marks.length < 2 || marks.length > 4 || depth >= deepest) return undefined;
  const leads = saysNothing(text.slice(0, marks[0]));
  const behind = (mark: number) => mark + (/^\S+\s?[^\s\d]*/u.exec(text.slice(mark))?.[0].length ?? 1);
  if (!leads && !saysNothing(text.slice(behind(marks.at(-1)!)))) {
    const groups = marks.map((mark, at) => readSides(text.slice(mark, marks[at + 1] ?? text.length), around, depth + 1)).reduce((sofar, next) => combined(sofar, next));
    return combined(readSides(text.slice(0, marks[0]), around, depth + 1), groups);
  }
  const ends = leads ? [...marks.slice(1), text.length] : marks.map(behind);
  const pieces = ends.map((end, at) => text.slice(at === 0 ? 0 : ends[at - 1]!, end));
  return pieces.map((piece) => readSides(piece, around, depth + 1)).reduce((sofar, next) => combined(sofar, next));
}

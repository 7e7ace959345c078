import type { InstructionLanguage } from '../../domain/network/records.ts';
import { schoolYearOf } from '../../domain/calendar/day.ts';
import type { Named } from '../../domain/timetable/lesson.ts';
import { isBlank, textOf } from '../cells/cell.ts';
import { datesIn } from '../dates/read-dates.ts';
import { oncePerText } from '../names/once.ts';
import { schoolNamed } from '../timetables/values/school-key.ts';
import { schoolInTitle } from '../timetables/values/school-title.ts';
import type { Sheet } from '../workbook.ts';
import { classesInName, classesInTitle } from './classes-in-title.ts';
import { saysThematic } from './plan-headings.ts';
import { beforeSubject, subjectInTitle } from './subject-in-title.ts';

/** What titles, the sheet's name and the plan above say of all lines of a plan. */
export interface PlanHead {
  readonly school: Named | undefined;
  /** As written; '' for none. */
  readonly classes: string;
  readonly subject: Named | undefined;
  readonly language: InstructionLanguage | undefined;
  /** The year in which the school year begins. */
  readonly year: number | undefined;
  readonly hours: { readonly hours: number; readonly row: number; readonly column: number } | undefined;
  /** Titles say that it is a thematic plan. */
  readonly marked: boolean;
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const mostRows = 30;
const mostTexts = 4;

/** The texts above the headings, the nearest first: those of single cells, and of a row together where a label stands in one and its value in the next. */
function linesAbove({ grid }: Sheet, from: number, top: number): readonly Line[] {
  const found: Line[] = [];
  for (let row = top - 1; row >= Math.max(from, top - mostRows); row--) {
    const cells = grid.values[row] ?? [];
    const texts = cells.flatMap((value, column) => (isBlank(value) ? [] : [{ row, column, text: textOf(value) }]));
    if (texts.length === 0 || texts.length > mostTexts) continue;
    found.push(...texts.map((line) => ({ ...line, text: line.text.slice(0, 400) })));
    if (texts.length > 1 && texts[0]!.text.length < 40) found.push({ ...texts[0]!, text: `${texts[0]!.text.replace(/\s*:\s*$/u, '')}: ${texts.slice(1).map(({ text }) => text).join(' ')}` });
  }
  return found;
}

/**
 * What stands above a thematic plan, and what it tells.
 *
 * Takes    the sheet; the rows between which its titles stand; the head of the plan above, whose school and subject hold on
 * Returns  what they say; what nobody says is undefined
 * Refuses  nothing
 */
export function planHead(sheet: Sheet, from: number, top: number, above: PlanHead | undefined): PlanHead {
  const lines = linesAbove(sheet, from, top);
  const texts = lines.flatMap(({ text }) => text.split('\n'));
  const school = first(texts, schoolIn) ?? schoolInName(sheet.name) ?? above?.school;
  return {
    school,
    classes: first(texts, (text) => classesInTitle(text) || undefined) ?? (classesInName(sheet.name) || (above && lines.length === 0 ? above.classes : '')),
    subject: first(texts, ofLine) ?? ofLine(sheet.name.replace(/_/gu, ' ')) ?? above?.subject,
    language: first(texts, languageIn),
    year: first([...texts, sheet.name], schoolYearIn) ?? above?.year,
    hours: hoursIn(lines),
    marked: [...texts, sheet.name].some(saysThematic),
  };
}

/** Does a line say of which school, class or subject what follows is, or that it is a thematic plan? */
export const isPlanTitle = oncePerText((text: string): boolean => saysThematic(text) || (text.length < 200 && (schoolIn(text) !== undefined || (classesInTitle(text) !== '' && text.length < 80))));

function first<Found>(texts: readonly string[], read: (text: string) => Found | undefined): Found | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

const label = /(?<!\p{L})(?:мектеп(?:тің)?(?:\s+атауы)?|школа|(?:наименование|название)\s+школы|(?:білім беру )?ұйым(?:ының|ы|ның)?(?:\s+атауы)?|организация(?:\s+образования)?|school)\s*:\s*([^:;\n]+?)(?=\s{2,}|\s+(?:пән|предмет|сынып|класс|мұғалім|учитель)\p{L}*\s*:|[;]|\s*$)/iu;

function schoolIn(text: string): Named | undefined {
  const labelled = label.exec(text)?.[1];
  if (labelled !== undefined) return schoolNamed(schoolBeforeSubject(labelled) ?? labelled);
  const plain = text.replace(besides, ' ').replace(/\s+/gu, ' ');
  // A line says other things behind commas and before the school: «№ 5 ЖББМ, 7-сынып, Алгебра», «Химия 9 сынып №6 ОМ».
  const parts = /[,;]|\.\s/u.test(plain) ? [...plain.split(/[,;]\s*|\.\s+(?=[\p{Lu}№«])/u), plain] : [plain];
  const found = first(parts.map(withoutClass), schoolBeforeSubject) ?? schoolBeforeSubject(text);
  return found === undefined || found.length > 90 ? undefined : schoolNamed(found);
}

/** What stands behind a school is its subject where something is left that names a school: «Арайская ОСШ Алгебра», not «Музыка мектебі». */
function schoolBeforeSubject(text: string): string | undefined {
  const found = schoolInTitle(text);
  const before = found === undefined ? undefined : beforeSubject(found);
  return (before === undefined ? undefined : schoolInTitle(before)) ?? found;
}

const classPhrase = /(?<![\d№.])(?<!№\s)\d{1,2}(?:\s?[-–—,]\s?\d{1,2})?\s?[-–—]?\s?(?:["«“]?\p{Lu}["»”]?(?!\p{L})\s?[-–]?\s?)?(?:сынып\p{L}*|сыныб\p{L}*|класс\p{L}*|кл\.)(?:\s*\([^)]*\))?/giu;

/** The subject stands before the class; a school may be named after a subject. */
function withoutClass(part: string): string {
  const bare = part.replace(classPhrase, '\n');
  const [before = '', ...behind] = bare.split('\n');
  return behind.length > 0 && subjectInTitle(before) !== undefined && schoolInTitle(before) === undefined ? behind.join(' ').trim() : bare.replace(/\n/gu, ' ').trim();
}

const besides = /(?<!\p{L})(?:к[үу]нт[іi]збел\p{L}*|календарн\p{L}*|тематическ\p{L}*|тақырыптық|план\p{L}*|жоспар\p{L}*|ктж|ктп)(?!\p{L})[\s-]*/giu;

/** «Физика 8 №5», «7А (№ 12 ОМ)». */
function schoolInName(name: string): Named | undefined {
  const found = schoolBeforeSubject(name) ?? /№\s*\d+/u.exec(name)?.[0];
  return found === undefined ? undefined : schoolNamed(found);
}

/** The words of the school's own name name no subject. */
function ofLine(text: string): Named | undefined {
  const school = schoolIn(text)?.name;
  return subjectInTitle(school === undefined ? text : text.replace(school, ' '));
}

const kazakh = /(?:оқыту тілі|язык обучения|оқу тілі)\s*[:–—-]?\s*(?:қаз|каз)|(?:қазақ|казахск\p{L}*)\s*(?:тілінде\s*оқыт|языком обучения|сынып|класс)|қазақша сынып|language of instruction\s*:?\s*kaz/iu;
const russian = /(?:оқыту тілі|язык обучения|оқу тілі)\s*[:–—-]?\s*(?:орыс|рус)|(?:орыс|русск\p{L}*)\s*(?:тілінде\s*оқыт|языком обучения|сынып|класс)|орысша сынып|language of instruction\s*:?\s*rus/iu;

const languageIn = (text: string): InstructionLanguage | undefined => (kazakh.test(text) ? 'kk' : russian.test(text) ? 'ru' : undefined);

/** «2026-2027 оқу жылы», «2026/27»; without it the year of an approval's day. */
const schoolYearIn = oncePerText((text: string): number | undefined => {
  const years = /(?<!\d)(20\d\d)\s*[-–—/]\s*(?:20)?(\d\d)(?!\d)/u.exec(text);
  if (years && (Number(years[1]) + 1) % 100 === Number(years[2])) return Number(years[1]);
  const day = datesIn(text.slice(0, 300), 'sentence').find(({ from }) => from.year !== undefined && from.day !== undefined)?.from;
  return day?.year === undefined ? undefined : schoolYearOf({ year: day.year, month: day.month + 2 });
});

/** The school year of days that have a year, by the first of them. */
export const yearOfDays = (days: readonly { readonly year: number | undefined; readonly month: number }[]): number | undefined => {
  const dated = days.find(({ year }) => year !== undefined);
  return dated === undefined ? undefined : schoolYearOf({ year: dated.year!, month: dated.month + 1 });
};

const all = /(?:барлығы|жалпы|жылына|жыл бойы|всего|итого|в год|за год|на год|total)\D{0,25}?(\d{1,3})\s*(?:сағ|час|ч\.|hours)|(\d{1,3})\s*(?:сағ\p{L}*|час\p{L}*|ч\.|hours)\s*(?:в год|жылына|барлығы|всего)/iu;
const any = /(\d{1,3})\s*(?:сағ|час|ч\.|hours?)/giu;
const weekly = /апта|недел|week/iu;

/** «барлығы 68 сағат», «68 часов»; «аптасына 2 сағат» is of a week. */
function hoursIn(lines: readonly Line[]): PlanHead['hours'] {
  for (const { row, column, text } of lines) {
    const said = all.exec(text);
    const number = said ? Number(said[1] ?? said[2]) : weekly.test(text) ? undefined : [...text.matchAll(any)].map((found) => Number(found[1])).find((hours) => hours >= 10);
    if (number !== undefined && number >= 5 && !/тоқсан|четверт|quarter/iu.test(text)) return { hours: number, row, column };
  }
  return undefined;
}


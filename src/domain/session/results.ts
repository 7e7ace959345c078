import { dayNumber } from '../calendar/day.ts';
import type { Named } from '../timetable/lesson.ts';
import type { MarkKind, MarkLine, PlannedSession } from './records.ts';
import { addTallies, changeInPoints, noMarks, qualityOf, tallyOfMark, type LevelWeights, type MarkTally, type Quality } from './quality.ts';

/** What results may be told apart by. */
export const resultParts = ['kind', 'on', 'subject', 'grade', 'school', 'class'] as const;
export type ResultPart = (typeof resultParts)[number];

/** The marks of one group. What it is not told apart by is undefined. */
export interface ResultGroup extends Quality {
  readonly key: string;
  readonly kind: MarkKind | undefined;
  /** As `dayNumber` counts; undefined also where the lines give no day. */
  readonly on: number | undefined;
  readonly subject: Named | undefined;
  readonly grade: number | undefined;
  readonly school: Named | undefined;
  readonly class: string | undefined;
  readonly tally: MarkTally;
  readonly lines: readonly MarkLine[];
}

const dayOf = ({ on }: MarkLine): number | undefined => on && dayNumber(on);

const partOf: Readonly<Record<ResultPart, (line: MarkLine) => string>> = {
  kind: ({ kind }) => kind,
  on: (line) => String(dayOf(line) ?? ''),
  subject: ({ subject }) => subject.key,
  grade: ({ class: { grade } }) => String(grade ?? ''),
  school: ({ school }) => school.key,
  class: ({ class: { key, school } }) => `${school}/${key}`,
};

/** Whose marks of what a line holds: a class in one test. */
const testOf = (line: MarkLine): string => resultParts.map((part) => partOf[part](line)).join('|');

/** A class that is listed pupil by pupil is not counted a second time by a line that counts it. */
function withoutRepeated(lines: readonly MarkLine[]): readonly MarkLine[] {
  const listed = new Set(lines.filter(({ counts }) => !counts).map(testOf));
  return lines.filter((line) => !line.counts || !listed.has(testOf(line)));
}

/** Points that give no mark are no pupil without one: they are wrong, and count nowhere. */
export const tallyOfLine = ({ counts, mark, points }: MarkLine): Partial<MarkTally> => counts ?? (mark === undefined && points !== undefined ? {} : tallyOfMark(mark));

/**
 * Marks by groups.
 *
 * Takes    lines of pupils and of classes; what the groups are told apart by; weights that a district has decided on
 * Returns  the groups in the order in which the lines come, each with its counts, shares and lines
 * Refuses  nothing
 * Source   docs/sources.md#quality
 */
export function resultsBy(lines: readonly MarkLine[], by: readonly ResultPart[], weights: LevelWeights = {}): readonly ResultGroup[] {
  const groups = new Map<string, MarkLine[]>();
  for (const line of withoutRepeated(lines)) {
    const key = by.map((part) => partOf[part](line)).join('|');
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups].map(([key, own]) => groupOf(key, own, by, weights));
}

function groupOf(key: string, lines: readonly MarkLine[], by: readonly ResultPart[], weights: LevelWeights): ResultGroup {
  const [line] = lines as readonly [MarkLine];
  const has = (part: ResultPart) => by.includes(part);
  const tally = addTallies(noMarks, ...lines.map(tallyOfLine));
  return {
    key, tally, lines, ...qualityOf(tally, weights),
    kind: has('kind') ? line.kind : undefined,
    on: has('on') ? dayOf(line) : undefined,
    subject: has('subject') ? line.subject : undefined,
    grade: has('grade') ? line.class.grade : undefined,
    school: has('school') ? line.school : undefined,
    class: has('class') ? line.class.name : undefined,
  };
}

/** A group before and after: of the entry and the exit test, of one date and the next. */
export interface ResultChange {
  readonly key: string;
  readonly before: ResultGroup;
  readonly after: ResultGroup;
  /** Of quality and of success, in percentage points; undefined where nobody has a mark in one of both. */
  readonly quality: number | undefined;
  readonly success: number | undefined;
}

const changed = (key: string, before: ResultGroup, after: ResultGroup): ResultChange => ({
  key, before, after, quality: changeInPoints(before.quality, after.quality), success: changeInPoints(before.success, after.success),
});

/**
 * Growth from the entry test to the exit test.
 *
 * Takes    the marks of one session; what the groups are told apart by
 * Returns  the groups that have both tests, with the change in percentage points
 * Refuses  nothing: a group with one test only has no growth
 * Source   docs/sources.md#quality
 */
export function growthOf(lines: readonly MarkLine[], by: readonly Exclude<ResultPart, 'kind' | 'on'>[], weights: LevelWeights = {}): readonly ResultChange[] {
  const of = (wanted: MarkKind) => resultsBy(lines.filter(({ kind }) => kind === wanted), by, weights);
  const exits = new Map(of('exit').map((group) => [group.key, group]));
  return of('entry').flatMap((before) => {
    const after = exits.get(before.key);
    return after ? [changed(before.key, before, after)] : [];
  });
}

/**
 * One kind of marks at the dates of a year, the earliest first: November, January, June.
 *
 * Takes    marks; the kind; what the groups are told apart by beside the date
 * Returns  for each group its dates, each with the change against the one before; groups of a single date as well
 * Refuses  lines without a day are left out
 * Source   docs/sources.md#quality
 */
export function datesCompared(lines: readonly MarkLine[], kind: MarkKind, by: readonly Exclude<ResultPart, 'kind' | 'on'>[], weights: LevelWeights = {}): readonly { readonly key: string; readonly dates: readonly ResultGroup[]; readonly changes: readonly ResultChange[] }[] {
  const series = new Map<string, ResultGroup[]>();
  for (const group of resultsBy(lines.filter((line) => line.kind === kind && line.on), ['on', ...by], weights)) {
    const key = group.key.slice(group.key.indexOf('|') + 1);
    series.set(by.length === 0 ? '' : key, [...(series.get(by.length === 0 ? '' : key) ?? []), group]);
  }
  return [...series].map(([key, groups]) => {
    const dates = [...groups].sort((one, other) => one.on! - other.on!);
    return { key, dates, changes: dates.slice(1).map((after, at) => changed(key, dates[at]!, after)) };
  });
}

/**
 * Subjects that the entry test found weak: they get extra lessons.
 *
 * Takes    the marks of one session; the quality, in per cent, below which a district calls a subject weak
 * Returns  the subjects by grade, the weakest first
 * Refuses  nothing: without a threshold nobody has said what is weak, and nothing is
 * Source   docs/sources.md#sessions
 */
export function weakSubjects(lines: readonly MarkLine[], from: number | undefined): readonly ResultGroup[] {
  if (from === undefined) return [];
  const groups = resultsBy(lines.filter(({ kind }) => kind === 'entry'), ['subject', 'grade']);
  return groups.filter(({ quality }) => quality !== undefined && quality * 100 < from).sort((one, other) => one.quality! - other.quality!);
}

/** A test is held in the session, or some weeks before or after it. */
const farthest = 21;
const testKinds: readonly MarkKind[] = ['entry', 'exit', 'session'];

/**
 * The tests and marks of one session.
 *
 * Takes    the marks of its schools, the session, all sessions of its hub
 * Returns  entry and exit tests and session marks of its days, or up to three weeks from them where no other session is nearer; an entry test never lies behind it,
 *          an exit test never before it; those without a day where it is the only session
 * Refuses  marks of quarters, years and monitoring: they are of the year
 * Source   docs/sources.md#sessions
 */
export function marksOfSession(lines: readonly MarkLine[], session: PlannedSession, sessions: readonly PlannedSession[]): readonly MarkLine[] {
  const others = sessions.filter((each) => each !== session);
  return lines.filter((line) => {
    if (!testKinds.includes(line.kind)) return false;
    if (!line.on) return others.length === 0;
    const own = distance(session, line);
    return own <= farthest && others.every((other) => own <= distance(other, line));
  });
}

/** Days between a session and a test; 0 within it. */
function distance({ from, until }: PlannedSession, { kind, on }: MarkLine): number {
  const [first, last] = [from ?? until, until ?? from];
  if (!first || !last || !on) return Infinity;
  const [before, after] = [dayNumber(first) - dayNumber(on), dayNumber(on) - dayNumber(last)];
  if ((kind === 'entry' && after > 0) || (kind === 'exit' && before > 0)) return Infinity;
  return Math.max(0, before, after);
}

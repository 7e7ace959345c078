import { answer, refuse, type Result } from '../domain/result.ts';
import { clashesOf } from '../domain/timetable/clashes.ts';
import { clashKinds, type ClashKind } from '../domain/timetable/clash.ts';
import { classWindows } from '../domain/timetable/class-windows.ts';
import type { TimetableData } from '../domain/timetable/data.ts';
import { lessonsOffTheBells } from '../domain/timetable/lessons-off-the-bells.ts';
import { separatedLessons } from '../domain/timetable/separated-lessons.ts';
import { streamsThatDiffer } from '../domain/timetable/streams-that-differ.ts';
import { subjectsTwiceADay } from '../domain/timetable/subjects-twice-a-day.ts';
import { doubtOf } from '../sheet/timetables/clash-doubt.ts';
import type { LessonField, ReadLesson } from '../sheet/timetables/timetables.ts';
import type { KnownProblem } from '../text/problems.ts';
import { toldLesson } from '../text/lesson-words.ts';

/** Kinds for which lessons, bells and journeys are enough; those of the day are no clashes and are listed where they are asked for. */
const always = [...clashKinds, 'K1_stream_mismatch', 'B1_bell_mismatch'] as const;
const offered = [...always, 'D1_subject_twice_a_day', 'D2_class_window'] as const;
export type OfferedKind = (typeof offered)[number];

/** Something found: what, whom it is about, and its lessons with the cell that matters of each. */
export interface ClashLine {
  readonly kind: OfferedKind;
  readonly who: string;
  readonly lessons: readonly ReadLesson[];
  readonly field: LessonField;
  /** D2: the period that is empty. */
  readonly period?: number;
}

type Data = TimetableData<ReadLesson>;

const fieldOf = (kind: ClashKind): 'teachers' | 'classes' | 'rooms' => (kind.startsWith('T') ? 'teachers' : kind.startsWith('R') ? 'rooms' : 'classes');
const classOf = (lesson: ReadLesson) => toldLesson(lesson, undefined).class;

const finders: Readonly<Record<Exclude<OfferedKind, ClashKind>, (data: Data) => readonly Omit<ClashLine, 'kind'>[]>> = {
  K1_stream_mismatch: (data) => streamsThatDiffer(data).map(({ stream, lessons }) => ({ who: stream, lessons, field: 'stream' })),
  B1_bell_mismatch: (data) => lessonsOffTheBells(data).map(({ lesson }) => ({ who: classOf(lesson), lessons: [lesson], field: 'start' })),
  D1_subject_twice_a_day: (data) => separatedLessons(subjectsTwiceADay(data)).map(({ first, second }) => ({ who: classOf(first), lessons: [first, second], field: 'subject' })),
  D2_class_window: (data) => classWindows(data).map(({ before, after, period }) => ({ who: classOf(before), lessons: [before, after], field: 'classes', period })),
};

/** What lessons have against each other, of the kinds that are wanted, kind by kind. */
export function clashLines(data: Data, kinds: readonly OfferedKind[]): ClashLine[] {
  const clashes = clashesOf(data).filter((clash) => doubtOf(clash) !== 'none');
  return kinds.flatMap((kind) => (isPair(kind) ? clashes.filter((clash) => clash.kind === kind).map(pairLine) : finders[kind](data).map((line) => ({ kind, ...line }))));
}

const isPair = (kind: OfferedKind): kind is ClashKind => (clashKinds as readonly string[]).includes(kind);

function pairLine({ kind, first, second, who }: ReturnType<typeof clashesOf<ReadLesson>>[number]): ClashLine {
  const field = fieldOf(kind);
  return { kind, who: [...first[field], ...second[field]].find(({ key }) => key === who)?.name.trim() ?? who, lessons: [first, second], field };
}

const lookAlikes: Readonly<Record<string, string>> = { Т: 'T', С: 'C', К: 'K', В: 'B' };

/** «T; C1» → the kinds that are meant; nothing: all clashes. */
export function kindsOf(text: string | undefined): Result<readonly OfferedKind[], KnownProblem> {
  if (text === undefined) return answer(always);
  const wanted = new Set<OfferedKind>();
  for (const word of text.split(/[\s,;]+/u).filter(Boolean)) {
    const code = word.toUpperCase().replace(/^[ТСКВ]/u, (letter) => lookAlikes[letter]!);
    const meant = offered.filter((kind) => kind.toUpperCase() === code || kind.startsWith(`${code}_`) || (code.length === 1 && kind.startsWith(code)));
    if (meant.length === 0) return refuse({ code: 'unknown-clash-kind', args: { text: word } });
    for (const kind of meant) wanted.add(kind);
  }
  return answer(offered.filter((kind) => wanted.has(kind)));
}

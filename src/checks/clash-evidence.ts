import type { Clash, ClashKind } from '../domain/timetable/clash.ts';
import { clashesOf } from '../domain/timetable/clashes.ts';
import type { TimetableData } from '../domain/timetable/data.ts';
import type { ClockOf } from '../domain/timetable/clock.ts';
import { doubtOf, type Doubt } from '../sheet/timetables/clash-doubt.ts';
import type { ReadLesson } from '../sheet/timetables/timetables.ts';
import type { SheetReport } from '../sheet/sheet-report.ts';
import { lessonCell } from '../sheet/timetables/lesson-cell.ts';
import { toldLesson, type ToldLesson } from '../text/lesson-words.ts';
import type { Evidence } from './check.ts';
import { timetableEvidence } from './timetable-evidence.ts';

type OtherLesson = { readonly [Name in keyof ToldLesson as `other${Capitalize<Name>}`]: ToldLesson[Name] };

/** Two lessons and what they have against each other, in no language. */
export interface ClashArgs extends ToldLesson, OtherLesson {
  readonly kind: ClashKind;
  /** The teacher, the class or the room that it is about. */
  readonly who: string;
  readonly day: number | null;
  /** Minutes between the lessons, and minutes that the way takes. */
  readonly gap?: number;
  readonly minutes?: number;
  /** Why it may be no clash. */
  readonly doubt?: Doubt;
}

/** Both lessons of a clash, the earlier row first. */
export const bothLessons = (args: ClashArgs): readonly [ToldLesson, ToldLesson] => [args, otherLesson(args)];

const otherLesson = (args: ClashArgs): ToldLesson => ({
  school: args.otherSchool, class: args.otherClass, group: args.otherGroup, subject: args.otherSubject, teacher: args.otherTeacher, room: args.otherRoom,
  period: args.otherPeriod, ...(args.otherLastPeriod === undefined ? {} : { lastPeriod: args.otherLastPeriod }), start: args.otherStart, end: args.otherEnd,
});

const fields: Readonly<Record<ClashKind, 'teachers' | 'classes' | 'rooms'>> = {
  T1_teacher_double: 'teachers', T2_teacher_cross_school: 'teachers', T3_teacher_travel: 'teachers',
  C1_class_double: 'classes', C2_group_vs_class: 'classes', C3_group_cross_division: 'classes', C5_combined_vs_single: 'classes', C4_session_overlap: 'classes',
  R1_room_double: 'rooms',
};

/** What the timetables of a workbook have against each other, of some kinds. */
export function clashEvidence(reports: readonly SheetReport[], ...kinds: readonly ClashKind[]): readonly Evidence<ClashArgs>[] {
  return toldOnce(timetableEvidence(reports, eventClashes, clashTold).filter(({ args }) => kinds.includes(args.kind)));
}

const ofEvents = new WeakMap<readonly Clash<ReadLesson>[], readonly Clash<ReadLesson>[]>();

/** The rows of a joint lesson are one lesson: what they have against another is told once. */
function eventClashes(data: TimetableData<ReadLesson>): readonly Clash<ReadLesson>[] {
  const all = clashesOf(data);
  const known = ofEvents.get(all);
  if (known) return known;
  const seen = new Set<string>();
  const events = all.filter((clash) => {
    const { kind, who, first, second } = clash;
    if (first.stream === '' && second.stream === '') return true;
    const key = JSON.stringify([kind, who, eventOf(first), eventOf(second)]);
    return !seen.has(key) && seen.add(key);
  });
  const found = events.length === all.length ? all : events;
  ofEvents.set(all, found);
  return found;
}

const eventOf = ({ stream, place, day, start, period, sheet, spot }: ReadLesson) => (stream === '' ? [sheet, spot.row, spot.column] : [place.key, stream, day, start, period]);

/** What may be one lesson of many classes is asked once, not for each two of them; and the groups of one cell against those of another are told once. */
function toldOnce(found: readonly Evidence<ClashArgs>[]): readonly Evidence<ClashArgs>[] {
  const told = new Set<string>();
  return found.filter(({ cells, args: { kind, who, school, day, period, start, subject, doubt } }) => {
    const key = JSON.stringify([kind, who, doubt === 'joint' ? [school, day, period, start, subject] : cells]);
    return !told.has(key) && told.add(key);
  });
}

function clashTold(found: Clash<ReadLesson>, clock: ClockOf): Evidence<ClashArgs> | undefined {
  const { kind, first, second, who, gap, travel } = found;
  const doubt = doubtOf(found);
  if (doubt === 'none') return undefined;
  const field = fields[kind];
  const name = [...first[field], ...second[field]].find(({ key }) => key === who)?.name.trim() ?? who;
  const args: ClashArgs = {
    kind,
    who: name,
    day: first.day ?? null,
    ...toldLesson(first, clock(first)),
    ...asOther(toldLesson(second, clock(second))),
    ...(gap === undefined ? {} : { gap }),
    ...(travel === undefined ? {} : { minutes: travel }),
    ...(doubt === undefined ? {} : { doubt }),
  };
  return { cells: [lessonCell(first, field), lessonCell(second, field)], args, ...(doubt === undefined ? {} : { severity: 'question' as const }) };
}

const asOther = (lesson: ToldLesson): OtherLesson => ({
  otherSchool: lesson.school, otherClass: lesson.class, otherGroup: lesson.group, otherSubject: lesson.subject, otherTeacher: lesson.teacher, otherRoom: lesson.room,
  otherPeriod: lesson.period, ...(lesson.lastPeriod === undefined ? {} : { otherLastPeriod: lesson.lastPeriod }), otherStart: lesson.start, otherEnd: lesson.end,
});

import { clashesOf } from '../../domain/timetable/clashes.ts';
import { clockOf } from '../../domain/timetable/clock.ts';
import type { TimetableData } from '../../domain/timetable/data.ts';
import { costOf, type Disturbance } from '../../domain/timetable/disturbance.ts';
import { otherRooms } from '../../domain/timetable/free-rooms.ts';
import { freeSlots } from '../../domain/timetable/free-slots.ts';
import { isSound, type Moved } from '../../domain/timetable/moving.ts';
import { swapsOf } from '../../domain/timetable/swaps.ts';
import type { ReadLesson, Timetables } from '../../sheet/timetables/timetables.ts';
import type { CellChange, Sheet } from '../../sheet/workbook.ts';
import type { View } from '../desk.ts';
import type { Finding } from '../run-checks.ts';
import type { TimetableAnswer, TimetableAnswers } from '../timetable-view.ts';
import { holdsAfter } from './holds-after.ts';
import { lessonView } from './lesson-views.ts';
import { unitsOf } from './moved-units.ts';
import { lessonsByCell } from './timetable-findings.ts';
import { timetablesIn } from './timetables-in.ts';
import { changesFor } from './written-moves.ts';

/** So many are offered, the least disturbing; not swaps alone, where there are free slots too. */
const [mostAnswers, mostSwaps] = [10, 7];

type Data = TimetableData<ReadLesson>;

interface Option {
  readonly kind: 'move' | 'swap';
  readonly one: readonly Moved<ReadLesson>[];
  readonly other: readonly Moved<ReadLesson>[];
  readonly disturbs: readonly Disturbance[];
  readonly cost: number;
}

/**
 * What would mend a finding of timetables.
 *
 * Takes    sheets as read; a finding about lessons that clash, stand twice in a day, have a teacher who is away or too small a room
 * Returns  free slots and swaps for one of the lessons, the least disturbing first, each with the cells to be changed. Every one was tried:
 *          read again with those cells, the workbook says what it shall, and has no clash of these lessons
 * Refuses  nothing: none for findings of another kind
 * Source   docs/sources.md#timetables
 */
export function answersTo(sheets: readonly Sheet[], { finding, view }: { readonly finding: Finding; readonly view: View }): TimetableAnswers {
  const timetables = timetablesIn(sheets, view);
  if (!timetables) return { answers: [], unwritten: 0 };
  const { data } = timetables;
  const answers: TimetableAnswer[] = [];
  const told = new Set<string>();
  let unwritten = 0;
  for (const option of optionsFor(timetables, finding)) {
    if (option.kind === 'swap' && answers.filter(({ kind }) => kind === 'swap').length === mostSwaps) continue;
    const moved = [...option.one, ...option.other];
    const changes = changesFor(sheets, timetables, moved);
    const print = JSON.stringify(changes);
    if (changes && told.has(print)) continue;
    told.add(print);
    if (changes && holdsAfter(sheets, view, timetables, changes, moved)) answers.push(answerOf(data, option, changes));
    else unwritten++;
    if (answers.length === mostAnswers) break;
  }
  timetablesIn(sheets, view);
  return { answers, unwritten };
}

function optionsFor(timetables: Timetables, finding: Finding): Option[] {
  const { data } = timetables;
  const unitOf = unitsOf(timetables);
  const lessons = lessonsToMove(data, finding);
  const units = aboutRooms(finding, 'R2_room_capacity') ? [] : lessons.flatMap((lesson) => {
    const unit = unitOf(lesson);
    return unit && isSound(data, unit) ? [unit] : [];
  });
  const options = units.flatMap((unit): Option[] => [
    ...freeSlots(data, unit).map(({ moved, disturbs, cost }) => ({ kind: 'move' as const, one: moved, other: [], disturbs, cost })),
    ...swapsOf(data, unit, unitOf).map(({ one, other, disturbs, cost }) => ({ kind: 'swap' as const, one, other, disturbs, cost })),
  ]);
  const inPlace = aboutRooms(finding, 'R1_room_double', 'R2_room_capacity') ? lessons.flatMap((lesson) => otherRooms(data, lesson)).map((moved): Option => ({ kind: 'move', one: [moved], other: [], disturbs: ['other-room'], cost: costOf(['other-room'], [moved]) })) : [];
  const isMended = ({ disturbs }: Option) => finding.args['kind'] !== 'D1_subject_twice_a_day' || !disturbs.includes('subject-twice');
  return [...inPlace, ...options].filter(isMended).sort((one, other) => one.cost - other.cost);
}

const aboutRooms = ({ args }: Finding, ...kinds: readonly string[]): boolean => kinds.includes(String(args['kind']));

/** Kinds of findings about single lessons that another time or another room mends. */
const single = ['T4_teacher_unavailable', 'D1_subject_twice_a_day', 'R2_room_capacity'];

/** Either lesson of a clash; the first of each cell, where a cell tells several. */
function lessonsToMove(data: Data, { args, cells }: Finding): ReadLesson[] {
  const lessonsOf = lessonsByCell(data.lessons);
  const [first = [], second = []] = cells.map((cell) => lessonsOf(cell));
  const clash = clashesOf(data).find(({ kind, ...each }) => kind === args['kind'] && ((first.includes(each.first) && second.includes(each.second)) || (first.includes(each.second) && second.includes(each.first))));
  if (clash) return [clash.second, clash.first];
  return single.includes(String(args['kind'])) ? [...second.slice(0, 1), ...first.slice(0, 1)] : [];
}

function answerOf(data: Data, { kind, one, other, disturbs }: Option, changes: readonly CellChange[]): TimetableAnswer {
  const clock = clockOf(data);
  const [{ lesson, as }] = one as readonly [Moved<ReadLesson>];
  const partner = other[0]?.lesson;
  const rooms = one.flatMap((each) => (each.as.rooms === each.lesson.rooms ? [] : each.as.rooms.map(({ name }) => name)));
  return {
    kind,
    lesson: lessonView(lesson, clock),
    day: as.day!,
    period: as.period!,
    start: clock(as)?.start,
    end: clock(as)?.end,
    ...(partner ? { other: lessonView(partner, clock) } : {}),
    ...(rooms.length > 0 ? { rooms } : {}),
    disturbs,
    changes,
  };
}

import type { Clash } from './clash.ts';
import type { TimetableData } from './data.ts';
import { judgePairs } from './held.ts';
import { judged, type Found, type Judgement } from './judged.ts';
import { judgeClass, judgeRoom, judgeTeacher, pairTables, type PairJudge } from './judges.ts';
import type { Lesson } from './lesson.ts';
import type { Indexed } from './lesson-index.ts';

/** Judges every pair of a day that meets, or that comes one after the other too soon. */
const pairsOf = (which: Indexed, judge: PairJudge, withWay: boolean): Judgement<Clash, 'day'> => ({
  unit: 'day',
  which,
  tables: ({ journeys, combined }) => [withWay ? journeys : [], combined],
  judge: (data) => {
    const tables = pairTables(data);
    const reach = withWay ? tables.journeys.longest : 0;
    return ({ who, day, lessons }) => {
      const found: Found<Clash>[] = [];
      if (day === 0) return found;
      judgePairs(lessons, reach, (one, other, meeting) => {
        const [first, second] = one.rank <= other.rank ? [one, other] : [other, one];
        const value = judge(tables, first, second, meeting, who.key, who.school);
        if (value !== undefined) found.push({ value, at: first.rank, then: second.rank });
        return value !== undefined;
      });
      return found;
    };
  },
});

const [teacherPairs, classPairs, roomPairs] = [pairsOf('teachers', judgeTeacher, true), pairsOf('classes', judgeClass, false), pairsOf('rooms', judgeRoom, false)];

const joined = new WeakMap<readonly Clash[], { readonly parts: readonly (readonly Clash[])[]; readonly all: readonly Clash[] }>();

/** The lists one after another; the same list for the same lists. */
function together(parts: readonly (readonly Clash[])[]): readonly Clash[] {
  const known = joined.get(parts[0]!);
  if (known?.parts.every((part, place) => part === parts[place])) return known.all;
  const all = parts.flat();
  joined.set(parts[0]!, { parts, all });
  return all;
}

/**
 * The pairs of lessons that cannot both be held.
 *
 * Takes    timetables of one or several schools
 * Returns  each pair once for a kind: teachers', then classes', then rooms', each in the order of the lessons. Remembered, and quick after an edit:
 *          only the weekdays of those are judged anew whose lessons came or went; the other clashes are the same objects
 * Refuses  nothing; a lesson without weekday or without clock and period clashes with none
 * Source   docs/sources.md#timetables
 */
export function clashesOf<L extends Lesson>(data: TimetableData<L>): readonly Clash<L>[] {
  return together([teacherPairs, classPairs, roomPairs].map((kind) => judged(data, kind))) as readonly Clash[] as readonly Clash<L>[];
}

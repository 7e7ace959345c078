import { breaksOf, type Break } from '../../domain/timetable/norms-breaks.ts';
import type { Norm } from '../../sheet/registers/across-settings.ts';
import type { Check, Evidence } from '../check.ts';
import { evidenceAt, judgeTimetables, normArgs, normSeverity, type NormArgs } from '../judge-timetables.ts';
import { bellList, lessonList } from '../lesson-examples.ts';
import { normsOff, normsOn } from '../norm-examples.ts';
import { recordCells } from '../timetable-evidence.ts';

const cells = lessonList(['№ 5 ЖББМ', '7А', '', 'дүйсенбі', 1, '', '', 'Алгебра', 'Ахметов Б. А.', '12']);
const bells = { Қоңырау: bellList(['№ 5 ЖББМ', 1, '08:30', '09:15'], ['№ 5 ЖББМ', 2, '09:18', '10:03'], ['№ 5 ЖББМ', 3, '10:40', '11:25']) };

interface Args extends NormArgs {
  readonly kind: 'TC-18';
  readonly problem: 'short' | 'long' | 'shifts';
  readonly school: string;
  readonly day: number | null;
  /** Numbers of the lessons before and after, and the minutes between. */
  readonly breaks: readonly { readonly before: number; readonly after: number; readonly minutes: number }[];
}

/** Breaks shorter or longer, or shifts closer to each other, than the norms that are switched on. */
export const bellBreaks: Check<'bell-breaks', Args> = {
  id: 'bell-breaks',
  severity: 'warning',
  about: 'timetables',
  examples: {
    accepts: [{ cells, others: { ...bells, ...normsOn(['norm-break-least', 3], ['norm-break-most', 40]) } }, { cells, others: { ...bells, ...normsOff(['norm-break-least', 5], ['norm-break-most', 30]) } }],
    reports: [{ cells, others: { ...bells, ...normsOn(['norm-break-least', 5], ['norm-break-most', 30]) }, at: ['C3', 'C4'] }],
  },

  across: judgeTimetables(({ data, norms }) => {
    const [least, most, between] = [norms.number('norm-break-least'), norms.number('norm-break-most'), norms.number('norm-shift-gap')];
    if (!least && !most && !between) return [];
    return breaksOf(data.bells).flatMap((group) => [
      ...against('short', least, group, group.within, (minutes, limit) => minutes < limit),
      ...against('long', most, group, group.within, (minutes, limit) => minutes > limit),
      ...against('shifts', between, group, group.between, (minutes, limit) => minutes < limit),
    ]);
  }),
};

function against(problem: Args['problem'], norm: Norm<number> | undefined, { school, day }: { readonly school: string; readonly day: number | undefined }, breaks: readonly Break[], isWrong: (minutes: number, limit: number) => boolean): Evidence<Args>[] {
  const wrong = norm ? breaks.filter(({ minutes }) => isWrong(minutes, norm.value)) : [];
  if (!norm || wrong.length === 0) return [];
  const told = wrong.map(({ before, after, minutes }) => ({ before: before.period, after: after.period, minutes }));
  return evidenceAt<Args>(wrong.flatMap(({ before, after }) => [...recordCells(after, 'start'), ...recordCells(before, 'end')]), { kind: 'TC-18', problem, school: school.trim(), day: day ?? null, breaks: told, ...normArgs(norm) }, normSeverity(norm));
}

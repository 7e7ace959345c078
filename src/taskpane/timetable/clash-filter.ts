import type { Severity } from '../../checks/check.ts';
import type { TimetableFinding, TimetableView } from '../../jobs/desk.ts';
import { severities } from '../findings/filter.ts';
import { keyed } from '../findings/finding-key.ts';
import type { ClashFilter } from '../timetable-state.ts';

/** A finding of timetables and what it is known by. */
export interface KeyedClash {
  readonly key: string;
  readonly finding: TimetableFinding;
}

const wished = (wish: string | undefined, has: readonly (string | number)[]): boolean => wish === undefined || has.map(String).includes(wish);

export const passes = ({ kind, severity, schools, teachers, classes, days }: TimetableFinding, filter: ClashFilter): boolean =>
  wished(filter.kind, [kind]) && wished(filter.severity, [severity]) && wished(filter.school, schools) && wished(filter.teacher, teachers) && wished(filter.class, classes) && wished(filter.day, days);

export const isFiltering = (filter: ClashFilter): boolean => Object.values(filter).some((wish) => wish !== undefined);

const keyedClashes = ({ findings }: TimetableView): readonly KeyedClash[] => keyed(findings) as readonly KeyedClash[];

/** What nobody has accepted, and what a person has. */
export const openClashes = (view: TimetableView): readonly KeyedClash[] => keyedClashes(view).filter(({ finding }) => finding.accepted === undefined);
export const acceptedClashes = (view: TimetableView): readonly KeyedClash[] => keyedClashes(view).filter(({ finding }) => finding.accepted !== undefined);

export interface ClashGroup {
  readonly kind: string;
  readonly check: string;
  readonly severity: Severity;
  readonly items: readonly KeyedClash[];
}

/** By severity, the worst first, and within by kind. */
export function clashGroups(items: readonly KeyedClash[]): readonly ClashGroup[] {
  const groups = new Map<string, { readonly kind: string; readonly check: string; readonly severity: Severity; readonly items: KeyedClash[] }>();
  for (const item of items) {
    const { kind, check, severity } = item.finding;
    const key = `${severity} ${kind}`;
    if (!groups.has(key)) groups.set(key, { kind, check, severity, items: [] });
    groups.get(key)!.items.push(item);
  }
  return [...groups.values()].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** What there is to choose from: only what some finding is about. */
export function clashChoices(view: TimetableView) {
  const open = openClashes(view).map(({ finding }) => finding);
  const met = (of: 'schools' | 'teachers' | 'classes') => {
    const keys = new Set(open.flatMap((finding) => finding[of]));
    return view[of].filter(({ key }) => keys.has(key));
  };
  return {
    kinds: [...new Map(open.map(({ kind, check }) => [kind, check]))].map(([kind, check]) => ({ kind, check })),
    severities: severities.filter((severity) => open.some((finding) => finding.severity === severity)),
    schools: met('schools'),
    teachers: met('teachers'),
    classes: met('classes'),
    days: [...new Set(open.flatMap(({ days }) => days))].sort((one, other) => one - other),
  };
}

import type { ClassName } from '../../domain/timetable/lesson.ts';
import type { SessionBook } from '../sessions/session-book.ts';
import type { ReadPlan } from './thematic.ts';

export interface HubPlan {
  readonly hub: ReadPlan | undefined;
  /** Key of the hub of its school. */
  readonly school: string | undefined;
}

/**
 * Takes    everything that a workbook says of sessions
 * Returns  for a plan the hub of its school, and the plan of that hub for the same subject, grade and language: that of a class of the same name
 *          before others; nothing for the plans of hubs
 * Refuses  nothing
 */
export function hubPlanFinder({ hubs, magnets, plans }: SessionBook): (plan: ReadPlan) => HubPlan {
  const hubOf = new Map([...magnets].flatMap(([hub, schools]) => schools.map((school) => [school, hub] as const)));
  const ofHubs = new Map<string, ReadPlan[]>();
  for (const plan of plans) {
    if (!hubs.has(plan.school.key)) continue;
    const place = placeOf(plan.school.key, plan);
    ofHubs.set(place, [...(ofHubs.get(place) ?? []), plan]);
  }
  return (plan) => {
    const school = hubs.has(plan.school.key) ? undefined : hubOf.get(plan.school.key);
    if (school === undefined) return { hub: undefined, school };
    const likely = (ofHubs.get(placeOf(school, plan)) ?? []).filter((other) => speakAlike(plan, other) && plan.classes.some((one) => other.classes.some((another) => one.grade !== undefined && one.grade === another.grade)));
    return { hub: likely.find((other) => sameClasses(plan.classes, other.classes)) ?? likely[0], school };
  };
}

const placeOf = (school: string, { subject }: ReadPlan) => `${school}\n${subject.key}`;
const speakAlike = (one: ReadPlan, other: ReadPlan) => one.language === undefined || other.language === undefined || one.language === other.language;
const sameClasses = (one: readonly ClassName[], other: readonly ClassName[]) => one.some(({ key }) => other.some((another) => another.key === key));

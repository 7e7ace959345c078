import type { PlanCorrection, TopicDecision } from '../sheet/thematic/thematic.ts';
import { areaOf, isLoose } from './memory.ts';
import { pairOf } from './remembered-timetables.ts';

const texts = ['school', 'class', 'subject'] as const;

/** A correction of a thematic plan as it was remembered; what is of another shape is left out. */
export function planCorrectionOf(found: unknown): PlanCorrection[] {
  if (!isLoose(found) || typeof found['sheet'] !== 'string') return [];
  const area = areaOf(found['area']);
  if (!area) return [];
  const said = Object.fromEntries(texts.filter((name) => typeof found[name] === 'string').map((name) => [name, found[name]]));
  return [{ sheet: found['sheet'], area, ...said, ...(found['ignore'] === true ? { ignore: true } : {}) }];
}

/** What a person said of two topics, as it was remembered. */
export function topicDecisionOf(found: unknown): TopicDecision[] {
  if (!isLoose(found) || typeof found['same'] !== 'boolean') return [];
  const [keys, names] = [pairOf(found['keys']), pairOf(found['names'])];
  return keys ? [{ keys, ...(names ? { names } : {}), same: found['same'] }] : [];
}

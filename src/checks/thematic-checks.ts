import { offer, type OfferedCheck } from './offer.ts';
import { planBehind } from './plan-behind/plan-behind.ts';
import { strings as planBehindStrings } from './plan-behind/strings.ts';
import { planFreeDay } from './plan-free-day/plan-free-day.ts';
import { strings as planFreeDayStrings } from './plan-free-day/strings.ts';
import { planHours } from './plan-hours/plan-hours.ts';
import { strings as planHoursStrings } from './plan-hours/strings.ts';
import { planHoursCurriculum } from './plan-hours-curriculum/plan-hours-curriculum.ts';
import { strings as planHoursCurriculumStrings } from './plan-hours-curriculum/strings.ts';
import { planLonely } from './plan-lonely/plan-lonely.ts';
import { strings as planLonelyStrings } from './plan-lonely/strings.ts';
import { planOrder } from './plan-order/plan-order.ts';
import { strings as planOrderStrings } from './plan-order/strings.ts';
import { planTopicExtra } from './plan-topic-extra/plan-topic-extra.ts';
import { strings as planTopicExtraStrings } from './plan-topic-extra/strings.ts';
import { planTopicMissing } from './plan-topic-missing/plan-topic-missing.ts';
import { strings as planTopicMissingStrings } from './plan-topic-missing/strings.ts';
import { planTopicTwice } from './plan-topic-twice/plan-topic-twice.ts';
import { strings as planTopicTwiceStrings } from './plan-topic-twice/strings.ts';
import { planTopicWords } from './plan-topic-words/plan-topic-words.ts';
import { strings as planTopicWordsStrings } from './plan-topic-words/strings.ts';
import { planUndated } from './plan-undated/plan-undated.ts';
import { strings as planUndatedStrings } from './plan-undated/strings.ts';
import { planWeekday } from './plan-weekday/plan-weekday.ts';
import { strings as planWeekdayStrings } from './plan-weekday/strings.ts';

/** The checks of calendar-thematic plans, beside the plan of the hub and by themselves. */
export const thematicChecks: Readonly<Record<string, OfferedCheck>> = {
  'plan-behind': offer(planBehind, planBehindStrings),
  'plan-topic-missing': offer(planTopicMissing, planTopicMissingStrings),
  'plan-topic-twice': offer(planTopicTwice, planTopicTwiceStrings),
  'plan-topic-extra': offer(planTopicExtra, planTopicExtraStrings),
  'plan-topic-words': offer(planTopicWords, planTopicWordsStrings),
  'plan-order': offer(planOrder, planOrderStrings),
  'plan-hours': offer(planHours, planHoursStrings),
  'plan-hours-curriculum': offer(planHoursCurriculum, planHoursCurriculumStrings),
  'plan-free-day': offer(planFreeDay, planFreeDayStrings),
  'plan-weekday': offer(planWeekday, planWeekdayStrings),
  'plan-undated': offer(planUndated, planUndatedStrings),
  'plan-lonely': offer(planLonely, planLonelyStrings),
};

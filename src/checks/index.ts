import type { Check, CheckStrings } from './check.ts';
import { categoryNotUnderstood } from './category-not-understood/category-not-understood.ts';
import { strings as categoryNotUnderstoodStrings } from './category-not-understood/strings.ts';
import { chapterNumbering } from './chapter-numbering/chapter-numbering.ts';
import { strings as chapterNumberingStrings } from './chapter-numbering/strings.ts';
import { orderNumber } from './order-number/order-number.ts';
import { strings as orderNumberStrings } from './order-number/strings.ts';
import { textAndTable } from './text-and-table/text-and-table.ts';
import { strings as textAndTableStrings } from './text-and-table/strings.ts';
import { unitSpelling } from './unit-spelling/unit-spelling.ts';
import { strings as unitSpellingStrings } from './unit-spelling/strings.ts';
import { numbering } from './numbering/numbering.ts';
import { strings as numberingStrings } from './numbering/strings.ts';
import { activityTwice } from './activity-twice/activity-twice.ts';
import { strings as activityTwiceStrings } from './activity-twice/strings.ts';

/** A check with its words; what it finds is described in one call, so that the arguments always fit. */
export interface OfferedCheck {
  readonly definition: Check;
  readonly strings: CheckStrings<Check>;
}

const offer = <Id extends string, Args>(definition: Check<Id, Args>, strings: CheckStrings<Check<Id, Args>>): OfferedCheck =>
  ({ definition, strings }) as unknown as OfferedCheck;

/** Every check, by its folder. */
export const checks: Readonly<Record<string, OfferedCheck>> = {
  'activity-twice': offer(activityTwice, activityTwiceStrings),
  'text-and-table': offer(textAndTable, textAndTableStrings),
  'numbering': offer(numbering, numberingStrings),
  'chapter-numbering': offer(chapterNumbering, chapterNumberingStrings),
  'category-not-understood': offer(categoryNotUnderstood, categoryNotUnderstoodStrings),
  'order-number': offer(orderNumber, orderNumberStrings),
  'unit-spelling': offer(unitSpelling, unitSpellingStrings),
};

import { perReport } from '../sheet-report.ts';
import { fold } from '../words/fold.ts';
import { activityWords, held, type ActivityWords } from './activity-words.ts';
import { surePlansOf, type Plan, type PlanRow } from './plan-tables.ts';

/** Two rows of a plan with one activity. */
export interface TwiceInPlan {
  readonly first: PlanRow;
  readonly second: PlanRow;
  /** The same words but for spelling, endings and verbs of one meaning; otherwise merely alike. */
  readonly certain: boolean;
}

/** Pairs of rows that name one activity with the same term and the same people. */
export const activitiesTwice = perReport((report): readonly TwiceInPlan[] => surePlansOf(report).flatMap(pairsIn));

/** Groups of rows with one term and the same people are small; a longer one is no plan. */
const mostAlike = 60;

function pairsIn(plan: Plan): TwiceInPlan[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of plan.rows) {
    const key = circumstances(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((rows) => (rows.length < 2 || rows.length > mostAlike ? [] : pairsOf(rows)));
}

/** When, by whom, and what else the row says: dates as they are read, people whichever way they are written. */
function circumstances({ term, people, who, rest }: PlanRow): string {
  const when = term && term.spans.length > 0 ? JSON.stringify(term.spans.map(({ from, to }) => [from, to])) : squash(term?.text ?? '');
  const whom = people.length > 0 ? people.map(({ name, role }) => `${role} ${name.key}`).sort().join(',') : '';
  return `${when}|${whom}|${people.length > 0 ? '' : who.map(({ text }) => squash(text)).join(',')}|${squash(rest)}`;
}

const squash = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

function pairsOf(rows: readonly PlanRow[]): TwiceInPlan[] {
  const pairs: TwiceInPlan[] = [];
  const words = rows.map(({ activity }) => activityWords(activity.text));
  rows.forEach((second, at) => {
    for (let before = 0; before < at; before++) {
      const first = rows[before]!;
      const likeness = first.activity.row === second.activity.row ? 'other' : likenessOf(words[before]!, words[at]!);
      if (likeness === 'other') continue;
      pairs.push({ first, second, certain: likeness === 'same' && isAnswered(second) });
      break;
    }
  });
  return pairs;
}

/** Without anybody who does it, a topic or a lesson may well be repeated. */
const isAnswered = ({ who }: PlanRow) => who.some(({ text }) => /\p{L}/u.test(text));

const shortest = 8;

/** Is it one activity? Different numbers, and different things that it is done to, make different activities. */
export function likenessOf(one: ActivityWords, other: ActivityWords): 'same' | 'alike' | 'other' {
  if (one.numbers !== other.numbers || one.stems.length === 0) return 'other';
  if (one.squashed === other.squashed) return 'same';
  if (Math.min(one.squashed.length, other.squashed.length) < shortest) return 'other';
  const { left, right } = unpaired(one.stems.filter(tells), other.stems.filter(tells));
  if (left.length + right.length === 0) return 'same';
  if (left.length === 1 && right.length === 1) return isTypingError(left[0]!, right[0]!) ? 'same' : 'other';
  return left.join('') === right.join('') || isTypingError(one.squashed, other.squashed) ? 'same' : nearlyAll(one, other, left.length + right.length);
}

/** «Жиналыс» and «Жиналыс өткізу»: that something is held goes without saying. */
const tells = (stem: string) => stem !== held;

/** All of the shorter one's words and nearly all of the longer one's. */
const nearlyAll = (one: ActivityWords, other: ActivityWords, apart: number) =>
  apart === 1 && Math.min(one.stems.length, other.stems.length) >= 4 ? 'alike' : 'other';

function unpaired(one: readonly string[], other: readonly string[]) {
  const left = [...one];
  const right = other.filter((stem) => {
    const at = left.indexOf(stem);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { left, right };
}

const [doubled, lettersMore, lettersOther] = [5, 7, 8];

/** A letter more or less, or another in a long word; two neighbours exchanged. Short words differ by a letter and mean other things. */
export function isTypingError(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < doubled || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (a.length + b.length === 1) return shorter >= lettersMore || (a + b) === one[start - 1];
  return shorter >= lettersOther && ((a.length === 1 && b.length === 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]));
}

import { dayOfNumber } from '../../domain/calendar/day.ts';
import type { PlanPair } from '../../domain/thematic/align.ts';
import { taughtBefore, type TaughtBefore } from '../../domain/thematic/before-session.ts';
import type { PlannedSession } from '../../domain/session/records.ts';
import type { PlacedTopic } from '../../domain/thematic/occurrences.ts';
import { writeDay } from '../../sheet/dates/write-date.ts';
import { markLooks } from '../../sheet/mark-looks.ts';
import type { ComparedPlan } from '../../sheet/thematic/compared-plans.ts';
import type { ReadPlanLine } from '../../sheet/thematic/thematic.ts';
import { whyFree } from '../../text/days-off.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/numbers.ts';
import { strings } from './strings.ts';

/** What stands on one side of a row. */
export interface Side {
  readonly number: number;
  readonly topic: string;
  readonly hours: number | undefined;
  readonly dates: readonly number[];
}

/** A row of the comparison; with a weight it is marked. */
export interface SideRow {
  readonly hub: Side | undefined;
  readonly magnet: Side | undefined;
  readonly state: string;
  readonly marked: boolean;
}

export interface SidePair {
  readonly rows: readonly SideRow[];
  readonly equal: number;
  readonly differing: number;
  /** undefined where there is no session, or no dates that tell. */
  readonly behind: number | undefined;
  /** What is said of the pair as a whole. */
  readonly short: readonly string[];
}

type Pair = PlanPair<ReadPlanLine>;
type Weight = 'error' | 'warning' | 'question';

/** The rows of a pair in the order of the hub, with what tells them apart in words. */
export function sideRows({ aligned, own, against }: ComparedPlan, session: PlannedSession | undefined, language: Language): SidePair {
  const words = strings[language];
  const pairs = aligned?.pairs ?? [];
  const taught = aligned && session && taughtBefore(aligned, session);
  const late = new Set<Pair>([...(taught?.lacking ?? []), ...(taught?.never ?? [])]);
  const stater = new Stater({ own, late, taught, language });
  const [hubSide, magnetSide] = [sidesOf(), sidesOf()];
  const rows = pairs.map((pair): SideRow => ({ hub: hubSide(pair.hub), magnet: magnetSide(pair.magnet), ...stater.stateOf(pair) }));
  const differing = rows.filter(({ marked }) => marked).length;
  const short = [
    ...against.flatMap((fault) => (fault.kind === 'unlike' ? [words.unlike] : fault.kind === 'hours' ? [words.totalHours(formatNumber(fault.hub.hours, language), formatNumber(fault.found.hours, language))] : [])),
    ...(own.some(({ kind }) => kind === 'undated') ? [words.undated] : []),
    ...(against.some(({ kind }) => kind === 'unlike') ? [] : countedDifferences(pairs, own, language)),
  ];
  const equal = pairs.filter(({ kind, confirmed }) => kind === 'equal' || (kind === 'other-words' && confirmed)).length;
  return { rows, equal, differing, behind: taught && late.size, short: short.length === 0 && differing === 0 ? [words.allEqual] : short };
}

/** «магнитте жоқ: 2; 3 сабаққа дейін жылжыған» */
function countedDifferences(pairs: readonly Pair[], own: ComparedPlan['own'], language: Language): string[] {
  const { counted, movedMost } = strings[language];
  const counts: readonly (readonly [keyof typeof counted, number])[] = [
    ...(['missing', 'extra', 'twice', 'blank'] as const).map((kind) => [kind, pairs.filter((pair) => pair.kind === kind).length] as const),
    ['order', pairs.filter(({ outOfOrder }) => outOfOrder).length],
    ['otherWords', pairs.filter(({ kind, confirmed }) => kind === 'other-words' && !confirmed).length],
    ['hours', pairs.filter(({ hours }) => hours !== undefined).length],
    ['days', own.filter(({ kind }) => kind === 'free-day' || kind === 'weekday').length],
  ];
  const most = Math.max(0, ...pairs.filter(({ kind, outOfOrder }) => (kind === 'equal' || kind === 'other-words') && !outOfOrder).map(({ moved }) => Math.abs(moved)));
  return [...counts.filter(([, count]) => count > 0).map(([kind, count]) => `${counted[kind]}: ${formatNumber(count, language)}`), ...(most > 0 ? [movedMost(most)] : [])];
}

/** Of topics that share a line the first has its hours. */
function sidesOf(): (placed: PlacedTopic<ReadPlanLine> | undefined) => Side | undefined {
  const seen = new Set<ReadPlanLine>();
  return (placed) => {
    if (!placed) return undefined;
    const { line, at, topic } = placed;
    const hours = seen.has(line) ? undefined : line.hours;
    seen.add(line);
    return { number: line.number ?? at + 1, topic: topic?.name ?? '', hours, dates: line.dates };
  };
}

interface Ground extends Pick<ComparedPlan, 'own'> {
  readonly late: ReadonlySet<Pair>;
  readonly taught: TaughtBefore<ReadPlanLine> | undefined;
  readonly language: Language;
}

class Stater {
  /** A lesson put in moves all behind it: marked once, where it begins. */
  private moved = 0;
  private readonly days = new Map<ReadPlanLine, string[]>();
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
    const words = strings[ground.language];
    for (const fault of ground.own) {
      if (fault.kind !== 'free-day' && fault.kind !== 'weekday') continue;
      const text = fault.kind === 'weekday' ? words.weekday : words.dayOff(whyFree({ ...dayOfNumber(fault.day), why: fault.free }, ground.language));
      this.days.set(fault.line, [...(this.days.get(fault.line) ?? []), text]);
    }
  }

  stateOf(pair: Pair): Pick<SideRow, 'state' | 'marked'> {
    const said = [...this.ofKind(pair), ...this.ofPlace(pair), ...this.ofDays(pair)];
    const weight = (['error', 'warning', 'question'] as const).find((each) => said.some(([, own]) => own === each));
    const text = said.map(([words]) => words).join('; ') || strings[this.ground.language].equal;
    return { state: weight ? `${markLooks[weight].sign} ${text}` : text, marked: weight !== undefined };
  }

  private ofKind({ kind, confirmed }: Pair): (readonly [string, Weight?])[] {
    const words = strings[this.ground.language];
    switch (kind) {
      case 'equal': return [];
      case 'other-words': return [confirmed ? [words.otherWords] : [words.maybeSame, 'question']];
      case 'missing': return [[words.missing, 'error']];
      case 'extra': return [[words.extra, 'warning']];
      case 'twice': return [[words.twice, 'error']];
      case 'continued': return [[words.continued]];
      case 'repeat': return [[words.repeat]];
      case 'blank': return [[words.blank, 'warning']];
    }
  }

  private ofPlace(pair: Pair): (readonly [string, Weight?])[] {
    const words = strings[this.ground.language];
    const { kind, moved, hours, outOfOrder } = pair;
    const found: (readonly [string, Weight?])[] = [];
    if (outOfOrder) found.push([words.order, 'error']);
    else if (kind === 'equal' || kind === 'other-words') {
      if (moved !== 0) found.push(moved === this.moved ? [words.moved(moved)] : [words.moved(moved), 'warning']);
      this.moved = moved;
    }
    if (hours) found.push([words.hours(formatNumber(hours.hub, this.ground.language), formatNumber(hours.magnet, this.ground.language)), 'warning']);
    return found;
  }

  private ofDays(pair: Pair): (readonly [string, Weight?])[] {
    const words = strings[this.ground.language];
    const found: (readonly [string, Weight?])[] = pair.magnet ? (this.days.get(pair.magnet.line) ?? []).map((text) => [text, 'error'] as const) : [];
    const from = this.ground.taught?.session.from;
    return from && this.ground.late.has(pair) ? [...found, [words.behind(writeDay(from)), 'warning']] : found;
  }
}

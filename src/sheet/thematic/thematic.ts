import type { PlanLine, ThematicPlan } from '../../domain/thematic/plan.ts';
import type { Area } from '../cells/address.ts';

export const planFields = ['number', 'section', 'topic', 'hours', 'on', 'week'] as const;
export type PlanField = (typeof planFields)[number];

/** A line with its cells. The same object comes back after an edit elsewhere. */
export interface ReadPlanLine extends PlanLine {
  readonly sheet: string;
  /** Row of the sheet from 0; of merged cells the first. */
  readonly row: number;
  /** Columns of the sheet from 0, shared by all lines of a plan. */
  readonly columns: Readonly<Partial<Record<PlanField, number>>>;
}

/** A calendar-thematic plan as it was found on a sheet. */
export interface ReadPlan extends ThematicPlan<ReadPlanLine> {
  readonly sheet: string;
  readonly area: Area;
  readonly headingRows: number;
  /** What nothing says: such a plan is listed and compared with none until a person says it. */
  readonly lacking: readonly ('school' | 'class' | 'subject')[];
  /** Hours that the plan itself states («Барлығы: 68 сағат»), with the row that states them. */
  readonly statedHours: { readonly hours: number; readonly row: number; readonly column: number } | undefined;
  readonly notUnderstood: readonly { readonly address: string; readonly text: string }[];
  readonly corrected: boolean;
}

/** What a person says of a plan: what is missing is as recognised. */
export interface PlanCorrection {
  readonly sheet: string;
  readonly area: Area;
  /** It is no plan. */
  readonly ignore?: true;
  readonly school?: string;
  readonly class?: string;
  readonly subject?: string;
}

/** What a person said of two topics of a subject: one topic in other words, or two. Keys of topics. */
export interface TopicDecision {
  readonly keys: readonly [string, string];
  readonly names?: readonly [string, string];
  readonly same: boolean;
}

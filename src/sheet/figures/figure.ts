import type { MeasureKey } from '../measures/measure.ts';
import type { Spot } from '../spot.ts';

/** Of what a figure is the number: of everything that the report is about, of its districts, its cities, of one unit. */
export type Scope = 'whole' | 'districts' | 'cities' | 'part' | `unit:${string}`;

/** A number of which it is known what it counts. */
export interface Figure {
  readonly measure: MeasureKey;
  readonly value: number;
  readonly spot: Spot;
  readonly scope: Scope;
  /** `2021-2022` where it says so, or its table or sheet does; 'before' for «өткен оқу жылында». */
  readonly year: string | undefined;
}

/** A figure that a sentence states. */
export interface TextFigure extends Figure {
  /** The sentence speaks of the oblast or the district as a whole in so many words. */
  readonly saysWhole: boolean;
  /** «ауданда», «в районе» without a name: the whole of a district's own report, but not of an oblast's. */
  readonly saysUnit: boolean;
  /** It speaks of hub schools too. */
  readonly saysHubs: boolean;
}

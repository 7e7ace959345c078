/** A day, or a month, as far as it is written: «10 мамыр» has no year, «қараша-2021» no day. */
export interface PartialDay {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

export type DateForm =
  /** `21.10`, «3 наурыз». */
  | 'day'
  /** `03-07.10`, `13.11–17.11`, «с 13 по 17 ноября». */
  | 'days'
  /** «қазан», «қараша-2021ж». */
  | 'month'
  | 'months'
  /** «2021-2022 оқу жылы»: from September to August. */
  | 'school-year'
  /** «2022 жылы», «2011-2020 жылдар». */
  | 'years';

/** When something was or will be, as a text says it. */
export interface DateSpan {
  readonly from: PartialDay;
  readonly to: PartialDay;
  readonly form: DateForm;
  /** The month as a number or as a word. */
  readonly monthAs: 'digits' | 'word';
  /** Where it stands in the text: `text.slice(at.from, at.to)`. */
  readonly at: { readonly from: number; readonly to: number };
}

export const hasYear = ({ from, to }: DateSpan): boolean => from.year !== undefined && to.year !== undefined;

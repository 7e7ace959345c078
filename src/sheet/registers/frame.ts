import type { HeadedKind } from './register-words.ts';

/** Where a register stands on its sheet and which column holds what; rows and columns from 0. */
export interface RegisterFrame {
  readonly kind: HeadedKind;
  readonly top: number;
  /** First row below the headings. */
  readonly body: number;
  /** Row after the last one that may belong to it. */
  readonly end: number;
  readonly left: number;
  readonly right: number;
  readonly fields: ReadonlyMap<string, number>;
  readonly mapped: boolean;
}

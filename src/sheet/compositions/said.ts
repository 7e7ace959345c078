import type { Stated } from '../claims.ts';
import type { Spot } from '../spot.ts';
import type { StatedPercent } from './composition.ts';
import type { Statement, Written } from './statement.ts';

/** A statement with its place on the sheet, whether it stands in a sentence, in neighbouring cells or in a table. */
export interface Said {
  readonly statement: Statement;
  readonly count: Stated | undefined;
  readonly percent: StatedPercent | undefined;
  readonly whole: Stated | undefined;
  /** The cell that is kept for the share, where it is blank. */
  readonly blankShare?: Spot | undefined;
  /** The cell of the label. */
  readonly spot: Spot;
  readonly inTable: boolean;
  /** Words in the whole cell: a long paragraph ends what stands before it. */
  readonly words: number;
}

export const statedIn = ({ row, column }: Spot, { value, from, to }: Written): Stated => ({ value, spot: { row, column, from, to } });
export const percentIn = (place: Spot, written: Written): StatedPercent => ({ ...statedIn(place, written), decimals: written.decimals });

/** A statement as the text of its cell has it. */
export const saidInText = (statement: Statement, { row, column }: Spot, words: number): Said => ({
  statement,
  count: statement.count && Number.isInteger(statement.count.value) ? statedIn({ row, column }, statement.count) : undefined,
  percent: statement.percent && percentIn({ row, column }, statement.percent),
  whole: statement.whole && statedIn({ row, column }, statement.whole),
  spot: { row, column, from: statement.from, to: statement.to },
  inTable: false,
  words,
});

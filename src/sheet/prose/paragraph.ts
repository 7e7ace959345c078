import type { Token } from '../typed/tokens.ts';

/** A sentence, or a line, of a cell's text. */
export interface Sentence {
  /** Where it stands in the text of its cell. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Its pieces; their places count in the text of the cell. */
  readonly tokens: readonly Token[];
}

/** A cell of text outside the tables: a title, a statement, several of them. */
export interface Paragraph {
  /** The sheet's row and column, from 0. */
  readonly row: number;
  readonly column: number;
  /** The text of the cell as it stands. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

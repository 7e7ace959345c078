import type { OfficialPaper, PaperBlock, PaperColumn } from './official-paper.ts';

type Kept = Exclude<PaperBlock, { readonly kind: 'paragraph' | 'list' | 'table' }>;
type Paragraph = Extract<PaperBlock, { readonly kind: 'paragraph' }>;

export interface PlainTable {
  readonly kind: 'table';
  readonly caption: string | undefined;
  readonly columns: readonly (Pick<PaperColumn, 'heading'> & { readonly width: number; readonly align: 'left' | 'center' | 'right' })[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly bold: boolean }[];
}

/** A block whose figures are written out as texts; items of lists have their marks. */
export type PlainBlock = Kept | (Omit<Paragraph, 'text'> & { readonly text: string }) | { readonly kind: 'list'; readonly items: readonly string[] } | PlainTable;

/** A paper whose every figure is a text, as a document of Word has it. */
export interface PlainPaper extends Pick<OfficialPaper, 'name' | 'landscape'> {
  /** `kk-KZ`: words are divided and spelled by it. */
  readonly locale: string;
  readonly blocks: readonly PlainBlock[];
}

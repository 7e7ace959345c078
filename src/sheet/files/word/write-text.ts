import { Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { lawfulText } from '../lawful-text.ts';
import { textSize } from './write-measures.ts';

type Look = Omit<IParagraphOptions, 'children' | 'text'> & { readonly size?: number; readonly bold?: boolean; readonly italics?: boolean };

/** A paragraph of Word; a break of lines within the text stays one, and so does a tab. */
export function paragraphOf(text: string, { size = textSize, bold = false, italics = false, ...rest }: Look = {}): Paragraph {
  const lines = lawfulText(text).split('\n');
  return new Paragraph({ run: { size }, ...rest, children: lines.map((line, place) => new TextRun({ text: line, size, bold, italics, ...(place > 0 ? { break: 1 } : {}) })) });
}

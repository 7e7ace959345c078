import { AlignmentType, Document, Header, PageNumber, PageOrientation, Packer, Paragraph, TextRun } from 'docx';
import type { PlainPaper } from '../../plain-paper.ts';
import { lawfulText } from '../lawful-text.ts';
import { withoutMoments } from '../zip.ts';
import { blocksOf } from './write-blocks.ts';
import { font, page, textSize } from './write-measures.ts';

/** Who made it and when is nobody's business: the same paper gives the same bytes. */
const coreProperties = (title: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;

const escaped = (text: string) => lawfulText(text).replace(/[&<>]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

/**
 * Writes a paper as a document of Word.
 *
 * Takes    the paper, its figures written out
 * Returns  the bytes of a .docx file: A4, Times New Roman, pages numbered from the second on
 * Refuses  nothing
 * Source   docs/decisions/0016-papers-from-one-model.md
 */
export async function writePaper(paper: PlainPaper): Promise<Uint8Array> {
  const children = blocksOf(paper);
  const document = new Document({
    title: lawfulText(paper.name),
    styles: { default: { document: { run: { font, size: textSize, language: { value: paper.locale, eastAsia: paper.locale, bidirectional: paper.locale } } } } },
    sections: [{ properties: { titlePage: true, page: pageOf(paper) }, headers: { default: pageNumbers(), first: new Header({ children: [new Paragraph('')] }) }, children: children.length > 0 ? children : [new Paragraph('')] }],
  });
  const bytes = await Packer.toArrayBuffer(document, false, [{ path: 'docProps/core.xml', data: coreProperties(paper.name) }]);
  return withoutMoments(new Uint8Array(bytes));
}

const pageOf = ({ landscape }: PlainPaper) => ({
  size: { width: page.width, height: page.height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
  margin: page.margins,
});

const pageNumbers = () => new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });

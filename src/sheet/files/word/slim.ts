import { Copy } from './copy.ts';
import type { Numbering } from './numbering.ts';
import { isOn, tagIn, valueIn, type Tag } from './tags.ts';

/** The main part of a document, reduced to what its text and tables are made of. */
export interface Slim {
  readonly xml: string;
  readonly pictures: number;
  readonly notes: number;
  readonly contents: boolean;
}

/** Elements that say nothing of the text: left out with all that they hold. */
const pictures = new Set(['w:drawing', 'w:object', 'v:imagedata']);
const notes = new Set(['w:footnoteReference', 'w:endnoteReference']);
const silent = new Set([
  ...['w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:sectPr', 'w:sdtPr', 'w:sdtEndPr', 'w:proofErr', 'w:lastRenderedPageBreak', 'w:instrText', 'w:fldChar', 'v:shapetype'],
  ...['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef', 'w:del', 'w:moveFrom', 'mc:Choice'],
]);

/** Elements that stay without their attributes, and elements that stay as what they hold. */
const bare = new Set(['w:p', 'w:tr', 'w:tc', 'w:t', 'w:tbl']);
const opened = new Set(['w:r', 'w:hyperlink', 'w:smartTag', 'w:ins', 'w:moveTo', 'w:customXml', 'w:fldSimple']);

/** Other signs for what mammoth knows by one. */
const same: ReadonlyMap<string, string> = new Map([['w:cr', '<w:br/>'], ['w:ptab', '<w:tab/>']]);

/** No table of Word's has more columns. */
const widest = 63;

/**
 * Reduces the main part of a document before it is parsed: a parser holds nearly a hundred times the size of what it
 * reads, and nine tenths of that are looks. The numbers of lists, which a document does not hold, are written out as text.
 *
 * Takes    the part; the numbering of the document
 * Returns  the part without looks, pictures, notes, links, deleted and hidden text, and table of contents
 * Refuses  nothing: what it does not know stays as it is
 */
export const slimmed = (xml: string, numbering: Numbering): Slim => new Slimmer(xml, numbering).run();

class Slimmer {
  private readonly copy: Copy;
  private readonly counts = { pictures: 0, notes: 0, contents: false };
  /** How deep in text boxes: a document holds each of them twice, and their lists are not counted. */
  private boxes = 0;

  constructor(xml: string, private readonly numbering: Numbering) {
    this.copy = new Copy(xml);
  }

  run(): Slim {
    for (let tag = this.copy.next(); tag; tag = this.copy.next()) this.take(tag);
    return { xml: this.copy.finish().replaceAll('</w:t><w:t>', ''), ...this.counts };
  }

  private take(tag: Tag): void {
    const { name, kind, from, to } = tag;
    if (name === 'w:txbxContent' && kind !== 'empty') this.boxes += kind === 'open' ? 1 : -1;
    if (opened.has(name)) return this.copy.replace(from, to - from, '');
    if (kind === 'close') return;
    if (bare.has(name)) this.copy.replace(from, to - from, kind === 'empty' ? `<${name}/>` : `<${name}>`);
    else if (same.has(name)) this.replaceBy(tag, () => same.get(name)!);
    else if (silent.has(name) || pictures.has(name) || notes.has(name)) this.leaveOut(tag);
    else if (name === 'w:pPr') this.takeParagraph(tag);
    else if (name === 'w:rPr') this.takeRun(tag);
    else if (name === 'w:tcPr') this.replaceBy(tag, cellProperties);
    else if (name === 'w:trPr') this.replaceBy(tag, rowProperties);
  }

  private replaceBy(tag: Tag, made: (element: string) => string): void {
    const element = this.copy.element(tag);
    this.copy.replace(tag.from, element.length, made(element));
  }

  private leaveOut(tag: Tag): void {
    if (pictures.has(tag.name)) this.counts.pictures++;
    if (notes.has(tag.name)) this.counts.notes++;
    this.replaceBy(tag, () => '');
  }

  /** Writes out the number of a paragraph of a list; a line of the contents is left out whole. */
  private takeParagraph(tag: Tag): void {
    const element = this.copy.element(tag);
    const properties = upTo(element, '<w:pPrChange');
    if (this.numbering.isContents(properties)) {
      this.counts.contents = true;
      return this.copy.replace(tag.from, this.copy.through('w:p', tag.from).length, '</w:p>');
    }
    const mark = tagIn(properties, 'w:del') ? '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>' : '';
    const number = this.boxes > 0 ? '' : this.numbering.next(properties);
    this.copy.replace(tag.from, element.length, number === '' ? mark : `${mark}<w:t>${number}</w:t>`);
  }

  /** Takes the looks of a run away, and hidden text with them. */
  private takeRun(tag: Tag): void {
    const element = this.copy.element(tag);
    const hidden = isOn(upTo(element, '<w:rPrChange'), 'w:vanish');
    if (hidden) this.copy.replace(tag.from, this.copy.through('w:r', tag.from).length, '');
    else this.copy.replace(tag.from, element.length, '');
  }
}

const upTo = (text: string, mark: string) => (text.includes(mark) ? text.slice(0, text.indexOf(mark)) : text);

function cellProperties(element: string): string {
  const own = upTo(element, '<w:tcPrChange');
  const span = Number(valueIn(own, 'w:gridSpan') ?? 1);
  const merge = tagIn(own, 'w:vMerge') === undefined ? '' : `<w:vMerge w:val="${valueIn(own, 'w:vMerge') === 'restart' ? 'restart' : 'continue'}"/>`;
  const wide = span > 1 ? `<w:gridSpan w:val="${Math.min(span, widest)}"/>` : '';
  return wide === '' && merge === '' ? '' : `<w:tcPr>${wide}${merge}</w:tcPr>`;
}

/** Keeps what is a row's own: that it was deleted, that it is a heading, and the columns that it leaves free at its start. */
function rowProperties(element: string): string {
  const own = upTo(element, '<w:trPrChange');
  const free = Math.min(Number(valueIn(own, 'w:gridBefore') ?? 0) || 0, widest);
  const marks = `${tagIn(own, 'w:del') ? '<w:del/>' : ''}${isOn(own, 'w:tblHeader') ? '<w:tblHeader/>' : ''}`;
  return `${marks === '' ? '' : `<w:trPr>${marks}</w:trPr>`}${'<w:tc><w:p/></w:tc>'.repeat(Math.max(0, free))}`;
}

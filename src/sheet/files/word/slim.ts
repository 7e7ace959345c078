import { Copy } from './copy.ts';
import { asItIs, columnPlaces, columnsIn, upTo, type Places } from './grid-columns.ts';
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
  ...['w:tblPr', 'w:tblPrEx', 'w:sectPr', 'w:sdtPr', 'w:sdtEndPr', 'w:proofErr', 'w:lastRenderedPageBreak', 'w:instrText', 'w:fldChar', 'v:shapetype'],
  ...['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef', 'w:del', 'w:moveFrom', 'mc:Choice'],
]);

/** Elements that stay without their attributes, and elements that stay as what they hold. */
const bare = new Set(['w:p', 'w:tr', 'w:tc', 'w:t', 'w:tbl']);
const opened = new Set(['w:r', 'w:hyperlink', 'w:smartTag', 'w:ins', 'w:moveTo', 'w:customXml', 'w:fldSimple']);

/** Other signs for what mammoth knows by one. */
const same: ReadonlyMap<string, string> = new Map([['w:cr', '<w:br/>'], ['w:ptab', '<w:tab/>']]);

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
  /** The tables around the tag, the innermost last. */
  private readonly tables: Table[] = [];

  constructor(private readonly xml: string, private readonly numbering: Numbering) {
    this.copy = new Copy(xml);
  }

  run(): Slim {
    for (let tag = this.copy.next(); tag; tag = this.copy.next()) this.take(tag);
    return { xml: this.copy.finish().replaceAll('</w:t><w:t>', ''), ...this.counts };
  }

  private take(tag: Tag): void {
    const { name, kind, from, to } = tag;
    if (name === 'w:txbxContent' && kind !== 'empty') this.boxes += kind === 'open' ? 1 : -1;
    this.follow(tag);
    if (opened.has(name)) return this.copy.replace(from, to - from, '');
    if (kind === 'close') return;
    if (bare.has(name)) this.copy.replace(from, to - from, kind === 'empty' ? `<${name}/>` : `<${name}>`);
    else if (same.has(name)) this.replaceBy(tag, () => same.get(name)!);
    else if (silent.has(name) || pictures.has(name) || notes.has(name)) this.leaveOut(tag);
    else if (name === 'w:pPr') this.takeParagraph(tag);
    else if (name === 'w:rPr') this.takeRun(tag);
    else if (name === 'w:tblGrid') this.takeGrid(tag);
    else if (name === 'w:tcPr') this.replaceBy(tag, (element) => this.cellProperties(element));
    else if (name === 'w:trPr') this.replaceBy(tag, (element) => this.rowProperties(element));
  }

  /** Keeps count of tables and columns. */
  private follow({ name, kind }: Tag): void {
    const table = this.tables.at(-1);
    if (name === 'w:tbl' && kind === 'open') this.tables.push({ place: asItIs, next: 0, span: 1 });
    else if (name === 'w:tbl' && kind === 'close') this.tables.pop();
    else if (name === 'w:tr' && kind === 'open' && table) table.next = 0;
    else if (name === 'w:tc' && kind === 'open' && table) table.span = 1;
    else if (name === 'w:tc' && kind === 'close' && table) table.next += table.span;
  }

  private takeGrid(tag: Tag): void {
    const grid = this.copy.element(tag);
    const end = tag.from + grid.length;
    const table = this.tables.at(-1);
    if (table) table.place = columnPlaces(grid, this.xml.slice(end));
    this.copy.replace(tag.from, grid.length, '');
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

  private cellProperties(element: string): string {
    const own = upTo(element, '<w:tcPrChange');
    const table = this.tables.at(-1);
    const span = columnsIn(own, 'w:gridSpan', 1);
    if (table) table.span = span;
    const seen = table ? table.place(table.next + span) - table.place(table.next) : span;
    const wide = seen > 1 ? `<w:gridSpan w:val="${seen}"/>` : '';
    const merge = tagIn(own, 'w:vMerge') === undefined ? '' : `<w:vMerge w:val="${valueIn(own, 'w:vMerge') === 'restart' ? 'restart' : 'continue'}"/>`;
    return wide === '' && merge === '' ? '' : `<w:tcPr>${wide}${merge}</w:tcPr>`;
  }

  /** Keeps what is a row's own: that it was deleted, that it is a heading, and the columns that it leaves free at its start. */
  private rowProperties(element: string): string {
    const own = upTo(element, '<w:trPrChange');
    const table = this.tables.at(-1);
    const free = columnsIn(own, 'w:gridBefore', 0);
    if (table) table.next = free;
    const marks = `${tagIn(own, 'w:del') ? '<w:del/>' : ''}${isOn(own, 'w:tblHeader') ? '<w:tblHeader/>' : ''}`;
    return `${marks === '' ? '' : `<w:trPr>${marks}</w:trPr>`}${'<w:tc><w:p/></w:tc>'.repeat(table ? table.place(free) : free)}`;
  }
}

interface Table {
  place: Places;
  /** The column of the grid at which the cell begins, and how many of them it spans. */
  next: number;
  span: number;
}

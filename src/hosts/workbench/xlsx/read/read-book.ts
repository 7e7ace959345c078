import { parseArea } from '../../../../sheet/cells/address.ts';
import type { Book, KeptTable, Visibility } from '../../book.ts';
import type { BookContents, SheetContents } from '../contents.ts';
import { fromFile } from '../formula-names.ts';
import { CellReader, type Common } from './cells.ts';
import { themeOf } from './colors.ts';
import type { RuleStyles } from './conditional-formats.ts';
import { looksOf } from './looks.ts';
import { lossesIn, lossesOf, type Loss } from './losses.ts';
import type { Parts, Relation } from './parts.ts';
import { columnsOf, frozenIn, keptOf, mergesOf, tableOf } from './sheet-parts.ts';
import { textOf } from './texts.ts';
import { child, childrenOf, isOn, numberIn, type Xml } from './xml.ts';

const bookPart = 'xl/workbook.xml';
/** The name of every object's ancestor is no name for a sheet: what keeps sheets by their names would lose it. */
const refused = '__proto__';
/** In points. */
const excelsRowHeight = 15;

/** Reads all parts of a workbook. Throws where a part is damaged, and where there are more cells than can be carried. */
export async function readBook(parts: Parts): Promise<BookContents> {
  const book = await parts.xml(bookPart);
  const relations = await parts.relations(bookPart);
  const target = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  const common = await commonOf(parts, target, book);
  const read: ReadSheet[] = [];
  for (const element of child(book, 'sheets')?.children ?? []) {
    const { id, name = '' } = element.attributes;
    const relation = relations.find((each) => each.id === id);
    if (name === refused) throw new Error('a sheet of no name');
    if (relation?.kind === 'worksheet') read.push(await readSheet(parts, relation, { name, visibility: visibilityOf(element) }, common));
  }
  const sheets = read.map(({ contents }) => contents);
  if (sheets.length === 0) throw new Error('no sheet');
  takeTitles(book, sheets);
  const active = numberIn(child(child(book, 'bookViews'), 'workbookView')?.attributes['activeTab']) ?? 0;
  const kept: Book['kept'] = { customXml: await customXmlOf(parts, relations), names: namesOf(book), settings: new Map() };
  const losses = new Set([...lossesIn(parts.names()), ...read.flatMap((sheet) => sheet.losses)]);
  return { sheets, looks: common.looks, active: sheets[active] ? active : 0, kept, losses: [...losses] };
}

interface CommonParts extends Common {
  readonly rules: RuleStyles;
}

async function commonOf(parts: Parts, target: (kind: string) => string | undefined, book: Xml | undefined): Promise<CommonParts> {
  const texts: string[] = [];
  const [strings, stylesPart, themePart] = [target('sharedStrings'), target('styles'), target('theme')];
  if (strings) await parts.xml(strings, { si: (element) => texts.push(textOf(element)) });
  const theme = themeOf(themePart === undefined ? undefined : await parts.xml(themePart));
  const styles = stylesPart === undefined ? undefined : await parts.xml(stylesPart);
  return { texts, looks: looksOf(styles, theme), rules: { dxfs: childrenOf(child(styles, 'dxfs'), 'dxf'), theme }, from1904: isOn(child(book, 'workbookPr')?.attributes['date1904']) };
}

const visibilityOf = ({ attributes: { state } }: Xml): Visibility => (state === 'veryHidden' ? 'VeryHidden' : state === 'hidden' ? 'Hidden' : 'Visible');

interface ReadSheet {
  readonly contents: SheetContents;
  readonly losses: readonly Loss[];
}

async function readSheet(parts: Parts, { target }: Relation, head: Pick<SheetContents, 'name' | 'visibility'>, common: CommonParts): Promise<ReadSheet> {
  const reader = new CellReader(common);
  const sheet = await parts.xml(target, { row: reader.takeRow });
  if (!sheet) throw new Error(`no part ${target}`);
  const tables: KeptTable[] = [];
  const relations = await parts.relations(target);
  for (const relation of relations) {
    const table = relation.kind === 'table' ? await parts.xml(relation.target) : undefined;
    tables.push(...(table ? [tableOf(table)].filter((each) => each !== undefined) : []));
  }
  const cells = reader.done();
  const used = cells.reduce((corner, { row, column }) => ({ row: Math.max(corner.row, row), column: Math.max(corner.column, column) }), { row: 0, column: 0 });
  const { defaultRowHeight, defaultColWidth } = child(sheet, 'sheetFormatPr')?.attributes ?? {};
  const rowHeight = numberIn(defaultRowHeight);
  const contents: SheetContents = {
    ...head,
    cells,
    merges: mergesOf(sheet, used),
    rows: reader.rows,
    columns: columnsOf(sheet),
    usual: { rowHeight: rowHeight === excelsRowHeight ? undefined : rowHeight, columnWidth: numberIn(defaultColWidth) },
    frozen: frozenIn(sheet),
    kept: keptOf(sheet, tables, common.rules, relations),
  };
  return { contents, losses: lossesOf(sheet) };
}

const definedNames = (book: Xml | undefined) => child(book, 'definedNames')?.children ?? [];

/** Names of the whole workbook; those of a sheet are Excel's own, for printing and filtering, and stand where they belong. */
const namesOf = (book: Xml | undefined): Book['kept']['names'] =>
  definedNames(book).flatMap(({ attributes: { name = '', localSheetId, hidden }, text }) =>
    localSheetId !== undefined || isOn(hidden) ? [] : [{ name, formula: `=${fromFile(text)}` }],
  );

/** Rows repeated on every page, and what is printed, stand among the names, as `Sheet!$1:$3` and `Sheet!$A$1:$H$20`. */
function takeTitles(book: Xml | undefined, sheets: readonly SheetContents[]): void {
  for (const { attributes: { name, localSheetId }, text } of definedNames(book)) {
    const rows = name === '_xlnm.Print_Titles' ? /\$(\d+):\$(\d+)/u.exec(text) : null;
    const page = sheets[Number(localSheetId)]?.kept.page;
    if (rows && page) page.titleRows = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (name === '_xlnm.Print_Area' && page) page.printArea = parseArea(text.slice(text.lastIndexOf('!') + 1).replaceAll('$', ''));
  }
}

/** Parts with XML of add-ins, by the ids that their own descriptions give. */
async function customXmlOf(parts: Parts, relations: readonly Relation[]): Promise<Book['kept']['customXml']> {
  const items: Book['kept']['customXml'] = [];
  for (const { target } of relations.filter(({ kind }) => kind === 'customXml')) {
    const xml = await parts.text(target);
    const description = (await parts.relations(target)).find(({ kind }) => kind === 'customXmlProps');
    const id = description && (await parts.xml(description.target))?.attributes['itemID'];
    if (xml !== undefined) items.push({ id: id ?? `{${target}}`, xml });
  }
  return items;
}

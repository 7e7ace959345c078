import JSZip from 'jszip';
import { areaAddress } from '../../../../sheet/cells/address.ts';
import { withLinkElements } from '../../../../sheet/files/link-elements.ts';
import type { Book, KeptLink } from '../../book.ts';
import { toFile } from '../formula-names.ts';
import type { WrittenFormats } from './conditional-formats.ts';
import { escapedXml } from './texts.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What exceljs does not write, put into the file that it wrote. */
export interface Additions {
  /** For each sheet, in order, the addresses of formulas that spill. */
  readonly spilling: readonly (readonly string[])[];
  readonly formats: WrittenFormats;
  readonly links: readonly (readonly KeptLink[])[];
  readonly kept: Book['kept'];
}

export async function withAdditions(bytes: ArrayBuffer, { spilling, formats, links, kept }: Additions): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  for (const [place, addresses] of spilling.entries()) if (addresses.length > 0) await change(archive, `xl/worksheets/sheet${place + 1}.xml`, (sheet) => marked(sheet, addresses));
  if (spilling.some((addresses) => addresses.length > 0)) await addMetadata(archive);
  for (const [place, elements] of formats.sheets.entries()) if (elements !== '') await change(archive, `xl/worksheets/sheet${place + 1}.xml`, (sheet) => withFormats(sheet, elements));
  for (const [place, own] of links.entries()) if (own.length > 0) await addLinks(archive, place + 1, own);
  if (formats.dxfs.length > 0) await change(archive, 'xl/styles.xml', (styles) => withDxfs(styles, formats.dxfs));
  for (const [place, item] of kept.customXml.entries()) await addCustomXml(archive, item, place + 1);
  if (kept.names.length > 0) await change(archive, 'xl/workbook.xml', (book) => named(book, kept.names));
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function change(archive: JSZip, name: string, how: (text: string) => string): Promise<void> {
  archive.file(name, how(await archive.file(name)!.async('string')));
}

/** Cells of dynamic formulas name the metadata that says so: without it Excel shows them in braces. */
function marked(sheet: string, addresses: readonly string[]): string {
  const wanted = new Set(addresses);
  return sheet.replace(/<c r="([A-Z]+\d+)"/gu, (tag, address: string) => (wanted.has(address) ? `${tag} cm="1"` : tag));
}

/** The order of a sheet's elements is fixed: rules come before validations, links and everything about printing. */
const behindFormats = /<(?:dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/u;
const withFormats = (sheet: string, elements: string) => sheet.replace(behindFormats, (next) => elements + next);

const withDxfs = (styles: string, dxfs: readonly string[]) => styles.replace(/<dxfs\b[^>]*(?:\/>|>.*?<\/dxfs>)/su, () => `<dxfs count="${dxfs.length}">${dxfs.join('')}</dxfs>`);

/** A link to cells is an attribute; one that leads outside is a relation of the sheet besides. */
async function addLinks(archive: JSZip, number: number, links: readonly KeptLink[]): Promise<void> {
  const outside = links.flatMap(({ address }, place) => (address === undefined ? [] : [`<Relationship Id="rIdLink${place}" Type="${office}/hyperlink" Target="${escapedXml(address)}" TargetMode="External"/>`]));
  const elements = links.map(({ area, reference, address, tip }, place) => ({ address: areaAddress(area), location: reference, relation: address === undefined ? undefined : `rIdLink${place}`, tooltip: tip }));
  await change(archive, `xl/worksheets/sheet${number}.xml`, (sheet) => withLinkElements(sheet, elements));
  if (outside.length === 0) return;
  const part = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  if (!archive.file(part)) archive.file(part, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>');
  await change(archive, part, (relations) => relations.replace('</Relationships>', `${outside.join('')}</Relationships>`));
}

const metadata =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

async function addMetadata(archive: JSZip): Promise<void> {
  archive.file('xl/metadata.xml', metadata);
  await addType(archive, '/xl/metadata.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml');
  await addRelation(archive, 'rIdMetadata', `${office}/sheetMetadata`, 'metadata.xml');
}

const isGuid = (id: string) => /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/iu.test(id);

async function addCustomXml(archive: JSZip, { id, xml }: { readonly id: string; readonly xml: string }, number: number): Promise<void> {
  const guid = isGuid(id) ? id : `{${crypto.randomUUID().toUpperCase()}}`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
  archive.file(`customXml/item${number}.xml`, xml);
  archive.file(`customXml/itemProps${number}.xml`, `${declaration}<ds:datastoreItem ds:itemID="${guid}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`);
  archive.file(
    `customXml/_rels/item${number}.xml.rels`,
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  await addType(archive, `/customXml/itemProps${number}.xml`, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  await addRelation(archive, `rIdCustom${number}`, `${office}/customXml`, `../customXml/item${number}.xml`);
}

const addType = (archive: JSZip, part: string, type: string) =>
  change(archive, '[Content_Types].xml', (types) => types.replace('</Types>', `<Override PartName="${part}" ContentType="${type}"/></Types>`));

const addRelation = (archive: JSZip, id: string, type: string, target: string) =>
  change(archive, 'xl/_rels/workbook.xml.rels', (relations) => relations.replace('</Relationships>', `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`));

/** Names may stand for any formula; exceljs knows only those for cells. */
function named(book: string, names: Book['kept']['names']): string {
  const elements = names.map(({ name, formula }) => `<definedName name="${escapedXml(name)}">${escapedXml(toFile(formula.replace(/^=/u, '')))}</definedName>`).join('');
  if (book.includes('</definedNames>')) return book.replace('</definedNames>', () => `${elements}</definedNames>`);
  return book.replace('</sheets>', () => `</sheets><definedNames>${elements}</definedNames>`);
}

/** A link as a workbook's file has it. */
export interface FileLink {
  /** The linked cells. */
  readonly address: string;
  /** Cells of the same workbook. */
  readonly location?: string | undefined;
  /** The relationship that names an address outside. */
  readonly relation?: string | undefined;
  readonly tooltip?: string | undefined;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The order of a sheet's elements is fixed: links come before everything about printing. */
const behindLinks = /<(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/u;

/** The part of a sheet with links put in; it has none yet. */
export function withLinkElements(sheet: string, links: readonly FileLink[]): string {
  if (links.length === 0) return sheet;
  const attribute = (name: string, value: string | undefined) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`);
  const elements = links.map(({ address, location, relation, tooltip }) => `<hyperlink ref="${address}"${attribute('r:id', relation)}${attribute('location', location)}${attribute('tooltip', tooltip)}/>`);
  return sheet.replace(behindLinks, (next) => `<hyperlinks>${elements.join('')}</hyperlinks>${next}`);
}

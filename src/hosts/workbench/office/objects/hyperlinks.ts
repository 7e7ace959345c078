import type { KeptLink } from '../../book.ts';
import { isGiven, record, text } from '../arguments.ts';
import { contains, intersection } from '../areas.ts';
import { refuseProtected } from '../cell-writer.ts';
import type { Host } from '../host.ts';
import type { RangeState } from './make.ts';
import { writeLook } from './looks.ts';

/** The link of a range: the one of its first cell. */
export function readLink({ sheet, area }: RangeState): unknown {
  const first = { ...area, bottom: area.top, right: area.left };
  const link = sheet.kept.links.find((each) => contains(each.area, first));
  if (!link) return null;
  const { reference, address, tip } = link;
  const shown = sheet.cell(area.top, area.left)?.text ?? '';
  return { ...(address === undefined ? {} : { address }), ...(reference === undefined ? {} : { documentReference: reference }), ...(tip === undefined ? {} : { screenTip: tip }), textToDisplay: shown };
}

const textOr = (value: unknown, name: string) => (isGiven(value) ? text(value, name) : undefined);

/** As when a person puts in a link: the text is replaced where one is given, and the cell becomes blue and underlined. */
export function writeLink({ sheet, area }: RangeState, given: unknown, host: Host): void {
  refuseProtected(sheet, 'allowInsertHyperlinks');
  const { address, documentReference, screenTip, textToDisplay } = record(given, 'hyperlink');
  const link: KeptLink = { area, address: textOr(address, 'address'), reference: textOr(documentReference, 'documentReference'), tip: textOr(screenTip, 'screenTip') };
  const shown = textOr(textToDisplay, 'textToDisplay');
  removeLinks({ sheet, area });
  sheet.kept.links.push(link);
  if (shown !== undefined) host.cells.write(sheet, { ...area, bottom: area.top, right: area.left }, [[{ value: shown }]]);
  writeLook({ sheet, areas: [area] }, host, () => ({ underline: true, fontColor: '#0563c1' }));
}

/** Links that lie in an area, whole or in part. */
export function removeLinks({ sheet, area }: RangeState): void {
  sheet.kept.links = sheet.kept.links.filter((link) => !intersection(link.area, area));
}

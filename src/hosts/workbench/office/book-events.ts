import type { BookEvent } from '../book.ts';
import { overlaps, rangeAddress } from './areas.ts';
import { sheetById, type Host } from './host.ts';

/** Who changed something, in the words of Excel's events. A person is no add-in. */
const triggerOf = (byHost: boolean) => (byHost ? 'ThisLocalAddin' : 'Unknown');

/** Tells the add-in of what happens to the book, as Excel's events. */
export function tellOfBook(host: Host, state: { active: string }, event: BookEvent, documentSelection: () => void): void {
  if (event.kind === 'changed') tellOfChange(host, event);
  else if (event.kind === 'results') toSheet(host, 'onCalculated', event.sheet, { address: event.areas.map(rangeAddress).join(','), worksheetId: event.sheet });
  else if (event.kind === 'selected') tellOfSelection(host, documentSelection);
  else if (event.kind === 'activated') tellOfActivation(host, state, event.sheet);
  else if (event.kind === 'added' || event.kind === 'deleted')
    host.tell('WorksheetCollection', event.kind === 'added' ? 'onAdded' : 'onDeleted', workbookTarget, { source: 'Local', worksheetId: event.sheet });
}

const workbookTarget = 'Workbook';

/** To those who listen to one sheet, and to those who listen to all. */
function toSheet(host: Host, name: string, sheet: string, content: Readonly<Record<string, unknown>>): void {
  host.tell('Worksheet', name, sheet, content);
  host.tell('WorksheetCollection', name, workbookTarget, content);
}

function tellOfChange(host: Host, { sheet, area, byHost, moved }: Extract<BookEvent, { kind: 'changed' }>): void {
  const content = { address: rangeAddress(area), changeType: moved ?? 'RangeEdited', source: 'Local', triggerSource: triggerOf(byHost), worksheetId: sheet };
  toSheet(host, 'onChanged', sheet, content);
  for (const table of sheetById(host, sheet)?.kept.tables ?? [])
    if (overlaps(table.area, area)) {
      host.tell('Table', 'onChanged', table.id, { ...content, tableId: table.id });
      for (const target of [workbookTarget, sheet]) host.tell('TableCollection', 'onChanged', target, { ...content, tableId: table.id });
    }
}

function tellOfSelection(host: Host, documentSelection: () => void): void {
  const { sheet, areas } = host.book.selection();
  toSheet(host, 'onSelectionChanged', sheet, { address: areas.map(rangeAddress).join(','), worksheetId: sheet });
  for (const table of sheetById(host, sheet)?.kept.tables ?? []) {
    const isInsideTable = areas.some((area) => overlaps(area, table.area));
    host.tell('Table', 'onSelectionChanged', table.id, { address: isInsideTable ? areas.map(rangeAddress).join(',') : '', isInsideTable, tableId: table.id, worksheetId: sheet });
  }
  documentSelection();
}

function tellOfActivation(host: Host, state: { active: string }, sheet: string): void {
  if (state.active === sheet) return;
  if (sheetById(host, state.active)) toSheet(host, 'onDeactivated', state.active, { worksheetId: state.active });
  state.active = sheet;
  toSheet(host, 'onActivated', sheet, { worksheetId: sheet });
}

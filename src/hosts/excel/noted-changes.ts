import { parseArea } from '../../sheet/cells/address.ts';
import type { CellPlace } from '../../sheet/workbook.ts';
import { ownSheets } from './workbook/own-sheets.ts';

/** Formulas may go on calculating so long after an edit. */
const calculatesFor = 10_000;
/** More cells than these are read faster with their whole sheets. */
const mostCells = 5000;
const mostPlaces = 500;
/** Excel cuts longer lists of addresses without a word. */
const longestList = 8000;

type Edit = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'address' | 'changeType'>;

/** What was heard of the workbook since it was last asked. */
export class NotedChanges {
  private places = new Map<string, Set<string>>();
  private added = new Set<string>();
  private all = false;
  private editedAt = -Infinity;

  /** A sheet is gone, or something else that no list of cells tells. */
  anything(): void {
    this.all = true;
  }

  sheetAdded(id: string): void {
    this.added.add(id);
  }

  edited({ worksheetId, address, changeType }: Edit): void {
    this.editedAt = performance.now();
    if (changeType === 'RangeEdited') this.note(worksheetId, address);
    else this.all = true;
  }

  /** Formulas gave something, maybe else. True where somebody's edit lately is the likely cause; Tirek's own writing is none. */
  calculated({ worksheetId, address }: Pick<Excel.WorksheetCalculatedEventArgs, 'worksheetId' | 'address'>): boolean {
    if (performance.now() - this.editedAt > calculatesFor) return false;
    this.note(worksheetId, address);
    return true;
  }

  private note(sheet: string, list: string): void {
    if (list.length > longestList) this.all = true;
    const places = this.places.get(sheet) ?? new Set<string>();
    this.places.set(sheet, places);
    for (const address of list.split(',')) places.add(address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''));
  }

  /** All that was noted, once, by the sheets' names of now; undefined where it may be anything, an empty list where it was Tirek alone. */
  async take(): Promise<readonly CellPlace[] | undefined> {
    const { places, added, all } = this;
    [this.places, this.added, this.all] = [new Map(), new Set(), false];
    if (all || [...added].some((id) => !ownSheets.has(id)) || isTooMuch(places)) return undefined;
    if (places.size === 0) return [];
    const names = await sheetNames();
    const named = [...places].map(([id, addresses]) => ({ sheet: names.get(id), addresses }));
    if (named.some(({ sheet }) => sheet === undefined)) return undefined;
    return named.flatMap(({ sheet, addresses }) => [...addresses].map((address) => ({ sheet: sheet!, address })));
  }
}

function isTooMuch(places: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const areas = [...places.values()].flatMap((addresses) => [...addresses].map(parseArea));
  const cells = areas.reduce((sum, area) => sum + (area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : Infinity), 0);
  return cells > mostCells || areas.length > mostPlaces;
}

const sheetNames = (): Promise<ReadonlyMap<string, string>> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
  });

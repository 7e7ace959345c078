import { parseArea, type Area } from '../../../../sheet/cells/address.ts';
import type { BookSheet } from '../../book.ts';
import { invalidArgument } from '../arguments.ts';
import { listedAddresses, splitAddress } from '../areas.ts';
import { sheetByName, type Host } from '../host.ts';
import type { RangeState } from './make.ts';
import { wholeSheet } from './whole-sheet.ts';

/** The range that an address or a name means: `A1:B2`, `'My sheet'!C:C`, `Rates`. Nothing given: the whole sheet. */
export function rangeAt(host: Host, given: unknown, on: BookSheet): RangeState {
  if (given === null || given === undefined || given === '') return { sheet: on, area: wholeSheet };
  if (typeof given !== 'string') throw invalidArgument('An address must be a text.');
  const found = readAddress(host, given.trim(), on);
  if (!found) throw invalidArgument(`${given} is no address.`);
  return found;
}

export function readAddress(host: Host, address: string, on: BookSheet): RangeState | undefined {
  const { sheet: named, rest } = splitAddress(address);
  const sheet = named === undefined ? on : sheetByName(host, named);
  const area = parseArea(rest);
  if (sheet && area) return { sheet, area };
  return named === undefined ? rangeOfName(host, address) : undefined;
}

/** The range behind a name of the workbook; undefined where it names none. */
export function rangeOfName(host: Host, name: string): RangeState | undefined {
  const known = host.book.kept.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const table = host.book.sheets().flatMap((sheet) => sheet.kept.tables.map((one) => ({ sheet, one }))).find(({ one }) => one.name.toLowerCase() === name.toLowerCase());
  if (table) return { sheet: table.sheet, area: bodyOf(table.one) };
  return known && rangeOfFormula(host, known.formula);
}

const bodyOf = ({ area, headings, totals }: { readonly area: Area; readonly headings: boolean; readonly totals: boolean }): Area => ({
  ...area,
  top: area.top + (headings ? 1 : 0),
  bottom: area.bottom - (totals ? 1 : 0),
});

/** `=Sheet1!$A$1:$B$2` as a range; undefined for any other formula. */
export function rangeOfFormula(host: Host, formula: string): RangeState | undefined {
  const { sheet: named, rest } = splitAddress(formula.replace(/^=/, ''));
  const sheet = named === undefined ? undefined : sheetByName(host, named);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : undefined;
}

/** Several addresses on one sheet, between commas. */
export function areasAt(host: Host, given: unknown, on: BookSheet): readonly Area[] {
  if (given === null || given === undefined || given === '') return [wholeSheet];
  if (typeof given !== 'string' || given.length > 8192) throw invalidArgument('Addresses must be a text of at most 8,192 characters.');
  return listedAddresses(given).map((address) => {
    const { sheet, area } = rangeAt(host, address, on);
    if (sheet.id !== on.id) throw invalidArgument('All ranges must be on the same sheet.');
    return area;
  });
}

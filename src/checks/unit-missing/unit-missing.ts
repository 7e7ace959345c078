import type { UnitName } from '../../sheet/names/units.ts';
import { sameUnit } from '../../sheet/names/units.ts';
import { groupsOf } from '../../sheet/report-tables/groups.ts';
import type { ReportTable } from '../../sheet/report-tables/report-table.ts';
import { unitRowsOf, unitsBeyond, type UnitRow } from '../../sheet/report-tables/table-units.ts';
import { spotAddress } from '../../sheet/spot.ts';
import { perReport, type SheetReport } from '../../sheet/sheet-report.ts';
import type { Check } from '../check.ts';
import { sumPlaces } from '../sum-places.ts';

const network = [['№', 'Аудан', 'ШЖМ'], [1, 'Абай', 10], [2, 'Ақтоғай', 18], [3, 'Нұра', 25], [4, 'Ұлытау', 13], [null, 'Барлығы:', 66]];

/** Units that another table lists as rows, and this one does not, though it has nearly all of them. */
export const unitMissing: Check<
  'unit-missing',
  {
    /** As the other table writes them. */
    readonly missing: readonly string[];
    readonly rows: number;
    /** The sheet and the first row of the table that has them. */
    readonly sheet: string;
    readonly address: string;
  }
> = {
  id: 'unit-missing',
  severity: 'warning',
  passesOver: 'own-reports',
  examples: {
    accepts: [
      { cells: [...network, [], ['№', 'Аудан', 'Семинар'], [1, 'Абай ауданы', 2], [2, 'Ақтоғай ауданы', 1], [3, 'Нура', 5], [4, 'Улытау', 3], [null, 'Барлығы:', 11]] },
      { cells: [...network, [], ['Аудан', 'Мектеп', 'Пән'], ['Нұра', 'Қарой НОМ', 'География'], ['Нұра', 'Қарой НОМ', 'Алгебра'], ['Абай', 'Ақбастау ЖББМ', 'Тарих']] },
      { cells: [...network, [], ['Аудан', 'Орын'], ['Нұра', 1], ['Абай', 2]] },
    ],
    reports: [{ cells: [...network, [], ['№', 'Аудан', 'Семинар'], [1, 'Абай', 2], [2, 'Ақтоғай', 1], [3, 'Нұра', 5], [null, 'Барлығы:', 8]], at: ['B8'] }],
  },

  across: (reports) => {
    /** A report that Tirek made lists in some of its tables only the units that have something. */
    const listings = reports.flatMap(listingsOf);
    return listings.flatMap((listing) => {
      const fuller = fullest(listing, listings);
      if (!fuller) return [];
      const { missing, other } = fuller;
      const label = listing.table.columns.find(({ kind }) => kind === 'label')!;
      const otherLabel = other.table.columns.find(({ kind }) => kind === 'label')!;
      const heading = { row: listing.table.area.top + Math.max(0, listing.table.headingRows - 1), column: label.column };
      const rows = other.units.filter(({ unit }) => missing.includes(unit)).map(({ row }) => ({ row: row.row, column: otherLabel.column }));
      return [
        {
          cells: [...sumPlaces(listing.report.sheet.name, heading, listing.units.map(({ row }) => ({ row: row.row, column: label.column }))), ...rows.map((spot) => ({ sheet: other.report.sheet.name, address: spotAddress(spot) }))] as const,
          args: { missing: missing.map(({ name }) => name), rows: listing.units.length, sheet: other.report.sheet.name, address: spotAddress(rows[0]!) },
        },
      ];
    });
  },
};

interface Listing {
  readonly report: SheetReport;
  readonly table: ReportTable;
  readonly units: readonly UnitRow[];
}

/** Tables that list each unit once, as a numbered list or with a total: these mean to be complete. */
const listingsOf = perReport((report): Listing[] =>
  report.tables.flatMap((table) => {
    const units = unitRowsOf(table);
    const means = table.rows.some(({ adds }) => adds.length > 0) || table.columns.some(({ kind }) => kind === 'number');
    const once = units.every(({ unit }, at) => !units.slice(0, at).some((other) => sameUnit(unit, other.unit)));
    return units.length >= 3 && means && once ? [{ report, table, units }] : [];
  }),
);

/** Another table, or a group of it, with nearly the same units and more of them; of several the one nearest to this. */
function fullest(listing: Listing, listings: readonly Listing[]): { readonly other: Listing; readonly missing: readonly UnitName[] } | undefined {
  const kinds = new Set(listing.units.map(({ unit }) => unit.kind).filter((kind) => kind !== undefined));
  // Cities are not missed where only districts are listed.
  const isMissed = ({ kind }: UnitName) => kind === undefined || kinds.size === 0 || kinds.has(kind);
  const others = listings.filter((other) => other !== listing);
  const groups = others.flatMap((other) => groupsOf(other.table).flatMap(({ summary, rows }) => (summary ? [{ ...other, units: other.units.filter(({ row }) => rows.includes(row)) }] : [])));
  const found = [...others, ...groups]
    .map((other) => ({ other, missing: unitsBeyond(other.units, listing.units).filter(isMissed) }))
    .filter(({ other, missing }) => missing.length * 3 <= listing.units.length && unitsBeyond(listing.units, other.units).length === 0);
  const isWholeGroup = found.some(({ other, missing }) => missing.length === 0 && !others.includes(other));
  return isWholeGroup ? undefined : found.filter(({ missing }) => missing.length > 0).sort((one, other) => one.missing.length - other.missing.length)[0];
}

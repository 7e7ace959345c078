import { isBlank, type CellValue } from '../../sheet/cells/cell.ts';
import type { ColumnHolds } from '../../sheet/registers/columns.ts';
import { heldIn, registerOf } from '../../sheet/registers/register-tables.ts';
import { contents, contentsOf } from '../../sheet/report-tables/column-contents.ts';
import { hintsOf } from '../../sheet/report-tables/heading-words.ts';
import type { ReportTable } from '../../sheet/report-tables/report-table.ts';
import type { SheetReport } from '../../sheet/sheet-report.ts';
import { spotAddress, type Spot } from '../../sheet/spot.ts';
import type { Entry } from '../../sheet/typed/entry.ts';
import type { CellChange, Check, Evidence } from '../check.ts';
import { sumPlaces } from '../sum-places.ts';

interface Args {
  /** As it stands in the first cell. */
  readonly text: string;
  readonly heading: string;
  readonly cells: number;
}

/** More of them in one table, as after pasting from Word, are told together. */
const mostApart = 3;

/** Numbers that are stored as texts: Excel does not add them up. */
export const numberAsText: Check<'number-as-text', Args> = {
  id: 'number-as-text',
  severity: 'style',
  examples: {
    accepts: [{ cells: [['№', 'Аудан', 'ШЖМ', 'Сынып (қ/о)'], [1, 'Абай', 10, '23 (17/6)'], [2, 'Нұра', '-', '24 (22/2)'], [null, 'Барлығы:', 10, '47 (39/8)']] }],
    reports: [
      { cells: [['Район', 'МКШ', 'РЦ'], ['Абайский', 18, 5], ['Нуринский', '25', 4], ['Всего', 43, ' 9']], at: ['B3', 'C4'] },
      { cells: [['Мектеп', 'Оқушы', 'Мұғалім'], ['Қарой', '66', '17'], ['Нұра', '62', '22'], ['Барлығы', '128', '39']], at: ['B2'] },
    ],
  },

  inSheet: (report) => report.tables.flatMap((table) => ofTable(report, table)),
};

interface TextNumber {
  readonly spot: Spot;
  readonly text: string;
  readonly value: number;
  readonly heading: string;
}

function ofTable(report: SheetReport, table: ReportTable): Evidence<Args>[] {
  const contained = contentsOf(table);
  const found = table.columns.flatMap(({ kind, column, heading }, at) =>
    !(contained[at]! & contents.asText) || (kind !== 'count' && kind !== 'share') || hintsOf(heading).has('code') || hintsOf(heading).has('spell') || table.rows.some(({ entries }) => isTextByNature(entries[at]!))
      ? []
      : table.rows.flatMap(({ row, entries }): TextNumber[] => {
          const entry = entries[at]!;
          const text = report.sheet.grid.values[row]?.[column];
          return entry.kind === 'quantity' && entry.asText && typeof text === 'string' && isPlain(text) ? [{ spot: { row, column }, text, value: entry.quantity.value, heading }] : [];
        }),
  );
  const register = found.length > 0 ? registerOf(report, table) : undefined;
  const numbers = register ? found.filter(({ spot }) => spot.row >= register.body && isNumber(heldIn(register, spot.column))) : found;
  if (numbers.length <= mostApart) return numbers.map((one) => evidenceOf(report, [one]));
  return [evidenceOf(report, numbers as [TextNumber, ...TextNumber[]])];
}

/** Grades, rooms and numbers of orders are texts in a register, `1-9` and `12/3` among them; nobody adds them up. */
const isNumber = (holds: ColumnHolds | undefined) => holds === undefined || holds === 'number';

/** Beside `23 (17/6)`, `17/89%` or `10 мектеп` a text is nothing special. */
const isTextByNature = (entry: Entry) => entry.kind === 'quantity' && (entry.quantity.split ?? entry.quantity.aside ?? entry.quantity.plus ?? entry.quantity.percent ?? entry.quantity.words) !== undefined;

/** A leading zero belongs to a code, a full stop behind it to a list, a plus to a change. */
const isPlain = (text: string) => !isBlank(text) && !/^\s*(?:0\d|\+)|[.:;]\s*$/u.test(text);

function evidenceOf({ sheet }: SheetReport, found: readonly [TextNumber, ...TextNumber[]]): Evidence<Args> {
  const [{ spot, text, value, heading }] = found;
  const changeOf = (one: TextNumber): CellChange => ({ sheet: sheet.name, address: spotAddress(one.spot), from: one.text as CellValue, to: one.value });
  return {
    cells: sumPlaces(sheet.name, spot, found.slice(1).map((one) => one.spot)),
    args: { text: text.trim(), heading, cells: found.length },
    expected: String(value).replace('.', ','),
    fix: { changes: [changeOf(found[0]), ...found.slice(1).map(changeOf)] },
  };
}

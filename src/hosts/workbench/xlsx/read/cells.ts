import { columnNumber, lastColumn, lastRow, parseArea, type Area } from '../../../../sheet/cells/address.ts';
import type { CellValue } from '../../../../sheet/cells/cell.ts';
import type { CellLook } from '../../book.ts';
import type { CellContents, Stretch } from '../contents.ts';
import { fromFile } from '../formula-names.ts';
import { isDateFormat } from './number-formats.ts';
import { shiftFormula } from './shared-formula.ts';
import { textOf, unescaped } from './texts.ts';
import { child, isOn, numberIn, type Xml } from './xml.ts';

/** What cells refer to in other parts. */
export interface Common {
  readonly texts: readonly string[];
  readonly looks: readonly CellLook[];
  /** Dates count from 1904 in books that began on an old Mac. */
  readonly from1904: boolean;
}

/** More cells than this are no list of a person's, and more than a grid in a page can carry. */
export const mostCells = 600_000;

export class TooHeavy extends Error {}

type Draft = { -readonly [Key in keyof CellContents]: CellContents[Key] };

const daysTo1904 = 1462;

/** Takes the rows of a sheet one after another, and gives its cells. */
export class CellReader {
  readonly rows: Stretch[] = [];
  private readonly cells = new Map<number, Draft>();
  private readonly shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  private readonly arrays: { readonly area: Area; readonly cell: Draft }[] = [];
  private read = 0;
  private row = -1;

  constructor(private readonly common: Common) {}

  readonly takeRow = (element: Xml): void => {
    const { r, ht, hidden } = element.attributes;
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > lastRow) throw new Error('a row beyond the sheet');
    const size = numberIn(ht);
    if (size !== undefined || isOn(hidden)) this.rows.push({ first: this.row, last: this.row, ...(size === undefined ? {} : { size }), ...(isOn(hidden) ? { hidden: true } : {}) });
    let column = -1;
    for (const cell of element.children) if (cell.name === 'c') column = this.takeCell(cell, column + 1);
  };

  private takeCell(element: Xml, next: number): number {
    if (++this.read > mostCells) throw new TooHeavy();
    const { r, s } = element.attributes;
    const column = r === undefined ? next : columnNumber(/^[A-Za-z]{1,3}(?=[0-9]+$)/u.exec(r)?.[0] ?? '');
    if (column < 0 || column > lastColumn) throw new Error('a cell beyond the sheet');
    const look = Number(s ?? 0);
    const looked = Object.keys(this.common.looks[look] ?? {}).length > 0;
    const value = this.valueOf(element, this.common.looks[look]?.numberFormat);
    const cell: Draft = { row: this.row, column, value, ...(looked ? { look } : {}) };
    this.takeFormula(child(element, 'f'), cell);
    if (value !== null || cell.formula !== undefined || looked) this.cells.set(this.row * (lastColumn + 1) + column, cell);
    return column;
  }

  private valueOf(element: Xml, format: string | undefined): CellValue {
    const { t = 'n' } = element.attributes;
    if (t === 'inlineStr') return textOf(child(element, 'is') ?? element);
    const text = child(element, 'v')?.text;
    if (text === undefined || (text === '' && t !== 'str')) return null;
    if (t === 's') return this.common.texts[Number(text)] ?? null;
    if (t === 'str') return unescaped(text);
    if (t === 'b') return isOn(text.trim());
    if (t === 'e') return { error: text };
    if (t === 'd') return Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19) || '00:00:00'}Z`) / 86_400_000 + 25_569;
    const number = numberIn(text) ?? null;
    return number !== null && this.common.from1904 && isDateFormat(format) ? number + daysTo1904 : number;
  }

  private takeFormula(element: Xml | undefined, cell: Draft): void {
    if (!element) return;
    const { t, si = '', ref } = element.attributes;
    if (t === 'dataTable') return;
    if (t === 'shared' && element.text === '') {
      const first = this.shared.get(si);
      if (first) cell.formula = shiftFormula(first.formula, cell.row - first.row, cell.column - first.column);
      return;
    }
    if (element.text.trim() === '') return;
    cell.formula = `=${fromFile(element.text)}`;
    if (t === 'shared') this.shared.set(si, { formula: cell.formula, row: cell.row, column: cell.column });
    const area = t === 'array' && ref !== undefined ? parseArea(ref) : undefined;
    if (area && (area.bottom > area.top || area.right > area.left)) this.arrays.push({ area, cell });
  }

  /** The cells in their order, with what formulas spill taken out of the cells that show it. */
  done(): readonly CellContents[] {
    for (const { area, cell } of this.arrays) this.gather(area, cell);
    return [...this.cells.values()];
  }

  private gather({ top, left, bottom, right }: Area, cell: Draft): void {
    if ((bottom - top + 1) * (right - left + 1) > mostCells) return;
    cell.spill = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_unused, across) => {
        const key = (top + down) * (lastColumn + 1) + left + across;
        const shown = this.cells.get(key);
        if (!shown || shown === cell) return shown?.value ?? null;
        const { value } = shown;
        if (shown.look === undefined) this.cells.delete(key);
        else this.cells.set(key, { row: shown.row, column: shown.column, value: null, look: shown.look });
        return value;
      }),
    );
  }
}

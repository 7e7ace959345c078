import { RANGE_TYPE, type ICommandInfo, type IRange } from '@univerjs/core';
import { lastColumn, lastRow, type Area } from '../../../sheet/cells/address.ts';
import { rangeOf, type Grid } from './grid.ts';
import { command, operation } from './mutations.ts';

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

interface Selected {
  readonly range: IRange;
  readonly primary?: { readonly actualRow: number; readonly actualColumn: number } | null;
}

/** What is selected on each sheet, as Univer says it was. */
export class Selections {
  private readonly areas = new Map<string, readonly Area[]>();

  constructor(private readonly grid: Grid) {}

  note({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== operation.select) return;
    const { subUnitId, selections, unitId } = params as { readonly unitId: string; readonly subUnitId: string; readonly selections: readonly Selected[] };
    if (unitId === this.grid.id && selections.length > 0) this.areas.set(subUnitId, inOrder(selections));
  }

  on(sheet: string): readonly Area[] {
    return this.areas.get(sheet) ?? [firstCell];
  }

  select(sheet: string, area: Area): void {
    const worksheet = this.grid.sheet(sheet);
    const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
    const range: IRange = {
      ...rangeOf({ ...area, bottom: Math.min(area.bottom, rows - 1), right: Math.min(area.right, columns - 1) }),
      rangeType: typeOf(area),
    };
    const primary = { ...rangeOf({ ...area, bottom: area.top, right: area.left }), actualRow: area.top, actualColumn: area.left, isMerged: false, isMergedMainCell: false };
    this.grid.order(operation.select, { subUnitId: sheet, selections: [{ range, primary, style: null }] });
    // As in Excel, the first cell comes into view, however large the area.
    if (this.grid.commands.hasCommand(command.scrollTo)) this.grid.order(command.scrollTo, { range: rangeOf({ ...area, bottom: area.top, right: area.left }) });
  }
}

/** The area with the active cell first. */
function inOrder(selections: readonly Selected[]): readonly Area[] {
  const withActive = selections.findIndex(({ primary }) => !!primary);
  const first = selections[withActive < 0 ? 0 : withActive]!;
  return [first, ...selections.filter((selected) => selected !== first)].map(({ range }) => excelArea(range));
}

/** Whole rows and columns reach to the end of Excel's sheet, not to that of the grid. */
function excelArea({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Area {
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL || Number.isNaN(startRow);
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL || Number.isNaN(startColumn);
  return {
    top: wholeColumns ? 0 : startRow,
    bottom: wholeColumns ? lastRow : endRow,
    left: wholeRows ? 0 : startColumn,
    right: wholeRows ? lastColumn : endColumn,
  };
}

function typeOf({ top, left, bottom, right }: Area): RANGE_TYPE {
  const [columns, rows] = [top === 0 && bottom === lastRow, left === 0 && right === lastColumn];
  if (columns && rows) return RANGE_TYPE.ALL;
  if (columns) return RANGE_TYPE.COLUMN;
  return rows ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

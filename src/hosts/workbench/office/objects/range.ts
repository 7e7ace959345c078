import { lastColumn, lastRow } from '../../../../sheet/cells/address.ts';
import { invalidArgument, oneOf, wholeNumber } from '../arguments.ts';
import { around, columnsOf, intersection, moved, oneCell, rowsOf } from '../areas.ts';
import { mergesIn, refuseProtected } from '../cell-writer.ts';
import { recalculate, sheetById } from '../host.ts';
import { HostError } from '../host-error.ts';
import type { ObjectClass } from '../object-class.ts';
import { readCells, readFormats, readTexts, validateShape, writeFormats, writeValues } from './cell-values.ts';
import { clearRange, clearings } from './clear.ts';
import { readLink, writeLink } from './hyperlinks.ts';
import { copyLooks } from './copy.ts';
import { deleteCells, insertCells } from './whole-rows.ts';
import * as make from './make.ts';
import type { RangeState } from './make.ts';
import { mergeCells } from './merging.ts';
import { cellProperties, columnProperties, rowProperties, setCellProperties, setColumnProperties, setRowProperties } from './properties-of-cells.ts';
import { rangeFacts, rangeSwitches } from './range-facts.ts';
import { extentOf } from './rows-and-columns.ts';
import { hasSpill, spillParent, spillParentOrNull, spillingTo, spillingToOrNull } from './spilled.ts';
import { areaIn, beside, otherRange, placed, usedIn } from './steps.ts';

export const rangeClass: ObjectClass<RangeState> = {
  name: 'Range',
  alive: ({ sheet }, host) => sheetById(host, sheet.id) !== undefined,
  get: {
    values: readCells('values'),
    formulas: readCells('formulas'),
    valueTypes: readCells('valueTypes'),
    text: readTexts,
    numberFormat: readFormats,
    hyperlink: readLink,
    ...rangeFacts,
    hasSpill,
    top: ({ sheet, area }) => extentOf(sheet, area).top,
    left: ({ sheet, area }) => extentOf(sheet, area).left,
    height: ({ sheet, area }) => extentOf(sheet, area).height,
    width: ({ sheet, area }) => extentOf(sheet, area).width,
  },
  set: {
    values: writeValues,
    formulas: writeValues,
    numberFormat: writeFormats,
    hyperlink: writeLink,
    ...rangeSwitches,
  },
  navigate: {
    worksheet: ({ sheet }) => make.worksheet({ sheet }),
    format: ({ sheet, area }) => make.rangeFormat({ sheet, areas: [area] }),
    conditionalFormats: ({ sheet, area }) => make.conditionalFormats({ sheet, areas: [area] }),
    dataValidation: ({ sheet, area }) => make.dataValidation({ sheet, areas: [area] }),
  },
  call: {
    getCell: (state, [row, column]) => placed(state.sheet, areaIn(state, wholeNumber(row, 'row'), wholeNumber(column, 'column'), 1, 1)),
    getRow: (state, [row]) => placed(state.sheet, areaIn(state, wholeNumber(row, 'row'), 0, 1, columnsOf(state.area))),
    getColumn: (state, [column]) => placed(state.sheet, areaIn(state, 0, wholeNumber(column, 'column'), rowsOf(state.area), 1)),
    getRowsAbove: (state, [count]) => beside(state, 'above', count),
    getRowsBelow: (state, [count]) => beside(state, 'below', count),
    getColumnsBefore: (state, [count]) => beside(state, 'before', count),
    getColumnsAfter: (state, [count]) => beside(state, 'after', count),
    getOffsetRange: ({ sheet, area }, [rows, columns]) => placed(sheet, moved(area, wholeNumber(rows, 'rowOffset'), wholeNumber(columns, 'columnOffset'))),
    getResizedRange: ({ sheet, area }, [rows, columns]) =>
      placed(sheet, { ...area, bottom: area.bottom + wholeNumber(rows, 'deltaRows'), right: area.right + wholeNumber(columns, 'deltaColumns') }),
    getAbsoluteResizedRange: ({ sheet, area: { top, left } }, [rows, columns]) =>
      placed(sheet, { top, left, bottom: top + wholeNumber(rows, 'numRows') - 1, right: left + wholeNumber(columns, 'numColumns') - 1 }),
    getLastCell: ({ sheet, area }) => make.range(sheet, oneCell(area.bottom, area.right)),
    getLastRow: ({ sheet, area }) => make.range(sheet, { ...area, top: area.bottom }),
    getLastColumn: ({ sheet, area }) => make.range(sheet, { ...area, left: area.right }),
    getEntireRow: ({ sheet, area }) => make.range(sheet, { ...area, left: 0, right: lastColumn }),
    getEntireColumn: ({ sheet, area }) => make.range(sheet, { ...area, top: 0, bottom: lastRow }),
    getIntersection: (state, [other], host) => {
      const { sheet, area } = otherRange(state, other, host);
      const common = sheet.id === state.sheet.id ? intersection(state.area, area) : undefined;
      if (!common) throw new HostError('ItemNotFound');
      return make.range(sheet, common);
    },
    getBoundingRect: (state, [other], host) => {
      const { sheet, area } = otherRange(state, other, host);
      if (sheet.id !== state.sheet.id) throw invalidArgument('The ranges are on different sheets.');
      return make.range(sheet, around(state.area, area));
    },
    getUsedRange: (state, [valuesOnly]) => make.range(state.sheet, usedIn(state, valuesOnly === true) ?? oneCell(state.area.top, state.area.left)),
    getUsedRangeOrNullObject: (state, [valuesOnly]) => {
      const used = usedIn(state, valuesOnly === true);
      return used ? make.range(state.sheet, used) : null;
    },
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const merges = mergesIn(sheet, area);
      return merges.length > 0 ? make.rangeAreas(sheet, merges) : null;
    },
    getTables: ({ sheet, area }, [fullyContained]) => make.scopedTables({ sheet, area, fully: fullyContained === true }),
    getSpillingToRange: spillingTo,
    getSpillParent: spillParent,
    getSpillParentOrNullObject: spillParentOrNull,
    getSpillingToRangeOrNullObject: spillingToOrNull,
    getRowProperties: rowProperties,
    getColumnProperties: columnProperties,
    getCellProperties: cellProperties,
    setRowProperties,
    setColumnProperties,
    setCellProperties,
    clear: (state, [what], host) => clearRange(state, what === null || what === undefined ? 'All' : oneOf(what, clearings, 'applyTo'), host),
    insert: insertCells,
    delete: deleteCells,
    copyFrom: copyLooks,
    merge: mergeCells,
    unmerge: ({ sheet, area }) => {
      refuseProtected(sheet);
      sheet.unmerge(area);
    },
    select: ({ sheet, area }, _args, host) => {
      if (sheet.visibility() !== 'Visible') throw new HostError('InvalidOperation', 'The sheet is hidden.');
      if (host.book.active().id !== sheet.id) host.book.activate(sheet.id);
      host.book.select(sheet.id, area);
    },
    calculate: (_state, _args, host) => recalculate(host),
    setDirty: (_state, _args, host) => recalculate(host),
    _ValidateArraySize: validateShape,
  },
};


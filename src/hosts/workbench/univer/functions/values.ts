import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { isError, type CellError, type CellValue } from '../../../../sheet/cells/cell.ts';
import type { FunctionArgument, FunctionOffer } from '../../book.ts';
import { busy, waiting } from '../cell-data.ts';

type Parameter = FunctionOffer['parameters'][number];
type Matrix = readonly (readonly CellValue[])[];

const plainOf = (object: Nullable<BaseValueObject>): CellValue => {
  if (!object || object.isNull()) return null;
  if (object instanceof ErrorValueObject) return { error: object.getErrorType() === waiting ? busy : object.getErrorType() };
  return object.getValue() as CellValue;
};

/** Where the cells in use end: whole columns and rows are cut there. */
export type Cut = (reference: BaseReferenceObject) => { readonly rows: number; readonly columns: number };

/** What stands in the cells of an argument; a lone blank cell is null. */
function matrixOf(variant: FunctionVariantType, cut: Cut): CellValue[][] {
  if (variant.isReferenceObject()) return cellsOf(variant as BaseReferenceObject, cut);
  if (!(variant as BaseValueObject).isArray()) return [[plainOf(variant as BaseValueObject)]];
  const array = variant as ArrayValueObject;
  const columns = Array.from({ length: array.getColumnCount() });
  return array.getArrayValue().map((row) => columns.map((_, column) => plainOf(row[column])));
}

function cellsOf(reference: BaseReferenceObject, cut: Cut): CellValue[][] {
  const { startRow, startColumn } = reference.getRangePosition();
  const { rows, columns } = cut(reference);
  const values = Array.from({ length: Math.max(rows, 1) }, () => Array<CellValue>(Math.max(columns, 1)).fill(null));
  const position = { ...reference.getRangePosition(), endRow: startRow + values.length - 1, endColumn: startColumn + values[0]!.length - 1 };
  for (let row = startRow; row <= position.endRow; row++)
    for (let column = startColumn; column <= position.endColumn; column++) {
      const cell = reference.getCellData(row, column);
      if (cell && cell.v !== undefined && cell.v !== null) values[row - startRow]![column - startColumn] = plainOf(reference.getCellValueObject(cell));
    }
  return values;
}

const isLone = (matrix: Matrix) => matrix.length === 1 && matrix[0]!.length === 1;
/** A blank cell of a range reaches a function as an empty text. */
const filled = (matrix: Matrix) => matrix.map((row) => row.map((value) => value ?? ''));
const isWaiting = (value: CellValue) => isError(value) && value.error === busy;
const wrong: CellError = { error: ErrorType.VALUE };

/** An argument as Excel hands it over; `failure` where Excel does not call at all. */
export type Argument = { readonly value: FunctionArgument } | { readonly failure: CellError };

export function argumentOf(variant: FunctionVariantType, parameter: Parameter, cut: Cut): Argument {
  const omitted = !variant.isReferenceObject() && !(variant as BaseValueObject).isArray() && (variant as BaseValueObject).isNull();
  if (omitted) return { value: null };
  const matrix = matrixOf(variant, cut);
  if (matrix.some((row) => row.some(isWaiting))) return { failure: { error: busy } };
  if (parameter.matrix) return { value: filled(matrix) };
  // Several cells for a single value: the function is called for each of them, by whoever calls it.
  return isLone(matrix) ? scalar(matrix[0]![0]!, parameter.type) : { value: filled(matrix) };
}

/** A single value in the type that the function asks for. */
function scalar(value: CellValue, type: string): Argument {
  if (type === 'any') return { value };
  if (isError(value)) return { failure: value };
  if (type === 'string') return { value: typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '') };
  if (type === 'boolean') return typeof value === 'string' ? { failure: wrong } : { value: Boolean(value) };
  const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value ?? 0);
  return Number.isFinite(number) ? { value: number } : { failure: wrong };
}

const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);

export const errorObject = (error: string): ErrorValueObject => {
  const type = error === busy ? waiting : error;
  return ErrorValueObject.create(((ERROR_TYPE_SET as ReadonlySet<string>).has(type) ? type : ErrorType.VALUE) as ErrorType);
};

/** A result for the grid. A text stays a text, whatever it looks like. */
export function resultOf(value: CellValue | Matrix): BaseValueObject {
  if (!isMatrix(value)) return single(value);
  const columnCount = value[0]?.length ?? 0;
  if (columnCount === 0 || value.some((row) => row.length !== columnCount)) return errorObject(ErrorType.VALUE);
  return ArrayValueObject.create({ calculateValueList: value.map((row) => row.map(single)), rowCount: value.length, columnCount, unitId: '', sheetId: '', row: -1, column: -1 });
}

function single(value: CellValue): BaseValueObject {
  if (value === null) return StringValueObject.create('');
  if (isError(value)) return errorObject(value.error);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject(ErrorType.NUM);
}

import { CellValueType, isBooleanString, isRealNum, type ICellData, type Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, ErrorType } from '@univerjs/engine-formula';
import { isError, type CellValue } from '../../../sheet/cells/cell.ts';
import type { CellInput } from '../book.ts';
import { styleOf } from './look-style.ts';

/** What Univer shows while a custom function is awaited, and what Excel shows. */
export const waiting = ErrorType.CONNECT;
export const busy = '#BUSY!';

const errors: ReadonlySet<string> = ERROR_TYPE_SET as ReadonlySet<string>;

/** A text that Univer would take for something else unless it is told that it is a text. */
const seemsOther = (text: string) => isRealNum(text) || isBooleanString(text) || errors.has(text);

type Plain = Pick<ICellData, 'v' | 't'>;

/** A value as Univer holds it, with its type: Univer guesses where none is given. */
export function dataOf(value: CellValue): Plain {
  if (value === null) return { v: null, t: null };
  if (isError(value)) return { v: value.error === busy ? waiting : value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: seemsOther(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What a cell of Univer holds. A blank text that no formula made is a blank. */
export function valueOf(data: Nullable<ICellData>): CellValue {
  if (!data) return null;
  const { v, t } = data;
  if (v === undefined || v === null) return data.p ? richText(data) : null;
  if (typeof v === 'boolean') return v;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === '1';
  if (typeof v === 'number') return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
  if (t === CellValueType.NUMBER && isRealNum(v)) return Number(v);
  if (v === waiting) return { error: busy };
  if (t !== CellValueType.FORCE_STRING && errors.has(v)) return { error: v };
  return v === '' && !data.f && !data.si ? null : v;
}

/** Text typed over several lines is kept as a small document. */
function richText({ p }: ICellData): CellValue {
  const text = (p?.body?.dataStream ?? '').replace(/\r\n$/u, '').replaceAll('\r', '\n');
  return text === '' ? null : text;
}

/** What a cell becomes, as a change for Univer: a missing key stays, null takes away. */
export function changeOf({ value, formula, look }: CellInput, old: Nullable<ICellData>): ICellData {
  const change: ICellData = contentOf(value, formula) ?? (old?.t ? { t: old.t } : {});
  if (look === null) return { ...change, s: null, custom: null };
  if (look === undefined) return change;
  const locked = look.locked === undefined ? {} : { custom: look.locked ? null : { unlocked: true } };
  return { ...change, s: styleOf(look), ...locked };
}

function contentOf(value: CellValue | undefined, formula: string | undefined): ICellData | undefined {
  if (formula !== undefined) return { ...dataOf(value ?? null), f: formula, si: null, p: null };
  return value === undefined ? undefined : { ...dataOf(value), f: null, si: null, p: null };
}

/** Whether a change, as a mutation carries it, is about what a cell holds and not only about its looks. */
export const changesContent = (data: Nullable<ICellData>): boolean => !data || ['v', 'f', 'si', 'p'].some((key) => key in data);

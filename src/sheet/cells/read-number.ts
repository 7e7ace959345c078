import { isBlank, isDash, type CellValue } from './cell.ts';

const local = /^[+-]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)(?:[.,]\d+)?$/u;

/** A number as a cell or a person gives it: 17, «17», «3 861», «1,34»; a dash alone is 0. Undefined where it is none. */
export function readNumber(value: CellValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || isBlank(value)) return undefined;
  if (isDash(value)) return 0;
  const text = value.trim().replace(/[−–]/gu, '-');
  return local.test(text) ? Number(text.replace(/[ \u00A0\u202F]/gu, '').replace(',', '.')) : undefined;
}
